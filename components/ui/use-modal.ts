'use client'

import { useLayoutEffect, useRef, type MouseEvent, type RefObject, type SyntheticEvent } from 'react'

interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly onCancel: (event: SyntheticEvent) => void
  readonly onClick: (event: MouseEvent) => void
}

/** What makes a `<dialog>` modal as long as it is rendered: the browser keeps the focus inside; Escape and a click beside it close it; in the end the focus goes back. */
export function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null)
  // As layout, because its end comes while the dialog is still in the page.
  useLayoutEffect(() => {
    const dialog = ref.current!
    const before = document.activeElement
    if (!dialog.open) dialog.showModal()
    // The browser takes the first button, which closes; who opens a dialog with a field wants to write, unless another place is marked.
    const marked = dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector<HTMLElement>('input:not(:disabled, [type=hidden]), textarea:not(:disabled)')
    marked?.focus()
    return () => {
      moveSelectionOut(dialog)
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

/**
 * Takes the selection out of a dialog that goes. It would stay where the next one comes, and screen readers that follow it are then in that one before they have said what
 * it is called. What gets the focus back they say when the selection has moved elsewhere (both observed: Orca 43), so that it goes to the other end of the page each time.
 */
function moveSelectionOut(dialog: HTMLDialogElement): void {
  const page = document.querySelector('main')!
  const selection = getSelection()!
  const { anchorNode, anchorOffset } = selection
  if (anchorNode !== null && anchorNode !== page && !dialog.contains(anchorNode)) return
  selection.collapse(page, anchorNode === page && anchorOffset === 0 ? page.childNodes.length : 0)
}
