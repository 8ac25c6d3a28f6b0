import { byteLength, hasInvalidUtf8 } from '../text/bytes'
import type { Range } from '../text/range'
import { accept, dividedBy, type Problem, type ValueGrammar } from './grammar'
import { pathFault } from './path'
import type { Target } from './target'
import { brokenProblem, nextWord, splitWords, type Word } from './words'

/** One command of an Exec…= line. */
export interface ExecCommand {
  /** The flags before the program, as written: any of `@ - : + ! |`. */
  readonly prefixes: string
  /** The program: an absolute path or a name that is looked up. Specifiers are not resolved yet. */
  readonly program: Word
  /** What execve() gets as argv, argv[0] included; specifiers and variables are not resolved yet. */
  readonly argv: readonly Word[]
  readonly range: Range
}

/** What the flags before a program mean; later ones are known to newer releases only (systemd.service(5), table 2). */
export const execPrefixes = [
  { prefix: '@', since: 0, summary: 'the second word becomes argv[0]' },
  { prefix: '-', since: 0, summary: 'failure is recorded but taken as success' },
  { prefix: ':', since: 242, summary: 'variables are not expanded' },
  { prefix: '+', since: 0, summary: 'runs with full privileges: User=, capabilities and sandboxing are not applied' },
  { prefix: '!', since: 0, summary: 'runs with the user not changed by the kernel call; the program may change it itself' },
  { prefix: '!!', since: 0, summary: 'like ! on kernels without ambient capabilities' },
  { prefix: '|', since: 258, summary: 'runs through the login shell of the user' },
] as const

/**
 * Reads the commands of an Exec…= line (systemd.service(5), "Command lines"): flags, the program, its words with quotes and C escapes;
 * a `;` that stands alone begins the next command, `\;` is a semicolon. What can't be read makes systemd refuse the unit, unless the command begins with `-`.
 */
export const execCommands: ValueGrammar<readonly ExecCommand[]> = {
  syntax: '[@-:+!|]program argument …',
  parts: dividedBy(' ', ['program', 'An absolute path, or a name that is looked up; flags such as - and + stand before it'], ['argument', 'One word that the program gets; quotes keep white space, $NAME and ${NAME} are variables, %n and the like specifiers']),
  widget: { kind: 'command' },
  parse(text, target) {
    const commands: ExecCommand[] = []
    const problems: Problem[] = []
    let at = 0
    while (at < text.length) {
      const read = readCommand(text, at, target)
      for (const problem of read.problems) problems.push(problem)
      if (read.command) commands.push(read.command)
      if (read.next === null) break
      at = read.next
    }
    return problems.some((problem) => problem.effect === 'refused') ? { problems } : accept(commands, problems)
  },
  choices: () => [],
}

interface ReadCommand {
  readonly command: ExecCommand | null
  readonly problems: readonly Problem[]
  /** Where the next command begins; null when there is none or reading ended. */
  readonly next: number | null
}

function readCommand(text: string, at: number, target: Target): ReadCommand {
  const problems: Problem[] = []
  const first = nextWordNoting(text, at, problems)
  if (!first) return { command: null, problems, next: null }
  // A first word that has no end is passed over with a message, unlike later ones (observed: 247 to 262).
  if ('reason' in first) return { command: null, problems: [...problems, brokenProblem(first, target.version < 247 ? 'refused' : 'ignored', 'the line is not used')], next: null }
  // Even a quoted semicolon ends a command that has not begun.
  if (first.text === ';') return { command: null, problems, next: first.range.end < text.length ? first.range.end : null }
  const { prefixes, program } = splitPrefixes(first, target.version)
  const ignored = prefixes.includes('-')
  const effect = ignored ? 'ignored' : 'refused'
  // Behind | a shell reads the command, whatever it is.
  const fault = prefixes.includes('|') ? (program.text === '' && !prefixes.includes('@') ? 'Expected a command' : null) : programFault(program.text, target.version)
  if (fault) return { command: null, problems: [...problems, { range: first.range, message: fault, effect }], next: null }

  const words: Word[] = []
  let end = first.range.end
  let next: number | null = null
  for (;;) {
    const from = skipSpace(text, end)
    if (text[from] === ';' && endsWord(text, from + 1)) {
      next = skipSpace(text, from + 1)
      break
    }
    if (text.startsWith('\\;', from) && endsWord(text, from + 2)) {
      words.push({ text: ';', range: { start: from, end: from + 2 } })
      end = from + 2
      continue
    }
    const word = nextWordNoting(text, end, problems)
    if (!word) break
    if ('reason' in word) return { command: null, problems: [...problems, brokenProblem(word, effect, ignored ? 'the line is not used' : 'systemd refuses the unit')], next: null }
    words.push(word)
    end = word.range.end
  }
  if (prefixes.includes('!!') && target.version >= 258) problems.push({ range: { start: first.range.start, end: first.range.start + prefixes.length }, message: 'The prefix !! has no effect since systemd 258', effect: 'noted' })
  // Behind | the @ asks for a login shell, and takes no word.
  const separateName = prefixes.includes('@') && !prefixes.includes('|')
  if (separateName && words.length === 0) return { command: null, problems: [...problems, { range: first.range, message: 'Behind @ a second word is needed as argv[0]', effect }], next: null }
  const argv = separateName ? words : [program, ...words]
  return { command: { prefixes, program, argv, range: { start: first.range.start, end } }, problems, next: next !== null && next < text.length ? next : null }
}

