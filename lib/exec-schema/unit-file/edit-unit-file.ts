import type { Range } from '../text/range'
import type { TextEdit } from '../text/text-edit'
import { applyEdits, differingPart } from '../text/text-edit'
import { parseUnitFile } from './parse-unit-file'
import { scanLines } from './scan-lines'
import type { Assignment, Item, Section, UnitFileTree } from './tree'

/**
 * Gives an assignment another value by the smallest edit: only the stretch that differs is replaced, so that continuation lines, comments inside
 * them and spacing around the `=` stay. Line breaks in the new value become spaces, and a lone backslash at its end is doubled, because it would swallow the next line.
 */
export function replaceValue(tree: UnitFileTree, assignment: Assignment, newValue: string): TextEdit[] {
  const wanted = oneLine(newValue)
  const old = assignment.value
  if (wanted === old) return []
  const { start, end, newEnd } = differingPart(old, wanted)
  const inserted = wanted.slice(start, newEnd)
  const ranges = sourceRanges(assignment, start, end)
  const edits = ranges.map((range, index) => ({ range, newText: index === 0 ? inserted : '' }))
  if (ranges.length === 1 || readsAs(tree, assignment, edits, wanted)) return edits
  return [{ range: { start: ranges[0]!.start, end: ranges[ranges.length - 1]!.end }, newText: inserted }]
}

/** Adds `name=value` behind the last assignment of that name in the section, else at the section's end; adds the section at the end of the file where it is missing. */
export function addAssignment(tree: UnitFileTree, sectionName: string, name: string, value: string): TextEdit[] {
  const { lineEnd: eol, equals, ends } = styleOf(tree)
  const line = `${name}${equals}${oneLine(value)}`
  const end = ends.get(sectionName)
  if (!end) {
    const blank = tree.text === '' ? '' : tree.text.endsWith(eol) ? eol : `${eol}${eol}`
    return [...endContinuation(tree), insertAt(tree.text.length, `${blank}[${sectionName}]${eol}${line}${eol}`)]
  }
  const at = (end.byName.get(name) ?? lastContent(end.section)).range.end
  const broken = at > 0 && !/[\n\r\0]/.test(tree.text[at - 1]!)
  return [...(at === tree.text.length ? endContinuation(tree) : []), insertAt(at, broken ? `${eol}${line}` : `${line}${eol}`)]
}

/** A backslash that continues into the end of the file would take in whatever is added there, so it goes. */
function endContinuation(tree: UnitFileTree): TextEdit[] {
  const last = tree.items[tree.items.length - 1]
  if (!last || last.kind === 'blank' || last.kind === 'comment') return []
  const lines = scanLines(tree.text.slice(last.range.start))
  for (const { content } of lines.reverse()) {
    const text = tree.text.slice(last.range.start + content.start, last.range.start + content.end)
    if (/^[ \t]*([#;]|$)/.test(text)) continue
    const at = last.range.start + content.end - 1
    return /(?<!\\)(\\\\)*\\$/.test(text) ? [{ range: { start: at, end: at + 1 }, newText: '' }] : []
  }
  return []
}

/** Removes an assignment with its line end; comments above it stay. */
export function removeAssignment(tree: UnitFileTree, assignment: Assignment): TextEdit[] {
  return [{ range: assignment.range, newText: '' }]
}

/** Moves an assignment to another section of the file; what was continued becomes one line. */
export function moveAssignment(tree: UnitFileTree, assignment: Assignment, sectionName: string): TextEdit[] {
  const { range } = assignment
  const added = addAssignment(tree, sectionName, assignment.name, assignment.value)
  // An edit to the line that goes away anyway is not needed.
  return [...removeAssignment(tree, assignment), ...added.filter((edit) => edit.range.start >= range.end || edit.range.end <= range.start)]
}

/** The line end that a file uses most; LF for a file without any. */
export function lineEndOf(tree: UnitFileTree): string {
  return styleOf(tree).lineEnd
}

function oneLine(value: string): string {
  const joined = value.replace(/[\r\n\0]+/g, ' ').trim()
  let backslashes = 0
  while (joined[joined.length - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1 ? `${joined}\\` : joined
}

/** How a file writes its lines: the line end that it uses most, `=` or ` = `, and where things end. */
interface Style {
  readonly lineEnd: string
  readonly equals: string
  /** The last section of each name, and the last assignment of each name in all of those. */
  readonly ends: ReadonlyMap<string, { readonly section: Section; readonly byName: ReadonlyMap<string, Item> }>
}

const styles = new WeakMap<UnitFileTree, Style>()

/** Looked up once for a tree, as many fixes may ask. */
function styleOf(tree: UnitFileTree): Style {
  const known = styles.get(tree)
  if (known) return known
  const assignments = tree.items.filter((item) => item.kind === 'assignment')
  const spaced = assignments.filter((item) => tree.text.slice(item.nameRange.end, item.nameRange.end + 2) === ' =')
  const crlf = tree.text.match(/\r\n/g)?.length ?? 0
  const lf = (tree.text.match(/\n/g)?.length ?? 0) - crlf
  const style = { lineEnd: crlf > lf ? '\r\n' : '\n', equals: spaced.length * 2 > assignments.length ? ' = ' : '=', ends: endsOf(tree) }
  styles.set(tree, style)
  return style
}

function endsOf(tree: UnitFileTree): Style['ends'] {
  const ends = new Map<string, { section: Section; byName: Map<string, Item> }>()
  for (const section of tree.sections) {
    if (!section.header) continue
    const byName = ends.get(section.name)?.byName ?? new Map<string, Item>()
    ends.set(section.name, { section, byName })
    for (const item of section.items) if (item.kind === 'assignment') byName.set(item.name, item)
  }
  return ends
}

/** Blank lines and comments at the end of a section belong to what follows, so new lines go above them. */
function lastContent(section: Section): Item {
  for (let i = section.items.length - 1; i >= 0; i--) {
    const item = section.items[i]!
    if (item.kind === 'assignment' || item.kind === 'stray') return item
  }
  return section.header!
}

function insertAt(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText }
}

/** The stretches of the file that hold a stretch of the value, without the backslashes, line ends and comments between continuation lines. */
function sourceRanges(assignment: Assignment, from: number, to: number): Range[] {
  if (assignment.pieces.length === 0) return [assignment.valueRange]
  const ranges: Range[] = []
  const last = assignment.pieces.length - 1
  assignment.pieces.forEach((piece, index) => {
    const length = index < last ? piece.length - 1 : piece.length
    const start = Math.max(from, piece.at)
    const end = Math.min(to, piece.at + length)
    if (start < end) ranges.push({ start: piece.source + start - piece.at, end: piece.source + end - piece.at })
  })
  if (ranges.length > 0) return ranges
  const home = assignment.pieces.find((piece) => from <= piece.at + piece.length) ?? assignment.pieces[last]!
  const at = home.source + Math.min(home.length, Math.max(0, from - home.at))
  return [{ start: at, end: at }]
}

/** Whether the file reads as wanted after the edits; blanks that stem from continuation lines don't matter. */
function readsAs(tree: UnitFileTree, assignment: Assignment, edits: readonly TextEdit[], wanted: string): boolean {
  const words = (value: string) => value.split(/\s+/).join(' ')
  const after = parseUnitFile(applyEdits(tree.text, edits), { version: 262 })
  const found = after.items.find((item) => item.range.start === assignment.range.start)
  return found?.kind === 'assignment' && words(found.value) === words(wanted)
}
