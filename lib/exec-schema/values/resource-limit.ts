import { accept, dividedBy, reject, type ValueGrammar } from './grammar'
import { readInteger, readLong } from './integer'
import { LARGEST_SIZE, readSize } from './size'
import { readTimeSpan } from './time-span'
import { withoutBackslashes } from './words'

/** What a limit counts; each unit has its own way of writing. */
export type ResourceUnit = 'seconds' | 'microseconds' | 'bytes' | 'count' | 'nice'

/** Soft and hard limit in the resource's own unit; infinity is no limit. */
export interface ResourceLimit {
  readonly soft: number
  readonly hard: number
}

/** One value for both limits, or `soft:hard`; `infinity` lifts one (systemd.exec(5), table 1). The soft limit may not be above the hard one. */
export function resourceLimit(unit: ResourceUnit): ValueGrammar<ResourceLimit> {
  const read = (text: string, version: number): number | null => {
    // Niceness has no end that could be lifted.
    if (text === 'infinity' && unit !== 'nice') return Number.POSITIVE_INFINITY
    if (unit === 'bytes') {
      const bytes = readSize(text, 1024)
      return bytes === null || bytes === LARGEST_SIZE ? null : Number(bytes)
    }
    if (unit === 'count') return readCount(text, version)
    if (unit === 'nice') return readNice(text, version)
    const span = readTimeSpan(text, version, unit === 'seconds' ? 1e6 : 1)
    if (span === null || unit === 'microseconds') return span
    // The kernel counts whole seconds; systemd rounds up.
    return Math.ceil(span / 1e6)
  }
  const syntax = unit === 'bytes' ? 'size' : unit === 'count' ? 'number' : unit === 'nice' ? 'nice level' : 'time span'
  return {
    syntax: `${syntax}[:${syntax}] ${unit === 'nice' ? '' : ' | infinity'}`,
    parts: dividedBy(':', [syntax, 'The soft limit, which the process may raise up to the hard one; without a colon it is both'], [`:${syntax}`, 'The hard limit, which only privileges raise']),
    widget: { kind: 'text' },
    parse(text, target) {
      const [softText = '', hardText, ...more] = withoutBackslashes(text).split(':')
      const soft = read(softText, target.version)
      const hard = hardText === undefined ? soft : read(hardText, target.version)
      if (soft === null || hard === null || more.join(':') !== '') return reject(text, `Expected a ${syntax}${unit === 'nice' ? ' or soft:hard' : ', soft:hard or infinity'}`)
      return soft > hard ? reject(text, 'The soft limit is above the hard one') : accept({ soft, hard })
    },
    choices: () => (unit === 'nice' ? [] : [{ value: 'infinity' }]),
  }
}

function readCount(text: string, version: number): number | null {
  const value = readLong(text, version)
  // The largest number stands for infinity.
  return value === null || value < 0n || value >= 2n ** 64n - 1n ? null : Number(value)
}

/** `+5` and `-5` are nice levels; without a sign the number is the kernel's own, 0 to 40. */
function readNice(text: string, version: number): number | null {
  const sign = /^[+-]/.exec(text)?.[0]
  const value = readInteger(sign ? text.slice(1) : text, version)
  if (value === null || (sign && text[1] === '-')) return null
  if (!sign) return value >= 0 && value <= 40 ? value : null
  const level = sign === '-' ? -value : value
  return level >= -20 && level <= 19 ? 20 - level : null
}
