'use client'

import { classNames } from '@/components/ui/class-names'
import { formatMode, modeInLetters, readMode } from '@/lib/exec-schema'
import { DraftInput } from '../draft-input'
import { newStep, useFormTools } from '../form-context'
import type { WidgetProps } from './widget-props'

const who = ['Owner', 'Group', 'Others']
const rights = [
  { letter: 'r', word: 'read', bit: 4 },
  { letter: 'w', word: 'write', bit: 2 },
  { letter: 'x', word: 'execute', bit: 1 },
]

/** An access mode: in octal digits, and as a box for each right. */
export function ModeWidget({ value, fallback, label, describedBy, invalid, onValue, onReset }: WidgetProps) {
  const { target } = useFormTools()
  const mode = readMode(value ?? fallback ?? '', target.version)
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <DraftInput aria-label={label} aria-describedby={describedBy} aria-invalid={invalid} className="w-20" placeholder={fallback ?? undefined} value={value ?? ''} onValue={onValue} onEmpty={onReset} />
      {mode !== null && (
        <>
          {who.map((person, index) => (
            <span key={person} role="group" aria-label={`${label} ${person}`} className="flex overflow-hidden rounded-small border border-control-border">
              {rights.map(({ letter, word, bit }) => {
                const shifted = bit << ((2 - index) * 3)
                const on = (mode & shifted) !== 0
                return (
                  <button
                    key={letter}
                    type="button"
                    aria-pressed={on}
                    aria-label={`${person}: ${word}`}
                    data-tooltip={`${person}: ${word}`}
                    onClick={() => onValue(formatMode(mode ^ shifted), newStep())}
                    className={classNames('h-6 w-6 border-l border-hairline font-mono text-12 outline-offset-[-2px] first:border-l-0', on ? 'bg-accent-tint font-medium text-accent-strong' : 'bg-n1 text-n10 hover:bg-n3')}
                  >
                    {letter}
                  </button>
                )
              })}
            </span>
          ))}
          {mode > 0o777 && <code className="text-12 text-n11">{modeInLetters(mode)}</code>}
        </>
      )}
    </span>
  )
}
