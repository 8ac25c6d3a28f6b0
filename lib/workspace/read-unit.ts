import type { Manager } from '@/lib/exec-schema'
import { getPrisma } from '@/lib/db/client'
import { unitNotFound } from './errors'
import { contentOfRevision, readFiles, type UnitContent } from './unit-content'
import { isUnitId } from './unit-id'

/** A unit as its latest revision has it. */
export interface SavedUnit extends UnitContent {
  readonly id: string
  readonly revision: number
  readonly description: string
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly archivedAt: Date | null
}

/**
 * Takes the id of a unit and answers with it as its latest revision has it, archived or not. Refused with `unit-not-found`.
 * Prisma asks for the unit and for its revision one after the other; both have to be of the same moment, or a save in between would give the
 * text of one revision the name and target of another.
 */
export async function readUnit(id: string): Promise<SavedUnit> {
  if (!isUnitId(id)) throw unitNotFound()
  const latestRevision = { orderBy: { number: 'desc' }, take: 1, select: { number: true, ...contentOfRevision } } as const
  const unit = await getPrisma().$transaction(
    // Given as a list, a transaction of one query would be none: Prisma then leaves out the isolation too.
    (transaction) => transaction.unit.findUnique({ where: { id }, include: { revisions: latestRevision } }),
    { isolationLevel: 'RepeatableRead' },
  )
  const latest = unit?.revisions[0]
  if (!unit || !latest) throw unitNotFound()
  const { description, createdAt, updatedAt, archivedAt } = unit
  const { number, name, target, files } = latest
  const manager: Manager = latest.manager
  return { id, name, manager, target, description, createdAt, updatedAt, archivedAt, revision: number, files: readFiles(files) }
}
