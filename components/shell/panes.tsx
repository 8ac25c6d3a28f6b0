'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { announce } from '@/components/ui/announcer'
import { classNames } from '@/components/ui/class-names'

interface PanesProps {
  readonly id: string
  readonly orientation: 'horizontal' | 'vertical'
  readonly sizes: Readonly<Record<string, number>> | undefined
  readonly onResize: (id: string, sizes: Record<string, number>) => void
  readonly first: Pane
  /** Null where only the first is there. */
  readonly second: Pane | null
  /** Whether the border can be dragged; not where one of the two is hidden. */
  readonly resizable: boolean
  readonly separatorLabel: string
}

export interface Pane {
  readonly id: string
  readonly size: string
  readonly minSize: number
  readonly content: ReactNode
}

/** Says the size that a key has given: screen readers don't say the value of a border (observed: Orca 43). */
function saySize({ key, currentTarget: { ariaValueNow } }: KeyboardEvent): void {
  if (/^(Arrow|Home|End)/.test(key)) announce(`${Math.round(Number(ariaValueNow))} percent`)
}

/** Two panes with a border between them that can be dragged, or moved by arrow keys. */
export function Panes({ id, orientation, sizes, onResize, first, second, resizable, separatorLabel }: PanesProps) {
  const vertical = orientation === 'vertical'
  const known = sizes && second && first.id in sizes && second.id in sizes ? { [first.id]: sizes[first.id]!, [second.id]: sizes[second.id]! } : undefined
  return (
    <Group id={id} orientation={orientation} defaultLayout={known} onLayoutChanged={(layout, { isUserInteraction }) => isUserInteraction && onResize(id, layout)}>
      <Panel id={first.id} defaultSize={second ? first.size : '100%'} minSize={first.minSize} className="flex flex-col">
        {first.content}
      </Panel>
      {second && resizable && (
        <Separator
          id={`${id}-separator`}
          aria-label={separatorLabel}
          onKeyUp={saySize}
          className={classNames('relative shrink-0 bg-hairline outline-offset-0 hover:bg-accent data-[separator=active]:bg-accent', vertical ? 'h-px' : 'w-px')}
        />
      )}
      {second && (
        <Panel id={second.id} defaultSize={second.size} minSize={second.minSize} className="flex flex-col">
          {second.content}
        </Panel>
      )}
    </Group>
  )
}
