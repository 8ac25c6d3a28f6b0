import type { UnitAssignment } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import type { ExecCommand } from '../../values/exec-command'
import type { Word } from '../../values/words'
import type { Fix } from '../finding'
import { execSettings, programName, rawCommands, shellTextAt, written } from '../raw-commands'
import { at, rule } from '../rule'

/** Words that mean something to a shell and nothing to execve(). */
const operators = /^(?:[<>|&]|\|\||&&|\|&|<<<?|(?:\d|&)?>>?(?:&\d|&?-)?|(?:\d|&)?>>?[./\w$-].*)$/

/** Options behind which programs look for the names of files themselves. */
const takesPatterns = /^-.*(glob|pattern|match|include|exclude|mask|path|name)/i

/** Programs that hand words on to a shell, here or elsewhere, and those whose language ends statements with a semicolon. */
const knowHome = ['ssh', 'scp', 'sftp', 'rsync', 'mosh', 'tmux', 'screen']
const knowSemicolon = ['sqlite3', 'mysql', 'mariadb', 'psql']

type Sign = 'operator' | 'substitution' | 'pattern' | 'home' | 'default' | 'assignment' | 'builtin' | 'bare' | 'beyond'

/** What only a shell has, so that no program of the name is found. */
const builtins = ['cd', 'export', 'source', '.', 'set', 'unset', 'ulimit', 'umask', 'eval', 'exec', 'alias', 'trap', 'shift']

