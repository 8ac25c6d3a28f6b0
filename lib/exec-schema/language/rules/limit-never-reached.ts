import { timelineOf } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A limit of starts that restarts are too slow for. */
export const limitNeverReached = rule({
  id: 'limit-never-reached',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'Restarts never reach this limit.',
    reason: 'With RestartSec= between them fewer starts fit into StartLimitIntervalSec= than StartLimitBurst= allows: a service that fails again and again is restarted for ever, and StartLimitAction= waits in vain.',
    remedy: 'Let StartLimitIntervalSec= be longer than StartLimitBurst= times RestartSec=. StartLimitBurst=0 is no limit at all.',
  },
  manual: 'systemd.unit(5), StartLimitIntervalSec=; observed: 257',
  types: ['service'],
  settings: ['StartLimitBurst'],
  *check({ values, merged }) {
    const burst = merged.inForce('Unit', 'StartLimitBurst').at(-1)
    const restarts = timelineOf(values)?.restarts
    if (!burst || !restarts || restarts.policy === 'no' || restarts.refusedAt !== null) return
    const { starts, interval } = restarts.limit
    // OnFailure= follows each failure since 254, where the restart does not come at once (observed: 257).
    const waited = merged.inForce('Unit', 'StartLimitAction').length > 0
    // Who writes 0 for the interval, or for both, wants none.
    if (interval === 0 || (starts === 0 && !waited)) return
    yield aboutAssignment(burst, starts === 0 ? 'StartLimitBurst=0 is no limit: what is to happen when it is reached never does' : `No ${starts} starts come within ${interval / 1e6} s, as long as the pauses between them are`)
  },
})
