import { timerTriggers } from '../../settings'
import { lineEndOf } from '../../unit-file'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A time in a drop-in, which those of the fragment stay beside. */
export const calendarAdded = rule({
  id: 'calendar-added',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The drop-in adds a time; those of the fragment stay.',
    reason: 'The times of a timer add up. One in a drop-in does not take the place of those before it: the timer elapses at all of them.',
    remedy: 'Put an empty OnCalendar= above all times of the drop-in where they are to replace those before: it takes away all of them, of whatever kind.',
  },
  manual: 'systemd.timer(5), OnCalendar=; observed: 247, 252, 257',
  types: ['timer'],
  settings: timerTriggers,
  *check({ values, merged, files }) {
    const all = timerTriggers.flatMap((name) => values.all(name))
    const fragment = all.find(({ file }) => file === files[0])
    const first = all.find(({ file }) => file !== files[0])
    if (!fragment || !first || files[0]?.source.path.endsWith('.conf')) return
    // The drop-in that writes OnCalendar= for a timer that counts from its last run may mean both.
    if (fragment.setting?.name !== first.setting?.name || merged.assignments.some((entry) => entry.file === first.file && entry.setting === first.setting && entry.assignment.value === '')) return
    const { start } = all.filter(({ file }) => file === first.file).reduce((one, each) => (each.assignment.range.start < one.assignment.range.start ? each : one)).assignment.range
    const name = first.setting!.name
    yield { ...aboutAssignment(first, `This adds to ${name}=${fragment.resolved}, which stays`), fixes: [{ title: `Insert an empty ${name}= above`, safe: false, edits: [{ range: { start, end: start }, newText: `${name}=${lineEndOf(first.file.tree)}` }] }] }
  },
})
