import { canCreateUnit, canEditUnit } from '@/lib/auth/permissions'
import type { Prisma } from '@/lib/db/generated/client'
import { conflict, unitNotFound, WorkspaceError } from '@/lib/operation/errors'
import { changing } from '@/lib/operation/operation'
import { hostsOf, requireHost, type Hosts } from './hosts'
import { storableText } from './storable-text'
import { summariseUnit } from './summarise-unit'
import { contentOfRevision, fileRows, settle, type UnitContent } from './unit-content'
import { validateUnit } from './validate-unit'

interface WithMessage {
  /** Why the change was made. */
  readonly message?: string
}

/** Creates a unit in a workspace and answers with its id; its first revision has the number 1. Refused with what `validateUnit` refuses. */
export const createUnit = changing({
  name: 'create-unit',
  on: 'workspace',
  permits: canCreateUnit,
  run: async ({ viewer, subject, transaction }, { content, message = '' }: WithMessage & { readonly workspace: string; readonly content: UnitContent }) => {
    const id = await insertUnit(transaction, subject.id, content, { message, authorId: viewer.id })
    return { id, revision: 1 }
  },
  audit: ({ content }, { id }) => ({ unitId: id, unit: content.name }),
})

/**
 * Adds a revision to a unit and answers with its number, or with `baseRevision` where nothing has changed since. It is refused as a conflict
 * when someone has saved since `baseRevision`, and nothing is overwritten: revisions never change, and the unit's head only moves on from the
 * revision that the change is made on. Refused also with `revision-not-found` (there is no `baseRevision` yet), `unit-archived`, and with what
 * `validateUnit` refuses.
 */
export const saveUnit = changing({
  name: 'save-unit',
  on: 'unit',
  permits: canEditUnit,
  run: ({ viewer, subject, transaction }, { content, baseRevision, message }: WithMessage & { readonly unitId: string; readonly content: UnitContent; readonly baseRevision: number }) =>
    addRevision(transaction, subject.id, content, { baseRevision, message, authorId: viewer.id }),
  audit: ({ unitId, content, baseRevision }, { revision }) =>
    revision === baseRevision ? null : { unitId, unit: content.name, revision },
})

/** Writes a new unit with its first revision into a workspace and answers with its id. */
export async function insertUnit(transaction: Prisma.TransactionClient, workspaceId: string, content: UnitContent, { message = '', authorId, reviewId }: Writing): Promise<string> {
  const unit = validateUnit(content)
  const summary = summariseUnit(unit, content, await hostsFor(transaction, workspaceId, content))
  const revision = { ...keptOf(summary), number: 1, message: storableText(message), authorId, reviewId, files: { create: fileRows(content.files) } }
  const { id } = await transaction.unit.create({ data: { ...summary, workspaceId, revisions: { create: revision } }, select: { id: true } })
  return id
}

/** Who writes a revision, and by which review where it came by one. */
interface Writing extends WithMessage {
  readonly authorId: string
  readonly reviewId?: string
}

/** The machines by which a content is judged. Refused with `host-not-found` where it names one that is not the workspace's. */
async function hostsFor(transaction: Prisma.TransactionClient, workspaceId: string, { hostId }: UnitContent): Promise<Hosts> {
  if (!hostId) return new Map()
  await requireHost(transaction, workspaceId, hostId)
  return hostsOf(transaction, workspaceId)
}

type Summary = ReturnType<typeof summariseUnit>

interface NewRevision extends Writing {
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
  content: UnitContent,
  { baseRevision, message = '', authorId, reviewId, restoredFrom }: NewRevision,
): Promise<{ revision: number }> {
  const unit = validateUnit(content)
  const number = baseRevision + 1
  const where = { id, headNumber: baseRevision, archivedAt: null }
  const rows = fileRows(content.files)
  const base = await transaction.revision.findUnique({ where: { unitId_number: { unitId: id, number: baseRevision } }, select: { ...contentOfRevision, unit: { select: { workspaceId: true } } } })
  if (!base) throw await refusal(transaction, id, baseRevision)
  const settled = settle(content, { ...base, files: [] })
  const summary = summariseUnit(unit, settled, await hostsFor(transaction, base.unit.workspaceId, settled))
  if (isSame(base, { ...keptOf(summary), files: rows })) {
    if ((await transaction.unit.count({ where })) === 0) throw await refusal(transaction, id, baseRevision)
    return { revision: baseRevision }
  }
  const { count } = await transaction.unit.updateMany({ where, data: { ...summary, headNumber: number } })
  if (count === 0) throw await refusal(transaction, id, baseRevision)
  await transaction.revision.create({
    data: { ...keptOf(summary), unitId: id, number, message: storableText(message), authorId, reviewId, restoredFrom, files: { create: rows } },
    select: { id: true },
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
function keptOf({ name, manager, target, otherTargets, hostId }: Summary) {
  return { name, manager, target, otherTargets, hostId }
}

type Kept = ReturnType<typeof keptOf> & { readonly files: readonly { readonly path: string; readonly content: Uint8Array }[] }

function isSame(a: Kept, b: Kept): boolean {
  if (a.name !== b.name || a.manager !== b.manager || a.target !== b.target || a.hostId !== b.hostId || a.otherTargets.join() !== b.otherTargets.join() || a.files.length !== b.files.length) return false
  return a.files.every(({ path, content }, index) => path === b.files[index]!.path && Buffer.compare(content, b.files[index]!.content) === 0)
}
