import { canApprove, canComment } from '@/lib/auth/permissions'
import { AccessError } from '@/lib/auth/errors'
import { changing } from '@/lib/operation/operation'
import { refuse, reviewEnded } from './errors'
import { notify } from './notify'
import { validateBody } from './review-texts'

interface Sending {
  readonly reviewId: string
  /** The patch set that was looked at. */
  readonly patchSet: number
  readonly kind: 'comment' | 'approve' | 'request_changes'
  readonly body: string
}

/**
 * Sends what somebody thinks of a patch set, and all their drafts with it. Approving and asking for changes is for reviewers and owners who wrote none of it.
 * Refused with `forbidden`, `own-review`, `patch-set-not-found`, with `outdated` where an approval is for a patch set that is no longer the latest, with `review-ended`
 * for all but comments, and with `invalid-text` for a comment that says nothing and has no drafts.
 */
export const sendVerdict = changing({
  name: 'send-verdict',
  on: 'review',
  permits: canComment,
  run: async ({ viewer, subject: review, transaction }, { patchSet: number, kind, body }: Sending) => {
    // Nobody adds a patch set while this one is being judged.
    await transaction.$executeRaw`SELECT 1 FROM "Review" WHERE id = ${review.id} FOR UPDATE`
    const { state, headNumber, patchSets } = await transaction.review.findUniqueOrThrow({ where: { id: review.id }, select: { state: true, headNumber: true, patchSets: { select: { id: true, number: true, authorId: true } } } })
    const patchSet = patchSets.find((each) => each.number === number)
    if (!patchSet) refuse('patch-set-not-found', 'There is no such patch set; look at the list of them.')
    if (kind !== 'comment') {
      if (!canApprove(viewer, review)) throw new AccessError('forbidden', 'Only reviewers and owners approve or ask for changes; a comment is open to you.')
      if (review.authorId === viewer.id || patchSets.some(({ authorId }) => authorId === viewer.id)) refuse('own-review', 'Somebody else has to judge what you wrote yourself; a comment is open to you.')
      if (state !== 'open') throw reviewEnded()
      if (kind === 'approve' && number !== headNumber) refuse('outdated', `Patch set ${headNumber} has come since patch set ${number}; look at it and approve that.`)
    }
    const drafts = { authorId: viewer.id, verdictId: null, thread: { reviewId: review.id } }
    const kept = validateBody(body)
    if (kind === 'comment' && kept.trim() === '' && (await transaction.comment.count({ where: drafts })) === 0) refuse('invalid-text', 'There is nothing to send yet; write a comment.')
    const verdict = await transaction.verdict.create({ data: { reviewId: review.id, patchSetId: patchSet.id, userId: viewer.id, kind, body: kept }, select: { id: true } })
    const { count } = await transaction.comment.updateMany({ where: drafts, data: { verdictId: verdict.id } })
    await notify(transaction, { reviewId: review.id, actorId: viewer.id, kind })
    return { comments: count }
  },
  audit: ({ reviewId, patchSet, kind }, { comments }) => ({ reviewId, patchSet, kind, comments }),
})
