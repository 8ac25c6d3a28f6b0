import type { UnitAssignment } from '../effective'

/** Comments that give no reason: assignments that are switched off, and those that silence a rule. */
const noReason = /^[#;]+\s*(?:[A-Z][A-Za-z]*\s*=|unitwright:)/

/** The subject of any comment in words. */
export const IN_WORDS = /[a-z]{2}/i

/** Whether the comment directly above an assignment speaks of something: who gives a reason there has decided, and need not be told. */
export function commentAboveSpeaksOf({ file, assignment }: UnitAssignment, subject: RegExp): boolean {
  const { items, text } = file.tree
  // Items stand in the order of the text, so that the assignment can be found by halves.
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.range.start < assignment.range.start) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0; index--) {
    const item = items[index]!
    if (item.kind !== 'comment') return false
    const line = text.slice(item.contentRange.start, item.contentRange.end)
    if (!noReason.test(line) && subject.test(line)) return true
  }
  return false
}
