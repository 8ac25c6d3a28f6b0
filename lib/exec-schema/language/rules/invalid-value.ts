import type { UnitAssignment } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import type { Problem } from '../../values/grammar'
import type { Target } from '../../values/target'
import type { Fix } from '../finding'
import { LONGEST_NAME, nearest } from '../nearest'
import { at, MOST_OF_A_RULE, rule } from '../rule'

const reasons = {
  refused: 'systemd refuses to load the whole unit because of this line.',
  install: 'systemctl enable makes the other links of [Install] and ends with an error; of Also= that keeps it from making any.',
  ignored: 'systemd leaves this out with a message, and what was assigned before, or the default, stays in force.',
} as const

/** A value that the setting does not take. */
export const invalidValue = rule({
  id: 'invalid-value',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The setting does not take this value.',
    reason: 'Depending on the setting systemd leaves the value out, or refuses the whole unit.',
    remedy: 'Write a value of the form that the setting takes.',
  },
  manual: 'systemd.syntax(7)',
  concerns: ({ has }) => has.faults,
  *check({ merged, target }) {
    const guesses: Guesses = new Map()
    let count = 0
    for (const entry of merged.assignments)
      for (const problem of entry.problems) {
        if (problem.effect === 'noted' || (++count > MOST_OF_A_RULE && problem.effect !== 'refused')) continue
        const empty = entry.assignment.value === ''
        // [Install] is read by systemctl enable only.
        const install = entry.section === 'Install'
        yield {
          ...at(entry, empty ? entry.assignment.nameRange : sourceRangeOf(entry.assignment, problem.range)),
          message: messageOf(entry, problem),
          refusesUnit: problem.effect === 'refused' && !install,
          ...(install && { source: 'advice' as const }),
          reason: install ? reasons.install : reasons[problem.effect],
          fixes: empty ? [] : fixesFor(entry, problem, target, guesses),
          fault: { entry, problem },
        }
      }
  },
})

/** Says which setting and which word are meant, as a list of problems is read without the text. */
function messageOf({ assignment }: UnitAssignment, { message, range }: Problem): string {
  if (!message.startsWith('Expected')) return message
  const word = assignment.value.slice(range.start, range.end)
  return `${assignment.name}=${word.length > 40 ? `${word.slice(0, 40)}…` : word}: expected${message.slice('Expected'.length)}`
}

/** What mistyped words most likely mean, by setting and word, as the same mistake is often made again. */
type Guesses = Map<string, string | null>

/** The choice that a mistyped word most likely means. */
function fixesFor({ assignment, setting }: UnitAssignment, { range }: Problem, target: Target, guesses: Guesses): Fix[] {
  // Asked for here already, since a long value can have many faults that are all of it.
  if (!setting || range.end - range.start > LONGEST_NAME) return []
  const word = assignment.value.slice(range.start, range.end)
  const key = `${setting.name}=${word}`
  if (!guesses.has(key)) guesses.set(key, nearest(word, setting.value.choices(target).map((choice) => choice.value)))
  const guess = guesses.get(key)
  return guess && guess !== word ? [{ title: `Change to ${guess}`, safe: false, edits: [{ range: sourceRangeOf(assignment, range), newText: guess }] }] : []
}
