import { hasInvalidUtf8, hasMoreBytes } from '../text/bytes'
import type { Range } from '../text/range'
import { lineAt, type PhysicalLine } from './scan-lines'
import type { Assignment, Item, Piece, SyntaxProblem, SyntaxProblemKind } from './tree'

export interface ReadingOptions {
  /** The systemd release whose reading is wanted, 239 to 262. */
  readonly version: number
}

/** systemd refuses a file in which a line, continuations joined, has this many bytes or more (LONG_LINE_MAX; observed in all releases). */
const LONG_LINE_BYTES = 1_048_576

/** The byte order mark, which systemd takes off the first line that has one. */
export const BOM = '\ufeff'

/** A continued line in the making: its characters with the place of each stretch in the file. */
interface LogicalLine {
  text: string
  readonly pieces: Piece[]
  readonly firstLine: number
  readonly start: number
}

/** Where an item begins, and all that what stands above means for what follows. */
export interface ItemBoundary {
  readonly offset: number
  /** The number of the line that begins there. */
  readonly line: number
  readonly inSection: boolean
}

/** Reads items from the beginning of one on. */
export class Parser {
  readonly items: Item[] = []
  readonly problems: SyntaxProblem[] = []
  private bomSeen = false
  private inSection: boolean
  /** Whether a line may be no UTF-8: the text is asked once, as asking each line takes longer. */
  private readonly mayBeInvalid: boolean

  constructor(
    private readonly text: string,
    private readonly options: ReadingOptions,
    private readonly from: ItemBoundary,
  ) {
    this.inSection = from.inSection
    this.mayBeInvalid = hasInvalidUtf8(text)
  }

  /** Reads to the end, or to the first item before which `isEnd` holds. */
  read(isEnd: (boundary: ItemBoundary) => boolean = () => false): this {
    let open: LogicalLine | null = null
    let number = this.from.line
    for (let offset = this.from.offset; offset < this.text.length; number++) {
      if (!open && isEnd({ offset, line: number, inSection: this.inSection })) return this
      const line = lineAt(this.text, offset)
      offset = line.range.end
      const { start, end } = line.content
      let first = start
      while (first < end && (this.text[first] === ' ' || this.text[first] === '\t')) first++
      const blank = first === end
      const comment = !blank && (this.text[first] === '#' || this.text[first] === ';')
      if (open && (comment || (blank && this.options.version <= 241))) continue
      if (!open && (comment || blank)) {
        this.addTrivia(comment ? 'comment' : 'blank', line, number)
        continue
      }
      open ??= { text: '', pieces: [], firstLine: number, start: line.range.start }
      let from = start
      if (!this.bomSeen && this.text.startsWith(BOM, start)) {
        this.bomSeen = true
        from += BOM.length
      }
      const part = this.text.slice(from, end)
      const continues = endsInBackslash(part)
      open.pieces.push({ at: open.text.length, source: from, length: part.length })
      open.text += continues ? `${part.slice(0, -1)} ` : part
      if (continues) continue
      this.addLogicalLine(open, line.range.end, number)
      open = null
    }
    // A continuation that nothing follows is read as if one more line stood there; systemd counts that line.
    if (open) this.addLogicalLine(open, this.text.length, number)
    return this
  }

  private addTrivia(kind: 'comment' | 'blank', line: PhysicalLine, number: number): void {
    const base = { range: line.range, firstLine: number, lastLine: number }
    if (kind === 'blank') this.items.push({ kind, ...base })
    else this.items.push({ kind, ...base, contentRange: this.trim(line.content) })
    if (hasMoreBytes(this.text.slice(line.content.start, line.content.end), LONG_LINE_BYTES - 1)) this.report('line-too-long', line.content)
  }

