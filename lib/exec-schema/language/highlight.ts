import type { Range } from '../text/range'
import type { UnitFileTree } from '../unit-file'

export type TokenKind = 'comment' | 'section' | 'name' | 'equals' | 'value' | 'specifier' | 'variable' | 'stray'

export interface Token {
  readonly kind: TokenKind
  readonly range: Range
}

/** The coloured stretches of a file, in order and without overlap; what lies between them is white space. */
export function highlight(tree: UnitFileTree): Token[] {
  const tokens: Token[] = []
  for (const item of tree.items) {
    if (item.kind === 'comment') tokens.push({ kind: 'comment', range: item.contentRange })
    else if (item.kind === 'section') tokens.push({ kind: 'section', range: item.headerRange })
    else if (item.kind === 'stray') tokens.push({ kind: 'stray', range: item.contentRange })
    else if (item.kind === 'assignment') {
      if (item.name !== '') tokens.push({ kind: 'name', range: item.nameRange })
      const equals = tree.text.indexOf('=', item.nameRange.end)
      if (equals >= 0 && equals < item.range.end) tokens.push({ kind: 'equals', range: { start: equals, end: equals + 1 } })
      pushValue(tree.text, item.range.end, item.valueRange, tokens)
    }
  }
  return tokens
}

/** A value may hold continuation lines with comments between them, so it is coloured line by line. */
function pushValue(text: string, end: number, range: Range, tokens: Token[]): void {
  const value = text.slice(range.start, Math.min(range.end, end))
  for (const line of value.matchAll(/[^\n\r]+/g)) {
    const start = range.start + line.index
    const trimmed = line[0].trim()
    if (trimmed === '') continue
    const at = start + line[0].indexOf(trimmed)
    if (line.index > 0 && /^[#;]/.test(trimmed)) {
      tokens.push({ kind: 'comment', range: { start: at, end: at + trimmed.length } })
      continue
    }
    let done = 0
    for (const special of trimmed.matchAll(/%[A-Za-z0-9%]|\$\{\w+\}|\$\w+/g)) {
      if (special.index > done) tokens.push({ kind: 'value', range: { start: at + done, end: at + special.index } })
      done = special.index + special[0].length
      tokens.push({ kind: special[0].startsWith('%') ? 'specifier' : 'variable', range: { start: at + special.index, end: at + done } })
    }
    if (done < trimmed.length) tokens.push({ kind: 'value', range: { start: at + done, end: at + trimmed.length } })
  }
}
