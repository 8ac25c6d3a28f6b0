import { canChangeReview } from '@/lib/auth/permissions'
import { memberNotFound } from '@/lib/operation/errors'
import { changing } from '@/lib/operation/operation'
import { notify } from './notify'

/** Asks members to look at a review, besides those who were asked before. Refused with `member-not-found`. */
export const askReviewers = changing({
  name: 'ask-reviewers',
  on: 'review',
  permits: canChangeReview,
  run: async ({ viewer, subject, transaction }, { userIds }: { readonly reviewId: string; readonly userIds: readonly string[] }) => {
    const members = await transaction.member.findMany({ where: { workspaceId: subject.workspaceId, userId: { in: [...userIds] } }, select: { userId: true } })
    if (members.length < new Set(userIds).size) throw memberNotFound()
    await transaction.reviewRequest.createMany({ data: members.map(({ userId }) => ({ reviewId: subject.id, userId })), skipDuplicates: true })
    await notify(transaction, { reviewId: subject.id, actorId: viewer.id, kind: 'ask-reviewers' })
  },
  audit: ({ reviewId, userIds }) => ({ reviewId, people: userIds.length }),
})
