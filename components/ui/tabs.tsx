'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { classNames } from './class-names'

export interface TabItem {
  readonly id: string
  readonly label: ReactNode
  /** The name for screen readers, where the label is more than words. */
  readonly name?: string
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly TabItem[]
  readonly selected: string
  readonly onSelect: (id: string) => void
  /** The id of the element that the selected tab controls. */
  readonly panelId?: string
  readonly className?: string
  readonly onDoubleClick?: (id: string) => void
}

/** A row of tabs. One of them can be reached by Tab; arrows, Home and End go to the others and select them. */
export function Tabs({ label, tabs, selected, onSelect, panelId, className, onDoubleClick }: TabsProps) {
  const move = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const last = tabs.length - 1
    const next = { ArrowRight: index === last ? 0 : index + 1, ArrowLeft: index === 0 ? last : index - 1, Home: 0, End: last }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onSelect(tabs[next]!.id)
    event.currentTarget.closest('[role=tablist]')?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div role="tablist" aria-label={label} className={classNames('flex min-w-0 items-stretch', className)}>
      {tabs.map((tab, index) => {
        const active = tab.id === selected
        return (
          <div key={tab.id} role="presentation" className={classNames('relative flex shrink-0 items-center', active ? 'text-n12' : 'text-n11 hover:text-n12')}>
            <button
              type="button"
              role="tab"
              aria-selected={active}
              aria-label={tab.name}
              aria-controls={active ? panelId : undefined}
              tabIndex={active ? 0 : -1}
              onClick={() => onSelect(tab.id)}
              onDoubleClick={() => onDoubleClick?.(tab.id)}
              onKeyDown={(event) => move(event, index)}
              className="flex h-full items-center gap-1.5 px-3 text-13 whitespace-nowrap outline-offset-[-2px]"
            >
              {tab.label}
            </button>
            {active && <span className="absolute inset-x-0 bottom-0 h-0.5 bg-accent" />}
          </div>
        )
      })}
    </div>
  )
}
