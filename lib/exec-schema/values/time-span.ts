import { accept, reject, type ValueGrammar } from './grammar'

// The order matters: systemd takes the first name that the text begins with.
const units: readonly (readonly [name: string, microseconds: number, since?: number])[] = [
  ['seconds', 1e6],
  ['second', 1e6],
  ['sec', 1e6],
  ['s', 1e6],
  ['minutes', 60e6],
  ['minute', 60e6],
  ['min', 60e6],
  ['months', 2629800e6],
  ['month', 2629800e6],
  ['msec', 1e3],
  ['ms', 1e3],
  ['m', 60e6],
  ['M', 2629800e6],
  ['hours', 3600e6],
  ['hour', 3600e6],
  ['hr', 3600e6],
  ['h', 3600e6],
  ['days', 86400e6],
  ['day', 86400e6],
  ['d', 86400e6],
  ['weeks', 604800e6],
  ['week', 604800e6],
  ['w', 604800e6],
  ['years', 31557600e6],
  ['year', 31557600e6],
  ['y', 31557600e6],
  ['usec', 1],
  ['us', 1],
  ['\u00b5s', 1],
  ['\u03bcs', 1, 252],
]
const nanosecondUnits: typeof units = [
  ['nsec', 1e-3],
  ['ns', 1e-3],
]

/** What systemd keeps spans in: 64 bits, the largest value standing for infinity. */
const LIMIT = 2 ** 64

/** Numbers of terms are read as signed 64-bit ones. */
const LARGEST_NUMBER = 9223372036854775807n

/**
 * Reads a time span (systemd.time(7)) in microseconds; null for what is none. Terms add up; a term without unit counts in `defaultUnit`, given in microseconds;
 * `1h30` is thus one hour and 30 seconds. `infinity` is Infinity. Neither signs but `+`, nor exponents, nor hexadecimal numbers are taken, nor a point without
 * digits behind it. What does not fit 64 bits of microseconds (of nanoseconds, where `defaultUnit` is less than one) is none either.
 */
export function readTimeSpan(text: string, version: number, defaultUnit = 1e6): number | null {
  const trimmed = text.trim()
  if (trimmed === 'infinity') return Number.POSITIVE_INFINITY
  const nanoseconds = defaultUnit < 1
  const names = nanoseconds ? [...nanosecondUnits, ...units] : units
  const limit = nanoseconds ? LIMIT / 1000 : LIMIT
  let rest = trimmed
  let total = 0
  let terms = 0
  while (rest !== '') {
    const [number, whole = '', fraction = ''] = /^(\+?\d+)?(\.\d+)?/.exec(rest)!
    if (number === '' || (whole === '' && rest.startsWith('+'))) return null
    rest = rest.slice(number.length)
    // A point needs digits, and another one white space or a unit before it.
    if (rest.startsWith('.')) return null
    const spaced = rest.replace(/^[ \t\n\r]+/, '')
    const unit = names.find(([name, , since]) => spaced.startsWith(name) && (since ?? 0) <= version)
    if (!unit && spaced === rest && rest !== '') return null
    const size = unit ? unit[1] : defaultUnit
    if (whole.length > 15 && BigInt(whole.replace('+', '')) > LARGEST_NUMBER) return null
    if (Number(whole) >= Math.floor(limit / size)) return null
    total += Number(whole) * size + fractionOf(fraction.slice(1), nanoseconds ? size * 1000 : size) / (nanoseconds ? 1000 : 1)
    if (total >= limit) return null
    rest = (unit ? spaced.slice(unit[0].length) : spaced).replace(/^[ \t\n\r]+/, '')
    terms++
  }
  return terms === 0 ? null : total
}

/** Parts of a unit, digit by digit as systemd counts them: of each place what is less than one is lost. */
function fractionOf(digits: string, unit: number): number {
  let total = 0
  let place = unit
  for (const digit of digits) {
    place = Math.floor(place / 10)
    if (place === 0) break
    total += Number(digit) * place
  }
  return total
}

/**
 * A span as systemd itself writes it, largest unit first: `1h 30s`; below a minute with a point, `2.500s`; `infinity` stays. What is less than a microsecond
 * comes as nanoseconds.
 */
export function formatTimeSpan(microseconds: number): string {
  if (microseconds === Number.POSITIVE_INFINITY) return 'infinity'
  if (microseconds === 0) return '0'
  const steps: readonly (readonly [name: string, size: number, digits: number])[] = [
    ['y', 31557600e6, 0],
    ['month', 2629800e6, 0],
    ['w', 604800e6, 0],
    ['d', 86400e6, 0],
    ['h', 3600e6, 0],
    ['min', 60e6, 0],
    ['s', 1e6, 6],
    ['ms', 1e3, 3],
    ['us', 1, 0],
  ]
  let left = Math.floor(microseconds + 1e-6)
  const parts: string[] = []
  for (const [name, size, digits] of steps) {
    const count = Math.floor(left / size)
    if (count === 0) continue
    left -= count * size
    if (digits > 0 && left > 0) {
      parts.push(`${count}.${String(left).padStart(digits, '0')}${name}`)
      left = 0
    } else parts.push(`${count}${name}`)
  }
  const nanoseconds = Math.round((microseconds - Math.floor(microseconds + 1e-6)) * 1000)
  if (nanoseconds > 0 && microseconds < 1e6) parts.push(`${nanoseconds}ns`)
  return parts.join(' ')
}

export interface TimeSpanOptions {
  /** The unit of numbers without one, in microseconds. */
  readonly defaultUnit?: number
  /** The shortest that is taken, in microseconds; where there is one, `infinity` is not. */
  readonly min?: number
  /** Whether 0 means no limit at all. */
  readonly zeroIsInfinity?: boolean
}

/** A time span; the value is in microseconds. */
export function timeSpan(options: TimeSpanOptions = {}): ValueGrammar<number> {
  return {
    syntax: 'time span',
    widget: { kind: 'duration' },
    parse(text, target) {
      const value = readTimeSpan(text, target.version, options.defaultUnit)
      if (value === null) return reject(text, 'Expected a time span such as 90, 5min 20s or infinity')
      if (options.min !== undefined && (value < options.min || value === Number.POSITIVE_INFINITY)) return reject(text, `Expected at least ${formatTimeSpan(options.min)}, and an end`)
      return accept(value === 0 && options.zeroIsInfinity ? Number.POSITIVE_INFINITY : value)
    },
    choices: () => (options.min === undefined ? [{ value: 'infinity' }] : []),
  }
}
