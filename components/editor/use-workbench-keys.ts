'use client'

import { useEffect, useRef } from 'react'

/** Names a key press as the shortcuts are written: `Ctrl+K` (Cmd on a Mac), `F8`, `?`. */
function nameKey(event: KeyboardEvent): string {
  const main = event.key.length === 1 ? event.key.toUpperCase() : event.key
  const shifted = event.shiftKey && (event.key.length > 1 || /[a-z]/i.test(event.key))
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shifted ? 'Shift+' : ''}${main}`
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [role=textbox], .monaco-editor') !== null)
}

/** Runs what belongs to a key wherever the focus is, also in the code editor; keys that write a character only where nothing is written. */
export function useWorkbenchKeys(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  const current = useRef(actions)
  useEffect(() => {
    current.current = actions
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = nameKey(event)
      const run = current.current[key]
      if (!run || event.defaultPrevented || (key.length === 1 && isTyping(event.target))) return
      if (document.querySelector('dialog[open]') && key !== 'Ctrl+S') return
      event.preventDefault()
      event.stopPropagation()
      run()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])
}
