'use client'

import { useSyncExternalStore } from 'react'
import { Button } from './button'
import { useToast } from './toast'

const never = () => () => undefined

/** Puts a text into the clipboard and says so. Without JavaScript there is no such button. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const toast = useToast()
  const running = useSyncExternalStore(never, () => true, () => false)
  if (!running) return null
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast({ text: `${what} copied` }),
      () => toast({ text: 'The browser does not let this page use the clipboard; mark the text and copy it with Ctrl+C.', tone: 'error' }),
    )
  return (
    <Button size="small" look="plain" aria-label={`Copy: ${what}`} onClick={() => void copy()}>
      Copy
    </Button>
  )
}
