import { diff3Merge } from 'node-diff3'
import { linesWithEnds } from '@/lib/exec-schema'
import type { FileContent, UnitContent } from './unit-content'

/** Lines of which both sides made something else. */
export interface LineConflict {
  /** The first line of it in the merged text, from 1. */
  readonly line: number
  readonly base: string
  readonly mine: string
  readonly theirs: string
}

/** A file as the merge leaves it. Where both sides changed the same lines, mine stand in it, and the conflict is told. */
export interface MergedFile extends FileContent {
  readonly conflicts: readonly LineConflict[]
}

export interface MergedContent {
  readonly content: Omit<UnitContent, 'files'> & { readonly files: readonly MergedFile[] }
  /** What else both sides changed in different ways: name, manager, target, or a file that one changed and the other removed. Mine stand in the content. */
  readonly others: readonly { readonly what: string; readonly mine: string; readonly theirs: string }[]
}

/**
 * Brings two changes of one unit together, line by line. Takes what both were made on, and what each side made of it. Whatever only one side changed is in the
 * result; nothing is decided where both changed the same.
 */
export function mergeContents(base: UnitContent, mine: UnitContent, theirs: UnitContent): MergedContent {
  const others: { what: string; mine: string; theirs: string }[] = []
  const choose = <T extends string>(what: string, [old, my, their]: readonly [T, T, T]): T => {
    if (my === their || their === old) return my
    if (my === old) return their
    others.push({ what, mine: my, theirs: their })
    return my
  }
  const name = choose('name', [base.name, mine.name, theirs.name])
  // A fragment is called like its unit and drop-ins lie in a folder called like it: files are the same ones after a rename.
  const roles = [base, mine, theirs].map(({ name: own, files }) => new Map(files.map(({ path, content }) => [path.replaceAll(own, '\0'), content])))
  const files = [...new Set([...roles[1]!.keys(), ...roles[2]!.keys()])].flatMap((role): MergedFile[] => {
    const [old, my, their] = roles.map((files) => files.get(role))
    const path = role.replaceAll('\0', name)
    const kept = (content: string): MergedFile[] => [{ path, content, conflicts: [] }]
    if (my === undefined || their === undefined) {
      const present = (my ?? their)!
      // A new file, or one that the other side removed: without a change to it the removal holds.
      if (old === undefined) return kept(present)
      if (present === old) return []
      others.push({ what: path, mine: my === undefined ? 'removed' : 'changed', theirs: their === undefined ? 'removed' : 'changed' })
      return my === undefined ? [] : kept(my)
    }
    return [{ path, ...mergeTexts(old ?? '', my, their) }]
  })
  const manager = choose('manager', [base.manager, mine.manager, theirs.manager])
  return { content: { name, manager, target: choose('target', [base.target, mine.target, theirs.target]), files }, others }
}

/** So many pairs of lines are compared: that takes half a second. */
const MOST_PAIRS = 9_000_000

function mergeTexts(base: string, mine: string, theirs: string): { content: string; conflicts: LineConflict[] } {
  const conflicts: LineConflict[] = []
  const lines: string[] = []
  for (const region of mergeLines(linesWithEnds(mine), linesWithEnds(base), linesWithEnds(theirs))) {
    if (region.ok) lines.push(...region.ok)
    else if (region.conflict) {
      const { a, o, b } = region.conflict
      conflicts.push({ line: lines.length + 1, base: o.join(''), mine: a.join(''), theirs: b.join('') })
      lines.push(...a)
    }
  }
  return { content: lines.join(''), conflicts }
}

interface Region {
  readonly ok?: readonly string[]
  readonly conflict?: { readonly a: readonly string[]; readonly o: readonly string[]; readonly b: readonly string[] }
}

/** Of texts that are too long to be compared, what lies between their common beginning and end counts as one stretch. */
function mergeLines(mine: readonly string[], base: readonly string[], theirs: readonly string[]): Region[] {
  const shortest = Math.min(mine.length, base.length, theirs.length)
  const areSame = (one?: string, two?: string, three?: string) => one === two && two === three
  let start = 0
  while (start < shortest && areSame(mine[start], base[start], theirs[start])) start++
  let end = 0
  while (end < shortest - start && areSame(mine.at(-1 - end), base.at(-1 - end), theirs.at(-1 - end))) end++
  const [a, o, b] = [mine, base, theirs].map((lines) => lines.slice(start, lines.length - end)) as [string[], string[], string[]]
  if (o.length * Math.max(a.length, b.length) <= MOST_PAIRS) return diff3Merge([...mine], [...base], [...theirs], { excludeFalseConflicts: true })
  const isSame = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((line, index) => line === other[index])
  const middle: Region = isSame(a, o) ? { ok: b } : isSame(b, o) || isSame(a, b) ? { ok: a } : { conflict: { a, o, b } }
  return [{ ok: mine.slice(0, start) }, middle, { ok: mine.slice(mine.length - end) }]
}
