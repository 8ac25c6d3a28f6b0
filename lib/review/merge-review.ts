import { canMerge } from '@/lib/auth/permissions'
import type { Prisma } from '@/lib/db/generated/client'
import { changing } from '@/lib/operation/operation'
import { addRevision, insertUnit } from '@/lib/workspace/save-unit'
import { moveHead } from './add-patch-set'
import { refuse } from './errors'
import { notify } from './notify'
import { readChanges } from './patch-set'
import { standingOf } from './standing'

interface Merge {
  readonly reviewId: string
  /** The patch set that the one who merges has seen. */
  readonly patchSet: number
}

/**
 * Makes of all units what a review proposes, at once or not at all, each as a new revision. Refused with `review-ended`, `outdated` where another patch set has come or
 * somebody has saved on one of the units since, and `not-approved`.
 */
export const mergeReview = changing({
  name: 'merge-review',
  on: 'review',
  permits: canMerge,
  run: async ({ viewer, subject: review, transaction }, { patchSet: seen }: Merge) => {
    await moveHead(transaction, review.id, seen, { state: 'merged', endedAt: new Date() })
    const patchSet = await transaction.patchSet.findUniqueOrThrow({ where: { reviewId_number: { reviewId: review.id, number: seen } }, select: { id: true, authorId: true } })
    const changes = await readChanges(transaction, patchSet.id)
    await lockUnits(transaction, changes.flatMap(({ unitId }) => unitId ?? []))
    const standing = await standingOf(transaction, review.id)
    if (!standing.isApproved)
      refuse('not-approved', standing.refusedBy.length > 0 ? `${standing.refusedBy.join(', ')} asked for changes; they have to approve first.` : 'Nobody but its authors has approved what is proposed now; a reviewer or an owner has to.')
    if (!standing.isCurrent) refuse('outdated', `${standing.outdated.map(({ name }) => name).join(', ')} changed since; bring the review up to date first.`)
    const message = `Review ${review.number}: ${review.title}`
    for (const { kind, unitId, baseRevision, content } of changes) {
      if (kind === 'add') await insertUnit(transaction, review.workspaceId, content, { message, authorId: patchSet.authorId, reviewId: review.id })
      else if (kind === 'edit') await addRevision(transaction, unitId!, content, { baseRevision: baseRevision!, message, authorId: patchSet.authorId, reviewId: review.id })
      else await transaction.unit.update({ where: { id: unitId! }, data: { archivedAt: new Date() }, select: { id: true } })
    }
    await notify(transaction, { reviewId: review.id, actorId: viewer.id, kind: 'merge-review' })
    return { units: changes.length }
  },
  audit: ({ reviewId, patchSet }, { units }) => ({ reviewId, patchSet, units }),
})

/** In one order for all, so that two merges of the same units wait for each other and never for ever. */
async function lockUnits(transaction: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  for (const id of [...ids].sort()) await transaction.$executeRaw`SELECT 1 FROM "Unit" WHERE id = ${id} FOR UPDATE`
}
