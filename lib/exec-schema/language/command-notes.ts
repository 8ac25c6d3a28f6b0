import { commandsOf, environmentOf, type UnitCommand } from '../effective'
import { oncePer } from '../text/collections'
import type { Range } from '../text/range'
import { sourceRangeOf } from '../unit-file'
import { execPrefixes, type ExecCommand } from '../values/exec-command'
import { valuesOf, type OpenFile } from './open-file'

/** One command of the file, word by word. */
export interface CommandNote {
  readonly setting: string
  /** The whole assignment. */
  readonly line: Range
  readonly flags: readonly { readonly prefix: string; readonly summary: string }[]
  /** Where the flags are written. */
  readonly flagsRange: Range
  /** The words as they are written, and what becomes of each: itself, several words, or nothing. The first is the program, or what stands for it as argv[0]. */
  readonly words: readonly { readonly range: Range; readonly texts: readonly string[] }[]
  /** Whether a shell reads the words instead of the program. */
  readonly throughShell: boolean
}

/** What the flags before a program mean. `!!` is one flag, not twice the flag `!`. */
export function explainPrefixes(prefixes: string): { readonly prefix: string; readonly summary: string }[] {
  const doubled = prefixes.includes('!!')
  return execPrefixes.filter(({ prefix }) => (prefix === '!' ? prefixes.includes('!') && !doubled : prefixes.includes(prefix)))
}

/** The commands of a file that systemd runs, in the order in which it gets to them. Those that are taken back or refused are not among them. */
export const commandNotesOf = oncePer((file: OpenFile): CommandNote[] => {
  const values = valuesOf(file)
  const commands = commandsOf(values, environmentOf(values)).filter(({ assignment }) => assignment.file.source.path === file.path)
  const seen = new Map<UnitCommand['assignment'], number>()
  return commands.flatMap((command) => {
    const { assignment, assignment: { assignment: written }, prefixes } = command
    const index = seen.get(assignment) ?? 0
    seen.set(assignment, index + 1)
    // The ranges of what is run speak of the value with its specifiers resolved, those of what is written of the file.
    const source = ((assignment.setting!.value.parse(written.value, file.target).value ?? []) as readonly ExecCommand[])[index]
    if (!source || source.argv.length !== command.words.length) return []
    const start = source.program.range.start - source.prefixes.length
    return [
      {
        setting: command.setting,
        line: written.range,
        flags: explainPrefixes(prefixes),
        flagsRange: sourceRangeOf(written, { start, end: start + source.prefixes.length }),
        words: source.argv.map((word, at) => ({ range: sourceRangeOf(written, word.range), texts: command.words[at]! })),
        throughShell: prefixes.includes('|'),
      },
    ]
  })
})
