import { sourceRangeOf } from '../../unit-file'
import { execSettings, rawCommands, written } from '../raw-commands'
import { at, rule } from '../rule'

/** A command line whose words are one by its quotes. */
export const commandInQuotes = rule({
  id: 'command-in-quotes',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The quotes make one word of the program and its arguments.',
    reason: 'What stands in quotes is one word. systemd looks for a program of the whole name, finds none, and ends the process with status 203.',
    remedy: 'Take the quotes off, or put them around those words only that hold spaces.',
  },
  manual: 'systemd.service(5), "Command lines"; observed: 257',
  settings: execSettings,
  concernsValue: ({ written }) => /["']/.test(written),
  *look(entry, { target }) {
    for (const command of rawCommands(entry, target)) {
      const { program, argv, prefixes } = command
      const raw = written(entry, program)
      // A name with a space may be meant; one with options behind it is not.
      if (!/["']/.test(raw) || !/^(?:\S+\s+(?:--?\w|\/)|(?:\/usr)?\/s?bin\/\S+\s)/.test(program.text) || argv.length > 1) continue
      const inner = raw.slice(raw.search(/["']/) + 1).replace(/["']$/, '')
      yield {
        ...at(entry, sourceRangeOf(entry.assignment, program.range)),
        message: `systemd looks for a program that is called “${program.text}”, arguments and all`,
        fixes: /["'\\]/.test(inner) || prefixes !== '' ? [] : [{ title: 'Take the quotes off', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, program.range), newText: inner }] }],
      }
    }
  },
})
