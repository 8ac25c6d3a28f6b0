import { diffArrays } from 'diff'
import { linesWithEnds } from '@/lib/exec-schema'
import type { DiffRow } from './shown'

/** Lines that changed together, with a few that did not around them. */
export interface TextHunk {
  readonly rows: readonly DiffRow[]
  /** Whether the last line of one side alone has no line end. */
  readonly lineEndChanges: boolean
}

const context = 3
/** Comparing texts that have nothing in common takes long; then everything old is removed and everything new added. */
const timeout = 200

/** What changed between two texts, line by line; nothing for the same text. */
export function diffTexts(before: string, after: string): TextHunk[] {
  if (before === after) return []
  const [old, now] = [linesWithEnds(before), linesWithEnds(after)]
  const parts = diffArrays(old, now, { timeout }) ?? [{ value: old, removed: true, added: false, count: old.length }, { value: now, removed: false, added: true, count: now.length }]
  const rows: DiffRow[] = []
  let [oldLine, nowLine] = [1, 1]
  for (const { value, added, removed } of parts)
    for (const text of value) rows.push({ kind: added ? 'added' : removed ? 'removed' : 'same', old: added ? null : oldLine++, now: removed ? null : nowLine++, text })
  return hunksOf(rows)
}

function hunksOf(rows: readonly DiffRow[]): TextHunk[] {
  const near = rows.map(() => false)
  rows.forEach(({ kind }, index) => {
    if (kind !== 'same') for (let at = Math.max(0, index - context); at <= Math.min(rows.length - 1, index + context); at++) near[at] = true
  })
  const groups: DiffRow[][] = []
  rows.forEach((row, index) => {
    if (!near[index]) return
    if (near[index - 1]) groups.at(-1)!.push(row)
    else groups.push([row])
  })
  return groups.map((group) => ({ rows: group, lineEndChanges: new Set(group.filter(({ kind }) => kind !== 'same').map(({ text }) => text.endsWith('\n'))).size > 1 }))
}

/** A text with the lines of one hunk as they are on the other side: of the old text with `forward`, of the new one with `back`. */
export function replaceHunk(text: string, { rows }: TextHunk, direction: 'forward' | 'back'): string {
  const [own, other] = direction === 'forward' ? (['old', 'now'] as const) : (['now', 'old'] as const)
  const lines = linesWithEnds(text)
  const mine = rows.flatMap((row) => row[own] ?? [])
  const replacement = rows.filter((row) => row[other] !== null).map((row) => row.text)
  // A hunk without a line on this side is a text that is empty here.
  lines.splice((mine[0] ?? 1) - 1, mine.length, ...replacement)
  return lines.join('')
}
