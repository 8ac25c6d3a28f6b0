import { canChangeReview } from '@/lib/auth/permissions'
import { changing } from '@/lib/operation/operation'
import { mergeContents } from '@/lib/workspace/merge-content'
import { findRevision } from '@/lib/workspace/read-revision'
import { nextPatchSet } from './add-patch-set'
import { refuse } from './errors'
import { type ProposedChange, proposeAgain, readChanges } from './patch-set'

interface Update {
  readonly reviewId: string
  readonly basePatchSet: number
}

/**
 * Brings a review up to date with what was saved on its units since: a new patch set with both. Refused with `review-ended`, `outdated` where another patch set has
 * come, `conflicting` where both touch the same lines, `unit-archived`, and `no-changes` where nothing was saved since.
 */
export const updateReview = changing({
  name: 'update-review',
  on: 'review',
  permits: canChangeReview,
  run: async ({ viewer, subject: review, transaction }, { basePatchSet }: Update) => {
    const patchSet = await transaction.patchSet.findUnique({ where: { reviewId_number: { reviewId: review.id, number: basePatchSet } }, select: { id: true } })
    if (!patchSet) refuse('outdated', 'There is no such patch set; look at the review again.')
    const changes: ProposedChange[] = []
    let isMoved = false
    for (const change of await readChanges(transaction, patchSet.id)) {
      const { kind, unitId, baseRevision, content } = change
      const unit = unitId === null ? null : await transaction.unit.findUniqueOrThrow({ where: { id: unitId }, select: { name: true, headNumber: true, archivedAt: true } })
      if (unit?.archivedAt && kind === 'edit') refuse('unit-archived', `${unit.name} is in the archive; unarchive it, or take it out of the review.`)
      if (!unit || unit.headNumber === baseRevision) {
        changes.push(proposeAgain(change))
        continue
      }
      isMoved = true
      if (kind === 'remove') {
        changes.push({ kind, unitId: unitId!, baseRevision: unit.headNumber })
        continue
      }
      const base = await findRevision(transaction, unitId!, baseRevision!)
      const head = await findRevision(transaction, unitId!, unit.headNumber)
      const merged = mergeContents(base, content, head)
      const lines = merged.content.files.flatMap(({ path, conflicts }) => conflicts.map(({ line }) => `${path}:${line}`))
      if (lines.length > 0 || merged.others.length > 0)
        refuse('conflicting', `Both change the same: ${[...lines, ...merged.others.map(({ what }) => what)].join(', ')}. Open the unit in the editor, settle it there and propose it as the next patch set.`)
      changes.push({ kind: 'edit', unitId: unitId!, baseRevision: unit.headNumber, content: merged.content })
    }
    if (!isMoved) refuse('no-changes', 'The review is up to date: nothing was saved on its units since.')
    return nextPatchSet(transaction, { review, basePatchSet, authorId: viewer.id, message: 'Bring up to date', changes, kind: 'update-review' })
  },
  audit: ({ reviewId }, { number }) => ({ reviewId, patchSet: number }),
})
