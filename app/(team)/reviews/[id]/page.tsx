import type { Metadata } from 'next'
import { cache, Suspense } from 'react'
import { Composer } from '@/components/review/composer'
import { Markdown } from '@/components/review/markdown'
import { PatchSetChoice } from '@/components/review/patch-set-choice'
import { ReviewHeading } from '@/components/review/review-heading'
import { PageHeading } from '@/components/units/page-frame'
import { canChangeReview, canComment } from '@/lib/auth/permissions'
import { markRead } from '@/lib/review/notifications'
import type { ProposedUnit } from '@/lib/review/read-patch-set'
import { readReview } from '@/lib/review/read-review'
import { listHosts } from '@/lib/workspace/hosts'
import { currentViewer } from '../../current-viewer'
import { load } from '../../load'
import { TeamFailure } from '../../team-failure'
import { TeamFrame } from '../../team-frame'
import { comment } from './actions'
import { Standing } from './standing'
import { Talk } from './talk'
import { type Room, UnitSection } from './unit-section'

const loadReview = cache(async (reviewId: string, patchSet: number | null, against: number | null) => readReview(await currentViewer(), { reviewId, patchSet, against }))

export async function generateMetadata({ params }: PageProps<'/reviews/[id]'>): Promise<Metadata> {
  const title = await loadReview((await params).id, null, null).then(
    (review) => `${review.title} · review ${review.number}`,
    () => 'Review',
  )
  return { title }
}

const numberOf = (text: string | string[] | undefined) => (typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null)

/** How much text, in characters, comes with the page itself: a few screens. */
const ENOUGH = 8000

/** How many units are there with the page, at least one; more follow one by one. */
function firstUnits(units: readonly ProposedUnit[]): number {
  let length = 0
  for (const [index, { before, after }] of units.entries()) {
    for (const { content } of (after ?? before)?.files ?? []) length += content.length
    if (length >= ENOUGH) return index + 1
  }
  return units.length
}

/** A review: how it stands, what it will do, what is said about it. */
export default async function ReviewPage({ params, searchParams }: PageProps<'/reviews/[id]'>) {
  const { id } = await params
  const { patchSet, against, all } = await searchParams
  const { data, error } = await load(async () => {
    const review = await loadReview(id, numberOf(patchSet), numberOf(against))
    return { review, hosts: await listHosts(await currentViewer(), { workspace: review.workspace.slug }) }
  })
  if (error) return <TeamFailure breadcrumb={[{ label: 'Review' }]} title="The review can’t be shown" message={error.message} />
  const { review, hosts } = data
  const viewer = (await currentViewer())!
  await markRead(viewer, { reviewId: id })
  const subject = { id, workspaceId: review.workspace.id, authorId: review.author.id }
  const mayComment = canComment(viewer, subject)
  const mayChange = canChangeReview(viewer, subject)
  const first = firstUnits(review.shown.units)
  const room: Room = { judgements: { left: 24 }, effects: 250, first, turn: Promise.resolve() }
  const allOf = (key: string) => `?${new URLSearchParams({ patchSet: String(review.shown.number), ...(review.against && { against: String(review.against.number) }), all: key })}#unit-${key}`
  const sections = review.shown.units.map((unit) => (
    <UnitSection key={unit.key} unit={unit} review={review} hosts={hosts} room={room} allAt={all === unit.key ? null : allOf(unit.key)} mayComment={mayComment} mayChange={mayChange} />
  ))
  return (
    <TeamFrame workspace={review.workspace} tab="reviews" breadcrumb={[{ label: 'Reviews', href: `/w/${encodeURIComponent(review.workspace.slug)}/reviews` }, { label: String(review.number) }]}>
      <PageHeading title={review.title} note={<ReviewHeading review={review} />} />
      {review.description && (
        <div className="max-w-[90ch] px-4 pb-3">
          <Markdown text={review.description} />
        </div>
      )}
      <Standing review={review} viewer={viewer} mayChange={mayChange} />
      <PatchSetChoice review={review} />
      {sections.slice(0, first)}
      {sections.slice(first).map((section) => (
        <Suspense key={section.key} fallback={<p className="border-t border-hairline-strong px-4 py-2 text-12 text-n11">One more unit is being compared …</p>}>
          {section}
        </Suspense>
      ))}
      <Talk review={review} viewer={viewer} mayComment={mayComment} />
      {mayComment && <Composer action={comment.bind(null, id, review.shown.number)} />}
    </TeamFrame>
  )
}
