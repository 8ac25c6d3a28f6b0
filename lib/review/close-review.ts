import { canChangeReview } from '@/lib/auth/permissions'
import { changing } from '@/lib/operation/operation'
import { refuse, reviewEnded } from './errors'
import { notify } from './notify'

interface OneReview {
  readonly reviewId: string
}

/** Ends a review without merging it. Refused with `review-ended`. */
export const closeReview = changing({
  name: 'close-review',
  on: 'review',
  permits: canChangeReview,
  run: async ({ viewer, subject, transaction }, _input: OneReview) => {
    const { count } = await transaction.review.updateMany({ where: { id: subject.id, state: 'open' }, data: { state: 'closed', endedAt: new Date() } })
    if (count === 0) throw reviewEnded()
    await notify(transaction, { reviewId: subject.id, actorId: viewer.id, kind: 'close-review' })
  },
  audit: ({ reviewId }) => ({ reviewId }),
})

/** Takes a closed review up again; nothing of it was lost. Refused with `review-ended` where it is merged; one that is open stays so. */
export const reopenReview = changing({
  name: 'reopen-review',
  on: 'review',
  permits: canChangeReview,
  run: async ({ viewer, subject, transaction }, _input: OneReview) => {
    const { count } = await transaction.review.updateMany({ where: { id: subject.id, state: 'closed' }, data: { state: 'open', endedAt: null } })
    if (count === 0 && subject.state === 'merged') refuse('review-ended', 'This review is merged; revert it by a new one.')
    await notify(transaction, { reviewId: subject.id, actorId: viewer.id, kind: 'reopen-review' })
  },
  audit: ({ reviewId }) => ({ reviewId }),
})
