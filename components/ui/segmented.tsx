import { useId } from 'react'
import { classNames } from './class-names'

export interface SegmentedOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly hint?: string
}

interface SegmentedProps<V extends string> {
  readonly label: string
  readonly options: readonly SegmentedOption<V>[]
  readonly value: V | null
  readonly onChange: (value: V) => void
  readonly code?: boolean
  readonly className?: string
  readonly describedBy?: string
  readonly invalid?: boolean
}

/** A few choices side by side, of which one holds: radio buttons in a row. */
export function Segmented<V extends string>({ label, options, value, onChange, code, className, describedBy, invalid }: SegmentedProps<V>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} aria-describedby={describedBy} aria-invalid={invalid} className={classNames('inline-flex h-[30px] shrink-0 items-stretch rounded-control border border-control-border bg-n3 p-px aria-invalid:border-error', className)}>
      {options.map((option) => (
        <label
          key={option.value}
          data-tooltip={option.hint}
          className={classNames(
            'flex items-center rounded-[5px] px-2.5 text-13 whitespace-nowrap has-focus-visible:outline-2 has-focus-visible:outline-accent',
            code && 'font-mono',
            option.value === value ? 'bg-n1 font-medium text-n12 shadow-[0_0_0_1px_var(--hairline-strong)]' : 'text-n11 hover:text-n12',
          )}
        >
          <input type="radio" name={name} className="sr-only" checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  )
}
