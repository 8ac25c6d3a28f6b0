import { oncePer } from '../text/collections'
import type { ExecCommand } from '../values/exec-command'
import { ownShellText, programName, shellTextAt } from './raw-commands'

/** A path that a command makes or writes to. */
export interface WrittenPath {
  readonly path: string
  readonly kind: 'directory' | 'file'
  /** Whether it is no fault where the path is there already. */
  readonly mayExist: boolean
}

/** Options behind which a word of their own stands. */
const withWord: Readonly<Record<string, readonly string[]>> = { mkdir: ['-m', '--mode'], install: ['-m', '-o', '-g', '--mode', '--owner', '--group'], touch: ['-d', '-r', '-t'] }

/** What a shell decides by itself, so that nobody can tell from the text whether it writes. */
const decides = /\|\||\b(if|case|while|until|for|trap|function|test)\b|[[(]|<</

/**
 * The absolute paths that a command is sure to write to, as its words or the text for its shell tell: by mkdir, install -d, touch, tee, or behind >. None where
 * failing is provided for, by - before the program or || in a shell.
 */
export const writtenPaths = oncePer((command: ExecCommand): readonly WrittenPath[] => {
  if (command.prefixes.includes('-')) return []
  const text = ownShellText(command)
  // What another program hands to a shell runs elsewhere.
  const all = text !== null ? byShell(text) : shellTextAt(command) >= 0 ? [] : byProgram(programName(command), command.argv.slice(1).map((word) => word.text))
  return all.flatMap((written) => (isOfKernel(written.path) ? [] : [{ ...written, path: placeOfPath(written.path) }]))
})

/** Where a path of today's machines really lies: /var/run and /var/lock are links into /run. */
export function placeOfPath(path: string): string {
  const place = path.startsWith('/var/') ? path.replace(/^\/var\/(run|lock)(?=\/|$)/, (_, name: string) => (name === 'run' ? '/run' : '/run/lock')) : path
  return place.endsWith('/') ? place.replace(/(?<=.)\/+$/, '') : place
}

/** /bin, /lib and /sbin are symbolic links into /usr, on machines of today. */
export function realPath(path: string): string {
  return path.replace(/^\/(?=(bin|sbin|lib\w*)(\/|$))/, '/usr/')
}

/** What devices, and the processes' own files in /proc, take is written in a way of its own. */
function isOfKernel(path: string): boolean {
  return /^\/(dev|proc\/(self|thread-self))(\/|$)/.test(path)
}

function byShell(text: string): WrittenPath[] {
  if (decides.test(text)) return []
  const bare = text.replace(/"[^"]*"|'[^']*'/g, (quoted) => (/^.[\w./@:-]+.$/.test(quoted) ? quoted.slice(1, -1) : '_'))
  const redirected = [...bare.matchAll(/(?<![\d&<>=-])>>?\s*(\/[\w./@:-]+)(?=[\s;&|]|$)/g)].map(([, path]): WrittenPath => ({ path: path!, kind: 'file', mayExist: false }))
  const made = bare.split(/[;&|\n]+/).flatMap((part) => {
    const [program = '', ...words] = part.trim().replace(/^exec\s+/, '').split(/\s+/)
    return byProgram(program.slice(program.lastIndexOf('/') + 1), words)
  })
  return [...redirected, ...made]
}

function byProgram(program: string, words: readonly string[]): WrittenPath[] {
  const kind = program === 'mkdir' || (program === 'install' && words.some((word) => /^-\w*d$|^--directory$/.test(word))) ? 'directory' : ['touch', 'tee'].includes(program) ? 'file' : null
  if (kind === null) return []
  const mayExist = kind === 'directory' && (program === 'install' || words.some((word) => /^-\w*p|^--parents$/.test(word)))
  return words.flatMap((word, index): WrittenPath[] => (/^\/[\w./@:-]+$/.test(word) && !withWord[program]?.includes(words[index - 1] ?? '') ? [{ path: word, kind, mayExist }] : []))
}
