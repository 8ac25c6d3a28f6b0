import { canComment } from '@/lib/auth/permissions'
import { unitNotFound } from '@/lib/operation/errors'
import { changing } from '@/lib/operation/operation'
import { mergeContents } from '@/lib/workspace/merge-content'
import { findRevision } from '@/lib/workspace/read-revision'
import { refuse } from './errors'
import { createReview } from './open-review'
import { type ProposedChange, readChanges } from './patch-set'

/**
 * Proposes to take back what a review has merged, as a new review; what came later to the same units stays where it touches other lines. Refused with `outdated`
 * where the review is not merged, with `conflicting` where later changes touch the same lines, and with `no-changes` where nothing of it is left.
 */
export const revertReview = changing({
  name: 'revert-review',
  on: 'review',
  permits: canComment,
  run: async ({ viewer, subject: review, transaction }, _input: { readonly reviewId: string }) => {
    if (review.state !== 'merged') refuse('outdated', 'Only what was merged can be taken back; this review can be closed.')
    const patchSet = await transaction.patchSet.findUniqueOrThrow({ where: { reviewId_number: { reviewId: review.id, number: review.headNumber } }, select: { id: true } })
    const made = await transaction.revision.findMany({ where: { reviewId: review.id }, select: { unitId: true, number: true, unit: { select: { headNumber: true } } } })
    const changes: ProposedChange[] = []
    for (const { kind, unitId, baseRevision } of await readChanges(transaction, patchSet.id)) {
      if (kind === 'remove') {
        const unit = await transaction.unit.findUnique({ where: { id: unitId! }, select: { headNumber: true } })
        if (!unit) throw unitNotFound()
        // What was removed comes back as a new unit: the old one stays in the archive with its history.
        changes.push({ kind: 'add', content: await findRevision(transaction, unitId!, unit.headNumber) })
        continue
      }
      // Units that were added are looked at below: the change does not know what became of it.
      const revision = made.find((each) => each.unitId === unitId)
      if (kind === 'add' || !revision) continue
      const head = revision.unit.headNumber
      const before = await findRevision(transaction, revision.unitId, baseRevision!)
      const after = await findRevision(transaction, revision.unitId, revision.number)
      const present = await findRevision(transaction, revision.unitId, head)
      const { content, others } = mergeContents(after, before, present)
      if (others.length > 0 || content.files.some(({ conflicts }) => conflicts.length > 0))
        refuse('conflicting', `Later changes to ${present.name} touch the same lines; restore an earlier revision of it in the editor and propose that.`)
      changes.push({ kind: 'edit', unitId: revision.unitId, baseRevision: head, content })
    }
    for (const { unitId, number, unit } of made) if (number === 1) changes.push({ kind: 'remove', unitId, baseRevision: unit.headNumber })
    return createReview(transaction, {
      workspaceId: review.workspaceId,
      authorId: viewer.id,
      title: `Revert “${review.title.slice(0, 180)}”`,
      description: `Takes back review ${review.number}.`,
      message: '',
      changes,
      reviewers: [],
      revertsId: review.id,
    })
  },
  audit: ({ reviewId }, { id }) => ({ reviewId, by: id }),
})
