import { canReadUnit } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { revisionNotFound } from '@/lib/operation/errors'
import { reading } from '@/lib/operation/operation'
import { listedRevision, type ListedRevision } from './list-revisions'
import { contentOfRevision, readFiles, type UnitContent } from './unit-content'

/** One revision with all it holds: what the unit was called then, what it was written for, and its files. */
export interface SavedRevision extends ListedRevision, UnitContent {
  readonly otherTargets: readonly string[]
  readonly hostId: string | null
}

/** The largest number that the column holds. */
const maximumNumber = 2_147_483_647

/** One revision of a unit. Refused with `revision-not-found`. */
export const readRevision = reading({
  name: 'read-revision',
  on: 'unit',
  permits: canReadUnit,
  run: ({ subject }, { number }: { readonly unitId: string; readonly number: number }): Promise<SavedRevision> => findRevision(getPrisma(), subject.id, number),
})

/** Takes the id of a unit that there is and a number from its history. Revisions never change, so that it makes no difference when they are read. Refused with `revision-not-found`. */
export async function findRevision(database: Prisma.TransactionClient, unitId: string, number: number): Promise<SavedRevision> {
  if (!Number.isInteger(number) || number < 1 || number > maximumNumber) throw revisionNotFound(number)
  const revision = await database.revision.findUnique({ where: { unitId_number: { unitId, number } }, select: savedRevision })
  if (!revision) throw revisionNotFound(number)
  return asSaved(revision)
}

/** One revision each of several units that there are, by the id of the unit. */
export async function findRevisions(database: Prisma.TransactionClient, wanted: readonly { readonly unitId: string; readonly number: number }[]): Promise<ReadonlyMap<string, SavedRevision>> {
  const revisions = await database.revision.findMany({ where: { OR: [...wanted] }, select: { unitId: true, ...savedRevision } })
  return new Map(revisions.map(({ unitId, ...revision }) => [unitId, asSaved(revision)]))
}

const savedRevision = { ...listedRevision, ...contentOfRevision } as const

function asSaved(revision: Prisma.RevisionGetPayload<{ select: typeof savedRevision }>): SavedRevision {
  return { ...revision, author: revision.author.name, files: readFiles(revision.files) }
}
