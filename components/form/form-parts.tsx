'use client'

import { useState, type ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icons'
import type { RowGroup } from './arrange-rows'

/** The label of a section's tab: its name, and how many of its settings are set. */
export function SectionLabel({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <>
      <span className="font-mono text-12">[{name}]</span>
      {count > 0 && <span className="text-12 text-n11">{count}</span>}
    </>
  )
}

/** One of the filters above the rows. */
export function FilterChip({ label, count, active, onClick }: { readonly label: string; readonly count?: number; readonly active: boolean; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={active}
      onClick={onClick}
      className={classNames('h-6 rounded-full border px-2.5 text-12', active ? 'border-accent bg-accent-tint font-medium text-accent-strong' : 'border-control-border bg-n1 text-n11 hover:bg-n3')}
    >
      {label}
      {count !== undefined && ` ${count}`}
    </button>
  )
}

/** A group of rows. Those that nobody asked for are closed, and their rows are only made when they are opened. */
export function Group({ group, children }: { readonly group: RowGroup; readonly children: ReactNode }) {
  const [open, setOpen] = useState(group.open)
  return (
    <section aria-label={group.title}>
      <h3 className="sticky top-0 z-10 border-b border-hairline bg-n2">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className="flex h-7 w-full items-center gap-1.5 px-2 text-12 font-medium text-n11 outline-offset-[-2px] hover:bg-n3 hover:text-n12">
          <Icon name={open ? 'chevronDown' : 'chevronRight'} />
          {group.title}
          <span className="font-normal">{group.settings.length}</span>
        </button>
      </h3>
      {open && children}
    </section>
  )
}
