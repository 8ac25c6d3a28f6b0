'use client'

import { useRef, useState, type InputHTMLAttributes } from 'react'
import { Input } from '@/components/ui/field'
import { newStep } from './form-context'

interface DraftInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly value: string
  /** Called with every key; all calls until the field is left have the same step. */
  readonly onValue: (value: string, step: string) => void
  /** Called when the field is left empty; while it is being typed in, emptiness is only on the way to something else. */
  readonly onEmpty?: (step: string) => void
  readonly code?: boolean
}

/** A text field that shows what is being typed as it is typed, while the unit file holds it in the form that systemd reads. */
export function DraftInput({ value, onValue, onEmpty, code = true, ...rest }: DraftInputProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const step = useRef('')
  const settle = () => {
    if (draft !== null && draft.trim() === '' && value !== '') onEmpty?.(step.current)
    setDraft(null)
  }
  return (
    <Input
      code={code}
      value={draft ?? value}
      onFocus={() => (step.current = newStep())}
      onChange={(event) => {
        setDraft(event.target.value)
        if (event.target.value.trim() !== '') onValue(event.target.value, step.current)
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
        // Undo is the unit's, not the field's; what the field shows then comes from the file again.
        if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) setDraft(null)
      }}
      {...rest}
    />
  )
}