  private addLogicalLine(line: LogicalLine, end: number, lastLine: number): void {
    const { text } = line
    const fromStart = trimStart(text)
    const from = text.length - fromStart.length
    const stripped = trimEnd(fromStart)
    const base = { range: { start: line.start, end }, firstLine: line.firstLine, lastLine }
    const whole = sourceOf(line, from, from + stripped.length)
    this.items.push(itemOf(stripped, from, line, base, whole))
    if (hasMoreBytes(text, LONG_LINE_BYTES - 1)) this.report('line-too-long', whole)
    if (this.mayBeInvalid && hasInvalidUtf8(stripped)) this.report('invalid-utf8', whole)
    else this.reportShape(stripped, whole)
  }

  private reportShape(stripped: string, whole: Range): void {
    const item = this.items[this.items.length - 1]!
    if (item.kind === 'section') {
      this.inSection = true
      if (item.name === '') this.report('empty-section-name', whole)
    } else if (stripped.startsWith('[')) this.report('invalid-section-header', whole)
    else if (item.kind === 'blank') return
    else if (!this.inSection) this.report('outside-section', whole)
    else if (item.kind === 'stray') this.report('missing-equals', whole)
    else if (item.kind === 'assignment' && item.name === '') this.report('missing-name', whole)
  }

  private report(kind: SyntaxProblemKind, range: Range): void {
    this.problems.push({ kind, range, item: this.items[this.items.length - 1]! })
  }

  private trim(range: Range): Range {
    const content = this.text.slice(range.start, range.end)
    return { start: range.end - trimStart(content).length, end: range.start + trimEnd(content).length }
  }
}

function itemOf(stripped: string, from: number, line: LogicalLine, base: { range: Range; firstLine: number; lastLine: number }, whole: Range): Item {
  if (stripped === '') return { kind: 'blank', ...base }
  if (stripped.startsWith('[') && stripped.endsWith(']'))
    return {
      kind: 'section',
      ...base,
      name: stripped.slice(1, -1),
      nameRange: { start: whole.start + 1, end: whole.end - 1 },
      headerRange: whole,
    }
  const equals = stripped.indexOf('=')
  if (stripped.startsWith('[') || equals < 0) return { kind: 'stray', ...base, contentRange: whole }
  const name = trimEnd(stripped.slice(0, equals))
  const value = trimStart(stripped.slice(equals + 1))
  const valueAt = from + stripped.length - value.length
  const behindEquals = sourceOf(line, from + equals, from + equals + 1).end
  return {
    kind: 'assignment',
    ...base,
    name,
    nameRange: sourceOf(line, from, from + name.length),
    value,
    valueRange: value === '' ? { start: behindEquals, end: behindEquals } : sourceOf(line, valueAt, valueAt + value.length),
    pieces: piecesBetween(line.pieces, valueAt, valueAt + value.length),
  } satisfies Assignment
}

// White space is what systemd's strstrip() removes; others, such as a no-break space, belong to the text.
function trimStart(text: string): string {
  let start = 0
  while (start < text.length && ' \t\n\r'.includes(text[start]!)) start++
  return text.slice(start)
}

function trimEnd(text: string): string {
  // A loop, because a pattern for white space at the end tries anew at every blank within.
  let end = text.length
  while (end > 0 && ' \t\n\r'.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

function sourceOf(line: LogicalLine, from: number, to: number): Range {
  const start = sourceAt(line.pieces, from)
  return { start, end: to <= from ? start : sourceAt(line.pieces, to - 1) + 1 }
}

/** A line continues when its last backslash is not itself escaped. The lines before it end in a blank, so that none of theirs can escape it. */
function endsInBackslash(line: string): boolean {
  let count = 0
  while (count < line.length && line[line.length - 1 - count] === '\\') count++
  return count % 2 === 1
}

function sourceAt(pieces: readonly Piece[], at: number): number {
  for (const piece of pieces) if (at < piece.at + piece.length) return piece.source + (at - piece.at)
  const last = pieces[pieces.length - 1]
  return last ? last.source + last.length : 0
}

function piecesBetween(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const start = Math.max(piece.at, from)
    const end = Math.min(piece.at + piece.length, to)
    if (start < end) found.push({ at: start - from, source: piece.source + (start - piece.at), length: end - start })
  }
  return found
}
