'use client'

import { useEffect, useRef } from 'react'

/**
 * Shows the words of the `data-tooltip` attribute of whatever is hovered or focused by keyboard. One layer for the whole page costs nothing for each element.
 * It only repeats or adds to what screen readers hear anyway, so it is hidden from them.
 */
export function TooltipLayer() {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let timer = 0
    const hide = () => {
      clearTimeout(timer)
      layer.current?.hidePopover()
    }
    const show = (target: EventTarget | null, delay: number) => {
      hide()
      const anchor = target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null
      const words = anchor?.dataset.tooltip
      if (!anchor || !words) return
      timer = window.setTimeout(() => {
        const tip = layer.current
        if (!tip || !anchor.isConnected) return
        tip.textContent = words
        tip.showPopover()
        const place = anchor.getBoundingClientRect()
        const below = place.bottom + 6 + tip.offsetHeight < innerHeight
        tip.style.top = `${below ? place.bottom + 6 : place.top - 6 - tip.offsetHeight}px`
        tip.style.left = `${Math.max(6, Math.min(place.left + place.width / 2 - tip.offsetWidth / 2, innerWidth - tip.offsetWidth - 6))}px`
      }, delay)
    }
    const over = (event: PointerEvent) => event.pointerType === 'mouse' && show(event.target, 450)
    const focus = (event: FocusEvent) => event.target instanceof Element && event.target.matches(':focus-visible') && show(event.target, 150)
    const key = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    document.addEventListener('pointerover', over)
    document.addEventListener('focusin', focus)
    document.addEventListener('focusout', hide)
    document.addEventListener('pointerdown', hide, true)
    document.addEventListener('keydown', key, true)
    return () => {
      hide()
      document.removeEventListener('pointerover', over)
      document.removeEventListener('focusin', focus)
      document.removeEventListener('focusout', hide)
      document.removeEventListener('pointerdown', hide, true)
      document.removeEventListener('keydown', key, true)
    }
  }, [])
  return (
    <div
      ref={layer}
      popover="manual"
      aria-hidden="true"
      className="pointer-events-none fixed inset-auto m-0 max-w-80 rounded-small border-0 bg-n12 px-2 py-1 text-12 text-n1 shadow-float"
    />
  )
}
