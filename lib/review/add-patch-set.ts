import { canChangeReview } from '@/lib/auth/permissions'
import type { Prisma } from '@/lib/db/generated/client'
import { changing } from '@/lib/operation/operation'
import { refuse, reviewEnded } from './errors'
import { notify } from './notify'
import { type ProposedChange, writePatchSet } from './patch-set'

interface NextPatchSet {
  readonly reviewId: string
  /** The number of the patch set that this one is made on. */
  readonly basePatchSet: number
  readonly message?: string
  /** All that the review proposes from now on, not only what is new. */
  readonly changes: readonly ProposedChange[]
}

/**
 * Proposes something else in an open review. Refused with `review-ended`, with `outdated` where somebody has added a patch set since, and with what `writePatchSet`
 * refuses.
 */
export const addPatchSet = changing({
  name: 'add-patch-set',
  on: 'review',
  permits: canChangeReview,
  run: ({ viewer, subject, transaction }, { basePatchSet, message = '', changes }: NextPatchSet) =>
    nextPatchSet(transaction, { review: subject, basePatchSet, authorId: viewer.id, message, changes, kind: 'add-patch-set' }),
  audit: ({ reviewId }, { number }) => ({ reviewId, patchSet: number }),
})

interface Step {
  readonly review: { readonly id: string; readonly workspaceId: string }
  readonly basePatchSet: number
  readonly authorId: string
  readonly message: string
  readonly changes: readonly ProposedChange[]
  /** The operation, as those are told who take part. */
  readonly kind: string
}

/** Moves the head of a review on to a new patch set. Of two who do so at once the second is refused. */
export async function nextPatchSet(transaction: Prisma.TransactionClient, { review, basePatchSet, authorId, message, changes, kind }: Step): Promise<{ number: number }> {
  const number = basePatchSet + 1
  await moveHead(transaction, review.id, basePatchSet, { headNumber: number })
  await writePatchSet(transaction, { review, number, authorId, message, changes })
  await notify(transaction, { reviewId: review.id, actorId: authorId, kind })
  return { number }
}

/** Changes an open review whose latest patch set is the one that somebody has seen, and locks it until the transaction ends. Refused with `review-ended` or `outdated`. */
export async function moveHead(transaction: Prisma.TransactionClient, reviewId: string, seen: number, data: Prisma.ReviewUpdateManyMutationInput): Promise<void> {
  const { count } = await transaction.review.updateMany({ where: { id: reviewId, state: 'open', headNumber: seen }, data })
  if (count > 0) return
  const { state, headNumber } = await transaction.review.findUniqueOrThrow({ where: { id: reviewId }, select: { state: true, headNumber: true } })
  if (state !== 'open') throw reviewEnded()
  refuse('outdated', `Patch set ${headNumber} has come since patch set ${seen}, which this was made on; look at it and try again.`)
}
