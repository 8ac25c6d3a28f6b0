import { addAssignment } from '../../unit-file'
import { formatTimeSpan } from '../../values/time-span'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

const intervals = ['OnUnitActiveSec', 'OnUnitInactiveSec']
/** The default of AccuracySec=, in microseconds. */
const MINUTE = 60e6

/** Times closer to each other than the timer is exact. */
export const intervalBelowAccuracy = rule({
  id: 'interval-below-accuracy',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The timer is less exact than the times are apart.',
    reason: 'systemd may let a timer elapse up to AccuracySec= late, by default a minute, so that the machine wakes up for several timers at once. What is to happen every ten seconds may happen once a minute.',
    remedy: 'Set AccuracySec=1s, or what the times need.',
  },
  manual: 'systemd.timer(5), AccuracySec=',
  types: ['timer'],
  settings: intervals,
  *look(entry, { values }) {
    const interval = entry.parsed as number
    const accuracy = values.value<number>('AccuracySec') ?? MINUTE
    if (entry.fate !== 'in-force' || interval === 0 || interval >= accuracy) return
    yield { ...aboutAssignment(entry, `The timer may be ${formatTimeSpan(accuracy)} late, which is more than ${formatTimeSpan(interval)}`), fixes: values.last('AccuracySec') ? [] : [{ title: 'Add AccuracySec=1s', safe: false, edits: addAssignment(entry.file.tree, 'Timer', 'AccuracySec', '1s') }] }
  },
})
