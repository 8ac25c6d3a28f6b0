import { getPrisma } from '@/lib/db/client'
import { unitNotFound } from './errors'
import { isUnitId } from './unit-id'

export interface ListedRevision {
  readonly number: number
  readonly message: string
  readonly author: string
  /** The number of the revision that this one brought back. */
  readonly restoredFrom: number | null
  readonly createdAt: Date
}

/** Takes the id of a unit and answers with its history, newest first. Refused with `unit-not-found`. */
export async function listRevisions(unitId: string): Promise<ListedRevision[]> {
  if (!isUnitId(unitId)) throw unitNotFound()
  const revisions = await getPrisma().revision.findMany({
    where: { unitId },
    orderBy: { number: 'desc' },
    select: { number: true, message: true, author: true, restoredFrom: true, createdAt: true },
  })
  // Every unit has its first revision from the beginning.
  if (revisions.length === 0) throw unitNotFound()
  return revisions
}
