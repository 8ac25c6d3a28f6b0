import type { Manager } from '@/lib/exec-schema'
import { canReadUnit, type Role } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import { unitNotFound } from '@/lib/operation/errors'
import { reading } from '@/lib/operation/operation'
import { contentOfRevision, readFiles, type UnitContent } from './unit-content'

/** A unit as its latest revision has it. */
export interface SavedUnit extends UnitContent {
  readonly id: string
  /** Where it belongs. */
  readonly workspace: { readonly id: string; readonly slug: string; readonly name: string; readonly role: Role }
  readonly otherTargets: readonly string[]
  readonly hostId: string | null
  readonly revision: number
  readonly description: string
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly archivedAt: Date | null
}

/**
 * A unit as its latest revision has it, archived or not.
 * Prisma asks for the unit and for its revision one after the other; both have to be of the same moment, or a save in between would give the
 * text of one revision the name and target of another.
 */
export const readUnit = reading({
  name: 'read-unit',
  on: 'unit',
  permits: canReadUnit,
  run: async ({ viewer, subject }, _input: { readonly unitId: string }): Promise<SavedUnit> => {
    const { workspace, ...unit } = await findUnit(subject.id)
    return { ...unit, workspace: { ...workspace, role: viewer.roles.get(subject.workspaceId)! } }
  },
})

async function findUnit(id: string) {
  const latestRevision = { orderBy: { number: 'desc' }, take: 1, select: { number: true, ...contentOfRevision } } as const
  const unit = await getPrisma().$transaction(
    // Given as a list, a transaction of one query would be none: Prisma then leaves out the isolation too.
    (transaction) => transaction.unit.findUnique({ where: { id }, include: { revisions: latestRevision, workspace: { select: { id: true, slug: true, name: true } } } }),
    { isolationLevel: 'RepeatableRead' },
  )
  const latest = unit?.revisions[0]
  if (!unit || !latest) throw unitNotFound()
  const { workspace, description, createdAt, updatedAt, archivedAt } = unit
  const { number, name, target, otherTargets, hostId, files } = latest
  const manager: Manager = latest.manager
  return { id, workspace, name, manager, target, otherTargets, hostId, description, createdAt, updatedAt, archivedAt, revision: number, files: readFiles(files) }
}
