import type { Range } from '../text/range'
import { accept, dividedBy, type Parsed, type Problem, type ValueGrammar } from './grammar'
import { parseWords, pathFault, simplifyPath } from './path'
import { brokenProblem, splitAndDecode, splitWords, type Word, type Words } from './words'

export interface BindPath {
  readonly source: string
  readonly destination: string
  readonly recursive: boolean
  /** `-` in front: a source that is missing is passed over. */
  readonly optional: boolean
}

/** Bind mounts: `source[:destination[:rbind|norbind]]`, `-` in front for sources that may be missing (systemd.exec(5), BindPaths=). */
export const bindPaths: ValueGrammar<readonly BindPath[]> = {
  syntax: '[-]source[:destination[:options]] …',
  parts: dividedBy(':', ['source', 'What is mounted: a file or folder of the host; - in front passes over one that is missing'], ['destination', 'Where the process sees it; the same path where nothing is said'], ['options', 'rbind takes mounts below it along, norbind does not', ['rbind', 'norbind']]),
  widget: { kind: 'words' },
  parse(text, { version }) {
    const problems: Problem[] = []
    const paths: BindPath[] = []
    const { tuples, broken } = version < 258 ? readTuples(text) : splitTuples(text)
    for (const { parts, range } of tuples) {
      const [first = '', second, options = '', ...more] = parts ?? []
      const optional = first.startsWith('-')
      const source = optional ? first.slice(1) : first
      const destination = second ?? source
      const unknown = ['', 'rbind', 'norbind'].includes(options) ? undefined : options
      const form = parts === null ? 'This escape sequence is not known' : more.length > 0 ? 'Expected a source, a destination and options' : null
      const fault = form ?? pathFault(source, version) ?? pathFault(destination, version) ?? (unknown === undefined ? null : `Expected rbind or norbind, not ${unknown}`)
      if (fault) problems.push({ range, message: fault, effect: 'ignored' })
      else paths.push({ source: simplifyPath(source), destination: simplifyPath(destination), recursive: options !== 'norbind', optional })
    }
    if (broken) problems.push(brokenProblem(broken, 'ignored', 'the rest of the line is not read'))
    return accept(paths, problems)
  },
  choices: () => [],
}

export interface TemporaryFileSystem {
  readonly path: string
  readonly options: string
  readonly readOnly: boolean
}

/** Empty temporary file systems: `path[:mount options]` (systemd.exec(5), TemporaryFileSystem=). */
export const temporaryFileSystems: ValueGrammar<readonly TemporaryFileSystem[]> = {
  syntax: 'path[:options] …',
  parts: dividedBy(':', ['path', 'Where an empty file system is mounted'], ['options', 'Mount options of tmpfs, divided by commas', ['ro', 'mode=0755', 'size=10M', 'nosuid', 'nodev', 'noexec']]),
  widget: { kind: 'words' },
  parse: (text, target) =>
    parseWords(
      text,
      (word): Parsed<TemporaryFileSystem> => {
        const colon = word.text.indexOf(':')
        const path = colon < 0 ? word.text : word.text.slice(0, colon)
        const options = colon < 0 ? '' : word.text.slice(colon + 1)
        const fault = pathFault(path, target.version)
        if (fault) return { problems: [{ range: word.range, message: fault, effect: 'ignored' }] }
        const flags = options.split(',')
        return accept({ path: simplifyPath(path), options, readOnly: flags.lastIndexOf('ro') > flags.lastIndexOf('rw') })
      },
      {},
    ),
  choices: () => [],
}

interface Tuples {
  readonly tuples: readonly { readonly parts: readonly string[] | null; readonly range: Range }[]
  readonly broken: Words['broken']
}

/** Entries as releases since 258 read them: words, each cut at its colons (observed: 262). */
function splitTuples(text: string): Tuples {
  const { words, broken } = splitWords(text, { keepEscapes: true })
  return { tuples: words.map((word) => ({ parts: splitAndDecode(word.text), range: word.range })), broken }
}

/**
 * Entries as releases up to 257 read them: source and destination end at a colon or at each single white space, so that two spaces leave an empty
 * entry between them; only options go on to the next white space (observed: 247 to 257).
 */
function readTuples(text: string): Tuples {
  const tuples: { parts: string[]; range: Range }[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    const parts: string[] = []
    do {
      const word = nextPart(text, at, parts.length === 2 ? ' \t\n\r' : ': \t\n\r')
      if ('reason' in word) return { tuples, broken: word }
      parts.push(word.text)
      at = word.range.end + 1
    } while (text[at - 1] === ':' && parts.length < 3)
    tuples.push({ parts, range: { start, end: Math.min(at - 1, text.length) } })
    if (parts.length === 3) while (' \t\n\r'.includes(text[at] ?? '-')) at++
  }
  return { tuples, broken: null }
}

/** The text up to a separator that stands outside quotes and behind no backslash. */
function nextPart(text: string, at: number, separators: string): Word | NonNullable<Words['broken']> {
  let result = ''
  let quote = ''
  let i = at
  for (; i < text.length && (quote || !separators.includes(text[i]!)); i++) {
    const character = text[i]!
    if (character === '\\') result += text[++i] ?? ''
    else if (quote ? character === quote : character === '"' || character === "'") quote = quote ? '' : character
    else result += character
  }
  if (quote) return { range: { start: at, end: text.length }, reason: 'unbalanced-quote' }
  return { text: result, range: { start: at, end: i } }
}
