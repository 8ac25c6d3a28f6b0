import { triggeredUnit } from '../../effective'
import { timerTriggers } from '../../settings'
import { rule } from '../rule'
import { aboutAssignment, valuesOfOthers } from '../unit-findings'

const after = ['OnUnitActiveSec', 'OnUnitInactiveSec']

/** A timer that counts from a start that never comes. */
export const timerNeverBegins = rule({
  id: 'timer-never-begins',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The timer waits for its unit to have run once.',
    reason: 'OnUnitActiveSec= and OnUnitInactiveSec= count from the last run of the unit. As long as nothing else has started it there is none: the timer is active and never elapses.',
    remedy: 'Add what begins it, such as OnBootSec= or OnActiveSec=, or use OnCalendar=.',
  },
  manual: 'systemd.timer(5), OnUnitActiveSec=; observed: 257',
  types: ['timer'],
  settings: after,
  *check(unit) {
    const { values } = unit
    const begins = [...timerTriggers.filter((name) => !after.includes(name)), 'OnClockChange', 'OnTimezoneChange'].some((name) => values.all(name).length > 0)
    const entry = after.map((name) => values.last(name)).find((each) => each !== null)
    const service = triggeredUnit(values)
    const isEnabled = valuesOfOthers(unit).some(({ unit: other }) => other.name.name === service && other.assignments.some(({ section }) => section === 'Install'))
    if (!begins && !isEnabled && entry) yield aboutAssignment(entry, `${entry.assignment.name}= counts from the last run of ${service}: until something else has started that, the timer never elapses`)
  },
})
