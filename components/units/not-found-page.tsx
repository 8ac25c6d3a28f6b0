import type { ReactNode } from 'react'
import type { Crumb } from '@/components/shell/top-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from './link-button'
import { PageFrame } from './page-frame'

interface NotFoundPageProps {
  readonly title: string
  /** Where the page would be: what stands before "Not found" in the bar. */
  readonly within?: readonly Crumb[]
  /** Why that may be. */
  readonly children: ReactNode
  readonly way: { readonly href: string; readonly label: string }
}

/** A page that says that nothing is there, and leads on. */
export function NotFoundPage({ title, within = [], children, way }: NotFoundPageProps) {
  return (
    <PageFrame breadcrumb={[...within, { label: 'Not found' }]}>
      <h1 className="sr-only">Not found</h1>
      <EmptyState title={title} action={<LinkButton href={way.href}>{way.label}</LinkButton>}>
        {children}
      </EmptyState>
    </PageFrame>
  )
}
