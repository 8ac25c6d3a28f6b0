import { accept, reject, type ValueGrammar } from './grammar'

const suffixes = ['E', 'P', 'T', 'G', 'M', 'K', 'B', '']
const LIMIT = 2 ** 64

/**
 * Reads a size in bytes: whole or fractional numbers with K, M, G, T, P or E (upper case only), `B` or nothing for bytes; several terms add up from large to small.
 * `base` is 1024 or 1000. Null for what is no size, such as `1GB` or `1k`.
 */
export function readSize(text: string, base: 1000 | 1024): number | null {
  let rest = text.trim()
  let total = 0
  let from = 0
  if (rest === '') return null
  while (rest !== '') {
    const match = /^\+?(\d+)(\.\d+)?[ \t\n\r]*/.exec(rest)
    if (!match) return null
    const behind = rest.slice(match[0].length)
    const at = suffixes.findIndex((suffix, index) => index >= from && behind.startsWith(suffix))
    if (at < 0) return null
    const power = Math.max(0, 6 - at)
    total += Number(`${match[1]}${match[2] ?? ''}`) * base ** power
    if (total >= LIMIT) return null
    const next = behind.slice(suffixes[at]!.length)
    if (suffixes[at] === '' && next !== '') return null
    rest = next.replace(/^[ \t\n\r]+/, '')
    from = at + 1
  }
  return Math.floor(total)
}

/** A share of something in percent, with up to two digits behind the point; null outside 0 to 100 (no upper bound with `unbounded`). */
export function readPercentage(text: string, unbounded = false): number | null {
  const match = /^(\d+(?:\.\d{1,2})?)%$/.exec(text)
  if (!match) return null
  const value = Number(match[1])
  return value > 100 && !unbounded ? null : value
}

export interface SizeOptions {
  readonly base?: 1000 | 1024
  readonly infinity?: boolean
  readonly percentage?: boolean
}

/** A size in bytes; percentages come out as text, because what they are a share of is known at run time only. */
export function size(options: SizeOptions = {}): ValueGrammar<number | string> {
  const base = options.base ?? 1024
  return {
    syntax: ['size', options.percentage ? 'percentage' : '', options.infinity ? 'infinity' : ''].filter(Boolean).join(' | '),
    widget: { kind: 'size' },
    parse(text) {
      if (options.infinity && text === 'infinity') return accept(Number.POSITIVE_INFINITY)
      if (options.percentage && readPercentage(text) !== null) return accept(text)
      const value = readSize(text, base)
      if (value !== null) return accept(value)
      const usual = /^(\d+(?:\.\d+)?)\s*(?:([kKMGTPE])i?[bB]|(k))$/.exec(text)
      const hint = usual ? `; write ${usual[1]}${(usual[2] ?? 'k').toUpperCase()}` : ''
      return reject(text, `Expected a size such as 512M or 2G${hint}`)
    },
    choices: () => (options.infinity ? [{ value: 'infinity' }] : []),
  }
}
