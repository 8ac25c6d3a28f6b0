import { NotFoundPage } from '@/components/units/not-found-page'

export default function PublishedUnitNotFound() {
  return (
    <NotFoundPage title="Nothing is published here" way={{ href: '/', label: 'To the editor' }}>
      The link may be mistyped, or the unit has been taken back.
    </NotFoundPage>
  )
}
