import { timelineOf } from '../../effective'
import { formatTimeSpan } from '../../values/time-span'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Restart=always that gives up soon. */
export const restartLoop = rule({
  id: 'restart-loop',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The service is not restarted always: the start limit ends it.',
    reason: 'systemd refuses to start a unit more than StartLimitBurst= times within StartLimitIntervalSec=, by default five times in ten seconds. A service that fails at once is given up for good after that, until somebody starts it by hand.',
    remedy: 'Wait longer between the attempts, with RestartSec=, so that the limit is never reached, or lift it with StartLimitIntervalSec=0 in [Unit].',
  },
  manual: 'systemd.unit(5), StartLimitIntervalSec=',
  types: ['service'],
  settings: ['Restart'],
  *check({ merged, values }) {
    const restart = values.last('Restart')
    if (restart?.resolved !== 'always') return
    // Who has written a limit knows of it.
    if (['StartLimitIntervalSec', 'StartLimitBurst'].some((name) => merged.inForce('Unit', name).length > 0)) return
    const timeline = timelineOf(values)
    const end = timeline?.restarts.refusedAt
    if (!timeline || end === null || end === undefined) return
    yield aboutAssignment(restart, `If it fails at once it is given up after ${timeline.restarts.starts.length} starts, ${end === 0 ? 'in no time' : `${formatTimeSpan(end)} after the first`}`)
  },
})
