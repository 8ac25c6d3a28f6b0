import type { Range } from '../text/range'
import { expandVariables, type ExecCommand } from '../values/exec-command'
import type { Environment } from './environment'
import type { UnitAssignment } from './merge-unit'
import type { MergedValues } from './merged-values'
import { showSpecifiers } from './resolve-specifiers'

/** One command that the unit runs, as execve() gets it. */
export interface UnitCommand {
  readonly setting: string
  readonly assignment: UnitAssignment
  readonly prefixes: string
  readonly program: string
  /** Words with variables expanded as far as their values are known; what only the running machine knows stays as written. */
  readonly argv: readonly string[]
  /** Names of variables that this command gets and the main process doesn't. */
  readonly additionalVariables: readonly string[]
  /** Where the command stands in the value of its assignment. */
  readonly range: Range
}

/** The settings with command lines, in the order in which systemd gets to them. */
export const commandSettings = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload', 'ExecReloadPost', 'ExecStop', 'ExecStopPre', 'ExecStopPost'] as const

/** How many characters the expanded words of a unit may have together; beyond, words stay as they are written. The kernel takes no longer command lines either. */
const MOST_EXPANDED = 2 ** 20

/** Variables that only some commands get, because the main process has to be there, or to have ended (systemd.exec(5), "Environment variables in spawned processes"). */
function additionalVariables(setting: string): string[] {
  if (['ExecStop', 'ExecStopPost'].includes(setting)) return ['MAINPID', 'SERVICE_RESULT', 'EXIT_CODE', 'EXIT_STATUS']
  return ['ExecStartPost', 'ExecReload', 'ExecReloadPost'].includes(setting) ? ['MAINPID'] : []
}

/** Behind `|` the words are put together again, without their quotes, for the user's shell; with `@` that is a login shell (observed: 262). */
function throughShell(prefixes: string, words: readonly string[]): readonly string[] {
  return prefixes.includes('|') ? [prefixes.includes('@') ? '-sh' : 'sh', '-c', words.join(' ')] : words
}

/** All commands of a unit in the order in which systemd gets to them (systemd.service(5), "Command lines"). */
export function commandsOf(values: MergedValues, environment: Environment): UnitCommand[] {
  const known = new Map(environment.variables.map((variable) => [variable.name, variable.value]))
  let left = MOST_EXPANDED
  const expand = (setting: string, word: string): string[] => {
    const lookUp = (name: string) => (known.has(name) || additionalVariables(setting).includes(name) ? (known.get(name) ?? `\${${name}}`) : undefined)
    const words = left > 0 ? expandVariables(word, lookUp, left) : null
    if (words === null) return [showSpecifiers(word)]
    // Each word counts for a little more than its characters.
    left -= words.reduce((sum, each) => sum + each.length + 16, 0)
    return words.map(showSpecifiers)
  }
  return commandSettings.flatMap((setting) =>
    values.list<ExecCommand>(setting).map(({ value: command, assignment }) => ({
      setting,
      assignment,
      prefixes: command.prefixes,
      program: showSpecifiers(command.program.text),
      // The program is never expanded; what stands for it as argv[0] behind @ is.
      argv: throughShell(
        command.prefixes,
        command.argv.flatMap((word, index) => {
          const verbatim = (index === 0 && !command.prefixes.includes('@')) || command.prefixes.includes(':')
          return verbatim ? [showSpecifiers(word.text)] : expand(setting, word.text)
        }),
      ),
      additionalVariables: values.unit.name.type === 'service' ? additionalVariables(setting) : [],
      range: command.range,
    })),
  )
}