/** Redirections, pipes and globs in a command line that no shell reads. */
export const shellSyntaxInExec = rule({
  id: 'shell-syntax-in-exec',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The command line is written as for a shell, but no shell reads it.',
    reason: 'systemd splits the line into words and hands each of them to the program: >, |, && and the like are arguments as any other, and patterns are not replaced by the names of files.',
    remedy: 'Have a shell read it, with /bin/sh -c and quotes around the whole, or use StandardOutput= for redirections and a line of its own for each command.',
  },
  manual: 'systemd.service(5), "Command lines"',
  settings: execSettings,
  concernsValue: ({ written }) => /[<>|&;`*~=$]|\s-\w*c\s|^[-+:@!|]*[a-z.]+(\s|$)/.test(written),
  *look(entry, { target }) {
    for (const command of rawCommands(entry, target)) {
      const found = command.prefixes.includes('|') ? undefined : signIn(entry, command)
      if (!found) continue
      const { word, sign } = found
      const reader = shellTextAt(command) < 0 ? 'no shell reads this line' : 'a shell reads the word behind -c alone'
      yield {
        ...at(entry, sourceRangeOf(entry.assignment, word.range)),
        message: said(word, sign, command) ?? (word === command.program ? `${word.text} is taken for the name of the program, with the semicolon` : `${word.text} is an argument of ${programName(command)}: ${reader}`),
        severity: sign === 'pattern' ? 'info' : 'warning',
        fixes: sign === 'home' || sign === 'beyond' ? [] : word.text === '&' && word === command.argv.at(-1) ? [withoutLast(entry, word)] : sign === 'bare' ? [inBraces(entry, word)] : [inShell(entry, command)],
      }
    }
  },
})

/** What becomes of a word, where that is to be told in words of its own. */
function said({ text }: Word, sign: Sign, command: ExecCommand): string | null {
  if (sign === 'pattern') return `${text} is handed to ${programName(command)} as it stands: no shell replaces it by the names of files`
  if (sign === 'home') return `${text} is handed to ${programName(command)} as it stands: no shell replaces ~ by a home directory; %h is that of the user of the manager`
  if (sign === 'default') return `${text} is handed to ${programName(command)} as it stands: systemd replaces \${NAME} alone, without a default`
  if (sign === 'builtin') return `${text} is part of a shell, and no program: the process ends with status 203`
  if (sign === 'bare') return `${text} does not hold the variable’s value: within a word systemd replaces \${NAME} alone`
  if (sign === 'beyond') return `${text} is no part of the command: the shell reads the one word behind -c, and this becomes its $0`
  return sign === 'assignment' ? `systemd looks for a program that is called ${text}: variables are set by Environment=` : null
}

/** The first word of a command that only means something to a shell, if there is one. */
function signIn(entry: UnitAssignment, command: ExecCommand): { readonly word: Word; readonly sign: Sign } | undefined {
  const place = shellTextAt(command)
  if (place >= 0) {
    // Only ssh hands all that follows to a shell.
    const word = programName(command) === 'ssh' ? undefined : command.argv.find((each, index) => index > place && signOf(written(entry, each)) === 'operator')
    if (word) return { word, sign: 'operator' }
    const text = command.argv[place]
    const next = command.argv[place + 1]
    // Without quotes the command ends where its first word does.
    const isCut = text && next && !text.text.startsWith('-') && !['su', 'runuser'].includes(programName(command)) && /(^|\/)(ba|da|a|z|k)?sh$/.test(command.argv[place - 2]?.text ?? '') && /^[\w./-]+$/.test(written(entry, text))
    return isCut ? { word: next, sign: 'beyond' } : undefined
  }
  if (/^[A-Za-z_]\w*=/.test(command.program.text) && command.argv.length > 1) return { word: command.program, sign: 'assignment' }
  if (builtins.includes(command.program.text)) return { word: command.program, sign: 'builtin' }
  // Of the program only a semicolon behind it can be meant for a shell.
  if (/[^\\;];$/.test(written(entry, command.program))) return { word: command.program, sign: 'operator' }
  for (const [index, word] of command.argv.entries()) {
    const sign = index === 0 ? null : signOf(written(entry, word))
    if (sign && !isMeant(sign, command, index)) return { word, sign }
  }
  return undefined
}

/** Whether the program itself makes something of such a word. */
function isMeant(sign: Sign, command: ExecCommand, index: number): boolean {
  if (sign === 'pattern') return takesPatterns.test(command.argv[index - 1]!.text)
  if (sign === 'home') return knowHome.includes(programName(command))
  return sign === 'operator' && knowSemicolon.includes(programName(command)) && /\w;$/.test(command.argv[index]!.text)
}

/** What a word would mean to a shell; null for nothing. Quotes take its meaning from all but substitutions. */
function signOf(raw: string): Sign | null {
  if (/(?<!\$)\$\(/.test(raw) || /`[^`]+`/.test(raw)) return 'substitution'
  if (/(?<!\$)\$\{\w+:[-+=?]/.test(raw)) return 'default'
  if (/["']/.test(raw)) return null
  if (/^\$[A-Za-z_]\w*[^\w]|[=:/,]\$[A-Z_][A-Z0-9_]*/.test(raw)) return 'bare'
  if (/^~\//.test(raw)) return 'home'
  if (operators.test(raw) || (raw.length > 1 && /[^\\;];$/.test(raw))) return 'operator'
  return /^\/[^*]*\/[^/]*\*/.test(raw) ? 'pattern' : null
}

/** systemd starts everything in the background anyway. */
function withoutLast(entry: UnitAssignment, word: Word): Fix {
  return { title: 'Remove the &', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: word.range.start - (/\s*$/.exec(entry.assignment.value.slice(0, word.range.start))?.[0].length ?? 0), end: word.range.end }), newText: '' }] }
}

/** The same word with braces around the names of variables. */
function inBraces(entry: UnitAssignment, word: Word): Fix {
  return { title: 'Put braces around the name', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, word.range), newText: written(entry, word).replace(/(?<!\$)\$([A-Za-z_]\w*)/g, '${$1}') }] }
}

/** The same command behind /bin/sh -c, in double quotes. */
function inShell({ assignment }: UnitAssignment, { prefixes, program, argv }: ExecCommand): Fix {
  const end = argv.at(-1)!.range.end
  // Flags stay in front of the shell.
  const start = program.range.start + assignment.value.slice(program.range.start).search(new RegExp(`[^${escaped(prefixes)}]`))
  const text = assignment.value.slice(start, end).replace(/\s+&$/, '').replace(/[\\"]/g, '\\$&').replace(/(?<!\$)\$\(/g, '$$$$(')
  return { title: 'Have a shell read it', safe: false, edits: [{ range: sourceRangeOf(assignment, { start, end }), newText: `/bin/sh -c "${text}"` }] }
}

function escaped(prefixes: string): string {
  return prefixes === '' ? '\\0' : prefixes.replace(/[-\\\]^]/g, '\\$&')
}
