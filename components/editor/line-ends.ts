/**
 * The code editor knows one line end for a whole file; unit files may mix them. So the text that the editor holds has LF only, and the real line ends are kept
 * beside it, one for each line break, in order. Lines that are not touched keep theirs.
 */
export type LineEnd = '\n' | '\r\n' | '\r'

/** One line end for all breaks, which is nearly always so, or one for each. */
export interface LineEnds {
  readonly breaks: number
  readonly ends: LineEnd | readonly LineEnd[]
}

/** A change of lines: `removed` line breaks behind line `line` (from 0) went, `inserted` came. */
export interface LineChange {
  readonly line: number
  readonly removed: number
  readonly inserted: number
}

export function splitLineEnds(text: string): { readonly text: string; readonly lineEnds: LineEnds } {
  const ends = (text.match(/\r\n|\r|\n/g) ?? []) as LineEnd[]
  return { text: ends.every((end) => end === '\n') ? text : text.replace(/\r\n|\r/g, '\n'), lineEnds: compact(ends) }
}

/** The real text of what the editor holds. */
export function joinLineEnds(text: string, lineEnds: LineEnds): string {
  const { ends } = lineEnds
  if (ends === '\n') return text
  let index = 0
  return text.replaceAll('\n', () => (typeof ends === 'string' ? ends : (ends[index++] ?? '\n')))
}

/**
 * The line ends after changes that were made at once, each counted in lines before them. A break that is replaced by a break stays what it was; new ones are like the
 * break before them, or the one behind, as an editor for that file would write. `text` is what the editor holds afterwards.
 */
export function changeLineEnds(lineEnds: LineEnds, changes: readonly LineChange[], text: string): LineEnds {
  const breaks = changes.reduce((sum, change) => sum - change.removed + change.inserted, lineEnds.breaks)
  if (typeof lineEnds.ends === 'string') return breaks === lineEnds.breaks ? lineEnds : { breaks, ends: breaks === 0 ? '\n' : lineEnds.ends }
  let ends = lineEnds.ends
  // From the end to the beginning, so that the lines of changes that are still to come stay where they are.
  for (const change of [...changes].sort((a, b) => b.line - a.line)) ends = replaceEnds(ends, change)
  return separate({ breaks, ends }, text)
}

function replaceEnds(before: readonly LineEnd[], { line, removed, inserted }: LineChange): LineEnd[] {
  const pattern = before[line - 1] ?? before[line + removed] ?? before[line] ?? '\n'
  const kept = before.slice(line, line + Math.min(removed, inserted))
  const added = Array.from({ length: inserted - kept.length }, () => pattern)
  return [...before.slice(0, line), ...kept, ...added, ...before.slice(line + removed)]
}

/** How the status bar names the line ends of a file. */
export function nameLineEnds({ breaks, ends }: LineEnds): string {
  const names = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' }
  if (typeof ends === 'string') return names[ends]
  return breaks === 0 ? 'LF' : `mixed (${[...new Set(ends.map((end) => names[end]))].join(', ')})`
}

function compact(ends: readonly LineEnd[]): LineEnds {
  const first = ends[0] ?? '\n'
  return { breaks: ends.length, ends: ends.every((end) => end === first) ? first : ends }
}

/** A CR with an empty line behind it that ends in LF would read as one line end instead of two, so the CR becomes LF. */
function separate(lineEnds: LineEnds, text: string): LineEnds {
  const ends = lineEnds.ends
  if (typeof ends === 'string' || !ends.includes('\r')) return lineEnds
  const lines = text.split('\n')
  const fixed = [...ends]
  for (let i = fixed.length - 2; i >= 0; i--) if (fixed[i] === '\r' && fixed[i + 1] === '\n' && lines[i + 1] === '') fixed[i] = '\n'
  return { breaks: lineEnds.breaks, ends: fixed }
}
