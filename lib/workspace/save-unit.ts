import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { conflict, unitNotFound, WorkspaceError } from './errors'
import { storableText } from './storable-text'
import { summariseUnit } from './summarise-unit'
import { contentOfRevision, fileRows, type FileContent, type UnitContent } from './unit-content'
import { isUnitId } from './unit-id'
import { validateUnit } from './validate-unit'

export interface SaveOptions {
  readonly message?: string
  readonly author: string
}

/** Creates a unit and answers with its id; its first revision has the number 1. Refused with what `validateUnit` refuses. */
export async function createUnit(content: UnitContent, { message = '', author }: SaveOptions): Promise<{ id: string; revision: number }> {
  const summary = summariseUnit(validateUnit(content), content)
  const revision = { ...keptOf(summary), number: 1, message: storableText(message), author, files: { create: fileRows(content.files) } }
  const unit = await getPrisma().unit.create({ data: { ...summary, revisions: { create: revision } }, select: { id: true } })
  return { id: unit.id, revision: 1 }
}

/**
 * Adds a revision to a unit and answers with its number, or with `baseRevision` where nothing has changed since. It is refused as a conflict
 * when someone has saved since `baseRevision`, and nothing is overwritten: revisions never change, and the unit's head only moves on from the
 * revision that the change is made on. Refused also with `unit-not-found`, `revision-not-found` (there is no `baseRevision` yet),
 * `unit-archived`, and with what `validateUnit` refuses.
 */
export async function saveUnit(id: string, content: UnitContent, options: SaveOptions & { readonly baseRevision: number }): Promise<{ revision: number }> {
  if (!isUnitId(id)) throw unitNotFound()
  const summary = summariseUnit(validateUnit(content), content)
  return getPrisma().$transaction((transaction) => addRevision(transaction, id, summary, content.files, options))
}

type Summary = ReturnType<typeof summariseUnit>

interface NewRevision extends SaveOptions {
  readonly baseRevision: number
  readonly restoredFrom?: number
}

/**
 * Moves the head on and writes the revision behind it. The update locks the unit's row, so that of two savers the second finds the head moved.
 * The revision that is built on can be read before that, because it never changes.
 */
export async function addRevision(
  transaction: Prisma.TransactionClient,
  id: string,
  summary: Summary,
  files: readonly FileContent[],
  { baseRevision, message = '', author, restoredFrom }: NewRevision,
): Promise<{ revision: number }> {
  const number = baseRevision + 1
  const where = { id, headNumber: baseRevision, archivedAt: null }
  const rows = fileRows(files)
  const base = await transaction.revision.findUnique({ where: { unitId_number: { unitId: id, number: baseRevision } }, select: contentOfRevision })
  if (base && isSame(base, { ...keptOf(summary), files: rows })) {
    if ((await transaction.unit.count({ where })) === 0) throw await refusal(transaction, id, baseRevision)
    return { revision: baseRevision }
  }
  const { count } = await transaction.unit.updateMany({ where, data: { ...summary, headNumber: number } })
  if (count === 0) throw await refusal(transaction, id, baseRevision)
  await transaction.revision.create({
    data: { ...keptOf(summary), unitId: id, number, message: storableText(message), author, restoredFrom, files: { create: rows } },
  })
  return { revision: number }
}

async function refusal(transaction: Prisma.TransactionClient, id: string, base: number): Promise<WorkspaceError> {
  const unit = await transaction.unit.findUnique({ where: { id }, select: { headNumber: true, archivedAt: true } })
  if (!unit) return unitNotFound()
  if (unit.archivedAt) return new WorkspaceError('unit-archived', 'This unit is archived, and what is archived stays as it is; unarchive it, then try again.')
  if (unit.headNumber > base) return conflict(base, unit.headNumber)
  return new WorkspaceError('revision-not-found', `The unit has no revision ${base} to build on; its latest is revision ${unit.headNumber}.`)
}

/** What a revision keeps of its unit besides the files. */
function keptOf({ name, manager, target }: Summary) {
  return { name, manager, target }
}

type Kept = ReturnType<typeof keptOf> & { readonly files: readonly { readonly path: string; readonly content: Uint8Array }[] }

function isSame(a: Kept, b: Kept): boolean {
  if (a.name !== b.name || a.manager !== b.manager || a.target !== b.target || a.files.length !== b.files.length) return false
  return a.files.every(({ path, content }, index) => path === b.files[index]!.path && Buffer.compare(content, b.files[index]!.content) === 0)
}
