import { withoutLineEnd } from '../text/line-index'
import type { Range } from '../text/range'
import type { TextEdit } from '../text/text-edit'
import { lineEndOf, parseUnitFile, type Assignment, type Item } from '../unit-file'

/**
 * The edits that bring a file into its usual form: nothing in front of lines, no white space around the = and behind lines, one blank line before each
 * section and nowhere more than one, a line end at the end. Continued lines stay as they are behind the =, comments keep their words. What systemd reads
 * is the same before and after. With `range` only the lines that it touches are changed.
 */
export function formatEdits(text: string, version: number, range: Range = { start: 0, end: text.length }): TextEdit[] {
  // NUL ends lines for systemd and for nobody else, and a line end behind a lone carriage return would become one with it; such files are left alone.
  if (/\0|\r(?!\n)/.test(text)) return []
  const formatter = new Formatter(text, version)
  const lines = wholeLines(text, range)
  return formatter.edits.filter((edit) => edit.range.start >= lines.start && edit.range.end <= lines.end)
}

class Formatter {
  readonly edits: TextEdit[] = []
  private readonly lineEnd: string

  constructor(
    private readonly text: string,
    version: number,
  ) {
    const tree = parseUnitFile(text, { version })
    this.lineEnd = lineEndOf(tree)
    let before: Item | null = null
    let blanks: Item[] = []
    for (const item of tree.items) {
      if (item.kind === 'blank') {
        blanks.push(item)
        continue
      }
      this.settleBlanks(blanks, before, item)
      this.tidy(item)
      before = item
      blanks = []
    }
    if (blanks.length > 0) this.replace({ start: blanks[0]!.range.start, end: text.length }, '')
    else if (text !== '' && !/[\r\n]$/.test(text) && !endsInBackslash(text)) this.replace({ start: text.length, end: text.length }, this.lineEnd)
  }

  /** One blank line at most between two items, and one before a section, unless a comment stands right above it. */
  private settleBlanks(blanks: readonly Item[], before: Item | null, next: Item): void {
    const wanted = before !== null && (blanks.length > 0 || (next.kind === 'section' && before.kind !== 'comment'))
    // One that is there already keeps its own line end, as other lines do.
    if (wanted && blanks.length === 1 && /^\r?\n$/.test(this.text.slice(blanks[0]!.range.start, next.range.start))) return
    this.replace({ start: blanks[0]?.range.start ?? next.range.start, end: next.range.start }, wanted ? this.lineEnd : '')
  }

  private tidy(item: Item): void {
    const { end } = withoutLineEnd(this.text, item.range)
    if (item.kind === 'comment') {
      this.replace({ start: item.range.start, end: item.contentRange.start }, '')
      this.trimEnd(item.contentRange.end, end)
    } else if (item.kind === 'section') {
      this.replace({ start: item.range.start, end: item.headerRange.start }, '')
      this.trimEnd(item.headerRange.end, end)
    } else if (item.kind === 'assignment' && item.name !== '') this.tidyAssignment(item, end)
  }

  private tidyAssignment(item: Assignment, end: number): void {
    const equals = this.text.indexOf('=', item.nameRange.end)
    this.replace({ start: item.range.start, end: item.nameRange.start }, '')
    this.replace({ start: item.nameRange.end, end: equals }, '')
    // Where it is continued, what stands between the = and the value may be a backslash and a comment.
    if (item.firstLine !== item.lastLine) return
    this.replace({ start: equals + 1, end: item.valueRange.start }, '')
    this.trimEnd(item.valueRange.end, end)
  }

  /** Without the spaces behind it a backslash would take in the next line, so those stay. */
  private trimEnd(from: number, end: number): void {
    if (!endsInBackslash(this.text.slice(0, from))) this.replace({ start: from, end }, '')
  }

  /** Only white space is ever replaced; a byte order mark stays where it is, as at the beginning of a line it would mean nothing. */
  private replace(range: Range, newText: string): void {
    const old = this.text.slice(range.start, range.end)
    if (old !== newText && /^[ \t\r\n]*$/.test(old) && this.text[range.end] !== '\ufeff') this.edits.push({ range, newText })
  }
}

function endsInBackslash(text: string): boolean {
  return /(^|[^\\])(\\\\)*\\$/.test(text.slice(-1024))
}

function wholeLines(text: string, { start, end }: Range): Range {
  while (start > 0 && !/[\r\n]/.test(text[start - 1]!)) start--
  while (end < text.length && !/[\r\n]/.test(text[end]!)) end++
  return { start, end: text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1) }
}
