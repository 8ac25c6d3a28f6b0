import { type CalendarEvent } from '../../values'
import { nextElapse } from '../../values/calendar-elapse'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A time that never comes. */
export const calendarNever = rule({
  id: 'calendar-never',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The time never comes.',
    reason: 'systemd takes the expression, but there is no such day, as 30 February, no year that has it on that weekday, or the clock of the zone skips that hour. The timer never elapses by it.',
    remedy: 'Correct the date. The last day of a month is ~1 in place of a day, as in *-02~1.',
  },
  manual: 'systemd.time(7), "Calendar Events"; observed: 257',
  types: ['timer'],
  settings: ['OnCalendar'],
  *look(entry, { target }) {
    if (entry.fate === 'in-force' && entry.parsed !== undefined && nextElapse(entry.parsed as CalendarEvent, 0, 'UTC', target.version) === null) yield aboutAssignment(entry, `${entry.resolved} never comes`)
  },
})
