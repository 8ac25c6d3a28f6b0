'use client'

import { Children, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'

/** How many are shown at first, and how many are shown without asking: a button for a handful is not worth it. */
const FIRST = 40
const ALL = 50

/** What the entries of a list are: rows of a table, groups of rows, or blocks that stand below each other. */
type Entries = 'rows' | 'groups' | 'blocks'

/** The first entries of a list, and on request all of them: thousands that nobody looks at would make each key slower. */
export function LongList({ entries, columns = 2, children }: { readonly entries: Entries; readonly columns?: number; readonly children: readonly ReactNode[] }) {
  const [whole, setWhole] = useState(false)
  const all = Children.toArray(children)
  if (all.length <= ALL) return all
  const button = (
    <Button size="small" look="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
      {whole ? `Show the first ${FIRST} only` : `Show ${all.length - FIRST} more`}
    </Button>
  )
  // A row with more columns than the table has would give it another one.
  const buttonRow = (
    <tr>
      <td colSpan={columns} className="px-1 py-1">
        {button}
      </td>
    </tr>
  )
  return (
    <>
      {whole ? all : all.slice(0, FIRST)}
      {entries === 'blocks' ? <div className="px-1 py-1">{button}</div> : entries === 'rows' ? buttonRow : <tbody>{buttonRow}</tbody>}
    </>
  )
}
