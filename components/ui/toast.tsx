'use client'

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Button, IconButton } from './button'
import { Icon } from './icons'
import { saidAgain } from './said-again'

export interface ToastMessage {
  readonly text: string
  readonly tone?: 'plain' | 'error'
  /** Mostly "Undo": what can be taken back needs no question before. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

interface Shown extends ToastMessage {
  readonly id: number
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined)

/** Shows a message at the bottom of the page. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext)
}

/** How long a message stays: long enough to be read and acted upon; errors stay until they are closed. */
const STAY = 8000

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const lastId = useRef(0)
  const lastText = useRef('')
  const close = useCallback((id: number) => setShown((before) => before.filter((toast) => toast.id !== id)), [])
  const show = useCallback((message: ToastMessage) => {
    const id = ++lastId.current
    const text = (lastText.current = saidAgain(message.text, lastText.current))
    setShown((before) => [...before.filter((toast) => toast.text.trimEnd() !== message.text).slice(-2), { ...message, text, id }])
  }, [])
  const list = useMemo(() => {
    const toasts = (tone: 'plain' | 'error') => shown.filter((toast) => (toast.tone ?? 'plain') === tone).map((toast) => <Toast key={toast.id} toast={toast} onClose={close} />)
    return (
      <div className="pointer-events-none fixed bottom-9 left-1/2 z-50 flex w-max max-w-[calc(100vw-24px)] -translate-x-1/2 flex-col items-center gap-2 max-one-pane:bottom-20">
        {toasts('error')}
        <div role="status" aria-live="polite" aria-atomic="false" className="flex max-w-full flex-col items-center gap-2">
          {toasts('plain')}
        </div>
      </div>
    )
  }, [shown, close])
  return (
    <ToastContext value={show}>
      {children}
      {list}
    </ToastContext>
  )
}

/** One message. It does not go away under the pointer or while the focus is on it. */
function Toast({ toast, onClose }: { readonly toast: Shown; readonly onClose: (id: number) => void }) {
  const { id, text, tone, action } = toast
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const stays = tone === 'error' || pointed || focused
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => onClose(id), STAY)
    return () => clearTimeout(timer)
  }, [stays, id, onClose])
  return (
    <div
      role={tone === 'error' ? 'alert' : undefined}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
      className="pointer-events-auto flex min-h-9 items-center gap-2 rounded-control border border-hairline-strong bg-n1 py-1 pr-1 pl-3 text-13 text-n12 shadow-float"
    >
      {tone === 'error' && <Icon name="error" className="shrink-0 text-error" />}
      <span className="max-w-xl">{text}</span>
      {action && (
        <Button
          look="plain"
          size="small"
          className="font-medium text-accent-strong"
          onClick={() => {
            action.run()
            onClose(id)
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label="Dismiss" size="small" onClick={() => onClose(id)} />
    </div>
  )
}
