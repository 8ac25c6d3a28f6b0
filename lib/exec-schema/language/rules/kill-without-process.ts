import { sourceRangeOf } from '../../unit-file'
import { programName, rawCommands, execSettings, shellTextAt } from '../raw-commands'
import { at, rule } from '../rule'

/** kill without anything to send its signal to. */
export const killWithoutProcess = rule({
  id: 'kill-without-process',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'kill is not told which process to send the signal to.',
    reason: 'The command fails, and with ExecReload= so does each reload.',
    remedy: 'Write $MAINPID behind the signal, which is the main process of the service.',
  },
  manual: 'systemd.service(5), ExecReload=',
  types: ['service'],
  settings: execSettings,
  *look(entry, { target }) {
    if (entry.fate !== 'in-force' || !entry.assignment.value.includes('kill')) return
    for (const command of rawCommands(entry, target)) {
      const words = command.argv.slice(1).map(({ text }) => text)
      if (programName(command) !== 'kill' || shellTextAt(command) >= 0 || words.some((word, index) => /^(\$|%|-?\d+$)/.test(word) && !['-s', '--signal', '-n'].includes(words[index - 1] ?? '') && !(index === 0 && /^-\d+$/.test(word))) || words.some((word) => /^(-l|-L|--list|--table)/.test(word))) continue
      if (words.some((word, index) => !word.startsWith('-') && !['-s', '--signal', '-n'].includes(words[index - 1] ?? ''))) continue
      const { end } = command.range
      const place = sourceRangeOf(entry.assignment, command.range)
      yield { ...at(entry, place), message: 'kill is not told which process is to get the signal', fixes: [{ title: 'Add $MAINPID', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: end, end }), newText: ' $MAINPID' }] }] }
    }
  },
})
