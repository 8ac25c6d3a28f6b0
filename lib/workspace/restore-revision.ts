import { canEditUnit } from '@/lib/auth/permissions'
import { changing } from '@/lib/operation/operation'
import { findRevision } from './read-revision'
import { addRevision } from './save-unit'

interface Restoring {
  readonly unitId: string
  /** The revision to bring back. */
  readonly number: number
  /** The latest revision that the one who restores has seen; without it, whatever is the latest now. */
  readonly baseRevision?: number
}

/**
 * Brings an earlier revision back, with the name, manager and target that it had, as a new revision, so that nothing of the history is lost.
 * Answers with the new number, or with that of the latest revision where it says the same already. Refused with `revision-not-found`,
 * `unit-archived`, or with `conflict` when someone has saved since `baseRevision`.
 */
export const restoreRevision = changing({
  name: 'restore-revision',
  on: 'unit',
  permits: canEditUnit,
  run: async ({ viewer, subject: { id }, transaction }, { number, baseRevision: seen }: Restoring) => {
    const content = await findRevision(transaction, id, number)
    const baseRevision = seen ?? (await transaction.unit.findUniqueOrThrow({ where: { id }, select: { headNumber: true } })).headNumber
    const { revision } = await addRevision(transaction, id, content, { baseRevision, authorId: viewer.id, message: `Restore revision ${number}`, restoredFrom: number })
    return { revision, isNew: revision !== baseRevision }
  },
  audit: ({ unitId, number }, { revision, isNew }) => (isNew ? { unitId, restored: number, revision } : null),
})
