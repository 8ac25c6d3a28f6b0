import { createHash, randomUUID } from 'node:crypto'
import type { Prisma } from '@/lib/db/generated/client'
import { effectSignature } from '@/lib/exec-schema'
import { unitNotFound } from '@/lib/operation/errors'
import { isId } from '@/lib/operation/id'
import { effectiveContent } from '@/lib/workspace/effective-content'
import { hostsOf, requireHost, type Hosts } from '@/lib/workspace/hosts'
import { findRevision } from '@/lib/workspace/read-revision'
import { storableText } from '@/lib/workspace/storable-text'
import { fileRows, filesInOrder, readFiles, settle, targetsOf, type UnitContent } from '@/lib/workspace/unit-content'
import { validateUnit } from '@/lib/workspace/validate-unit'
import { beyondEffects } from './beyond-effects'
import { refuse } from './errors'

/** What somebody proposes to make of one unit. */
export type ProposedChange =
  /** `key` tells which of the added units of the patch set before it is, where it is one of them. */
  | { readonly kind: 'add'; readonly key?: string; readonly content: UnitContent }
  /** Also for another name. `baseRevision` is the revision that the content was made on. */
  | { readonly kind: 'edit'; readonly unitId: string; readonly baseRevision: number; readonly content: UnitContent }
  /** The unit goes into the archive. */
  | { readonly kind: 'remove'; readonly unitId: string; readonly baseRevision: number }

/** A change as a patch set holds it. */
export interface HeldChange {
  readonly key: string
  readonly kind: 'add' | 'edit' | 'remove'
  readonly unitId: string | null
  readonly baseRevision: number | null
  /** What the unit is to be; for one that is removed what it was. */
  readonly content: UnitContent
}

/** So many units one review may change. */
export const maximumChanges = 200
/** So many characters their files may have together: each patch set is kept whole. */
const maximumCharacters = 4 * 2 ** 20

interface NewPatchSet {
  readonly review: { readonly id: string; readonly workspaceId: string }
  readonly number: number
  readonly authorId: string
  readonly message: string
  readonly changes: readonly ProposedChange[]
}

/**
 * Writes a patch set. Edits that change nothing are left out. Refused with `no-changes` where nothing is left, `too-many-changes`, `unit-not-found` for units of
 * other workspaces, `revision-not-found`, and with what `validateUnit` refuses.
 */
export async function writePatchSet(transaction: Prisma.TransactionClient, { review, number, authorId, message, changes }: NewPatchSet): Promise<void> {
  if (changes.length > maximumChanges) refuse('too-many-changes', `A review changes at most ${maximumChanges} units and this one would change ${changes.length}; make several of it.`)
  const hosts = await hostsOf(transaction, review.workspaceId)
  const held: ReadChange[] = []
  for (const change of changes) {
    const read = await readChange(transaction, review, change)
    if (read && held.every(({ key }) => key !== read.key)) held.push(read)
  }
  const characters = held.reduce((sum, { content: { files } }) => files.reduce((total, { content }) => total + content.length, sum), 0)
  if (characters > maximumCharacters) refuse('too-many-changes', `The units of a review have at most ${maximumCharacters} characters together and these have ${characters}; make several reviews of it.`)
  if (held.length === 0) refuse('no-changes', 'Nothing would be changed; change something, or add or remove a unit.')
  await transaction.patchSet.create({
    data: {
      reviewId: review.id,
      number,
      authorId,
      message: storableText(message).slice(0, 1000),
      effectHash: effectHashOf(held, hosts),
      changes: {
        create: held.map(({ content, base: _, ...change }, position) => {
          const { name, manager, target, otherTargets, hostId, files } = settle(content)
          return { ...change, position, name, manager, target, otherTargets: [...otherTargets], hostId, files: { create: fileRows(files) } }
        }),
      },
    },
    select: { id: true },
  })
}

/** A change with what it is made on; null for a unit that is added. */
interface ReadChange extends HeldChange {
  readonly base: UnitContent | null
}

async function readChange(transaction: Prisma.TransactionClient, review: NewPatchSet['review'], change: ProposedChange): Promise<ReadChange | null> {
  if (change.kind === 'add') {
    validateUnit(change.content)
    if (change.content.hostId) await requireHost(transaction, review.workspaceId, change.content.hostId)
    return { key: change.key && (await isKeyOf(transaction, review.id, change.key)) ? change.key : randomUUID(), kind: 'add', unitId: null, baseRevision: null, content: change.content, base: null }
  }
  const { unitId, baseRevision } = change
  const unit = isId(unitId) ? await transaction.unit.findUnique({ where: { id: unitId }, select: { workspaceId: true } }) : null
  if (unit?.workspaceId !== review.workspaceId) throw unitNotFound()
  const base = await findRevision(transaction, unitId, baseRevision)
  if (change.kind === 'remove') return { key: unitId, kind: 'remove', unitId, baseRevision, content: base, base }
  validateUnit(change.content)
  const content = settle(change.content, base)
  if (content.hostId !== null) await requireHost(transaction, review.workspaceId, content.hostId)
  return isSameContent(base, content) ? null : { key: unitId, kind: 'edit', unitId, baseRevision, content, base }
}

async function isKeyOf(transaction: Prisma.TransactionClient, reviewId: string, key: string): Promise<boolean> {
  return (await transaction.change.count({ where: { key, kind: 'add', patchSet: { reviewId } } })) > 0
}

/** Whether two contents would be saved alike. */
export function isSameContent(one: UnitContent, other: UnitContent): boolean {
  const plain = (content: UnitContent) => {
    const { name, manager, target, otherTargets, hostId, files } = settle(content)
    return JSON.stringify([name, manager, target, otherTargets, hostId, files.map((file) => [file.path, file.content])])
  }
  return plain(one) === plain(other)
}

/**
 * What an approval is given for: the same for two patch sets that make the same of units that were the same before. Besides the effects, what the targets make
 * nothing of counts as it is written, since another systemd may make something of it.
 */
function effectHashOf(changes: readonly ReadChange[], hosts: Hosts): Uint8Array<ArrayBuffer> {
  const signatureOf = (content: UnitContent) => [targetsOf(content).map((target) => effectSignature(effectiveContent(content, hosts, target))), beyondEffects(content)]
  const said = changes.map(({ key, kind, unitId, content, base }) => [unitId ?? key, kind, base && signatureOf(base), kind === 'remove' ? null : signatureOf(content)])
  return Uint8Array.from(createHash('sha256').update(JSON.stringify(said.sort())).digest())
}

/** The changes of a patch set, in order. */
export async function readChanges(database: Prisma.TransactionClient, patchSetId: string): Promise<HeldChange[]> {
  const rows = await database.change.findMany({
    where: { patchSetId },
    orderBy: { position: 'asc' },
    select: { key: true, kind: true, unitId: true, baseRevision: true, name: true, manager: true, target: true, otherTargets: true, hostId: true, files: filesInOrder },
  })
  return rows.map(({ name, manager, target, otherTargets, hostId, files, ...change }) => ({ ...change, content: { name, manager, target, otherTargets, hostId, files: readFiles(files) } }))
}

/** A change as somebody would propose it again. */
export function proposeAgain({ key, kind, unitId, baseRevision, content }: HeldChange): ProposedChange {
  if (kind === 'add') return { kind, key, content }
  if (kind === 'remove') return { kind, unitId: unitId!, baseRevision: baseRevision! }
  return { kind, unitId: unitId!, baseRevision: baseRevision!, content }
}
