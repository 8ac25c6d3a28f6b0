import { timerLateness } from '../../effective'
import { addAssignment } from '../../unit-file'
import type { CalendarEvent } from '../../values'
import { nextElapse } from '../../values/calendar-elapse'
import { formatTimeSpan } from '../../values/time-span'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** How often the times of a calendar are looked at; they are mostly as far apart as the first ones. */
const LOOKED_AT = 5

/** The least time between the first times of a calendar, in microseconds. */
function leastGap(event: CalendarEvent, version: number): number {
  let [least, last] = [Number.POSITIVE_INFINITY, nextElapse(event, 0, 'UTC', version)]
  for (let count = 0; count < LOOKED_AT && last !== null; count++) {
    const next = nextElapse(event, last, 'UTC', version)
    if (next !== null) least = Math.min(least, next - last)
    last = next
  }
  return least
}

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
  manual: 'systemd.timer(5), AccuracySec= and RandomizedDelaySec=; observed: 247, 252, 257',
  types: ['timer'],
  settings: ['OnCalendar', 'OnUnitActiveSec', 'OnUnitInactiveSec'],
  *look(entry, { values, target }) {
    if (entry.fate !== 'in-force' || entry.parsed === undefined) return
    const ofCalendar = entry.setting!.name === 'OnCalendar'
    const gap = ofCalendar ? leastGap(entry.parsed as CalendarEvent, target.version) : (entry.parsed as number)
    const { accuracy, delay } = timerLateness(values)
    if (gap === 0) return
    if (gap < accuracy) yield { ...aboutAssignment(entry, `The timer may be ${formatTimeSpan(accuracy)} late, which is more than ${formatTimeSpan(gap)}`), fixes: values.last('AccuracySec') ? [] : [{ title: 'Add AccuracySec=1s', safe: false, edits: addAssignment(entry.file.tree, 'Timer', 'AccuracySec', '1s') }] }
    else if (ofCalendar && gap < delay) yield { ...aboutAssignment(entry, `Up to ${formatTimeSpan(delay)} are waited each time, and times that come meanwhile are passed over: they are ${formatTimeSpan(gap)} apart`), reason: 'systemd looks for the next time once the timer has elapsed. With RandomizedDelaySec= above the time between two of them the timer elapses more seldom than its calendar says.', remedy: 'Let RandomizedDelaySec= be shorter than the times are apart.' }
  },
})
