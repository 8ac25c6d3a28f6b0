import type { Metadata } from 'next'
import Link from 'next/link'
import { Rows } from '@/components/team/rows'
import { LinkButton } from '@/components/units/link-button'
import { PageHeading } from '@/components/units/page-frame'
import { Time } from '@/components/units/time'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { listReviews } from '@/lib/review/list-reviews'
import { currentViewer } from '../../../current-viewer'
import { load, loadWorkspace } from '../../../load'
import { TeamFailure } from '../../../team-failure'
import { TeamFrame } from '../../../team-frame'

export const metadata: Metadata = { title: 'Reviews' }

/** The reviews of a workspace: those that are open, or those that are over. */
export default async function ReviewsPage({ params, searchParams }: PageProps<'/w/[workspace]/reviews'>) {
  const { workspace: slug } = await params
  const query = await searchParams
  const state = query.state === 'ended' ? 'ended' : 'open'
  const page = typeof query.page === 'string' && /^[1-9]\d{0,5}$/.test(query.page) ? Number(query.page) : 1
  const { data, error } = await load(async () => {
    const workspace = await loadWorkspace(slug)
    return { workspace, ...(await listReviews(await currentViewer(), { workspace: workspace.slug, state, page })) }
  })
  if (error) return <TeamFailure breadcrumb={[{ label: 'Reviews' }]} title="The reviews can’t be shown" message={error.message} />
  const { workspace, reviews, total, pageSize } = data
  const path = `/w/${encodeURIComponent(workspace.slug)}/reviews`
  return (
    <TeamFrame workspace={workspace} tab="reviews" breadcrumb={[{ label: 'Reviews' }]}>
      <PageHeading title={state === 'open' ? 'Open reviews' : 'Reviews that are over'} note={total > 0 ? total : undefined}>
        <LinkButton href={state === 'open' ? `${path}?state=ended` : path}>{state === 'open' ? 'Merged and closed' : 'Open'}</LinkButton>
      </PageHeading>
      {reviews.length === 0 ? (
        <EmptyState title={state === 'open' ? 'No open reviews' : 'No review is over yet'} action={<LinkButton href={`/w/${encodeURIComponent(workspace.slug)}/units`}>Units</LinkButton>}>
          Open a unit, change it, and propose the change; it then stands here until it is merged or closed.
        </EmptyState>
      ) : (
        <Rows
          label="Reviews"
          columns={['Number', 'Title', 'By', 'Units', 'Patch sets', 'State', 'Touched (UTC)']}
          rows={reviews.map(({ id, number, title, state: now, author, patchSets, units, updatedAt }) => ({
            key: id,
            cells: [String(number), <Link key="title" href={`/reviews/${id}`} prefetch={false}>{title}</Link>, author, String(units), String(patchSets), <Chip key="state" tone={now === 'open' ? 'accent' : now === 'merged' ? 'info' : 'muted'}>{now}</Chip>, <Time key="time" date={updatedAt} />],
          }))}
        />
      )}
      {(page > 1 || total > page * pageSize) && (
        <p className="flex gap-3 px-4 py-3">
          {page > 1 && <LinkButton href={`${path}?state=${state}&page=${page - 1}`}>Previous</LinkButton>}
          {total > page * pageSize && <LinkButton href={`${path}?state=${state}&page=${page + 1}`}>Next</LinkButton>}
        </p>
      )}
    </TeamFrame>
  )
}
