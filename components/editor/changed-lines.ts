import { applyEdits, differingPart, type TextEdit } from '@/lib/exec-schema'

/** The lines that edits take away and put in, from the first that differs to the last. */
export interface ChangedLines {
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** What edits change, as whole lines. Edits that no longer fit the text change nothing. */
export function changedLines(text: string, edits: readonly TextEdit[]): ChangedLines {
  if (edits.some(({ range }) => range.end > text.length)) return { removed: [], added: [] }
  const before = linesOf(text)
  const after = linesOf(applyEdits(text, edits))
  const { start, end, newEnd } = differingPart(before, after)
  return { removed: before.slice(start, end), added: after.slice(start, newEnd) }
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  // What stands behind the last line end is no line.
  if (lines[lines.length - 1] === '') lines.pop()
  return lines
}
