import { hasMoreBytes, hasInvalidUtf8 } from '../text/bytes'
import type { Range } from '../text/range'
import { accept, reject, type Effect, type Parsed, type Problem, type ValueGrammar } from './grammar'
import { brokenProblem, splitWords, type Word, type WordOptions } from './words'

/**
 * What is wrong with a path for systemd; null for a good one. It must be absolute, free of `..`, and no component longer than 255 bytes, 4,095 in all (lengths: silent in 247,
 * told in 252). Above the root directory there is nothing, which is why `/..` in front is taken since 255 (observed: not 254, 257).
 */
export function pathFault(path: string, version: number): string | null {
  if (version >= 255 && path.startsWith('/..')) path = path.replace(/^(\/\.\.)+(?=\/|$)/, '') || '/'
  if (!path.startsWith('/')) return path.startsWith('~') ? 'Expected an absolute path; systemd does not expand ~' : 'Expected an absolute path'
  if (path.split('/').includes('..')) return 'Expected a path without ..'
  if (version >= 248 && hasMoreBytes(path, 4095)) return 'Paths have at most 4,095 bytes'
  if (version >= 248 && hasMoreBytes(path, 255) && path.split('/').some((part) => hasMoreBytes(part, 255))) return 'Each part of a path has at most 255 bytes'
  if (hasInvalidUtf8(path)) return 'Expected valid UTF-8'
  return null
}

/** A path as systemd keeps it: doubled slashes, `/./` and a slash at the end removed. */
export function simplifyPath(path: string): string {
  const parts = path.replace(/^(\/\.\.)+(?=\/|$)/, '/').split('/').filter((part) => part !== '' && part !== '.')
  return (path.startsWith('/') ? '/' : '') + parts.join('/')
}

export interface PathOptions {
  readonly otherwise?: Effect
  /** Characters that may stand before the path. */
  readonly prefixes?: string
  /** Words taken instead of a path. */
  readonly special?: readonly string[]
}

/** One absolute path, white space in it included (systemd.exec(5), WorkingDirectory= and others). */
export function path(options: PathOptions = {}): ValueGrammar<string> {
  const special = options.special ?? []
  return {
    syntax: [...(options.prefixes ?? ''), ...special.map((word) => `${word} |`)].concat('absolute path').join(' '),
    widget: { kind: 'path' },
    parse(text, target) {
      const prefix = options.prefixes ? new RegExp(`^[${escapeForClass(options.prefixes)}]?`).exec(text)![0] : ''
      const bare = text.slice(prefix.length)
      if (special.includes(bare)) return accept(text)
      const fault = pathFault(bare, target.version)
      // A path that may be missing may be wrong as well.
      return fault ? reject(text, fault, prefix === '-' ? 'ignored' : options.otherwise) : accept(prefix + simplifyPath(bare))
    },
    choices: () => special.map((value) => ({ value })),
  }
}

export interface ListedPath {
  readonly path: string
  readonly prefixes: string
  readonly range: Range
}

/** Several absolute paths; each may have prefixes such as `-` (missing is fine) and `+` (below the unit's root directory), in the order given. A bad one is left out alone. */
export function pathList(options: { readonly prefixes?: string; readonly separator?: string } = {}): ValueGrammar<readonly ListedPath[]> {
  const prefixes = options.prefixes ?? ''
  return {
    syntax: 'absolute paths',
    widget: { kind: 'words' },
    parse: (text, target) =>
      parseWords(text, (word) => {
        const prefix = prefixes ? new RegExp('^' + [...prefixes].map((character) => `[${escapeForClass(character)}]?`).join('')).exec(word.text)![0] : ''
        const fault = pathFault(word.text.slice(prefix.length), target.version)
        if (fault) return { problems: [{ range: word.range, message: fault, effect: 'ignored' }] }
        return accept({ path: simplifyPath(word.text.slice(prefix.length)), prefixes: prefix, range: word.range })
      }),
    choices: () => [],
  }
}

/** Reads a list word by word; what one word gets wrong costs that word only, a quote left open costs the rest. */
export function parseWords<V>(text: string, parseWord: (word: Word) => Parsed<V>, options: WordOptions = {}): Parsed<readonly V[]> {
  const { words, broken } = splitWords(text, options)
  const values: V[] = []
  const problems: Problem[] = []
  for (const word of words) {
    const parsed = parseWord(word)
    if (parsed.value !== undefined) values.push(parsed.value)
    for (const problem of parsed.problems) problems.push(problem)
  }
  if (broken) problems.push(brokenProblem(broken, 'ignored', 'the rest of the line is not read'))
  return accept(values, problems)
}

function escapeForClass(characters: string): string {
  return characters.replace(/[\]\\^-]/g, '\\$&')
}
