'use client'

import { useId } from 'react'
import { DraftInput } from '../draft-input'
import { useFormTools } from '../form-context'
import { meaningOf } from '../value-meaning'
import type { WidgetProps } from './widget-props'

/** A line of text, with the words that may stand there offered, and the meaning of numbers, sizes and time spans beside it. */
export function TextWidget({ setting, value, fallback, label, describedBy, invalid, onValue, onReset }: WidgetProps) {
  const { target } = useFormTools()
  const list = useId()
  const choices = setting.value.choices(target)
  const { kind } = setting.value.widget
  const narrow = kind === 'number' || kind === 'duration' || kind === 'size'
  const meaning = value ? meaningOf(setting, value, target) : null
  return (
    <span className={narrow ? 'flex min-w-0 items-center gap-2' : 'flex w-full min-w-0 items-center gap-2'}>
      <DraftInput
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        className={narrow ? 'w-36' : 'w-full'}
        inputMode={kind === 'number' ? 'numeric' : undefined}
        placeholder={fallback ?? undefined}
        list={choices.length > 0 ? list : undefined}
        value={value ?? ''}
        onValue={onValue}
        onEmpty={onReset}
      />
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} />
          ))}
        </datalist>
      )}
      {meaning !== null && <span className="min-w-0 truncate text-12 text-n11">{meaning}</span>}
    </span>
  )
}
