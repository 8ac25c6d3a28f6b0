import { diffArrays } from 'diff'

/** How long two texts are compared, in milliseconds. */
const TIMEOUT = 200

/** Lines of a text, from 1, the last one included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** Where lines went. */
export interface FollowedLines {
  readonly range: LineRange
  /** Whether the same lines stand there, and together; otherwise the range is only near to where they were. */
  readonly exact: boolean
}

/**
 * Finds lines of one version of a text in a later one. Lines that were changed, torn apart or removed are not found: the answer is then the place of the nearest
 * line before them that is still there, and says so.
 */
export function followLines(from: string, to: string, range: LineRange): FollowedLines {
  const places = placesOf(splitLines(from), splitLines(to))
  const found = Array.from({ length: range.last - range.first + 1 }, (_, index) => places.get(range.first + index))
  const [first] = found
  if (first !== undefined && found.every((line, index) => line === first + index)) return { range: { first, last: first + found.length - 1 }, exact: true }
  let near = range.first
  while (near > 0 && !places.has(near)) near--
  const line = Math.max(1, places.get(near) ?? 1)
  return { range: { first: line, last: line }, exact: false }
}

/** The lines of a text as they are counted: a line end at the end of the text begins no line of its own. */
export function splitLines(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

function placesOf(from: readonly string[], to: readonly string[]): Map<number, number> {
  const places = new Map<number, number>()
  let [old, now] = [1, 1]
  // Of texts that have little in common nothing is found in time, and nothing is said to be found.
  for (const { added, removed, count } of diffArrays([...from], [...to], { timeout: TIMEOUT }) ?? []) {
    if (!added && !removed) for (let index = 0; index < count; index++) places.set(old + index, now + index)
    if (!added) old += count
    if (!removed) now += count
  }
  return places
}
