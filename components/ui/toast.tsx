'use client'

import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react'
import { Button, IconButton } from './button'
import { Icon } from './icons'

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
  const close = useCallback((id: number) => setShown((before) => before.filter((toast) => toast.id !== id)), [])
  const show = useCallback(
    (message: ToastMessage) => {
      const id = ++lastId.current
      setShown((before) => [...before.slice(-2), { ...message, id }])
      if (message.tone !== 'error') setTimeout(() => close(id), STAY)
    },
    [close],
  )
  const list = useMemo(
    () => (
      <div role="status" aria-live="polite" className="pointer-events-none fixed bottom-9 left-1/2 z-50 flex w-max max-w-[calc(100vw-24px)] -translate-x-1/2 flex-col items-center gap-2 max-one-pane:bottom-20">
        {shown.map((toast) => (
          <div key={toast.id} className="pointer-events-auto flex min-h-9 items-center gap-2 rounded-control border border-hairline-strong bg-n1 py-1 pr-1 pl-3 text-13 text-n12 shadow-float">
            {toast.tone === 'error' && <Icon name="error" className="shrink-0 text-error" />}
            <span className="max-w-xl">{toast.text}</span>
            {toast.action && (
              <Button
                look="plain"
                size="small"
                className="font-medium text-accent-strong"
                onClick={() => {
                  toast.action!.run()
                  close(toast.id)
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <IconButton icon="close" label="Dismiss" size="small" onClick={() => close(toast.id)} />
          </div>
        ))}
      </div>
    ),
    [shown, close],
  )
  return (
    <ToastContext value={show}>
      {children}
      {list}
    </ToastContext>
  )
}
