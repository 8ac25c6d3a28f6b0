import { oncePer } from '../text/collections'
import type { Range } from '../text/range'
import { isAlias } from '../settings'
import type { Assignment } from '../unit-file'
import { cutOf, type ValueGrammar } from '../values/grammar'
import type { Target } from '../values/target'
import { splitWords } from '../values/words'
import { entryOf, treeOf, type OpenFile } from './open-file'
import type { UnitAssignment } from '../effective'

/** What a stretch of text is, beyond what its form shows: the colour editors give it. */
export const semanticKinds = ['unknown', 'outdated', 'dead', 'keyword', 'number', 'unit', 'flag', 'variable', 'path'] as const
export type SemanticKind = (typeof semanticKinds)[number]

export interface SemanticToken {
  readonly kind: SemanticKind
  /** Within one line. */
  readonly range: Range
}

/** The coloured stretches of a file, in order and without overlap: names that the release does not know, lines that do not count, and the words of values by what they are. */
export function semanticTokensOf(file: OpenFile): SemanticToken[] {
  return treeOf(file).items.flatMap((item) => {
    const entry = item.kind === 'assignment' ? entryOf(file, item) : null
    return item.kind === 'assignment' && entry ? tokensOf(file, item, entry) : []
  })
}

function tokensOf(file: OpenFile, assignment: Assignment, { setting, section, fate }: UnitAssignment): SemanticToken[] {
  const name = (kind: SemanticKind): SemanticToken => ({ kind, range: assignment.nameRange })
  if (!setting) return section === null || /^X-/.test(section) || /^X-/.test(assignment.name) ? [] : [name('unknown')]
  if (fate !== 'in-force') return [name('dead'), ...inLines(file.text, assignment, { start: 0, end: assignment.value.length }, 'dead')]
  const outdated = setting.deprecatedSince !== undefined && file.target.version >= setting.deprecatedSince
  const names = outdated || isAlias(setting, file.target.version) ? [name('outdated')] : []
  return [...names, ...valueTokens(file, assignment, setting)]
}

function valueTokens({ text, target }: OpenFile, assignment: Assignment, { value: grammar }: NonNullable<UnitAssignment['setting']>): SemanticToken[] {
  const { value } = assignment
  if (value === '' || value.includes('%')) return []
  const all = { start: 0, end: value.length }
  const { kind } = grammar.widget
  if (cutOf(grammar) === 'whole') {
    if (kind === 'switch' || kind === 'select') return inLines(text, assignment, all, 'keyword')
    if (['number', 'duration', 'size', 'mode'].includes(kind) || /^[-+]?\d+(\.\d+)?[A-Za-z%]*$/.test(value)) return inLines(text, assignment, all, 'number')
    if (grammar.names?.of === 'unit') return inLines(text, assignment, all, 'unit')
    return value.startsWith('/') && kind === 'path' ? inLines(text, assignment, all, 'path') : []
  }
  const { words } = splitWords(value, { escapes: true, relaxed: true })
  if (kind === 'key-value') return words.flatMap(({ text: word, range }) => (/^[A-Za-z_]\w*=/.test(word) && value[range.start] !== '"' && value[range.start] !== "'" ? inLines(text, assignment, { start: range.start, end: range.start + word.indexOf('=') }, 'variable') : []))
  if (kind === 'command') {
    const [first] = words
    const flags = first ? /^[@:+!|-]*/.exec(value.slice(first.range.start, first.range.end))![0].length : 0
    return first ? [...inLines(text, assignment, { start: first.range.start, end: first.range.start + flags }, 'flag'), ...inLines(text, assignment, { start: first.range.start + flags, end: first.range.end }, 'path')] : []
  }
  const known = wordsOf(grammar)(target)
  return words.flatMap(({ range }) => {
    const flags = /^[~!+-]*/.exec(value.slice(range.start, range.end))![0].length
    const word = value.slice(range.start + flags, range.end)
    const rest = { start: range.start + flags, end: range.end }
    const what = known.has(word) ? 'keyword' : grammar.names?.of === 'unit' ? 'unit' : word.startsWith('/') ? 'path' : null
    return [...inLines(text, assignment, { start: range.start, end: rest.start }, 'flag'), ...(what ? inLines(text, assignment, rest, what) : [])]
  })
}

/** The words that a grammar offers, by target; some have hundreds, and many lines may ask. */
const wordsOf = oncePer((grammar: ValueGrammar) => oncePer((target: Target) => new Set(grammar.choices(target).map(({ value }) => value))))

/** A stretch of a value as it stands in the lines of the file, without the backslashes and comments between them. */
function inLines(text: string, assignment: Assignment, range: Range, kind: SemanticKind): SemanticToken[] {
  if (range.end <= range.start) return []
  return assignment.pieces.flatMap(({ at, source, length }) => {
    const start = Math.max(range.start, at)
    let end = Math.min(range.end, at + length)
    // The last character of a continued line is its backslash.
    if (end === at + length && text[source + length - 1] === '\\' && /[\r\n]/.test(text[source + length] ?? '')) end--
    while (end > start && /\s/.test(text[source + end - 1 - at]!)) end--
    return end > start ? [{ kind, range: { start: source + start - at, end: source + end - at } }] : []
  })
}
