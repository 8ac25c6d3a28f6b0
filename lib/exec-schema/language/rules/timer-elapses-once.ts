import { rule } from '../rule'
import { aboutAssignment, valuesOfOthers } from '../unit-findings'

/** A timer for a service that stays active. */
export const timerElapsesOnce = rule({
  id: 'timer-elapses-once',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The service stays active, so the timer can’t start it again.',
    reason: 'A timer starts its unit where that is not active. With RemainAfterExit=yes the service is active for good after its first run, and nothing happens when the timer elapses.',
    remedy: 'Remove RemainAfterExit= from the service.',
  },
  manual: 'systemd.timer(5); observed: 257',
  types: ['timer'],
  concerns: ({ others }) => others.length > 0,
  *check(unit) {
    const { merged, values } = unit
    const service = values.last('Unit')?.resolved ?? merged.name.name.replace(/timer$/, 'service')
    const other = valuesOfOthers(unit).find((each) => each.unit.name.name === service)
    const trigger = ['OnCalendar', 'OnUnitActiveSec', 'OnUnitInactiveSec'].map((name) => values.last(name)).find((each) => each !== null)
    if (other && trigger && other.value<boolean>('RemainAfterExit') === true) yield aboutAssignment(trigger, `${service} has RemainAfterExit=yes and stays active: this starts it once only`)
  },
})
