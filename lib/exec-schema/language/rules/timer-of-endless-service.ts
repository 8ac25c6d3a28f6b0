import { serviceTypeOf, triggeredUnit } from '../../effective'
import { timerTriggers } from '../../settings'
import { rule, type CheckedUnit } from '../rule'
import { aboutAssignment, unitsNamed, valuesOfOther, valuesOfOthers } from '../unit-findings'

/** Whether another unit at hand ends it. */
function stops(unit: CheckedUnit, service: string): boolean {
  return valuesOfOthers(unit).some((other) => unitsNamed(other.unit, ['Conflicts']).includes(service))
}

/** A timer for a service that is restarted whenever it ends. */
export const timerOfEndlessService = rule({
  id: 'timer-of-endless-service',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The service never rests, so that the timer has nothing to start.',
    reason: 'With Restart=always the service is started again as soon as it has ended. From its first run on it runs on and on, and a timer that elapses finds it active.',
    remedy: 'Leave Restart= out, or let it be on-failure, and set Type=oneshot for a job that ends.',
  },
  manual: 'systemd.service(5), Restart=, and systemd.timer(5)',
  types: ['timer'],
  concerns: ({ others }) => others.length > 0,
  *check(unit) {
    const started = triggeredUnit(unit.values)
    const service = valuesOfOther(unit, started)
    const trigger = timerTriggers.map((name) => unit.values.last(name)).find((entry) => entry !== null)
    const restart = service?.text('Restart') ?? 'no'
    // What begins it once, some time after the start of the machine, may well stay.
    if (!service || !trigger || !['always', 'on-success'].includes(restart) || serviceTypeOf(service) === 'oneshot' || service.all('RestartPreventExitStatus').length > 0 || stops(unit, started) || ['OnCalendar', 'OnUnitActiveSec', 'OnUnitInactiveSec'].every((name) => unit.values.last(name) === null)) return
    yield aboutAssignment(trigger, `${started} has Restart=${restart}: once started it runs again and again, whatever the timer says`)
  },
})
