import type { Range } from './range'

/** A place as people count: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Converts offsets to lines and columns and back.
 * Lines end at LF, CRLF or a lone CR, as editors count them. systemd also ends lines at NUL; its own count stands in the tree.
 */
export class LineIndex {
  private found: readonly number[] | null = null

  constructor(private readonly text: string) {}

  /** Where lines begin; looked for when it is first asked, as many texts are never asked. */
  private get starts(): readonly number[] {
    if (this.found) return this.found
    const starts = [0]
    for (let i = 0; i < this.text.length; i++) {
      const code = this.text.charCodeAt(i)
      if (code === 13 && this.text.charCodeAt(i + 1) === 10) i++
      if (code === 10 || code === 13) starts.push(i + 1)
    }
    this.found = starts
    return starts
  }

  get lineCount(): number {
    return this.starts.length
  }

  /** The position of an offset; offsets outside the text are taken to the nearest end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length))
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - this.starts[low]! + 1 }
  }

  /** The offset of a position; lines and columns outside the text are taken to the nearest end. */
  offsetAt(position: Position): number {
    const line = Math.max(1, Math.min(position.line, this.starts.length))
    const start = this.starts[line - 1]!
    const next = line < this.starts.length ? this.starts[line]! - 1 : this.text.length
    return Math.max(start, Math.min(start + position.column - 1, next))
  }
}

/** A stretch of a text without the line ends behind it. */
export function withoutLineEnd(text: string, { start, end }: Range): Range {
  while (end > start && /[\r\n]/.test(text[end - 1]!)) end--
  return { start, end }
}
