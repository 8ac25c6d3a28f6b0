import { NotFoundPage } from '@/components/units/not-found-page'

export default function UnitNotFound() {
  return (
    <NotFoundPage title="There is no such unit or revision" within={[{ label: 'Units', href: '/units' }]} way={{ href: '/units', label: 'All units' }}>
      The address may be mistyped.
    </NotFoundPage>
  )
}
