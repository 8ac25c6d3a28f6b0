import type { Range } from '../text/range'

/** One physical line: `range` with its line end, `content` without. */
export interface PhysicalLine {
  readonly range: Range
  readonly content: Range
}

/**
 * The line that begins at a place of a text, as systemd's read_line() reads it in every release from 239 to 262 (observed: 252, 262): LF, CR and NUL
 * each end a line; different ones that follow each other (CRLF, LF CR, CRLF NUL) end it together; nothing joins a NUL from behind.
 */
export function lineAt(text: string, start: number): PhysicalLine {
  let end = start
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  let next = end
  let seen = ''
  while (next < text.length && isLineEnd(text.charCodeAt(next)) && !seen.includes(text[next]!) && !seen.includes('\0')) seen += text[next++]!
  return { range: { start, end: next }, content: { start, end } }
}

/** All lines of a text. */
export function scanLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  for (let start = 0; start < text.length; start = lines[lines.length - 1]!.range.end) lines.push(lineAt(text, start))
  return lines
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0
}
