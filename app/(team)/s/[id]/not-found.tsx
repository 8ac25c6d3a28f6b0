import { LinkButton } from '@/components/units/link-button'
import { PageFrame } from '@/components/units/page-frame'
import { EmptyState } from '@/components/ui/empty-state'

export default function PublishedUnitNotFound() {
  return (
    <PageFrame breadcrumb={[{ label: 'Not found' }]}>
      <h1 className="sr-only">Not found</h1>
      <EmptyState title="Nothing is published here" action={<LinkButton href="/">To the editor</LinkButton>}>
        The link may be mistyped, or the unit has been taken back.
      </EmptyState>
    </PageFrame>
  )
}
