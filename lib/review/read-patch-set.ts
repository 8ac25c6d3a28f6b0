import type { Prisma } from '@/lib/db/generated/client'
import { findRevisions } from '@/lib/workspace/read-revision'
import type { UnitContent } from '@/lib/workspace/unit-content'
import { refuse } from './errors'
import { readChanges } from './patch-set'

/** What a patch set makes of one unit: null before for one that is added, null after for one that is removed. */
export interface ProposedUnit {
  readonly key: string
  readonly kind: 'add' | 'edit' | 'remove'
  readonly unitId: string | null
  readonly baseRevision: number | null
  readonly before: UnitContent | null
  readonly after: UnitContent | null
}

export interface ReadPatchSet {
  readonly id: string
  readonly number: number
  readonly message: string
  readonly author: string
  readonly createdAt: Date
  readonly units: readonly ProposedUnit[]
}

/** One patch set of a review with all that it changes. Refused with `patch-set-not-found`. */
export async function findPatchSet(database: Prisma.TransactionClient, reviewId: string, number: number): Promise<ReadPatchSet> {
  const isNumber = Number.isInteger(number) && number > 0 && number < 2_147_483_648
  const row = isNumber ? await database.patchSet.findUnique({ where: { reviewId_number: { reviewId, number } }, select: { id: true, number: true, message: true, createdAt: true, author: { select: { name: true } } } }) : null
  if (!row) refuse('patch-set-not-found', 'There is no such patch set; look at the list of them.')
  const changes = await readChanges(database, row.id)
  const bases = await findRevisions(database, changes.flatMap(({ kind, unitId, baseRevision }) => (kind === 'edit' ? [{ unitId: unitId!, number: baseRevision! }] : [])))
  const units = changes.map(({ key, kind, unitId, baseRevision, content }): ProposedUnit => {
    // What is removed is held as it was.
    const before = kind === 'edit' ? bases.get(unitId!)! : kind === 'remove' ? content : null
    return { key, kind, unitId, baseRevision, before, after: kind === 'remove' ? null : content }
  })
  return { ...row, author: row.author.name, units }
}

/** The text of a file in a patch set, whatever the unit is called in it by now; null where there is none. */
export function textIn({ units }: Pick<ReadPatchSet, 'units'>, { changeKey, role, isOld }: { readonly changeKey: string; readonly role: string; readonly isOld: boolean }): { path: string; text: string } | null {
  const unit = units.find(({ key }) => key === changeKey)
  const content = isOld ? unit?.before : unit?.after
  const file = content?.files.find(({ path }) => roleOf(path, content.name) === role)
  return file ? { path: file.path, text: file.content } : null
}

/** A file's path as it is whatever its unit is called: the fragment and its drop-ins are the same files after a rename. */
export function roleOf(path: string, unitName: string): string {
  return path.replaceAll(unitName, '\0')
}
