import { decodeBytes, encodeBytes, type Manager, type SourceFile } from '@/lib/exec-schema'
import type { Prisma } from '@/lib/db/generated/client'

export interface FileContent {
  /** `foo.service`, or `foo.service.d/10-limits.conf`. */
  readonly path: string
  /** The text; bytes that are not valid UTF-8 are U+DC80–U+DCFF, as the library's `decodeBytes` has them. */
  readonly content: string
}

/** What a person saves: all files of a unit, and what they are written for. */
export interface UnitContent {
  readonly name: string
  readonly manager: Manager
  /** A version such as `257` or a release such as `debian-12`. */
  readonly target: string
  /** What else it has to work with; without a list, as in the revision that it is made on. */
  readonly otherTargets?: readonly string[]
  /** The host profile of the machine that it is meant for, null for a plain installation; undefined as in the revision that it is made on. */
  readonly hostId?: string | null
  /** The fragment and the drop-ins, in the order in which they are shown. */
  readonly files: readonly FileContent[]
}

/** A content that says of everything what it is: what was left open is as in the revision that it is made on. */
export function settle(content: UnitContent, base?: UnitContent): UnitContent & { readonly otherTargets: readonly string[]; readonly hostId: string | null } {
  const { otherTargets = base?.otherTargets ?? [], hostId = base?.hostId ?? null } = content
  return { ...content, otherTargets, hostId }
}

/** All that a unit is written for, the target that it is shown with first. */
export function targetsOf({ target, otherTargets = [] }: UnitContent): string[] {
  return [...new Set([target, ...otherTargets])]
}

/** The files as the library takes them. */
export function asSources(files: readonly FileContent[]): SourceFile[] {
  return files.map(({ path, content }) => ({ path, text: content }))
}

/** How the files of a revision or of a published unit are asked for: in the order in which they are shown. */
export const filesInOrder = { select: { path: true, content: true }, orderBy: { position: 'asc' } } satisfies Prisma.Revision$filesArgs

/** How everything that a revision keeps of its unit is asked for. */
export const contentOfRevision = { name: true, manager: true, target: true, otherTargets: true, hostId: true, files: filesInOrder } satisfies Prisma.RevisionSelect

/** The rows in the database for files: text becomes bytes. */
export function fileRows(files: readonly FileContent[]) {
  return files.map(({ path, content }, position) => ({ path, position, content: Uint8Array.from(encodeBytes(content)) }))
}

/** The files from their rows in the database: bytes become text. */
export function readFiles(rows: readonly { readonly path: string; readonly content: Uint8Array }[]): FileContent[] {
  return rows.map(({ path, content }) => ({ path, content: decodeBytes(content) }))
}
