import { accept, reject, type ValueGrammar } from './grammar'
import { readInteger } from './integer'

const suffixes = ['E', 'P', 'T', 'G', 'M', 'K', 'B', '']
/** The largest size there is; settings that take `infinity` keep it for that. */
export const LARGEST_SIZE = 2n ** 64n - 1n

/**
 * Reads a size in bytes: whole or fractional numbers with K, M, G, T, P or E (upper case only), `B` or nothing for bytes; several terms add up from large to small.
 * `base` is 1024 or 1000. Null for what is no size, such as `1GB` or `1k`, and for what is larger than the largest one.
 */
export function readSize(text: string, base: 1000 | 1024): bigint | null {
  let rest = text.trim()
  let total = 0n
  let from = 0
  if (rest === '') return null
  while (rest !== '') {
    const match = /^\+?(\d+)(\.\d*)?[ \t\n\r]*/.exec(rest)
    if (!match) return null
    const behind = rest.slice(match[0].length)
    const at = suffixes.findIndex((suffix, index) => index >= from && behind.startsWith(suffix))
    if (at < 0) return null
    const factor = BigInt(base) ** BigInt(Math.max(0, 6 - at))
    const fraction = Number(`0${match[2] ?? ''}`.replace(/\.$/, ''))
    // A fraction is taken for a whole one until it is known that there is room for it.
    if (BigInt(match[1]!) + (fraction > 0 ? 1n : 0n) > LARGEST_SIZE / factor) return null
    total += BigInt(match[1]!) * factor + BigInt(Math.floor(fraction * Number(factor)))
    if (total > LARGEST_SIZE) return null
    const next = behind.slice(suffixes[at]!.length)
    if (suffixes[at] === '' && next !== '') return null
    rest = next.replace(/^[ \t\n\r]+/, '')
    from = at + 1
  }
  return total
}

/**
 * A share of something in percent; null outside 0 to 100 (no upper bound with `unbounded`). Up to 247 with one digit behind the point, or in thousands
 * behind `‰`; since then with two, and also in ten thousands behind `‱` (observed: 247, 252). `whole` ones take no point and no other sign.
 */
export function readPercentage(text: string, version: number, options: { readonly unbounded?: boolean; readonly whole?: boolean } = {}): number | null {
  const match = /^([^.]*?)(?:\.(\d+))?([%‰‱])$/u.exec(text)
  const number = match && readInteger(match[1]!, version)
  if (!match || number === null || number < 0) return null
  const digits = match[2]?.length ?? 0
  const scale = { '%': 0, '‰': 1, '‱': 2 }[match[3]!]!
  const finest = options.whole ? 0 : version < 248 ? 1 : 2
  if (digits + scale > finest) return null
  const value = Number(`${number}.${match[2] ?? '0'}`) / 10 ** scale
  // systemd reckons in the finest parts, as an int.
  if (value * 10 ** (version < 248 ? 1 : 2) > 2_147_483_647) return null
  return value > 100 && !options.unbounded ? null : value
}

export interface SizeOptions {
  readonly base?: 1000 | 1024
  readonly infinity?: boolean
  readonly percentage?: boolean
  /** Whether nothing at all is refused. */
  readonly positive?: boolean
  readonly largest?: bigint
}

/** A size in bytes; percentages come out as text, because what they are a share of is known at run time only. */
export function size(options: SizeOptions = {}): ValueGrammar<number | string> {
  const base = options.base ?? 1024
  return {
    syntax: ['size', options.percentage ? 'percentage' : '', options.infinity ? 'infinity' : ''].filter(Boolean).join(' | '),
    widget: { kind: 'size' },
    parse(text, target) {
      if (options.infinity && text === 'infinity') return accept(Number.POSITIVE_INFINITY)
      const share = options.percentage ? readPercentage(text, target.version) : null
      if (share !== null) return share === 0 && options.positive ? reject(text, 'Expected more than nothing') : accept(text)
      const value = readSize(text, base)
      if (value === 0n && options.positive) return reject(text, 'Expected more than nothing')
      if (value === LARGEST_SIZE && options.infinity) return reject(text, 'This stands for infinity; write infinity')
      if (value !== null && options.largest !== undefined && value > options.largest) return reject(text, `Expected at most ${options.largest} bytes`)
      if (value !== null) return accept(Number(value))
      const usual = /^(\d+(?:\.\d+)?)\s*(?:([kKMGTPE])i?[bB]|(k))$/.exec(text)
      const hint = usual ? `; write ${usual[1]}${(usual[2] ?? 'k').toUpperCase()}` : ''
      return reject(text, `Expected a size such as 512M or 2G${hint}`)
    },
    choices: () => (options.infinity ? [{ value: 'infinity' }] : []),
  }
}
