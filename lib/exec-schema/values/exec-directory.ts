import { byteLength } from '../text/bytes'
import type { Range } from '../text/range'
import { accept, type Parsed, type ValueGrammar } from './grammar'
import { parseWords, simplifyPath } from './path'

/** One directory below the base of a RuntimeDirectory=, StateDirectory= … */
export interface ExecDirectory {
  /** Below the base, without slashes at the ends. */
  readonly name: string
  /** A second name below the base that will be a symbolic link to it; since 251. */
  readonly symlink: string | null
  readonly readOnly: boolean
  readonly range: Range
}

/** Names of directories below a base, with a symbolic link behind a colon since 251 (systemd.exec(5), RuntimeDirectory=). Absolute names, `..` and `private` are left out with a message. */
export function execDirectories(options: { readonly symlinks: boolean }): ValueGrammar<readonly ExecDirectory[]> {
  return {
    syntax: options.symlinks ? 'name[:symlink] …' : 'name …',
    widget: { kind: 'words' },
    parse: (text, target) =>
      parseWords(
        text,
        (word): Parsed<ExecDirectory> => {
          const parts = target.version >= 251 && options.symlinks ? word.text.split(':') : [word.text]
          const [name = '', symlink = '', flags = ''] = parts
          const fault = nameFault(name) ?? (symlink === '' ? null : nameFault(symlink))
          if (fault) return { problems: [{ range: word.range, message: fault, effect: 'ignored' }] }
          return accept({ name: simplifyPath(name), symlink: symlink === '' ? null : simplifyPath(symlink), readOnly: flags === 'ro', range: word.range })
        },
        { escapes: true },
      ),
    choices: () => [],
  }
}

function nameFault(name: string): string | null {
  if (name.startsWith('/')) return 'Expected a name below the base directory, not an absolute path'
  if (name.split('/').includes('..')) return 'Expected a path without ..'
  if (byteLength(name) > 4095) return 'Paths have at most 4,095 bytes'
  if (simplifyPath(name) === '') return 'Expected a name'
  if (name === 'private' || name.startsWith('private/')) return 'The name private is reserved for dynamic users'
  return null
}
