import type { CalendarEvent, CalendarField, CalendarItem } from './calendar-event'
import { localTime } from './time-zone'

const SECOND = 1_000_000
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A calendar expression in plain words: `every day at 03:00`, `on Mondays to Fridays at 08:00 and 17:00`, `every 5 minutes`. */
export function calendarInWords(event: CalendarEvent): string {
  const { often, time } = timeInWords(event)
  const day = dayInWords(event)
  const zone = event.zone === null ? '' : event.zone === 'UTC' ? ' UTC' : `, by the clock of ${event.zone}`
  return `${often && day === null ? time : `${day ?? 'every day'}${often ? ', ' : ' '}${time}`}${zone}`
}

/** How many times of a day are listed one by one. */
const MOST_TIMES = 12

/** The hours and minutes; `often` for what comes several times a day without being a list of times. */
function timeInWords({ hour, minute, second }: CalendarEvent): { readonly often: boolean; readonly time: string } {
  const only = isPlain(second) && second.length === 1 ? second[0]!.start / SECOND : null
  const ofMinute = only === null ? ` at ${itemsInWords(second, 'second', (value) => String(value / SECOND), SECOND)}` : only === 0 ? '' : `:${two(Math.floor(only))}${fraction(only)}`
  const clock = (h: number, m: number) => `${two(h)}:${two(m)}${ofMinute}`
  if (isPlain(hour) && isPlain(minute) && only !== null && hour.length * minute.length <= MOST_TIMES)
    return { often: false, time: `at ${inWords(hour.flatMap((h) => minute.map((m) => clock(h.start, m.start))))}` }
  const seconds = only === null || only === 0 ? ofMinute : ` at second ${only}`
  if (minute === null) {
    const minutes = only === null ? itemsInWords(second, 'second', (value) => String(value / SECOND), SECOND) : `every minute${seconds}`
    return { often: true, time: hour === null ? minutes : `${minutes}, in ${itemsInWords(hour, 'hour', (value) => `${two(value)}:00`)}` }
  }
  if (isPlain(minute) && minute.length === 1 && hour !== null && only !== null) return { often: true, time: itemsInWords(hour, 'hour', (value) => clock(value, minute[0]!.start)) }
  const minutes = isPlain(minute) ? (minute.length === 1 && minute[0]!.start === 0 ? '' : ` at minute ${inWords(minute.map(({ start }) => String(start)))}`) : null
  if (minutes !== null && hour === null) return { often: true, time: `every hour${minutes}${seconds}` }
  const often = minutes === null ? `${itemsInWords(minute, 'minute', String)}${seconds}` : `every hour${minutes}${seconds}`
  return { often: true, time: hour === null ? often : `${often}, in ${itemsInWords(hour, 'hour', (value) => `${two(value)}:00`)}` }
}

/** The days; null for every day. */
function dayInWords({ weekdays, year, month, day, fromEnd }: CalendarEvent): string | null {
  const names = weekdays && runsInWords(weekdays)
  const date = dateInWords(month, day, fromEnd)
  const years = year === null ? '' : ` in ${itemsInWords(year, 'year', String)}`
  if (date === null) return names === null && years === '' ? null : `${names ?? 'every day'}${years}`
  return `${names === null ? '' : `${names} that fall `}${date}${years}`
}

function dateInWords(month: CalendarField, day: CalendarField, fromEnd: boolean): string | null {
  const months = month === null ? null : itemsInWords(month, 'month', (value) => monthNames[value - 1]!)
  if (day === null) return months === null ? null : `every day in ${months}`
  const name = (value: number) => (!fromEnd ? ordinal(value) : value === 1 ? 'last day' : `${ordinal(value)} last day`)
  const which = itemsInWords(day, 'day', name)
  return day.some((item) => isStep(item, 1)) ? `every ${which.replace(/^every /, '')} in ${months ?? 'every month'}` : `on the ${which} of ${months ?? 'every month'}`
}

function runsInWords(days: readonly boolean[]): string {
  const runs: string[] = []
  for (let first = 0; first < 7; first++) {
    if (!days[first]) continue
    let last = first
    while (days[last + 1]) last++
    if (last - first > 1) runs.push(`${weekdayNames[first]!}s to ${weekdayNames[last]!}s`)
    else for (let day = first; day <= last; day++) runs.push(`${weekdayNames[day]!}s`)
    first = last
  }
  return `on ${inWords(runs)}`
}

/** A list of numbers with ranges and steps; `name` writes one of them, `unit` is what a step counts. */
function itemsInWords(field: CalendarField, unit: string, name: (value: number) => string, size = 1): string {
  if (field === null) return `every ${unit}`
  return inWords(field.map((item) => itemInWords(item, unit, name, size)))
}

function itemInWords(item: CalendarItem, unit: string, name: (value: number) => string, size: number): string {
  const { start, stop, repeat } = item
  const counted = unit === 'minute' || unit === 'second' ? `${unit} ` : ''
  const range = `${counted}${stop === null ? name(start) : `${name(start)} to ${name(stop)}`}`
  if (isStep(item, size)) {
    const all = stop === null && start === (unit === 'day' || unit === 'month' ? 1 : 0)
    const count = repeat === size ? `every ${unit}` : `every ${repeat / size} ${unit}s`
    return `${count}${all && !(unit === 'hour' && !name(start).startsWith('00:00')) ? '' : ` from ${range}${stop === null ? ' on' : ''}`}`
  }
  if (unit === 'hour' && stop !== null) return `every hour from ${range}`
  return range
}

/** Whether an item has steps; a range has steps of one without being written so. */
function isStep({ stop, repeat }: CalendarItem, size: number): boolean {
  return repeat > 0 && !(stop !== null && repeat === size)
}

function isPlain(field: CalendarField): field is readonly CalendarItem[] {
  return field !== null && field.every(({ stop, repeat }) => stop === null && repeat === 0)
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

function ordinal(value: number): string {
  const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function fraction(value: number): string {
  return value % 1 === 0 ? '' : String(value % 1).slice(1, 8)
}

/** A moment, in milliseconds since 1970, by the wall clock of a zone and with its distance to UTC: `Sun 2026-11-22 03:00:00 +01:00`. */
export function formatMoment(time: number, zone: string): string {
  const local = localTime(time, zone)
  const shown = new Date(local).toISOString()
  const minutes = Math.round((local - time) / 60_000)
  const distance = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
  return `${weekdayNames[(new Date(local).getUTCDay() + 6) % 7]!.slice(0, 3)} ${shown.slice(0, 10)} ${shown.slice(11, 19)} ${distance}`
}
