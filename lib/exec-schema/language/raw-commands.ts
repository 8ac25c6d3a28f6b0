import { commandSettings, type UnitAssignment } from '../effective'
import { execCommands, type ExecCommand } from '../values/exec-command'
import type { Target } from '../values/target'
import type { Word } from '../values/words'

/** The settings whose values are command lines. */
export const execSettings: readonly string[] = commandSettings

/** The commands of an assignment as they are written, so that their ranges count within its value; none where systemd takes none. */
export function rawCommands({ assignment, resolved, parsed }: UnitAssignment, target: Target): readonly ExecCommand[] {
  if (parsed === undefined) return []
  return resolved === assignment.value ? (parsed as readonly ExecCommand[]) : (execCommands.parse(assignment.value, target).value ?? [])
}

/** A word as it is written, quotes and escapes included. */
export function written({ assignment }: UnitAssignment, { range }: Word): string {
  return assignment.value.slice(range.start, range.end)
}

/** The last part of the program's path. */
export function programName({ program }: ExecCommand): string {
  return program.text.slice(program.text.lastIndexOf('/') + 1)
}

const plainShells = ['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'zsh', 'busybox']
const shells = [...plainShells, 'fish', 'csh', 'tcsh', 'su', 'runuser', 'ssh']

/** Where the text stands among the words of a command that a shell is given with -c; -1 where none is. */
export function shellTextAt({ argv }: ExecCommand): number {
  const words = argv.map(({ text }) => text)
  const shell = words.findIndex((word) => shells.includes(word.slice(word.lastIndexOf('/') + 1)))
  const flag = shell < 0 ? -1 : words.findIndex((word, index) => index > shell && /^-[a-z]*c$/.test(word))
  return flag < 0 ? -1 : flag + 1
}

/** Programs that start another one in their own place, as the same user and in the same sandbox. */
const wrappers = ['env', 'nice', 'ionice', 'chrt', 'timeout', 'stdbuf', 'setpriv', 'setsid', 'flock', 'exec', 'systemd-cat']

/** The text for a shell that the command itself is, perhaps behind env or its like: what ssh, sudo or a container is told runs elsewhere, or as somebody else. */
export function ownShellText(command: ExecCommand): string | null {
  const isOwn = [...plainShells, ...wrappers].includes(programName(command))
  return isOwn || command.prefixes.includes('|') ? shellText(command) : null
}

/** The text that a shell is given with -c, or the whole command behind the prefix | of 258; null where none reads it. */
export function shellText(command: ExecCommand): string | null {
  if (command.prefixes.includes('|')) return command.argv.map(({ text }) => text).join(' ')
  const place = shellTextAt(command)
  return place < 0 ? null : (command.argv[place]?.text ?? '')
}
