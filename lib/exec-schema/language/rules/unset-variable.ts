import { environmentOf, type MergedValues } from '../../effective'
import { oncePer } from '../../text/collections'
import { sourceRangeOf } from '../../unit-file'
import { nearest } from '../nearest'
import { execSettings, rawCommands, written } from '../raw-commands'
import { at, rule } from '../rule'

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
  *look(entry, { target, values }) {
    if (entry.fate !== 'in-force' || !entry.assignment.value.includes('$')) return
    // Files, passed variables and PAM may set what the unit does not show.
    if (['EnvironmentFile', 'PassEnvironment', 'PAMName'].some((name) => values.all(name).length > 0) || values.all('Environment').length === 0) return
    for (const { argv, prefixes } of rawCommands(entry, target)) {
      if (/[:|]/.test(prefixes)) continue
      for (const word of argv.slice(1)) {
        const name = /^\$(\w+)$/.exec(word.text)?.[1] ?? /(?<!\$)\$\{(\w+)\}/.exec(word.text)?.[1]
        const known = name === undefined ? [] : variablesOf(values)
        const guess = name === undefined || known.includes(name) || name.length < 3 ? null : nearest(name, known, name.length < 6 ? 1 : 2)
        if (!guess) continue
        const range = sourceRangeOf(entry.assignment, word.range)
        yield { ...at(entry, range), message: `Nothing sets ${name}; is ${guess} meant?`, fixes: [{ title: `Change to ${guess}`, safe: false, edits: [{ range, newText: written(entry, word).replace(name!, guess) }] }] }
      }
    }
  },
})
