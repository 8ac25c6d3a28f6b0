import { environmentOf, type MergedValues } from '../../effective'
import { oncePer } from '../../text/collections'
import { sourceRangeOf } from '../../unit-file'
import { nearest } from '../nearest'
import { environmentVariables } from '../../values/tables/environment-variables'
import { execSettings, rawCommands, shellTextAt, written } from '../raw-commands'
import { at, rule } from '../rule'

/** What systemd sets itself, some of it for some commands only. */
const ofSystemd = new Set(environmentVariables.map(({ name }) => name))

/** The names of all variables that the processes get; many commands may ask. */
const variablesOf = oncePer((values: MergedValues) => environmentOf(values).variables.map(({ name }) => name))

/** A variable of a command line that nothing sets, where one of nearly the same name is set. */
export const unsetVariable = rule({
  id: 'unset-variable',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'Nothing sets this variable.',
    reason: 'A variable that is not set stands for nothing: the argument is empty, or not there at all. systemd says so in the journal when the command is run.',
    remedy: 'Correct its name, or set it with Environment=.',
  },
  manual: 'systemd.service(5), "Command lines"; observed: 257',
  types: ['service'],
  settings: execSettings,
  concernsValue: ({ written }) => written.includes('$'),
  *look(entry, { target, values }) {
    if (entry.fate !== 'in-force') return
    // Files, passed variables and PAM may set what the unit does not show.
    if (['EnvironmentFile', 'PassEnvironment', 'PAMName'].some((name) => values.all(name).length > 0) || values.all('Environment').length === 0) return
    for (const command of rawCommands(entry, target)) {
      const { argv, prefixes } = command
      // A shell has variables of its own.
      if (/[:|]/.test(prefixes) || shellTextAt(command) >= 0) continue
      for (const word of argv.slice(1)) {
        const name = /^\$(\w+)$/.exec(word.text)?.[1] ?? /(?<!\$)\$\{(\w+)\}/.exec(word.text)?.[1]
        const known = name === undefined ? [] : variablesOf(values)
        const guess = name === undefined || known.includes(name) || name.length < 4 || ofSystemd.has(name) ? null : nearest(name, known, 1)
        if (!guess) continue
        const range = sourceRangeOf(entry.assignment, word.range)
        yield { ...at(entry, range), message: `Nothing sets ${name}; is ${guess} meant?`, fixes: [{ title: `Change to ${guess}`, safe: false, edits: [{ range, newText: written(entry, word).replace(new RegExp(`(?<=\\$\\{?)${name}\\b`), guess) }] }] }
      }
    }
  },
})
