import type { Range } from '../text/range'
import type { Problem } from './grammar'

/** One word of a value after quoting and escapes; `range` is what it was written as. */
export interface Word {
  readonly text: string
  readonly range: Range
}

export interface Words {
  readonly words: readonly Word[]
  /** Set when the value ends inside quotes or holds an escape that systemd doesn't know: the rest of the value is not read. */
  readonly broken: { readonly range: Range; readonly reason: 'unbalanced-quote' | 'unknown-escape' } | null
}

export interface WordOptions {
  /** Whether `\n`, `\x41` and the like are resolved; without, a backslash just takes the next character as it is. */
  readonly escapes?: boolean
  /** Whether unknown escapes are kept as they stand instead of ending the reading. */
  readonly relaxed?: boolean
  /** Whether backslashes and what follows stay as they are written. */
  readonly keepEscapes?: boolean
  /** Whether quotes group words; some lists take them as ordinary characters. */
  readonly quotes?: boolean
}

const WHITE_SPACE = ' \t\n\r'

/** A stretch without white space, quotes and backslashes, possibly of no length. */
const plain = /[^ \t\n\r"'\\]*/y

/** Splits a value into words as systemd does (systemd.syntax(7), "Quoting"): white space separates, quotes may open anywhere in a word, escapes are those of C. */
export function splitWords(text: string, options: WordOptions = {}): Words {
  const words: Word[] = []
  let at = 0
  for (;;) {
    const next = nextWord(text, at, options)
    if (next === null) return { words, broken: null }
    if ('reason' in next) return { words, broken: next }
    words.push(next)
    at = next.range.end
  }
}

/** The next word from `at` on; null at the end of the text. */
export function nextWord(text: string, at: number, options: WordOptions = {}): Word | NonNullable<Words['broken']> | null {
  let i = at
  while (i < text.length && WHITE_SPACE.includes(text[i]!)) i++
  if (i >= text.length) return null
  const start = i
  // Most words are plain.
  plain.lastIndex = start
  plain.test(text)
  i = plain.lastIndex
  if (i >= text.length || WHITE_SPACE.includes(text[i]!)) return { text: text.slice(start, i), range: { start, end: i } }
  let quote = ''
  let result = text.slice(start, i)
  while (i < text.length) {
    const character = text[i]!
    if (character === '\\' && options.keepEscapes) {
      result += text.slice(i, i + 2)
      i += 2
    } else if (character === '\\') {
      const escape = options.escapes ? readEscape(text, i + 1) : i + 1 < text.length ? { text: text[i + 1]!, length: 1 } : null
      if (escape) {
        result += escape.text
        i += 1 + escape.length
      } else if (options.relaxed && i + 1 < text.length) {
        result += character + text[i + 1]!
        i += 2
      } else if (options.relaxed) {
        result += character
        i++
      } else return { range: { start: i, end: Math.min(i + 2, text.length) }, reason: 'unknown-escape' }
    } else if (quote) {
      if (character === quote) quote = ''
      else result += character
      i++
    } else if (options.quotes !== false && (character === '"' || character === "'")) {
      quote = character
      i++
    } else if (WHITE_SPACE.includes(character)) break
    else {
      result += character
      i++
    }
  }
  if (quote) return { range: { start, end: text.length }, reason: 'unbalanced-quote' }
  return { text: result, range: { start, end: i } }
}

/** A text with its C escapes resolved; null where one is unknown. A backslash at the end is one of those. */
export function decodeEscapes(text: string): string | null {
  let result = ''
  for (let i = 0; i < text.length; ) {
    if (text[i] !== '\\') {
      result += text[i++]
      continue
    }
    const escape = readEscape(text, i + 1)
    if (!escape) return null
    result += escape.text
    i += 1 + escape.length
  }
  return result
}

/** A text in which a backslash stands for the character behind it, whatever that is; one at the end stays. */
export function withoutBackslashes(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}

/** The parts of a word between colons, escapes as they are written; `\\:` does not divide. */
export function splitAtColons(text: string): string[] {
  const parts = ['']
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ':') parts.push('')
    else if (text[i] === '\\') parts.push(parts.pop()! + text.slice(i, ++i + 1))
    else parts.push(parts.pop()! + text[i]!)
  }
  return parts
}

/** The same with escapes resolved; null where one is unknown. */
export function splitAndDecode(text: string): string[] | null {
  const parts = splitAtColons(text).map((part) => decodeEscapes(part.replace(/\\:/g, ':')))
  return parts.includes(null) ? null : (parts as string[])
}

const simpleEscapes: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\', '"': '"', "'": "'", s: ' ' }

/** Reads one C escape behind its backslash; null for what systemd refuses: unknown letters, too few digits, NUL, surrogates. Bytes above 0x7f come out as the library's escaped bytes. */
function readEscape(text: string, at: number): { text: string; length: number } | null {
  const letter = text[at]
  if (letter === undefined) return null
  const simple = simpleEscapes[letter]
  if (simple !== undefined) return { text: simple, length: 1 }
  const forms: readonly (readonly [RegExp, number, number])[] = [
    [/^x([0-9a-fA-F]{2})/, 16, 0xff],
    [/^([0-7]{3})/, 8, 0xff],
    [/^u([0-9a-fA-F]{4})/, 16, 0xffff],
    [/^U([0-9a-fA-F]{8})/, 16, 0x10ffff],
  ]
  for (const [pattern, base, most] of forms) {
    const match = pattern.exec(text.slice(at, at + 9))
    if (!match) continue
    const code = Number.parseInt(match[1]!, base)
    if (code === 0 || code > most || (code >= 0xd800 && code <= 0xdfff)) return null
    return { text: most === 0xff && code > 0x7f ? String.fromCharCode(0xdc00 + code) : String.fromCodePoint(code), length: match[0].length }
  }
  return null
}

/** The message for a value whose words can't be told apart. */
export function brokenProblem(broken: NonNullable<Words['broken']>, effect: Problem['effect'], outcome: string): Problem {
  const what = broken.reason === 'unbalanced-quote' ? 'A quote is opened and not closed' : 'This escape sequence is not known'
  return { range: broken.range, message: `${what}; ${outcome}`, effect }
}
