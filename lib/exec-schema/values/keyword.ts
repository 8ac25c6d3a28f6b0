import { readBoolean } from './boolean'
import { accept, choicesIn, listInWords, reject, type Choice, type Effect, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { existsIn, type Lifetime, type Target } from './target'

export interface KeywordOptions {
  /** Booleans are taken too and stand for these words, since the given release. */
  readonly boolean?: { readonly yes: string; readonly no: string } & Lifetime
  /** Numbers in this range are taken as well. */
  readonly numbers?: readonly [number, number]
  /** Other spellings of words, which are taken and not offered, with the releases that know them. */
  readonly spellings?: Readonly<Record<string, { readonly of: string } & Lifetime>>
  /** Whether words are taken in any case. */
  readonly anyCase?: boolean
  /** What systemd does about any other word. */
  readonly otherwise?: Effect
}

/** Describes one word of an enumeration: a plain string is known to every release. */
export type KeywordSpec = string | readonly [word: string, lifetime: Lifetime & { summary?: string }]

/** The words of an enumeration as choices. */
export function toChoices(specs: readonly KeywordSpec[]): Choice[] {
  return specs.map((spec) => (typeof spec === 'string' ? { value: spec } : { value: spec[0], ...spec[1] }))
}

/** One word out of a fixed list. */
export function keyword(specs: readonly KeywordSpec[], options: KeywordOptions = {}): ValueGrammar<string> {
  const all = toChoices(specs)
  // Where booleans are taken they are what people write, so they are offered first.
  const offered = (target: Target): readonly Choice[] => {
    const known = choicesIn(all, target)
    if (!options.boolean || !existsIn(options.boolean, target.version)) return known
    return [...['yes', 'no'].filter((word) => !known.some((choice) => choice.value === word)).map((value) => ({ value })), ...known]
  }
  const booleanOf = (text: string, version: number): string | null => {
    if (!options.boolean || !existsIn(options.boolean, version)) return null
    const value = readBoolean(text)
    return value === null ? null : value ? options.boolean.yes : options.boolean.no
  }
  return {
    syntax: [...new Set([...(options.boolean ? ['yes', 'no'] : []), ...all.map((choice) => choice.value)])].join(' | '),
    widget: { kind: 'select' },
    parse(text, target) {
      const word = options.anyCase ? text.toLowerCase() : text
      if (choicesIn(all, target).some((choice) => choice.value === word)) return accept(word)
      const spelling = options.spellings?.[word]
      if (spelling && existsIn(spelling, target.version)) return accept(spelling.of)
      const asBoolean = booleanOf(text, target.version)
      if (asBoolean !== null) return accept(asBoolean)
      const number = options.numbers ? readInteger(text, target.version) : null
      if (number !== null && number >= options.numbers![0] && number <= options.numbers![1]) return accept(text)
      const later = all.find((choice) => choice.value === text)
      if (later?.since && later.since > target.version) return reject(text, `${text} is known since systemd ${later.since} only`, options.otherwise)
      return reject(text, `Expected ${listInWords(offered(target).map((choice) => choice.value))}`, options.otherwise)
    },
    choices: offered,
  }
}
