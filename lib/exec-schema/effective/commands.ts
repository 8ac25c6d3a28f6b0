import type { Range } from '../text/range'
import { expandVariables, type ExecCommand } from '../values/exec-command'
import { commandSettings, type CommandSetting } from './command-settings'
import { environmentOf, type Environment } from './environment'
import type { EnvironmentVariable } from './environment-builder'
import type { UnitAssignment } from './merge-unit'
import type { MergedValues } from './merged-values'
import { showSpecifiers } from './resolve-specifiers'

/** One command that the unit runs, as execve() gets it. */
export interface UnitCommand {
  readonly setting: CommandSetting
  readonly assignment: UnitAssignment
  readonly prefixes: string
  readonly program: string
  /** Words with variables expanded as far as their values are known; what only the running machine knows stays as written. */
  readonly argv: readonly string[]
  /** What becomes of each word that is written behind the flags: itself, what its variables make of it, or nothing. */
  readonly words: readonly (readonly string[])[]
  /** Variables that this command gets and the main process does not, or gets otherwise. */
  readonly added: readonly EnvironmentVariable[]
  /** Names of variables that the main process gets and this command does not. */
  readonly missing: readonly string[]
  /** Where the command stands in the value of its assignment. */
  readonly range: Range
}

/** How many characters the expanded words of a unit may have together; beyond, words stay as they are written. The kernel takes no longer command lines either. */
const MOST_EXPANDED = 2 ** 20

/** Behind `|` the words are put together again, without their quotes, for the user's shell; with `@` that is a login shell (observed: 262). */
function throughShell(prefixes: string, words: readonly string[]): readonly string[] {
  return prefixes.includes('|') ? [prefixes.includes('@') ? '-sh' : 'sh', '-c', words.join(' ')] : words
}

/** All commands of a unit in the order in which systemd gets to them (systemd.service(5), "Command lines"); `main` is the environment of the main process. */
export function commandsOf(values: MergedValues, main: Environment): UnitCommand[] {
  let left = MOST_EXPANDED
  const expand = (known: ReadonlyMap<string, string | null>, word: string): string[] => {
    const lookUp = (name: string) => (known.has(name) ? (known.get(name) ?? `\${${name}}`) : undefined)
    const words = left > 0 ? expandVariables(word, lookUp, left) : null
    if (words === null) return [showSpecifiers(word)]
    // Each word counts for a little more than its characters.
    left -= words.reduce((sum, each) => sum + each.length + 16, 0)
    return words.map(showSpecifiers)
  }
  return commandSettings.flatMap((setting) => {
    const written = values.list<ExecCommand>(setting)
    if (written.length === 0) return []
    const { variables } = setting === 'ExecStart' ? main : environmentOf(values, setting)
    const known = new Map(variables.map((variable) => [variable.name, variable.value]))
    const difference = differenceOf(main.variables, variables)
    return written.map(({ value: command, assignment }) => {
      // The program is never expanded; what stands for it as argv[0] behind @ is.
      const words = command.argv.map((word, index) => {
        const verbatim = (index === 0 && !command.prefixes.includes('@')) || command.prefixes.includes(':')
        return verbatim ? [showSpecifiers(word.text)] : expand(known, word.text)
      })
      return { setting, assignment, prefixes: command.prefixes, program: showSpecifiers(command.program.text), argv: throughShell(command.prefixes, words.flat()), words, ...difference, range: command.range }
    })
  })
}

function differenceOf(main: readonly EnvironmentVariable[], own: readonly EnvironmentVariable[]): Pick<UnitCommand, 'added' | 'missing'> {
  const ofMain = new Map(main.map((variable) => [variable.name, variable]))
  const names = new Set(own.map(({ name }) => name))
  return {
    added: own.filter(({ name, value, note }) => !ofMain.has(name) || ofMain.get(name)!.value !== value || ofMain.get(name)!.note !== note),
    missing: main.flatMap(({ name }) => (names.has(name) ? [] : [name])),
  }
}
