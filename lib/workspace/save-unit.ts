import { encodeBytes } from '@/lib/exec-schema'
import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { conflict, unitNotFound, WorkspaceError } from './errors'
import { storableText } from './storable-text'
import { summariseUnit } from './summarise-unit'
import type { FileContent, UnitContent } from './unit-content'
import { isUnitId } from './unit-id'
import { validateUnit } from './validate-unit'

export interface SaveOptions {
  readonly message?: string
  readonly author: string
}

/** Creates a unit; its first revision has the number 1. */
export async function createUnit(content: UnitContent, { message = '', author }: SaveOptions): Promise<{ id: string; revision: number }> {
  const summary = summariseUnit(validateUnit(content), content)
  const revision = { number: 1, message: storableText(message), author, files: { create: fileRows(content.files) } }
  const unit = await getPrisma().unit.create({ data: { ...summary, revisions: { create: revision } }, select: { id: true } })
  return { id: unit.id, revision: 1 }
}

/**
 * Adds a revision to a unit. It is refused as a conflict when someone has saved since `baseRevision`, and nothing is overwritten:
 * revisions never change, and the unit's head only moves on from the revision that the change is made on.
 */
export async function saveUnit(id: string, content: UnitContent, options: SaveOptions & { readonly baseRevision: number }): Promise<{ revision: number }> {
  if (!isUnitId(id)) throw unitNotFound()
  const summary = summariseUnit(validateUnit(content), content)
  return getPrisma().$transaction((transaction) => addRevision(transaction, id, summary, content.files, options))
}

interface NewRevision extends SaveOptions {
  readonly baseRevision: number
  readonly restoredFrom?: number
}

/** Moves the head on and writes the revision behind it. The update locks the unit's row, so that of two savers the second finds the head moved. */
export async function addRevision(
  transaction: Prisma.TransactionClient,
  id: string,
  summary: ReturnType<typeof summariseUnit>,
  files: readonly FileContent[],
  { baseRevision, message = '', author, restoredFrom }: NewRevision,
): Promise<{ revision: number }> {
  const number = baseRevision + 1
  const { count } = await transaction.unit.updateMany({
    where: { id, headNumber: baseRevision, archivedAt: null },
    data: { ...summary, headNumber: number },
  })
  if (count === 0) throw await refusal(transaction, id, baseRevision)
  await transaction.revision.create({
    data: { unitId: id, number, message: storableText(message), author, restoredFrom, files: { create: fileRows(files) } },
  })
  return { revision: number }
}

async function refusal(transaction: Prisma.TransactionClient, id: string, base: number): Promise<WorkspaceError> {
  const unit = await transaction.unit.findUnique({ where: { id }, select: { headNumber: true, archivedAt: true } })
  if (!unit) return unitNotFound()
  if (unit.archivedAt) return new WorkspaceError('unit-archived', 'This unit is archived; bring it back from the archive, then save again.')
  if (unit.headNumber > base) return conflict(base, unit.headNumber)
  return new WorkspaceError('revision-not-found', `The unit has no revision ${base} to build on; its latest is revision ${unit.headNumber}.`)
}

function fileRows(files: readonly FileContent[]) {
  return files.map(({ path, content }, position) => ({ path, position, content: Uint8Array.from(encodeBytes(content)) }))
}
