'use client'

import { Chip } from '@/components/ui/chip'
import { Segmented } from '@/components/ui/segmented'
import { readBoolean } from '@/lib/exec-schema'
import { newStep } from '../form-context'
import type { WidgetProps } from './widget-props'

/** yes, no, or not set. Another spelling of what is chosen already is left as it is written. */
export function SwitchWidget({ value, fallback, label, describedBy, invalid, onValue, onReset }: WidgetProps) {
  const written = value === null ? null : readBoolean(value)
  const chosen = value === null ? 'unset' : written === null ? null : written ? 'yes' : 'no'
  const options = [
    { value: 'unset', label: 'not set', hint: fallback === null ? undefined : `Then it is ${fallback}` },
    { value: 'yes', label: 'yes' },
    { value: 'no', label: 'no' },
  ]
  return (
    <span className="flex items-center gap-2">
      <Segmented label={label} describedBy={describedBy} invalid={invalid} options={options} value={chosen} onChange={(next) => (next === 'unset' ? onReset(newStep()) : onValue(next, newStep()))} />
      {value !== null && value !== chosen && <Chip className="font-mono">{value === '' ? 'empty' : value}</Chip>}
    </span>
  )
}
