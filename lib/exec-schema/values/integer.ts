import { accept, reject, type Effect, type ValueGrammar } from './grammar'

export interface IntegerOptions {
  readonly min?: number
  readonly max?: number
  /** Whether the word `infinity` is taken. */
  readonly infinity?: boolean
  readonly otherwise?: Effect
}

/**
 * Reads a whole number as systemd's safe_atoi() does: an optional sign, then decimal, octal behind `0` or hexadecimal behind `0x`.
 * Since 246 `0b` and `0o` are taken too, without a sign before them, but with white space and a sign behind (observed: 247 to 262, not 241); capital letters do as well. Null for anything else.
 * Beyond 2^53 it is the nearest number there is; `readLong` is exact.
 */
export function readInteger(text: string, version: number): number | null {
  const value = readLong(text, version)
  return value === null ? null : Number(value)
}

/** The same as an exact number of any length. */
export function readLong(text: string, version: number): bigint | null {
  const match = /^[ \t\n\r]*([+-]?)(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*|0b[ \t\n\r]*[+-]?[01]+|0o[ \t\n\r]*[+-]?[0-7]+)$/.exec(text.toLowerCase())
  if (!match) return null
  const digits = match[2]!
  // Of 257 the C library reads `-0b1` by itself.
  const signed = match[1] !== '' && !(version === 257 && /^0b[01]/.test(digits))
  if (/^0[bo]/.test(digits) && (version < 246 || signed)) return null
  const [, base = '', sign = '', plain = ''] = /^(0[bo])?[ \t\n\r]*([+-]?)(.*)$/.exec(digits)!
  const value = BigInt(base === '' ? plain.replace(/^0(?=[0-7]+$)/, '0o') : base + plain)
  return match[1] === '-' || sign === '-' ? -value : value
}

/** A whole number that fits into 64 bits with its sign. */
export const longInteger: ValueGrammar<number> = {
  syntax: 'whole number',
  widget: { kind: 'number' },
  parse(text, target) {
    const value = readLong(text, target.version)
    return value === null || BigInt.asIntN(64, value) !== value ? reject(text, 'Expected a whole number of at most 64 bits') : accept(Number(value))
  },
  choices: () => [],
}

/** A whole number between two bounds, both included. */
export function integer(options: IntegerOptions = {}): ValueGrammar<number> {
  const min = options.min ?? -2147483648
  const max = options.max ?? 2147483647
  const bounds = options.min === undefined && options.max === undefined ? 'a whole number' : `a whole number from ${min}${max > Number.MAX_SAFE_INTEGER ? '' : ` to ${max}`}`
  const expected = options.infinity ? `${bounds} or infinity` : bounds
  return {
    syntax: expected.replace('a whole', 'whole'),
    widget: { kind: 'number', ...(options.min === undefined ? {} : { min }), ...(options.max === undefined ? {} : { max }) },
    parse(text, target) {
      if (options.infinity && text === 'infinity') return accept(Number.POSITIVE_INFINITY)
      const value = readInteger(text, target.version)
      if (value === null || value < min || value > max) return reject(text, `Expected ${expected}`, options.otherwise)
      return accept(value)
    },
    choices: () => (options.infinity ? [{ value: 'infinity' }] : []),
  }
}
