import { sourceRangeOf } from '../../unit-file'
import { execSettings, rawCommands, shellTextAt } from '../raw-commands'
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
  concernsValue: ({ written }) => written.includes('kill'),
  *look(entry, { target }) {
    if (entry.fate !== 'in-force') return
    for (const command of rawCommands(entry, target)) {
      const words = command.argv.slice(1).map(({ text }) => text)
      if (!/^(\/(usr\/)?bin\/)?kill$/.test(command.program.text) || shellTextAt(command) >= 0 || words.some((word) => /^(-l|-L|--list|--table)/.test(word))) continue
      // A process, or with - behind a signal a group of them.
      const isSignal = (word: string, index: number) => ['-s', '--signal', '-n'].includes(words[index - 1] ?? '') || (word.startsWith('-') && (index === 0 || !/^-(\d|\$|%)/.test(word)))
      if (words.some((word, index) => !isSignal(word, index))) continue
      const { end } = command.range
      const place = sourceRangeOf(entry.assignment, command.range)
      yield { ...at(entry, place), message: 'kill is not told which process is to get the signal', fixes: [{ title: 'Add $MAINPID', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: end, end }), newText: ' $MAINPID' }] }] }
    }
  },
})
