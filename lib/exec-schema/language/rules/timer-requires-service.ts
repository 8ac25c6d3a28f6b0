import { triggeredUnit } from '../../effective'
import { removeAssignment } from '../../unit-file'
import { rule } from '../rule'
import { aboutAssignment, isAtHand } from '../unit-findings'

const starting = ['Requires', 'Wants', 'BindsTo', 'Upholds']

/** A timer that starts its service by a dependency as well. */
export const timerRequiresService = rule({
  id: 'timer-requires-service',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The service is started together with its timer, and not only when that elapses.',
    reason: 'Requires= and Wants= start what they name at once: the job runs each time the timer is started, at boot too. A timer knows its service without them.',
    remedy: 'Remove the line.',
  },
  manual: 'systemd.timer(5), Unit=; observed: 257',
  types: ['timer', 'path'],
  settings: starting,
  *check(unit) {
    const { merged, values, others } = unit
    const service = triggeredUnit(values)
    // What is not there can't be started.
    if (others.length > 0 && !isAtHand(unit, service)) return
    for (const entry of starting.flatMap((setting) => merged.inForce('Unit', setting))) {
      const named = (entry.parsed as readonly string[]) ?? []
      if (named.includes(service)) yield { ...aboutAssignment(entry, `This starts ${service} as soon as the ${merged.name.type} unit is started`), fixes: named.length === 1 ? [{ title: 'Remove the line', safe: false, edits: removeAssignment(entry.file.tree, entry.assignment) }] : [] }
    }
  },
})
