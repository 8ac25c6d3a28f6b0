import type { CalendarEvent, CalendarField } from './calendar-event'
import { localTime, momentsOf } from './time-zone'

/** systemd looks no further than this. */
const LAST_YEAR = 2199

/**
 * The next moment after `after` at which a calendar event elapses, in microseconds since 1970; null for never. `zone` is that of the machine, for events
 * that name none. Times that the clock of the zone skips are skipped as well; of those that it shows twice the first is taken (systemd.time(7); observed: 247 to 262).
 */
export function nextElapse(event: CalendarEvent, after: number, zone: string): number | null {
  const clock = event.zone ?? zone
  // From the next microsecond on, by the wall clock.
  const from = after + 1
  const start = localTime(Math.floor(from / 1000), clock) * 1000 + (from % 1000)
  let bound = start
  for (;;) {
    const local = nextLocal(event, bound)
    if (local === null) return null
    const moment = momentsOf(Math.floor(local / 1000), clock).map((each) => each * 1000 + (local % 1000)).find((each) => each >= from)
    if (moment !== undefined) return moment
    bound = local + 1
  }
}

const DAY = 86_400_000_000

/** The first time of a wall clock from `bound` on, both in microseconds as if in UTC. */
function nextLocal(event: CalendarEvent, bound: number): number | null {
  const boundDay = Math.floor(bound / DAY)
  let time = bound - boundDay * DAY
  let { year, month, day } = civil(boundDay)
  for (;;) {
    const nextYear = nextIn(event.year, year, LAST_YEAR)
    if (nextYear === null) return null
    if (nextYear > year) ({ year, month, day, time } = { year: nextYear, month: 1, day: 1, time: 0 })
    const nextMonth = nextIn(event.month, month, 12)
    if (nextMonth === null) {
      ;({ year, month, day, time } = { year: year + 1, month: 1, day: 1, time: 0 })
      continue
    }
    if (nextMonth > month) ({ month, day, time } = { month: nextMonth, day: 1, time: 0 })
    const nextDay = dayIn(event, year, month, day)
    if (nextDay === null) {
      ;({ month, day, time } = { month: month + 1, day: 1, time: 0 })
      continue
    }
    if (nextDay > day) ({ day, time } = { day: nextDay, time: 0 })
    const found = timeIn(event, time)
    if (found !== null) return dayNumber(year, month, day) * DAY + found
    ;({ day, time } = { day: day + 1, time: 0 })
  }
}

/** The next day of a month, from `day` on, that is in the list and on one of the weekdays. */
function dayIn({ day: field, fromEnd, weekdays }: CalendarEvent, year: number, month: number, day: number): number | null {
  const length = daysOf(year, month)
  for (let each = day; each <= length; each++) {
    // The day of the week of 1970-01-01 was a Thursday.
    const weekday = (((dayNumber(year, month, each) + 3) % 7) + 7) % 7
    if (isIn(field, fromEnd ? length - each + 1 : each, fromEnd) && (weekdays === null || weekdays[weekday])) return each
  }
  return null
}

/** Whether a number is in a field; downwards for days counted from the end, whose steps go towards it from the earliest day on. */
function isIn(field: CalendarField, number: number, downwards: boolean): boolean {
  if (field === null) return true
  return field.some(({ start, stop, repeat }) => {
    if (repeat === 0) return number === start
    const distance = downwards ? (stop ?? start) - number : number - start
    return distance >= 0 && distance % repeat === 0 && (stop === null || (downwards ? number >= start : number <= stop))
  })
}

/** The next number of a field from `least` on, up to `most`. */
function nextIn(field: CalendarField, least: number, most: number): number | null {
  if (field === null) return least <= most ? least : null
  let best: number | null = null
  for (const { start, stop, repeat } of field) {
    const steps = start >= least ? 0 : repeat > 0 ? Math.ceil((least - start) / repeat) : -1
    if (steps < 0) continue
    const number = start + steps * repeat
    if (number <= (stop ?? most) && number <= most && (best === null || number < best)) best = number
  }
  return best
}

/** The next time of day from `least` on, in microseconds. */
function timeIn({ hour, minute, second }: CalendarEvent, least: number): number | null {
  let from = least
  for (;;) {
    const presentHour = Math.floor(from / 3600e6)
    const foundHour = nextIn(hour, presentHour, 23)
    if (foundHour === null) return null
    if (foundHour > presentHour) from = foundHour * 3600e6
    const presentMinute = Math.floor((from - foundHour * 3600e6) / 60e6)
    const foundMinute = nextIn(minute, presentMinute, 59)
    if (foundMinute === null) {
      from = (foundHour + 1) * 3600e6
      continue
    }
    if (foundMinute > presentMinute) from = foundHour * 3600e6 + foundMinute * 60e6
    const whole = foundHour * 3600e6 + foundMinute * 60e6
    const foundSecond = nextIn(second, from - whole, 60e6 - 1)
    if (foundSecond !== null) return whole + foundSecond
    from = whole + 60e6
  }
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function civil(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
