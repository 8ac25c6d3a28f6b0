import fc from 'fast-check'

const digits = (min: number, max: number) => fc.oneof({ weight: 3, arbitrary: fc.integer({ min, max }).map(String) }, { weight: 1, arbitrary: fc.integer({ min, max }).map((number) => String(number).padStart(2, '0')) })

/** A field of a calendar expression: `*`, or a list of numbers, ranges and steps. */
function field(min: number, max: number, seconds = false): fc.Arbitrary<string> {
  const fraction = seconds ? fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999_999 }).map((number) => `.${number}`) }) : fc.constant('')
  const number = fc.tuple(digits(min, max), fraction).map(([whole, rest]) => whole + rest)
  const step = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.tuple(digits(1, Math.max(1, Math.floor((max - min) / 2))), fraction).map(([whole, rest]) => `/${whole}${rest}`) })
  const item = fc.oneof({ weight: 4, arbitrary: fc.tuple(number, step).map(([start, every]) => start + every) }, { weight: 1, arbitrary: fc.tuple(number, number, step).map(([start, stop, every]) => `${start}..${stop}${every}`) })
  return fc.oneof({ weight: 2, arbitrary: fc.constant('*') }, { weight: 3, arbitrary: item }, { weight: 1, arbitrary: fc.array(item, { minLength: 2, maxLength: 4 }).map((items) => items.join(',')) })
}

const day = fc.constantFrom('Mon', 'Tue', 'wed', 'Thursday', 'FRI', 'Saturday', 'Sun')
const days = fc.array(fc.oneof({ weight: 3, arbitrary: day }, { weight: 1, arbitrary: fc.tuple(day, fc.constantFrom('..', '..', '-'), day).map((parts) => parts.join('')) }), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(','))
const year = fc.oneof(fc.constant('*'), digits(2024, 2032), digits(20, 99), field(2025, 2040))
const date = fc.oneof(
  fc.tuple(year, field(1, 12), fc.constantFrom('-', '-', '~'), field(1, 28)).map(([y, m, between, d]) => `${y}-${m}${between}${d}`),
  fc.tuple(field(1, 12), fc.constantFrom('-', '-', '~'), field(1, 31)).map((parts) => parts.join('')),
)
const time = fc.oneof(fc.tuple(field(0, 23), field(0, 59)).map((parts) => parts.join(':')), fc.tuple(field(0, 23), field(0, 59), field(0, 59, true)).map((parts) => parts.join(':')))
const shorthand = fc.constantFrom('minutely', 'hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'biannually', 'yearly', 'annually', 'Weekly', 'fortnightly')
const zone = fc.constantFrom('UTC', 'utc', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia', 'America/Sao_Paulo', 'Antarctica/Troll')
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(null), part)
const good = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(maybe(days), maybe(date), maybe(time), fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: zone })).map((parts) => parts.filter((part) => part !== null).join(' ')) },
  { weight: 1, arbitrary: fc.tuple(shorthand, maybe(zone)).map((parts) => parts.filter((part) => part !== null).join(' ')) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 4_000_000_000 }).map((number) => `@${number}`) },
)
const spoiled = fc
  .tuple(good, fc.nat(), fc.constantFrom(' ', '-', '~', ':', '.', ',', '/', '*', '0', '7', 'T', 'x', ''))
  .map(([text, place, one]) => (one === '' ? text.slice(0, place % (text.length + 1)) + text.slice((place % (text.length + 1)) + 1) : text.slice(0, place % (text.length + 1)) + one + text.slice(place % (text.length + 1))))

/** Calendar expressions, mostly good ones, the same for the same seed. */
export function generateCalendars({ count, seed }: { readonly count: number; readonly seed: number }): string[] {
  return fc.sample(fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: spoiled }), { numRuns: count, seed })
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith('-'))
}

const units = ['', 's', 'sec', 'seconds', 'min', 'm', 'minutes', 'h', 'hr', 'hours', 'd', 'days', 'w', 'weeks', 'M', 'month', 'months', 'y', 'years', 'ms', 'msec', 'us', 'usec', 'µs', 'x', 'S', 'mins']
const term = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 2000 }).map(String) }, { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 20_000_000_000_000_000_000n }).map(String) }), fc.constantFrom('', '', '', '.5', '.25', '.', '.123456789'), fc.constantFrom('', '', ' '), fc.constantFrom(...units))
  .map((parts) => parts.join(''))

/** Time spans, good and nearly good, the same for the same seed. */
export function generateSpans({ count, seed }: { readonly count: number; readonly seed: number }): string[] {
  const span = fc.tuple(fc.array(term, { minLength: 1, maxLength: 4 }), fc.constantFrom('', ' ', '  ')).map(([terms, between]) => terms.join(between))
  return fc.sample(fc.oneof({ weight: 20, arbitrary: span }, { weight: 1, arbitrary: fc.constantFrom('infinity', '+5s', '5 +6', '.5s', '1e3', '0x10', '0', '5ns', '1s 2') }), { numRuns: count, seed }).map((text) => text.trim())
}
