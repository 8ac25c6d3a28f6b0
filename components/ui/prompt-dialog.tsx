'use client'

import { useEffect, useId, useRef } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'
import { Input } from './field'

interface PromptDialogProps {
  readonly title: string
  readonly label: string
  /** What the button that ends it well is called. */
  readonly action: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onAccept: () => void
  readonly onClose: () => void
  /** What is wrong with the value; null when it can be accepted. */
  readonly fault?: string | null
  readonly hint?: string
  readonly code?: boolean
  readonly maxLength?: number
  /** How many characters at the end are not selected at first, because mostly they stay. */
  readonly keepsEnding?: number
}

/** Asks for one line of text; Enter accepts. */
export function PromptDialog({ title, label, action, value, onChange, onAccept, onClose, fault = null, hint, code, maxLength, keepsEnding = 0 }: PromptDialogProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.setSelectionRange(0, input.current.value.length - keepsEnding), [keepsEnding])
  const ids = { field: useId(), remark: useId() }
  const remark = fault ?? hint
  return (
    <Dialog
      title={title}
      width="narrow"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" disabled={fault !== null} onClick={onAccept}>
            {action}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          if (fault === null) onAccept()
        }}
      >
        <label htmlFor={ids.field} className="text-n11">
          {label}
        </label>
        <Input
          id={ids.field}
          code={code}
          autoFocus
          value={value}
          maxLength={maxLength}
          aria-invalid={fault !== null}
          aria-describedby={remark ? ids.remark : undefined}
          ref={input}
          onChange={(event) => onChange(event.target.value)}
        />
        {remark && (
          <p id={ids.remark} className={`min-h-5 text-12 ${fault ? 'text-error' : 'text-n11'}`}>
            {remark}
          </p>
        )}
      </form>
    </Dialog>
  )
}
