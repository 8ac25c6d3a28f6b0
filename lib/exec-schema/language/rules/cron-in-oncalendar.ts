import { sourceRangeOf } from '../../unit-file'
import { formatCalendarEvent, readCalendarEvent } from '../../values/calendar-event'
import { rule } from '../rule'

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** A time in the language of cron. */
export const cronInOncalendar = rule({
  id: 'cron-in-oncalendar',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The time is written for cron.',
    reason: 'systemd has another language for times of the calendar and leaves the line out; a timer without any time is refused.',
    remedy: 'Write the day first, then the time: *-*-* *:0/5:00 for every five minutes, Mon..Fri 08:00 for weekday mornings. For the start of the machine there is OnBootSec=.',
  },
  manual: 'systemd.time(7), "Calendar Events"',
  refines: 'invalid-value',
  refine({ entry, problem }, { target }) {
    const { assignment } = entry
    if (!problem || assignment.name !== 'OnCalendar') return null
    const better = fromCron(assignment.value)
    if (better === null) return null
    const event = readCalendarEvent(better)
    if (!event) return null
    const normal = formatCalendarEvent(event, target.version)
    return {
      message: `${assignment.value} is the language of cron; here it is ${normal}`,
      fixes: [{ title: `Write ${normal}`, safe: true, edits: [{ range: sourceRangeOf(assignment, { start: 0, end: assignment.value.length }), newText: normal }] }],
    }
  },
})

/** What a line of crontab(5) means; null where there is no calendar expression that means the same: one day of the month or one of the week is either here, and both there. */
export function fromCron(text: string): string | null {
  const word = /^@(hourly|daily|midnight|weekly|monthly|yearly|annually)$/.exec(text.trim())?.[1]
  if (word) return word === 'midnight' ? 'daily' : word
  const fields = text.trim().split(/\s+/)
  if (fields.length !== 5 || !fields.every((field) => /^[\d*,/A-Za-z-]+$/.test(field))) return null
  const [minute, hour, day, month, weekday] = fields as [string, string, string, string, string]
  if (day !== '*' && weekday !== '*') return null
  const parts = [fieldOf(month, 1, monthNumber), fieldOf(day, 1, Number), fieldOf(hour, 0, Number), fieldOf(minute, 0, Number)]
  const week = weekdays(weekday)
  if (parts.includes(null) || week === null) return null
  return `${week}*-${parts[0]}-${parts[1]} ${parts[2]}:${parts[3]}:00`
}

function fieldOf(field: string, lowest: number, read: (word: string) => number): string | null {
  const parts = field.split(',').map((part) => {
    const match = /^(\*|[A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?(?:\/(\d+))?$/.exec(part)
    if (!match) return null
    const [, first, last, step] = match
    if (first === '*') return step ? `${lowest}/${step}` : '*'
    const [from, to] = [read(first!), last === undefined ? null : read(last)]
    if (Number.isNaN(from) || Number.isNaN(to ?? 0)) return null
    return `${from}${to === null ? '' : `..${to}`}${step ? `/${step}` : ''}`
  })
  return parts.includes(null) ? null : parts.join(',')
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthNumber(word: string): number {
  const index = months.indexOf(word.toLowerCase())
  return index < 0 ? Number(word) : index + 1
}

function weekdays(field: string): string | null {
  if (field === '*') return ''
  const name = (word: string) => days[Number(word)] ?? days.find((day) => day.toLowerCase() === word.toLowerCase())
  const parts = field.split(',').map((part) => {
    const [first, last, ...more] = part.split('-').map(name)
    if (more.length > 0 || first === undefined || (part.includes('-') && last === undefined)) return null
    return last === undefined ? first : `${first}..${last}`
  })
  return parts.includes(null) ? null : `${parts.join(',')} `
}
