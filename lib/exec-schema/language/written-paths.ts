import type { ExecCommand } from '../values/exec-command'
import { programName, shellText } from './raw-commands'

/** A path that a command makes or writes to. */
export interface WrittenPath {
  readonly path: string
  readonly kind: 'directory' | 'file'
}

/** Options behind which a word of their own stands. */
const withWord: Readonly<Record<string, readonly string[]>> = { mkdir: ['-m', '--mode'], install: ['-m', '-o', '-g', '--mode', '--owner', '--group'], touch: ['-d', '-r', '-t'] }

/**
 * The absolute paths that a command is sure to write to, as its words or the text for its shell tell: by mkdir, install -d, touch, tee, or behind >. None where
 * failing is provided for, by - before the program or || in a shell.
 */
export function writtenPaths(command: ExecCommand): WrittenPath[] {
  if (command.prefixes.includes('-')) return []
  const text = shellText(command)
  if (text === null) return byProgram(programName(command), command.argv.slice(1).map((word) => word.text))
  if (/\|\||\b(if|case|while|for|trap|function)\b|\[/.test(text)) return []
  const redirected = [...text.matchAll(/(?<![\d&<>-])>>?\s*(\/[\w./@:-]+)/g)].map(([, path]): WrittenPath => ({ path: path!, kind: 'file' }))
  const made = text.split(/[;&|\n]+/).flatMap((part) => {
    const [program = '', ...words] = part.trim().replace(/^exec\s+/, '').split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
    return byProgram(program.slice(program.lastIndexOf('/') + 1), words)
  })
  // What devices and the processes themselves have in /dev and /proc/self takes what is written in its own way.
  return [...redirected, ...made].filter(({ path }) => !/^\/(dev|proc\/(self|thread-self))(\/|$)/.test(path))
}

function byProgram(program: string, words: readonly string[]): WrittenPath[] {
  const kind = program === 'mkdir' || (program === 'install' && words.some((word) => /^-\w*d$|^--directory$/.test(word))) ? 'directory' : ['touch', 'tee'].includes(program) ? 'file' : null
  if (kind === null) return []
  return words.flatMap((word, index): WrittenPath[] => (/^\/[\w./@:-]+$/.test(word) && !withWord[program]?.includes(words[index - 1] ?? '') ? [{ path: word.replace(/(?<=.)\/+$/, ''), kind }] : []))
}
