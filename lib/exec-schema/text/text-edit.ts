import type { Range } from './range'

/** Replaces what stands in `range` by `newText`. */
export interface TextEdit {
  readonly range: Range
  readonly newText: string
}

/** Where two texts, or two lists, differ, between what they have in common in front and behind: `start` in both, `end` in the old one, `newEnd` in the new one. */
export function differingPart(old: ArrayLike<string>, wanted: ArrayLike<string>): { readonly start: number; readonly end: number; readonly newEnd: number } {
  let start = 0
  while (start < old.length && start < wanted.length && old[start] === wanted[start]) start++
  let [end, newEnd] = [old.length, wanted.length]
  while (end > start && newEnd > start && old[end - 1] === wanted[newEnd - 1]) {
    end--
    newEnd--
  }
  return { start, end, newEnd }
}

/**
 * Applies edits that all speak of the same, unchanged text.
 * Edits may come in any order; two inserts at one place keep the order given.
 * Throws a RangeError when two edits overlap or one lies outside the text, because applying half of a change would lose text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, index) => ({ edit, index }))
  sorted.sort((a, b) => a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.index - b.index)
  let result = ''
  let done = 0
  for (const { edit } of sorted) {
    if (edit.range.start < done || edit.range.end < edit.range.start || edit.range.end > text.length)
      throw new RangeError(`edit ${edit.range.start}–${edit.range.end} overlaps another or lies outside the text`)
    result += text.slice(done, edit.range.start) + edit.newText
    done = edit.range.end
  }
  return result + text.slice(done)
}
