import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icons'
import { worthCopying } from './copied-text'
import { visibleText } from './visible-text'

/** A part of a panel under a heading of its own; `copy` is what its button puts into the clipboard. */
export function PanelSection({ title, note, copy, children }: { readonly title: ReactNode; readonly note?: ReactNode; readonly copy?: { readonly text: string; readonly what: string }; readonly children: ReactNode }) {
  return (
    <section className="border-b border-hairline last:border-b-0">
      <div className="flex min-h-8 items-center gap-2 px-3 pt-1.5">
        <h3 className="shrink-0 text-12 font-semibold text-n11">{title}</h3>
        {note && <span className="text-12 text-n10">{note}</span>}
        {copy && worthCopying(copy.text) && (
          <span className="ml-auto">
            <CopyButton {...copy} />
          </span>
        )}
      </div>
      <div className="pb-2">{children}</div>
    </section>
  )
}

/** Rows that are there for those who look for them. */
export function Foldout({ title, count, children }: { readonly title: ReactNode; readonly count: number; readonly children: ReactNode }) {
  return (
    <details className="group border-t border-hairline first:border-t-0">
      <summary className="flex h-7 list-none items-center gap-1 px-3 text-13 hover:bg-n3 [&::-webkit-details-marker]:hidden">
        <Icon name="chevronRight" width={12} height={12} className="text-n10 group-open:rotate-90" />
        {title}
        <span className="ml-auto text-12 text-n10">{count}</span>
      </summary>
      {children}
    </details>
  )
}

export const cell = 'px-3 py-1 align-top first:pl-3'
export const row = 'border-t border-hairline first:border-t-0'

interface PanelTableProps {
  readonly label: string
  readonly columns: readonly string[]
  /** A class for each column that says how wide it is; panels are containers, so that it can depend on their width. */
  readonly widths: readonly string[]
  /** For tables whose columns speak for themselves: then only screen readers are told. */
  readonly headless?: boolean
  readonly children: ReactNode
}

/** Two columns: a name, and a value with its source. */
export const nameAndValue = ['w-[44%] @min-[420px]:w-[38%] @min-[560px]:w-[210px]', ''] as const

/** A table whose columns keep their width, whatever is in them. */
export function PanelTable({ label, columns, widths, headless, children }: PanelTableProps) {
  return (
    <table className="w-full table-fixed border-collapse text-13" aria-label={label}>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} className={width} />
        ))}
      </colgroup>
      <thead className={headless ? 'sr-only' : undefined}>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="truncate px-3 py-1 text-left text-12 font-normal text-n10">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

interface ValueCellProps {
  readonly from: ReactNode
  /** What more there is to say of the value, on lines of its own. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** The cell of a value. Its source stands at the right edge: beside the value where there is room, otherwise below it. */
export function ValueCell({ from, note, children }: ValueCellProps) {
  return (
    <td className={cell}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-0.5">
        <div className="max-w-full min-w-0">{children}</div>
        <div className="ml-auto max-w-full min-w-0 text-right">{from}</div>
      </div>
      {note}
    </td>
  )
}

/** A value in the font of the code, every character of it visible. */
export function Value({ children, dead, className }: { readonly children: string; readonly dead?: boolean; readonly className?: string }) {
  const style = classNames('font-mono text-12 break-words whitespace-pre-wrap', dead ? 'text-n10 line-through' : 'text-n12', className)
  if (children === '') return <span className="text-12 text-n10">empty</span>
  const text = <code className={style}>{visibleText(children)}</code>
  return dead ? <del className="no-underline">{text}</del> : text
}

/** Something that only the running machine knows. */
export function KnownAtRunTime({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex items-start gap-1 text-12 text-n11 italic">
      <Icon name="clock" width={12} height={12} className="mt-[3px] shrink-0" />
      <span>{children}</span>
    </span>
  )
}
