import { LinkButton } from '@/components/units/link-button'
import { PageFrame } from '@/components/units/page-frame'
import { EmptyState } from '@/components/ui/empty-state'

export default function UnitNotFound() {
  return (
    <PageFrame breadcrumb={[{ label: 'Units', href: '/units' }, { label: 'Not found' }]}>
      <h1 className="sr-only">Not found</h1>
      <EmptyState title="There is no such unit or revision" action={<LinkButton href="/units">All units</LinkButton>}>
        The address may be mistyped.
      </EmptyState>
    </PageFrame>
  )
}
