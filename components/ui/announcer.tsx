'use client'

import { useSyncExternalStore } from 'react'
import { saidAgain } from './said-again'

/** What is announced goes again after this long, in milliseconds, so that it is not read anew when a dialog closes. */
const STAY = 4000
/** The same words twice are two announcements only with nothing in between. */
const GAP = 80

let text = ''
let last = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function put(next: string): void {
  text = next
  for (const listener of listeners) listener()
}

/** Has screen readers say something that the eye sees anyway, as soon as they have said what they are at. */
export function announce(words: string): void {
  clearTimeout(timer)
  put('')
  timer = setTimeout(() => {
    last = saidAgain(words, last)
    put(last)
    timer = setTimeout(put, STAY, '')
  }, GAP)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The one place of the page where announcements stand, which only screen readers see. */
export function Announcer() {
  const shown = useSyncExternalStore(
    subscribe,
    () => text,
    () => '',
  )
  return (
    <p aria-live="polite" className="sr-only">
      {shown}
    </p>
  )
}
