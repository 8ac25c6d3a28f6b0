'use client'

import { Select } from '@/components/ui/field'
import { newStep, useFormTools } from '../form-context'
import type { WidgetProps } from './widget-props'

const UNSET = '\u0000unset'

/** One of the words that the setting takes. A word that is written and not among them stays, and stays visible. */
export function SelectWidget({ setting, value, fallback, label, describedBy, invalid, onValue, onReset }: WidgetProps) {
  const { target } = useFormTools()
  const choices = setting.value.choices(target)
  const known = value === null || choices.some((choice) => choice.value === value)
  return (
    <Select
      code
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      className="w-60 max-w-full"
      value={value ?? UNSET}
      onChange={(event) => (event.target.value === UNSET ? onReset(newStep()) : onValue(event.target.value, newStep()))}
    >
      <option value={UNSET}>{fallback === null ? 'not set' : `not set (${fallback})`}</option>
      {!known && <option value={value}>{value === '' ? '(empty)' : value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.value}
          {choice.summary ? ` — ${choice.summary}` : ''}
        </option>
      ))}
    </Select>
  )
}
