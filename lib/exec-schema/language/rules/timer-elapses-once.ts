import { triggeredUnit } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment, valuesOfOther } from '../unit-findings'

/** A timer or path unit for a service that stays active. */
export const timerElapsesOnce = rule({
  id: 'timer-elapses-once',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The service stays active, so it can’t be started again.',
    reason: 'A timer or path unit starts its service where that is not active. With RemainAfterExit=yes the service is active for good after its first run, and nothing happens when the timer elapses or the path changes.',
    remedy: 'Remove RemainAfterExit= from the service.',
  },
  manual: 'systemd.timer(5), systemd.path(5); observed: 257',
  types: ['timer', 'path'],
  concerns: ({ others }) => others.length > 0,
  *check(unit) {
    const { values } = unit
    const service = triggeredUnit(values)
    const other = valuesOfOther(unit, service)
    const trigger = ['OnCalendar', 'PathChanged', 'PathModified'].map((name) => values.last(name)).find((entry) => entry !== null)
    // What another unit stops can be started again.
    if (other && trigger && other.value<boolean>('RemainAfterExit') === true && ['Conflicts', 'BindsTo', 'PartOf', 'StopWhenUnneeded'].every((name) => other.unit.inForce('Unit', name).length === 0)) yield aboutAssignment(trigger, `${service} has RemainAfterExit=yes: once it has succeeded it stays active, and this starts it no more`)
  },
})
