import { accept, reject, type ValueGrammar } from './grammar'

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

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/**
 * Whether a text is a calendar event expression (systemd.time(7)): weekdays, date, time and zone, each of them optional; lists, ranges `..`, steps `/`
 * and `~` for days counted from the end of the month. Any zone name of the form Area/City is taken, as which exist is a matter of the machine.
 */
export function isCalendarEvent(text: string): boolean {
  let rest = text.trim()
  if (rest === '') return false
  const words = rest.split(/\s+/)
  const zone = words.length > 1 ? words[words.length - 1]! : ''
  // A word of capital letters may be a weekday that stands alone.
  if (/^(UTC|[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+|[A-Z]{3,5})$/.test(zone) && !readsWeekdays(zone)) rest = words.slice(0, -1).join(' ')
  const lower = rest.toLowerCase()
  if (Object.hasOwn(shorthands, lower)) return true
  if (/^@\d+(\.\d+)?$/.test(rest)) return true
  const parts = rest.split(/\s+/)
  if (parts.length > 0 && /^[a-z]/i.test(parts[0]!)) {
    // A comma may be followed by white space.
    let days = parts.shift()!
    while (days.endsWith(',') && parts.length > 0 && /^[a-z]/i.test(parts[0]!)) days += parts.shift()!
    if (!readsWeekdays(days)) return false
  }
  if (parts.length === 0) return true
  if (parts.length > 2) return false
  if (parts.length === 2) return readsDate(parts[0]!) && readsTime(parts[1]!)
  return parts[0]!.includes(':') ? readsTime(parts[0]!) || readsDateAndTime(parts[0]!) : readsDate(parts[0]!)
}

function readsDateAndTime(text: string): boolean {
  const at = text.indexOf('T')
  return at > 0 && readsDate(text.slice(0, at)) && readsTime(text.slice(at + 1))
}

function readsWeekdays(text: string): boolean {
  const known = (day: string) => weekdays.some((name) => name === day.toLowerCase() || name.slice(0, 3) === day.toLowerCase())
  const items = text.replace(/,$/, '').split(',')
  return items.every((item) => {
    const [first = '', last, ...more] = item.split(/\.\.|-/)
    return known(first) && (last === undefined || known(last)) && more.length === 0
  })
}

function readsDate(text: string): boolean {
  const tilde = text.includes('~')
  const fields = text.split(/[-~]/)
  const separators = text.replace(/[^-~]/g, '')
  if (separators.length < 1 || separators.length > 2 || (tilde && !separators.endsWith('~')) || separators.indexOf('~') !== separators.lastIndexOf('~')) return false
  const [day, month, year] = [...fields].reverse()
  return readsField(day!, 1, 31, false) && readsField(month!, 1, 12, false) && (year === undefined || readsField(year, 1970, 2199, false) || /^\d{2}$/.test(year))
}

function readsTime(text: string): boolean {
  const fields = text.split(':')
  if (fields.length < 2 || fields.length > 3) return false
  const [hour, minute, second] = fields
  return readsField(hour!, 0, 23, false) && readsField(minute!, 0, 59, false) && (second === undefined || readsField(second, 0, 60, true))
}

/** A list of numbers, ranges and steps, or `*`. */
function readsField(text: string, min: number, max: number, fractions: boolean): boolean {
  const number = fractions ? '\\d+(?:\\.\\d{1,6})?' : '\\d+'
  const item = new RegExp(`^(?:\\*|(${number})(?:\\.\\.(${number}))?)(?:\\/(${number}))?$`)
  if (text === '') return false
  return text.split(',').every((part) => {
    const match = item.exec(part)
    if (!match) return false
    const [, first, last, step] = match
    const inside = (value: string | undefined) => value === undefined || (Number(value) >= min && Number(value) <= max)
    return inside(first) && inside(last) && (last === undefined || Number(last) >= Number(first)) && (step === undefined || Number(step) > 0)
  })
}

/** When a timer elapses by the wall clock. */
export const calendarEvent: ValueGrammar<string> = {
  syntax: 'calendar expression',
  widget: { kind: 'text' },
  parse(text) {
    if (isCalendarEvent(text)) return accept(text)
    const cron = text.trim().split(/\s+/).length === 5 && /^[\d*,/-]+$/.test(text.replace(/\s+/g, ''))
    return reject(text, cron ? 'This is the language of cron; write for example *:0/5 for every five minutes' : 'Expected a calendar expression such as daily, Mon..Fri 08:00 or *-*-01 03:00')
  },
  choices: () => Object.entries(shorthands).filter(([name]) => !['anually', 'bi-annually', 'semi-annually', 'biannually', 'annually'].includes(name)).map(([value, summary]) => ({ value, summary })),
}
