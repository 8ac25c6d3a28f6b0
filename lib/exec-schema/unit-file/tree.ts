import type { Range } from '../text/range'

/**
 * The lossless tree of one unit file. Its items stand one behind the other and together cover every character of the text,
 * so printing is joining their ranges. Lines are counted as systemd counts physical lines, from 1.
 */
export interface UnitFileTree {
  readonly text: string
  readonly items: readonly Item[]
  readonly sections: readonly Section[]
  readonly problems: readonly SyntaxProblem[]
}

export type Item = BlankLine | CommentLine | SectionHeader | Assignment | StrayLine

interface ItemBase {
  /** All of the item, its line ends and the comments inside a continuation included. */
  readonly range: Range
  readonly firstLine: number
  /** The last physical line of a continued item: the one that systemd since 247 names in its messages. */
  readonly lastLine: number
}

export interface BlankLine extends ItemBase {
  readonly kind: 'blank'
}

export interface CommentLine extends ItemBase {
  readonly kind: 'comment'
  /** From the `#` or `;` to the end of the line, without the line end. */
  readonly contentRange: Range
}

export interface SectionHeader extends ItemBase {
  readonly kind: 'section'
  /** What stands between the brackets, taken as it is. */
  readonly name: string
  readonly nameRange: Range
  /** Brackets included. */
  readonly headerRange: Range
}

export interface Assignment extends ItemBase {
  readonly kind: 'assignment'
  readonly name: string
  readonly nameRange: Range
  /** The value as systemd hands it to the setting's parser: continuation lines joined, white space around it removed. */
  readonly value: string
  /** From the first to the last character of the value, comments inside a continuation included; empty behind the `=` for an empty value. */
  readonly valueRange: Range
  /** Where each stretch of `value` stands in the text, in order. One piece unless the assignment is continued. */
  readonly pieces: readonly Piece[]
}

export interface Piece {
  /** Offset in the value. */
  readonly at: number
  /** Offset in the text of the file. */
  readonly source: number
  readonly length: number
}

/** A line that is neither comment, header nor assignment. systemd since 246 leaves it out with a warning, earlier ones refuse the file. */
export interface StrayLine extends ItemBase {
  readonly kind: 'stray'
  readonly contentRange: Range
}

/** One `[Name]` header and the items below it; a name may occur several times. `header` is null for what stands before the first header. */
export interface Section {
  readonly name: string
  readonly header: SectionHeader | null
  readonly items: readonly Item[]
}

export type SyntaxProblemKind =
  | 'missing-equals'
  | 'missing-name'
  | 'invalid-section-header'
  | 'empty-section-name'
  | 'outside-section'
  | 'invalid-utf8'
  | 'line-too-long'

export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind
  readonly range: Range
  readonly item: Item
}

/** Every assignment of a tree with the name of its section (null before the first header), in file order. */
export function* assignmentsOf(tree: UnitFileTree): Generator<{ section: string | null; assignment: Assignment }> {
  for (const section of tree.sections)
    for (const item of section.items) if (item.kind === 'assignment') yield { section: section.header ? section.name : null, assignment: item }
}

/** The text of a tree, the same to the last byte as what was parsed. */
export function printUnitFile(tree: UnitFileTree): string {
  return tree.items.map((item) => tree.text.slice(item.range.start, item.range.end)).join('')
}

/** Where a stretch of an assignment's value stands in the text of its file. */
export function sourceRangeOf(assignment: Assignment, range: Range): Range {
  const start = sourceOffsetOf(assignment, range.start)
  return { start, end: range.end <= range.start ? start : sourceOffsetOf(assignment, range.end - 1) + 1 }
}

function sourceOffsetOf(assignment: Assignment, at: number): number {
  const { pieces } = assignment
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at < pieces[middle]!.at + pieces[middle]!.length) high = middle
    else low = middle + 1
  }
  const piece = pieces[low]
  return piece ? piece.source + Math.max(0, at - piece.at) : assignment.valueRange.end
}