/** Escapes that systemd doesn't know stay as they are, with a warning. */
function nextWordNoting(text: string, at: number, problems: Problem[]): ReturnType<typeof nextWord> {
  const strict = nextWord(text, at, { escapes: true })
  if (!strict || !('reason' in strict) || strict.reason === 'unbalanced-quote') return strict
  const relaxed = nextWord(text, at, { escapes: true, relaxed: true })
  if (relaxed && 'text' in relaxed) problems.push({ range: strict.range, message: 'This escape sequence is not known; systemd keeps the backslash', effect: 'noted' })
  return relaxed
}

/** Takes the flags off the first word. A flag that may not stand there is left for the program, which is then refused. */
function splitPrefixes(word: Word, version: number): { prefixes: string; program: Word } {
  let prefixes = ''
  for (const character of word.text) {
    const repeated = prefixes.includes(character)
    const privileged = /[+!]/.test(prefixes)
    if ((character === '@' || character === '-') && !repeated) prefixes += character
    else if (character === ':' && version >= 242 && !repeated) prefixes += character
    else if (character === '|' && version >= 258 && !repeated) prefixes += character
    else if (character === '+' && !privileged) prefixes += character
    else if (character === '!' && (!privileged || (prefixes.match(/!/g)?.length === 1 && !prefixes.includes('+')))) prefixes += character
    else break
  }
  return {
    prefixes,
    program: { text: word.text.slice(prefixes.length), range: { start: word.range.start + prefixes.length, end: word.range.end } },
  }
}

function programFault(program: string, version: number): string | null {
  if (program === '') return 'Expected a program'
   
  if (/[\x00-\x1f\x7f"'\\]/.test(program) || hasInvalidUtf8(program)) return 'The name of the program holds quotes, backslashes or control characters'
  if (version >= 258 && /[*?[]/.test(program)) return 'The name of the program holds * ? or ['
  if (version >= 248 && !program.includes('/') && byteLength(program) > 255) return 'Names of programs have at most 255 bytes'
  if (program.endsWith('/')) return 'This is a directory, not a program'
  // `..` is taken here, unlike in other paths (observed: `/bin/../x`).
  if (program.startsWith('/')) return pathFault(program.replace(/\.\./g, '--'), version)
  if (program.includes('/') || program === '.' || program === '..') return 'Expected an absolute path, or a name without slash that is looked up'
  return null
}

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && ' \t\n\r'.includes(text[i]!)) i++
  return i
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || ' \t\n\r'.includes(text[at]!)
}

/**
 * Expands variables in a word of a command line (systemd.service(5)). A word that begins with `$` is a name to its end: its value is cut into words, quotes
 * taken off, and nothing is left of it where there is no such variable, `$HOME/bin` for one (observed: 252). Elsewhere `${NAME}` is replaced, by nothing if unset, and `$$` is a dollar sign;
 * what has a colon, as `${NAME:-other}`, stays as it is (observed: 252, 257).
 * Returns the words that result, or null if they would have more than `most` characters.
 */
export function expandVariables(word: string, lookUp: (name: string) => string | undefined, most = Number.POSITIVE_INFINITY): string[] | null {
  if (/^\$(?![{$])/.test(word)) {
    const value = lookUp(word.slice(1)) ?? ''
    return value.length > most ? null : splitWords(value, { relaxed: true }).words.map((part) => part.text)
  }
  const parts: string[] = []
  let length = 0
  let done = 0
  for (const match of word.matchAll(/\$\$|\$\{([^}:]*)\}/g)) {
    const value = match[1] === undefined ? '$' : (lookUp(match[1]) ?? '')
    parts.push(word.slice(done, match.index), value)
    length += match.index - done + value.length
    if (length > most) return null
    done = match.index + match[0].length
  }
  return [parts.join('') + word.slice(done)]
}
