import { LinkButton } from '@/components/units/link-button'
import { PageFrame } from '@/components/units/page-frame'
import { EmptyState } from '@/components/ui/empty-state'

export default function NotFound() {
  return (
    <PageFrame breadcrumb={[{ label: 'Not found' }]}>
      <h1 className="sr-only">Not found</h1>
      <EmptyState title="There is no such page" action={<LinkButton href="/">To the editor</LinkButton>}>
        The address may be mistyped.
      </EmptyState>
    </PageFrame>
  )
}
