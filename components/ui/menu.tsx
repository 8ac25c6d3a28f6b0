'use client'

import { useId, useRef, type KeyboardEvent } from 'react'
import { IconButton } from './button'
import { classNames } from './class-names'
import { Icon, type IconName } from './icons'

export interface MenuItem {
  readonly label: string
  readonly icon?: IconName
  readonly shortcut?: string
  readonly disabled?: boolean
  readonly run: () => void
}

interface MenuProps {
  readonly label: string
  readonly icon: IconName
  readonly items: readonly MenuItem[]
  readonly size?: 'normal' | 'small'
  readonly className?: string
}

/** A button with a menu below it. The browser's popover closes it on Escape and on a click elsewhere; arrows go through the items. */
export function Menu({ label, icon, items, size, className }: MenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const popover = useRef<HTMLDivElement>(null)
  const place = () => {
    const anchor = button.current!.getBoundingClientRect()
    const menu = popover.current!
    menu.style.top = `${Math.min(anchor.bottom + 4, innerHeight - menu.offsetHeight - 8)}px`
    menu.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - menu.offsetWidth - 8))}px`
  }
  const itemElements = () => [...popover.current!.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')]
  const move = (event: KeyboardEvent) => {
    const all = itemElements()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key]
    if (event.key === 'Tab') popover.current!.hidePopover()
    if (next === undefined) return
    event.preventDefault()
    all[next]?.focus()
  }
  return (
    <>
      <IconButton ref={button} icon={icon} label={label} size={size} className={className} aria-haspopup="menu" popoverTarget={id} />
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        onKeyDown={move}
        onToggle={(event) => {
          if (event.newState !== 'open') return
          place()
          itemElements()[0]?.focus()
        }}
        className="fixed inset-auto m-0 min-w-52 rounded-control border border-hairline-strong bg-n1 p-1 text-13 text-n12 shadow-float"
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            disabled={item.disabled}
            onClick={() => {
              popover.current!.hidePopover()
              item.run()
            }}
            className={classNames('flex h-7 w-full items-center gap-2 rounded-small px-2 text-left outline-none focus:bg-n4 enabled:hover:bg-n4 disabled:text-n9')}
          >
            {item.icon ? <Icon name={item.icon} className="text-n10" /> : <span className="w-4" />}
            <span className="grow">{item.label}</span>
            {item.shortcut && <span className="pl-4 text-12 text-n10">{item.shortcut}</span>}
          </button>
        ))}
      </div>
    </>
  )
}
