import { sourceRangeOf } from '../../unit-file'
import { execSettings, programName, rawCommands } from '../raw-commands'
import { at, rule } from '../rule'

/** The first argument behind @, which is none. */
export const argumentAsName = rule({
  id: 'argument-as-name',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The program does not get this argument: it is taken for its name.',
    reason: 'Behind @ the second word of the line is what the program sees as its own name, argv[0], and only the words behind that are its arguments.',
    remedy: 'Remove the @, or write the name between the program and its first argument.',
  },
  manual: 'systemd.service(5), "Command lines"; observed: 247, 252, 257',
  types: ['service'],
  settings: execSettings,
  concernsValue: ({ written }) => written.includes('@'),
  *look(entry, { target }) {
    if (entry.fate !== 'in-force') return
    for (const command of rawCommands(entry, target)) {
      if (!command.prefixes.includes('@')) continue
      const name = command.argv[0]
      // A shell whose name begins with - is one that somebody has logged in to.
      if (!name || !/^(-|\d+$)/.test(name.text) || /^-\w*sh$/.test(name.text)) continue
      const prefix = entry.assignment.value.indexOf('@', command.range.start)
      const program = programName(command)
      yield {
        ...at(entry, sourceRangeOf(entry.assignment, name.range)),
        message: `Behind @ this is the name that ${program} sees as its own, and no argument`,
        fixes: [
          { title: 'Remove the @', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: prefix, end: prefix + 1 }), newText: '' }] },
          { title: `Insert the name ${program}`, safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: name.range.start, end: name.range.start }), newText: `${program} ` }] },
        ],
      }
    }
  },
})
