import { getPrisma } from '@/lib/db/client'
import { revisionNotFound, unitNotFound } from './errors'
import type { ListedRevision } from './list-revisions'
import { contentOfRevision, readFiles, type UnitContent } from './unit-content'
import { isUnitId } from './unit-id'

/** One revision with all it holds: what the unit was called then, what it was written for, and its files. */
export interface SavedRevision extends ListedRevision, UnitContent {}

/** The largest number that the column holds. */
const maximumNumber = 2_147_483_647

/** Takes the id of a unit and a number from its history. Refused with `unit-not-found` or `revision-not-found`. */
export async function readRevision(unitId: string, number: number): Promise<SavedRevision> {
  if (!isUnitId(unitId)) throw unitNotFound()
  if (!Number.isInteger(number) || number < 1 || number > maximumNumber) throw revisionNotFound(number)
  const revision = await getPrisma().revision.findUnique({
    where: { unitId_number: { unitId, number } },
    select: { number: true, message: true, author: true, restoredFrom: true, createdAt: true, ...contentOfRevision },
  })
  if (revision) return { ...revision, files: readFiles(revision.files) }
  throw (await getPrisma().unit.count({ where: { id: unitId } })) > 0 ? revisionNotFound(number) : unitNotFound()
}
