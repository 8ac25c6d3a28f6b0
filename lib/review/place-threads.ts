import { followLines, splitLines, type LineRange } from './follow-lines'
import { type ReadPatchSet, roleOf, textIn } from './read-patch-set'

/** What a thread is about, as it was written down. */
export interface Anchor {
  readonly changeKey: string | null
  readonly path: string | null
  readonly isOld: boolean
  readonly firstLine: number | null
  readonly lastLine: number | null
  readonly effect: string | null
}

/** Where a thread is shown in a patch set. */
export type ThreadPlace =
  | { readonly kind: 'whole' }
  | { readonly kind: 'effect'; readonly changeKey: string; readonly effect: string }
  /** `exact`: the very lines that were meant; otherwise near to where they were. */
  | { readonly kind: 'lines'; readonly changeKey: string; readonly path: string; readonly isOld: boolean; readonly range: LineRange; readonly exact: boolean }
  /** The file or the unit is no longer part of the review. */
  | { readonly kind: 'gone' }

/** Finds the place of a thread in a patch set, from the one in which it was begun. A thread always has a place, so that none is lost. */
export function placeThread(anchor: Anchor, begun: Pick<ReadPatchSet, 'units'>, shown: Pick<ReadPatchSet, 'units'>): ThreadPlace {
  const { changeKey, path, isOld, firstLine, lastLine, effect } = anchor
  if (changeKey === null) return { kind: 'whole' }
  const unit = shown.units.find(({ key }) => key === changeKey)
  if (!unit) return { kind: 'gone' }
  if (effect !== null) return { kind: 'effect', changeKey, effect }
  if (path === null || firstLine === null || lastLine === null) return { kind: 'gone' }
  const role = roleIn(begun, changeKey, path, isOld)
  const [from, to] = [begun, shown].map((patchSet) => textIn(patchSet, { changeKey, role, isOld }))
  if (!from || !to) return { kind: 'gone' }
  const { range, exact } = followLines(from.text, to.text, { first: firstLine, last: lastLine })
  return { kind: 'lines', changeKey, path: to.path, isOld, range, exact }
}

/** The lines that a thread is about, as they were when it was begun; null where it is about no lines. */
export function quoteOf({ changeKey, path, isOld, firstLine, lastLine }: Anchor, begun: Pick<ReadPatchSet, 'units'>): string | null {
  if (changeKey === null || path === null || firstLine === null || lastLine === null) return null
  const file = textIn(begun, { changeKey, role: roleIn(begun, changeKey, path, isOld), isOld })
  return file && splitLines(file.text).slice(firstLine - 1, lastLine).join('\n')
}

function roleIn({ units }: Pick<ReadPatchSet, 'units'>, changeKey: string, path: string, isOld: boolean): string {
  const unit = units.find(({ key }) => key === changeKey)
  return roleOf(path, (isOld ? unit?.before : unit?.after)?.name ?? '')
}
