import { roles } from '@/lib/auth/permissions'
import type { Prisma } from '@/lib/db/generated/client'

/** What stands between a review and its merge. */
export interface ReviewStanding {
  /** Who approves what is proposed now. */
  readonly approvedBy: readonly string[]
  /** Whose approval was for another effect, and counts no longer. */
  readonly lapsed: readonly string[]
  /** Who asks for changes. */
  readonly refusedBy: readonly string[]
  /** Units on which somebody has saved since, or which are in the archive. */
  readonly outdated: readonly { readonly unitId: string; readonly name: string; readonly baseRevision: number; readonly headNumber: number; readonly isArchived: boolean }[]
  /** Threads that are not resolved; they keep nobody from merging. */
  readonly openThreads: number
  readonly isApproved: boolean
  readonly isCurrent: boolean
}

/**
 * How a review stands. Of each person the latest verdict that is more than a comment counts. An approval counts from a reviewer or owner who wrote no patch set of
 * the review, as long as the effect is the one that was approved; who asks for changes keeps the review from being merged until they say otherwise.
 */
export async function standingOf(database: Prisma.TransactionClient, reviewId: string): Promise<ReviewStanding> {
  const review = await database.review.findUniqueOrThrow({
    where: { id: reviewId },
    select: {
      headNumber: true,
      authorId: true,
      workspace: { select: { members: { select: { userId: true, role: true } } } },
      patchSets: { select: { number: true, authorId: true, effectHash: true } },
      verdicts: { where: { kind: { not: 'comment' } }, orderBy: { createdAt: 'asc' }, select: { userId: true, kind: true, patchSet: { select: { effectHash: true } }, user: { select: { name: true } } } },
    },
  })
  const roleOf = new Map(review.workspace.members.map(({ userId, role }) => [userId, role]))
  const counts = (userId: string) => roles.indexOf(roleOf.get(userId) ?? 'viewer') >= roles.indexOf('reviewer')
  const authors = new Set([review.authorId, ...review.patchSets.map(({ authorId }) => authorId)])
  const hash = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  const present = hash(review.patchSets.find(({ number }) => number === review.headNumber)!.effectHash)
  const latest = [...new Map(review.verdicts.map((verdict) => [verdict.userId, verdict])).values()].filter(({ userId }) => counts(userId))
  // Who asked for changes and then wrote some still has to say that these will do; who wrote any approves none.
  const approvals = latest.filter(({ kind, userId }) => kind === 'approve' && !authors.has(userId))
  const named = (verdicts: typeof latest) => verdicts.map(({ user }) => user.name)
  const approvedBy = named(approvals.filter(({ patchSet }) => hash(patchSet.effectHash) === present))
  const refusedBy = named(latest.filter(({ kind }) => kind === 'request_changes'))
  const changes = await database.change.findMany({
    where: { patchSet: { reviewId, number: review.headNumber }, unitId: { not: null } },
    select: { unitId: true, baseRevision: true, unit: { select: { name: true, headNumber: true, archivedAt: true } } },
  })
  const outdated = changes
    .filter(({ baseRevision, unit }) => unit!.headNumber !== baseRevision || unit!.archivedAt !== null)
    .map(({ unitId, baseRevision, unit }) => ({ unitId: unitId!, name: unit!.name, baseRevision: baseRevision!, headNumber: unit!.headNumber, isArchived: unit!.archivedAt !== null }))
  return {
    approvedBy,
    lapsed: named(approvals.filter(({ patchSet }) => hash(patchSet.effectHash) !== present)),
    refusedBy,
    outdated,
    openThreads: await database.thread.count({ where: { reviewId, resolvedAt: null, comments: { some: { verdictId: { not: null } } } } }),
    isApproved: approvedBy.length > 0 && refusedBy.length === 0,
    isCurrent: outdated.length === 0,
  }
}
