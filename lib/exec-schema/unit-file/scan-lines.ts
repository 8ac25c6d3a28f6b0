import type { Range } from '../text/range'

/** One physical line: `range` with its line end, `content` without. */
export interface PhysicalLine {
  readonly range: Range
  readonly content: Range
}

/**
 * Splits a text into lines as systemd's read_line() does in every release from 239 to 262 (observed: 252, 262): LF, CR and NUL each end a
 * line; different ones that follow each other (CRLF, LF CR, CRLF NUL) end it together; nothing joins a NUL from behind.
 */
export function scanLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let start = 0
  while (start < text.length) {
    let end = start
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
    let next = end
    let seen = ''
    while (next < text.length && isLineEnd(text.charCodeAt(next)) && !seen.includes(text[next]!) && !seen.includes('\0')) seen += text[next++]!
    lines.push({ range: { start, end: next }, content: { start, end } })
    start = next
  }
  return lines
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0
}
