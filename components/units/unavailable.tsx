import { EmptyState } from '@/components/ui/empty-state'
import { PageFrame } from './page-frame'

/** Stands in for a page whose content can't be read at the moment. */
export function Unavailable({ title, message }: { readonly title: string; readonly message: string }) {
  return (
    <PageFrame breadcrumb={[{ label: 'Units', href: '/units' }]}>
      <h1 className="sr-only">{title}</h1>
      <EmptyState title={title}>{message}</EmptyState>
    </PageFrame>
  )
}
