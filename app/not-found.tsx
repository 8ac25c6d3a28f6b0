import { NotFoundPage } from '@/components/units/not-found-page'

export default function NotFound() {
  return (
    <NotFoundPage title="There is no such page" way={{ href: '/', label: 'To the editor' }}>
      The address may be mistyped.
    </NotFoundPage>
  )
}
