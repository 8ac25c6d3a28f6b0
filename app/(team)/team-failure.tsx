import type { ReactNode } from 'react'
import type { Crumb } from '@/components/shell/top-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { TeamFrame } from './team-frame'

interface TeamFailureProps {
  readonly breadcrumb: readonly Crumb[]
  readonly title: string
  readonly message: string
  readonly action?: ReactNode
}

/** Stands in for a page that can't be shown, and says why. */
export function TeamFailure({ breadcrumb, title, message, action }: TeamFailureProps) {
  return (
    <TeamFrame breadcrumb={breadcrumb}>
      <h1 className="sr-only">{title}</h1>
      <EmptyState title={title} action={action}>
        {message}
      </EmptyState>
    </TeamFrame>
  )
}
