import { byteLength, hasInvalidUtf8 } from '../text/bytes'
import type { Range } from '../text/range'
import { accept, dividedBy, type Parsed, type ValueGrammar } from './grammar'
import { parseWords, simplifyPath } from './path'
import { splitAndDecode } from './words'

/** One directory below the base of a RuntimeDirectory=, StateDirectory= … */
export interface ExecDirectory {
  /** Below the base, without slashes at the ends. */
  readonly name: string
  /** A second name below the base that will be a symbolic link to it; since 251. */
  readonly symlink: string | null
  readonly readOnly: boolean
  readonly range: Range
}

/** Names of directories below a base, with a symbolic link behind a colon since 251 where there is one (systemd.exec(5), RuntimeDirectory=). Absolute names, `..` and `private` are left out with a message. */
export function execDirectories(options: { readonly symlinks: boolean }): ValueGrammar<readonly ExecDirectory[]> {
  return {
    syntax: options.symlinks ? 'name[:symlink] …' : 'name …',
    parts: dividedBy(':', ['name', 'A folder below the base, which systemd makes and gives to the user of the unit'], ...(options.symlinks ? ([['symlink', 'A second name below the base, which links to it; since systemd 251']] as const) : [])),
    widget: { kind: 'words' },
    parse: (text, target) =>
      parseWords(
        text,
        (word): Parsed<ExecDirectory> => {
          const fault = (message: string): Parsed<never> => ({ problems: [{ range: word.range, message, effect: 'ignored' }] })
          const parts = target.version < 251 ? [word.text] : partsOf(word.text, target.version)
          if (parts === null) return fault('This escape sequence is not known')
          const [name = '', symlink = '', flags = ''] = parts
          // Since 257 what stands behind a second colon is taken everywhere (observed: 257, 262).
          if (!options.symlinks && (symlink !== '' || (flags !== '' && target.version < 257))) return fault('Only a name is taken here, no symbolic link behind a colon')
          if (target.version >= 255 && flags !== '' && flags !== 'ro') return fault('Expected ro behind the second colon')
          const wrong = nameFault(name) ?? (name === 'private' || name.startsWith('private/') ? 'The name private is reserved for dynamic users' : null) ?? (symlink === '' ? null : nameFault(symlink))
          if (wrong) return fault(wrong)
          return accept({ name: simplifyPath(name), symlink: symlink === '' ? null : simplifyPath(symlink), readOnly: flags === 'ro', range: word.range })
        },
        { keepEscapes: target.version >= 251 },
      ),
    choices: () => [],
  }
}

function nameFault(name: string): string | null {
  if (name.startsWith('/')) return 'Expected a name below the base directory, not an absolute path'
  if (name.split('/').includes('..')) return 'Expected a path without ..'
  if (hasInvalidUtf8(name)) return 'Expected valid UTF-8'
  if (byteLength(name) > 4095) return 'Paths have at most 4,095 bytes'
  if (name.split('/').some((part) => byteLength(part) > 255)) return 'Each part of a path has at most 255 bytes'
  if (simplifyPath(name) === '') return 'Expected a name'
  return null
}

/** The parts between colons; up to 254 empty ones are passed over (observed: 252, 254, 257). */
function partsOf(text: string, version: number): string[] | null {
  const parts = splitAndDecode(text)
  return version < 255 ? (parts?.filter((part) => part !== '') ?? null) : parts
}
