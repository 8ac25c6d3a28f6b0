'use client'

import { useEffect, useRef, type MouseEvent, type RefObject, type SyntheticEvent } from 'react'

interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly onCancel: (event: SyntheticEvent) => void
  readonly onClick: (event: MouseEvent) => void
}

/** What makes a `<dialog>` modal as long as it is rendered: the browser keeps the focus inside; Escape and a click beside it close it; in the end the focus goes back. */
export function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current!
    const before = document.activeElement
    if (!dialog.open) dialog.showModal()
    // The browser takes the first button, which closes; who opens a dialog with a field wants to write, unless another place is marked.
    const marked = dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector<HTMLElement>('input:not(:disabled), textarea:not(:disabled)')
    marked?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return {
    ref,
    onCancel: (event) => {
      event.preventDefault()
      onClose()
    },
    onClick: (event) => {
      if (event.target === ref.current) onClose()
    },
  }
}
