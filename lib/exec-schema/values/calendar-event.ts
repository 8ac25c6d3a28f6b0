import { accept, dividedBy, reject, type ValueGrammar } from './grammar'
import { isTimeZone } from './time-zone'

/** One item of a list in a calendar expression: a number, with an end and a step. Seconds are counted in microseconds. */
export interface CalendarItem {
  readonly start: number
  readonly stop: number | null
  /** 0 for none. */
  readonly repeat: number
}

/** A field of a calendar expression; null stands for `*`. */
export type CalendarField = readonly CalendarItem[] | null

/** When something elapses by the wall clock (systemd.time(7), "Calendar Events"), in normal form. */
export interface CalendarEvent {
  /** Monday first; null for every day. */
  readonly weekdays: readonly boolean[] | null
  readonly year: CalendarField
  readonly month: CalendarField
  readonly day: CalendarField
  /** Whether days count from the end of the month, `~` before the day. */
  readonly fromEnd: boolean
  readonly hour: CalendarField
  readonly minute: CalendarField
  readonly second: CalendarField
  /** `UTC`, or a name of the zone database; null for the zone of the machine. */
  readonly zone: string | null
}

const SECOND = 1_000_000

const shorthands: Readonly<Record<string, string>> = {
  minutely: '*-*-* *:*:00',
  hourly: '*-*-* *:00:00',
  daily: '*-*-* 00:00:00',
  weekly: 'Mon *-*-* 00:00:00',
  monthly: '*-*-01 00:00:00',
  quarterly: '*-01,04,07,10-01 00:00:00',
  semiannually: '*-01,07-01 00:00:00',
  'semi-annually': '*-01,07-01 00:00:00',
  biannually: '*-01,07-01 00:00:00',
  'bi-annually': '*-01,07-01 00:00:00',
  yearly: '*-01-01 00:00:00',
  annually: '*-01-01 00:00:00',
  anually: '*-01-01 00:00:00',
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Reads a calendar expression; null for what is none. All releases read alike (observed: 247 to 262). */
export function readCalendarEvent(text: string): CalendarEvent | null {
  const { rest, zone } = cutZone(text)
  const expression = shorthands[rest.toLowerCase()] ?? rest
  const parser = new CalendarParser(expression)
  const parts = parser.read()
  return parts && { ...parts, zone: parts.zone ?? zone }
}

/** Takes the zone off the end: `UTC` in any case, or a name that the zone database has. */
function cutZone(text: string): { readonly rest: string; readonly zone: string | null } {
  if (/ utc$/i.test(text)) return { rest: text.slice(0, -4), zone: 'UTC' }
  const space = text.lastIndexOf(' ')
  const name = text.slice(space + 1)
  return space >= 0 && isTimeZone(name) ? { rest: text.slice(0, space), zone: name } : { rest: text, zone: null }
}

class CalendarParser {
  private at = 0

  constructor(private readonly text: string) {}

  read(): CalendarEvent | null {
    if (this.text === '') return null
    const days = this.readWeekdays()
    if (days === undefined) return null
    const timestamp = /^@ *(\d+)$/.exec(this.text.slice(this.at))
    if (timestamp) return fromTimestamp(Number(timestamp[1]), days)
    const date = this.readDate()
    const time = date && this.readTime()
    if (!time || this.at < this.text.length) return null
    const event: CalendarEvent = {
      weekdays: days,
      year: normalize(date.year?.map(fullYear) ?? null),
      month: normalize(date.month),
      day: normalize(date.day),
      fromEnd: date.fromEnd && date.day !== null,
      hour: normalize(time.hour),
      minute: normalize(time.minute),
      second: normalize(time.second),
      zone: null,
    }
    return isValid(event) ? event : null
  }

  private peek(): string {
    return this.text[this.at] ?? ''
  }

  private skipSpaces(): void {
    while (this.peek() === ' ') this.at++
  }

  /** The days; null where none are named, undefined where they are wrong. */
  private readWeekdays(): boolean[] | null | undefined {
    const days = weekdays.map(() => false)
    let from = -1
    for (let first = true; ; first = false) {
      const rest = this.text.slice(this.at).toLowerCase()
      const day = weekdays.findIndex((name) => rest.startsWith(name.slice(0, 3).toLowerCase()))
      if (day < 0) return first ? null : undefined
      const name = weekdays[day]!.toLowerCase()
      this.at += rest.startsWith(name) ? name.length : 3
      if (!['', '-', '.', ',', ' '].includes(this.peek())) return undefined
      if (from > day) return undefined
      for (let each = from < 0 ? day : from; each <= day; each++) days[each] = true
      if (this.peek() === '' || this.peek() === ' ') break
      const range = this.text.startsWith('..', this.at) ? 2 : this.peek() === '-' ? 1 : 0
      if (range === 0 && this.peek() !== ',') return undefined
      if (range > 0 && from >= 0) return undefined
      from = range > 0 ? day : -1
      this.at += range || 1
      // A comma may be the last of it, an open range may not.
      if (this.peek() === '' || this.peek() === ' ') {
        if (from >= 0) return undefined
        break
      }
    }
    this.skipSpaces()
    return days.every(Boolean) ? null : days
  }

  private readDate(): { year: CalendarField; month: CalendarField; day: CalendarField; fromEnd: boolean } | null {
    const everyDay = { year: null, month: null, day: null, fromEnd: false }
    if (this.peek() === '') return everyDay
    const begin = this.at
    const first = this.readField(1)
    if (first === undefined) return null
    // A colon tells that this was a time.
    if (this.peek() === '' || this.peek() === ':') {
      this.at = begin
      return everyDay
    }
    let fromEnd = this.peek() === '~'
    if (!fromEnd && this.peek() !== '-') return null
    this.at++
    const second = this.readField(1)
    if (second === undefined) return null
    if (this.endsDate()) return { year: null, month: first, day: second, fromEnd }
    if (fromEnd) return null
    fromEnd = this.peek() === '~'
    if (!fromEnd && this.peek() !== '-') return null
    this.at++
    const third = this.readField(1)
    if (third === undefined || !this.endsDate()) return null
    return { year: first, month: second, day: third, fromEnd }
  }

  private endsDate(): boolean {
    if (this.peek() !== '' && this.peek() !== ' ') return false
    this.skipSpaces()
    return true
  }

  private readTime(): { hour: CalendarField; minute: CalendarField; second: CalendarField } | null {
    const zero = [{ start: 0, stop: null, repeat: 0 }]
    if (this.peek() === '') return { hour: zero, minute: zero, second: zero }
    const hour = this.readField(1)
    if (hour === undefined || this.peek() !== ':') return null
    this.at++
    const minute = this.readField(1)
    if (minute === undefined) return null
    if (this.peek() === '') return { hour, minute, second: zero }
    if (this.peek() !== ':') return null
    this.at++
    const second = this.readField(SECOND)
    return second === undefined ? null : { hour, minute, second }
  }

  /** A list, or `*`; undefined where it is wrong. `unit` is what a whole number counts. */
  private readField(unit: number): CalendarField | undefined {
    if (this.peek() === '*') {
      this.at++
      return unit === 1 ? null : [{ start: 0, stop: null, repeat: unit }]
    }
    const items: CalendarItem[] = []
    for (;;) {
      const start = this.readNumber(unit)
      if (start === null || items.length > 240) return undefined
      let stop: number | null = null
      let repeat = 0
      if (this.text.startsWith('..', this.at)) {
        this.at += 2
        stop = this.readNumber(unit)
        if (stop === null) return undefined
        // Parts of a second need a whole one between them, unless a step is named.
        const short = unit > 1 && stop - start < unit
        if (short && this.peek() !== '/') return undefined
        repeat = unit
      }
      if (this.peek() === '/') {
        this.at++
        repeat = this.readNumber(unit) ?? 0
        if (repeat === 0) return undefined
      }
      if (!['', ' ', ',', '-', '~', ':'].includes(this.peek())) return undefined
      items.push({ start, stop, repeat })
      if (this.peek() !== ',') return items
      this.at++
    }
  }

  private readNumber(unit: number): number | null {
    const match = /^\d+/.exec(this.text.slice(this.at))
    if (!match) return null
    this.at += match[0].length
    let value = Number(match[0]) * unit
    if (value > 2147483647) return null
    // One point begins a fraction, two a range.
    const fraction = unit === 1 ? null : /^\.(?!\.)(\d*)/.exec(this.text.slice(this.at))
    if (fraction) {
      const digits = fraction[1]!
      if (digits === '') return null
      this.at += fraction[0].length
      value += Number(digits.slice(0, 6).padEnd(6, '0')) + (Number(digits[6] ?? 0) >= 5 ? 1 : 0)
    }
    return value
  }
}

/** `@` and seconds since 1970. */
function fromTimestamp(seconds: number, days: CalendarEvent['weekdays']): CalendarEvent | null {
  if (seconds > 8_640_000_000_000) return null
  const time = new Date(seconds * 1000)
  const only = (start: number): CalendarField => [{ start, stop: null, repeat: 0 }]
  const event: CalendarEvent = {
    weekdays: days,
    year: only(time.getUTCFullYear()),
    month: only(time.getUTCMonth() + 1),
    day: only(time.getUTCDate()),
    fromEnd: false,
    hour: only(time.getUTCHours()),
    minute: only(time.getUTCMinutes()),
    second: only(time.getUTCSeconds() * SECOND),
    zone: 'UTC',
  }
  return isValid(event) ? event : null
}

/** Years of two digits: up to 69 of this century, from 70 of the last. */
function fullYear({ start, stop, repeat }: CalendarItem): CalendarItem {
  const full = (year: number) => (year < 70 ? year + 2000 : year < 100 ? year + 1900 : year)
  return { start: full(start), stop: stop === null ? null : full(stop), repeat }
}

/** Ends moved to where the last step falls, steps that never come left out, items in order and once each. */
function normalize(field: CalendarField): CalendarField {
  if (field === null) return null
  const items = field.map(({ start, stop, repeat }): CalendarItem => {
    const end = stop !== null && stop > start && repeat > 0 ? stop - ((stop - start) % repeat) : stop
    const once = end !== null && (end === start || (repeat > 0 && end > start && start + repeat > end))
    return once ? { start, stop: null, repeat: 0 } : { start, stop: end, repeat }
  })
  items.sort((a, b) => a.start - b.start || (a.stop ?? -1) - (b.stop ?? -1) || a.repeat - b.repeat)
  return items.filter((item, index) => index === 0 || !sameItem(item, items[index - 1]!))
}

function sameItem(a: CalendarItem, b: CalendarItem): boolean {
  return a.start === b.start && a.stop === b.stop && a.repeat === b.repeat
}

function isValid({ year, month, day, fromEnd, hour, minute, second }: CalendarEvent): boolean {
  const within = (field: CalendarField, from: number, last: number, downwards = false) =>
    (field ?? []).every(({ start, stop, repeat }, index) => {
      // Days counted from the end are those that every month has; systemd takes another three off for each further item.
      const to = downwards ? last - 3 * (index + 1) : last
      if (start < from || start > to || repeat > to - from) return false
      if (downwards ? stop === null && start - repeat < from : start + repeat > to) return false
      return stop === null || (stop >= from && stop <= to && start + repeat <= stop)
    })
  return within(year, 1970, 2199) && within(month, 1, 12) && within(day, 1, 31, fromEnd) && within(hour, 0, 23) && within(minute, 0, 59) && within(second, 0, 60 * SECOND - 1)
}

/** The normal form, as `systemd-analyze calendar` of a release prints it. */
export function formatCalendarEvent(event: CalendarEvent, version: number): string {
  const date = `${formatField(event.year, 4)}-${formatField(event.month, 2)}${event.fromEnd ? '~' : '-'}${formatField(event.day, 2)}`
  const time = `${formatField(event.hour, 2)}:${formatField(event.minute, 2)}:${isEverySecond(event.second, version) ? '*' : formatField(event.second, 2, SECOND)}`
  return [formatWeekdays(event.weekdays), date, time, event.zone].filter((part) => part !== null).join(' ')
}

/** Steps of a second from 0 on are all there is: whatever else the list names since 252, wherever a lone range of them ends in 247 (observed). */
function isEverySecond(field: CalendarField, version: number): boolean {
  const first = field?.[0]
  return first !== undefined && first.start === 0 && first.repeat === SECOND && (version <= 247 ? field!.length === 1 : first.stop === null)
}

function formatField(field: CalendarField, width: number, unit = 1): string {
  if (field === null) return '*'
  const number = (value: number, digits: number) => String(Math.floor(value / unit)).padStart(digits, '0') + (value % unit > 0 ? `.${String(value % unit).padStart(6, '0')}` : '')
  return field
    .map(({ start, stop, repeat }) => {
      const step = repeat > 0 && !(stop !== null && repeat === unit) ? `/${number(repeat, 1)}` : ''
      return number(start, width) + (stop === null ? '' : `..${number(stop, width)}`) + step
    })
    .join(',')
}

function formatWeekdays(days: CalendarEvent['weekdays']): string | null {
  if (days === null) return null
  const name = (day: number) => weekdays[day]!.slice(0, 3)
  const runs: string[] = []
  for (let day = 0; day < 7; day++) {
    if (!days[day]) continue
    const first = day
    while (days[day + 1]) day++
    runs.push(first === day ? name(first) : `${name(first)}${day > first + 1 ? '..' : ','}${name(day)}`)
  }
  return runs.join(',')
}

/** When a timer elapses by the wall clock (systemd.timer(5), OnCalendar=). */
export const calendarEvent: ValueGrammar<CalendarEvent> = {
  syntax: 'calendar expression',
  parts: dividedBy(' ', ['calendar expression', 'Days of the week, a date and a time, each optional: Mon..Fri *-*-* 08:00:00; a time zone may stand at the end']),
  widget: { kind: 'text' },
  parse(text) {
    const event = readCalendarEvent(text)
    if (event) return accept(event)
    const cron = text.trim().split(/\s+/).length === 5 && /^[\d*,/-]+$/.test(text.replace(/\s+/g, ''))
    return reject(text, cron ? 'This is the language of cron; write for example *:0/5 for every five minutes' : 'Expected a calendar expression such as daily, Mon..Fri 08:00 or *-*-01 03:00')
  },
  choices: () => Object.entries(shorthands).filter(([name]) => !['anually', 'bi-annually', 'semi-annually', 'biannually', 'annually'].includes(name)).map(([value, summary]) => ({ value, summary })),
}
