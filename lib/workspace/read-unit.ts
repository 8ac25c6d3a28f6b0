import type { Manager } from '@/lib/exec-schema'
import { getPrisma } from '@/lib/db/client'
import { unitNotFound } from './errors'
import { filesInOrder, readFiles, type UnitContent } from './unit-content'
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

export async function readUnit(id: string): Promise<SavedUnit> {
  if (!isUnitId(id)) throw unitNotFound()
  const unit = await getPrisma().unit.findUnique({
    where: { id },
    include: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, files: filesInOrder } } },
  })
  const latest = unit?.revisions[0]
  if (!unit || !latest) throw unitNotFound()
  const { name, target, description, createdAt, updatedAt, archivedAt } = unit
  const manager: Manager = unit.manager
  return { id, name, manager, target, description, createdAt, updatedAt, archivedAt, revision: latest.number, files: readFiles(latest.files) }
}
