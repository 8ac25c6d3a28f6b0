import { canChangeReview } from '@/lib/auth/permissions'
import { changing } from '@/lib/operation/operation'
import { settle } from '@/lib/workspace/unit-content'
import { nextPatchSet } from './add-patch-set'
import { type ProposedChange, proposeAgain, readChanges } from './patch-set'
import { refuse } from './errors'

interface OneMore {
  readonly reviewId: string
  readonly basePatchSet: number
  readonly message?: string
  readonly change: ProposedChange
}

/**
 * Proposes something else for one unit of an open review, or one unit more; the others stay as they are proposed. Refused like adding a patch set.
 */
export const proposeUnit = changing({
  name: 'propose-unit',
  on: 'review',
  permits: canChangeReview,
  run: async ({ viewer, subject: review, transaction }, { basePatchSet, message = '', change }: OneMore) => {
    const patchSet = await transaction.patchSet.findUnique({ where: { reviewId_number: { reviewId: review.id, number: basePatchSet } }, select: { id: true } })
    if (!patchSet) refuse('patch-set-not-found', 'There is no such patch set; look at the review again.')
    const held = (await readChanges(transaction, patchSet.id)).map(proposeAgain)
    const isSame = (other: ProposedChange) => (change.kind === 'add' ? other.kind === 'add' && other.key === change.key : other.kind !== 'add' && other.unitId === change.unitId)
    const at = held.findIndex(isSame)
    const changes = at < 0 ? [...held, change] : held.with(at, keepingFacts(change, held[at]!))
    return nextPatchSet(transaction, { review, basePatchSet, authorId: viewer.id, message, changes, kind: 'propose-unit' })
  },
  audit: ({ reviewId }, { number }) => ({ reviewId, patchSet: number }),
})

/** What is left open of what a unit is written for is as the patch set before has it. */
function keepingFacts(change: ProposedChange, before: ProposedChange): ProposedChange {
  return change.kind === 'remove' || before.kind === 'remove' ? change : { ...change, content: settle(change.content, before.content) }
}
