import { sourceRangeOf } from '../../unit-file'
import { programName, rawCommands } from '../raw-commands'
import { at, rule } from '../rule'

/** docker run -t where there is no terminal. */
export const terminalInContainer = rule({
  id: 'terminal-in-container',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'There is no terminal that the container could be given.',
    reason: 'The standard input of a service is /dev/null. docker run -it ends with “the input device is not a TTY”.',
    remedy: 'Leave -it out.',
  },
  manual: 'systemd.exec(5), StandardInput=, docker-run(1)',
  types: ['service'],
  settings: ['ExecStartPre', 'ExecStart'],
  concernsValue: ({ written }) => written.includes('docker'),
  *look(entry, { target, values }) {
    if (entry.fate !== 'in-force' || /^(tty|socket)/.test(values.text('StandardInput') ?? '')) return
    for (const command of rawCommands(entry, target)) {
      if (programName(command) !== 'docker' || !['run', 'exec'].includes(command.argv[1]?.text ?? '')) continue
      const word = command.argv.slice(2).find(({ text }, index, all) => /^-(it|ti)$/.test(text) && all.slice(0, index).every((each) => each.text.startsWith('-')))
      // What is detached needs none here.
      if (!word || command.argv.some(({ text }) => /^(-[a-z]*d[a-z]*|--detach)$/.test(text))) continue
      const range = sourceRangeOf(entry.assignment, { start: word.range.start, end: word.range.end + (/^\s*/.exec(entry.assignment.value.slice(word.range.end))?.[0].length ?? 0) })
      yield { ...at(entry, sourceRangeOf(entry.assignment, word.range)), message: `${word.text} asks for a terminal, and a service has none`, fixes: [{ title: `Remove ${word.text}`, safe: false, edits: [{ range, newText: '' }] }] }
    }
  },
})
