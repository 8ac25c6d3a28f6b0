import { hasInvalidUtf8 } from '../text/bytes'
import type { Range } from '../text/range'
import { accept, dividedBy, type Parsed, type Problem, type ValueGrammar } from './grammar'
import { parseWords } from './path'
import type { Target } from './target'

export interface EnvironmentAssignment {
  readonly name: string
  readonly value: string
  readonly range: Range
}

/** What a value of Environment= was read as; nothing where systemd takes none of it. */
export function variablesIn(parsed: unknown): readonly EnvironmentAssignment[] {
  return (parsed as readonly EnvironmentAssignment[] | undefined) ?? []
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Whether a variable may bear this name: letters, digits and `_`, not starting with a digit (systemd.exec(5), Environment=). */
export function isEnvironmentName(name: string): boolean {
  return NAME.test(name)
}

/** Whether a value may stand in the environment: valid UTF-8; up to 246 no control characters but tab and newline (observed: 241; not 247). */
export function isEnvironmentValue(value: string, version: number): boolean {
  if (hasInvalidUtf8(value) || value.includes('\0')) return false
   
  return version >= 247 || !/[\x01-\x08\x0b-\x1f\x7f]/.test(value)
}

/** Takes `NAME=value` apart; null where it is no assignment that systemd takes. */
export function readAssignment(word: string, version: number): { name: string; value: string } | null {
  const equals = word.indexOf('=')
  if (equals < 1) return null
  const name = word.slice(0, equals)
  const value = word.slice(equals + 1)
  return isEnvironmentName(name) && isEnvironmentValue(value, version) ? { name, value } : null
}

/**
 * Assignments as Environment= takes them: words with quotes and C escapes, `$` without meaning (systemd.exec(5)).
 * A word that is no assignment is left out; a quote left open or an unknown escape ends the reading, what stood before counts (observed: 247, 252, 262).
 */
export const environmentAssignments: ValueGrammar<readonly EnvironmentAssignment[]> = {
  syntax: 'NAME=value …',
  parts: dividedBy('=', ['NAME', 'Letters, digits and _, not starting with a digit'], ['value', 'Taken as it is: $ has no meaning here; quotes around the whole word keep white space']),
  widget: { kind: 'key-value' },
  parse(text, target) {
    const parsed = parseWords(
      text,
      (word): Parsed<EnvironmentAssignment> => {
        const assignment = readAssignment(word.text, target.version)
        if (assignment) return accept({ ...assignment, range: word.range })
        return { problems: [{ range: word.range, message: assignmentFault(word.text), effect: 'ignored' }] }
      },
      { escapes: true },
    )
    return parsed
  },
  choices: () => [],
}

function assignmentFault(word: string): string {
  const equals = word.indexOf('=')
  if (equals < 0) return `${word} is no assignment; write NAME=value, and quotes around a value with spaces`
  const name = word.slice(0, equals)
  if (!isEnvironmentName(name)) return `${name === '' ? 'An empty name' : name} is no name for a variable: letters, digits and _, not starting with a digit`
  return `The value of ${name} holds characters that the environment can't`
}

/** Names, as PassEnvironment= takes them. */
export const environmentNames: ValueGrammar<readonly string[]> = {
  syntax: 'NAME …',
  names: { of: 'variable' },
  widget: { kind: 'words' },
  parse: (text) =>
    parseWords(text, (word) =>
      isEnvironmentName(word.text) ? accept(word.text) : { problems: [{ range: word.range, message: `${word.text} is no name for a variable`, effect: 'ignored' }] },
    ),
  choices: () => [],
}

/** Names or whole assignments, as UnsetEnvironment= takes them. */
export const environmentNamesOrAssignments: ValueGrammar<readonly string[]> = {
  syntax: 'NAME or NAME=value …',
  names: { of: 'variable' },
  widget: { kind: 'words' },
  parse: (text, target) =>
    parseWords(
      text,
      (word) =>
        isEnvironmentName(word.text) || readAssignment(word.text, target.version)
          ? accept(word.text)
          : { problems: [{ range: word.range, message: `${word.text} is neither a name nor NAME=value`, effect: 'ignored' as const }] },
      { escapes: true },
    ),
  choices: () => [],
}

/** What an environment file (EnvironmentFile=) holds. */
export interface EnvironmentFileContent {
  readonly assignments: readonly EnvironmentAssignment[]
  readonly problems: readonly Problem[]
}

/**
 * Reads an environment file (systemd.exec(5), EnvironmentFile=): lines `NAME=value`; `#` and `;` begin comments; at the beginning of a value single quotes keep all,
 * double quotes keep all but `\` before `"`, `\`, `` ` ``, `$` and the line end; a backslash outside quotes takes the next character as it is and joins lines.
 * Lines without `=` are left out; names and values that the environment can't hold are left out with a problem.
 */
export function readEnvironmentFile(text: string, target: Target): EnvironmentFileContent {
  const assignments: EnvironmentAssignment[] = []
  const problems: Problem[] = []
  let i = 0
  const lineEnd = (character: string) => character === '\n' || character === '\r'
  while (i < text.length) {
    while (i < text.length && /[ \t\n\r]/.test(text[i]!)) i++
    if (i >= text.length) break
    const start = i
    if (text[i] === '#' || text[i] === ';') {
      // A backslash continues a comment as well.
      while (i < text.length && !lineEnd(text[i]!)) i += text[i] === '\\' ? 2 : 1
      continue
    }
    let name = ''
    while (i < text.length && text[i] !== '=' && !lineEnd(text[i]!)) name += text[i++]!
    if (text[i] !== '=') continue
    i++
    const read = readFileValue(text, i, target.version)
    i = read.end
    name = name.trimEnd()
    const range = { start, end: i }
    if (!isEnvironmentName(name) || !isEnvironmentValue(read.value, target.version))
      problems.push({ range, message: `${name || 'An empty name'} can't stand in the environment`, effect: 'ignored' })
    else assignments.push({ name, value: read.value, range })
  }
  return { assignments, problems }
}

/** Reads a value from behind the `=` to the end of its line. Quotes count only where a value begins or another quoted part has just ended (observed: `a"b c"` keeps its quotes). */
function readFileValue(text: string, at: number, version: number): { value: string; end: number } {
  // Up to 241 only the quote itself could be escaped (observed: 241 keeps both characters of the others, 247 does not).
  const escapable = version <= 241 ? '"' : '"\\`$'
  let i = at
  let value = ''
  for (;;) {
    while (text[i] === ' ' || text[i] === '\t') i++
    if (text[i] === "'") {
      i++
      while (i < text.length && text[i] !== "'") value += text[i++]!
      i++
    } else if (text[i] === '"') {
      i++
      while (i < text.length && text[i] !== '"') {
        if (text[i] !== '\\' || i + 1 >= text.length) value += text[i++]!
        else {
          const next = text[i + 1]!
          if (escapable.includes(next)) value += next
          else if (next !== '\n') value += `\\${next}`
          i += 2
        }
      }
      i++
    } else break
  }
  let keep = value.length
  while (i < text.length && text[i] !== '\n' && text[i] !== '\r') {
    const escaped = text[i] === '\\'
    const character = escaped ? (text[i + 1] ?? '') : text[i]!
    i += escaped ? 2 : 1
    if (escaped && character === '\n') continue
    value += character
    if (escaped || (character !== ' ' && character !== '\t')) keep = value.length
  }
  return { value: value.slice(0, keep), end: Math.min(i, text.length) }
}

/** How one assignment has to be written so that Environment= reads it back: quoted where white space, quotes or backslashes ask for it. */
export function writeAssignment(name: string, value: string): string {
  const plain = `${name}=${value}`
  if (!/[\s"'\\]/.test(plain)) return plain
  return `"${plain.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`
}
