import { highlight, parseUnitFile, type TokenKind } from '@/lib/exec-schema'

/** The colours of a unit file where no code editor shows it; the code editor's theme takes them from the same tokens of the style sheet. */
export const tokenClasses: Record<TokenKind, string> = {
  comment: 'text-syntax-comment',
  section: 'text-syntax-section font-bold',
  name: 'text-syntax-name',
  equals: 'text-syntax-equals',
  value: 'text-syntax-value',
  specifier: 'text-syntax-specifier',
  variable: 'text-syntax-variable',
  stray: 'text-syntax-stray',
}

/** A stretch of one line in one colour. */
export interface ColouredPart {
  readonly text: string
  readonly kind: TokenKind | null
}

/** The coloured parts of each line of a unit file, without line ends. Lines are those that editors count. */
export function colouredLines(text: string, version: number): ColouredPart[][] {
  const tokens = highlight(parseUnitFile(text, { version }))
  const lines: ColouredPart[][] = []
  let next = 0
  let start = 0
  for (const line of text.split(/\r\n|\r|\n/)) {
    const end = start + line.length
    const parts: ColouredPart[] = []
    let at = start
    const push = (to: number, kind: TokenKind | null) => {
      if (to > at) parts.push({ text: text.slice(at, to), kind })
      at = Math.max(at, to)
    }
    for (; next < tokens.length && tokens[next]!.range.start < end; next++) {
      const { range, kind } = tokens[next]!
      push(range.start, null)
      push(Math.min(range.end, end), kind)
      // The rest of it is coloured in the lines below.
      if (range.end > end) break
    }
    push(end, null)
    lines.push(parts)
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}
