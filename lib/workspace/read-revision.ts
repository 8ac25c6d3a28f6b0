import { getPrisma } from '@/lib/db/client'
import { revisionNotFound, unitNotFound } from './errors'
import type { ListedRevision } from './list-revisions'
import { filesInOrder, readFiles, type FileContent } from './unit-content'
import { isUnitId } from './unit-id'

export interface SavedRevision extends ListedRevision {
  readonly files: readonly FileContent[]
}

/** The largest number that the column holds. */
const maximumNumber = 2_147_483_647

export async function readRevision(unitId: string, number: number): Promise<SavedRevision> {
  if (!isUnitId(unitId)) throw unitNotFound()
  if (!Number.isInteger(number) || number < 1 || number > maximumNumber) throw revisionNotFound(number)
  const revision = await getPrisma().revision.findUnique({
    where: { unitId_number: { unitId, number } },
    select: { number: true, message: true, author: true, restoredFrom: true, createdAt: true, files: filesInOrder },
  })
  if (revision) return { ...revision, files: readFiles(revision.files) }
  throw (await getPrisma().unit.count({ where: { id: unitId } })) > 0 ? revisionNotFound(number) : unitNotFound()
}
