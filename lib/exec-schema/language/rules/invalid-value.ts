import type { Effect } from '../../values/grammar'
import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'
import type { Severity } from '../finding'

const severities: Record<Effect, Severity> = { refused: 'error', ignored: 'error', noted: 'warning' }
const reasons: Record<Effect, string> = {
  refused: 'systemd refuses to load the whole unit because of this line.',
  ignored: 'systemd leaves this out with a message, and what was assigned before, or the default, stays in force.',
  noted: 'systemd uses the value all the same, but says so in its log.',
}

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
  *check({ effective }) {
    for (const entry of effective.merged.assignments)
      for (const problem of entry.problems) {
        const range = entry.assignment.value === '' ? entry.assignment.nameRange : sourceRangeOf(entry.assignment, problem.range)
        yield {
          ...at(entry, range),
          message: problem.message,
          severity: severities[problem.effect],
          reason: reasons[problem.effect],
          remedy: entry.setting ? `${entry.setting.name}= takes: ${entry.setting.value.syntax}.` : 'Write a value that the setting takes.',
        }
      }
  },
})
