import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

/** A value that systemd takes and says something about. */
export const discouragedValue = rule({
  id: 'discouraged-value',
  severity: 'warning',
  source: 'systemd',
  mentionsOnly: true,
  docs: {
    problem: 'systemd takes this value, but advises against it.',
    reason: 'It is used all the same, and systemd says so in its log each time the unit is loaded.',
    remedy: 'Write what takes its place.',
  },
  manual: 'systemd.exec(5)',
  concerns: ({ has }) => has.faults,
  *check({ merged }) {
    for (const entry of merged.assignments)
      for (const problem of entry.problems) if (problem.effect === 'noted') yield { ...at(entry, sourceRangeOf(entry.assignment, problem.range)), message: problem.message, fault: { entry, problem } }
  },
})
