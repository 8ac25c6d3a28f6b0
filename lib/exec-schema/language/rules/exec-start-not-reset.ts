import type { ExecCommand } from '../../values/exec-command'
import { serviceTypeOf } from '../../effective'
import { lineEndOf } from '../../unit-file'
import { rule } from '../rule'
import { aboutAssignment, isJudgedWhole } from '../unit-findings'

/** More than one main command. */
export const execStartNotReset = rule({
  id: 'exec-start-not-reset',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The service has more than one ExecStart= command and is not of Type=oneshot.',
    reason: 'systemd refuses to load it. A drop-in that writes ExecStart= adds to the one of the fragment.',
    remedy: 'Put an empty ExecStart= above the new one, or set Type=oneshot for commands that run one after the other.',
  },
  manual: 'systemd.service(5)',
  types: ['service'],
  settings: ['ExecStart'],
  *check(unit) {
    const { values } = unit
    const entries = values.all('ExecStart')
    const commands = entries.flatMap((entry) => (entry.parsed as readonly ExecCommand[]).map(() => entry))
    const last = commands.at(-1)
    if (!isJudgedWhole(unit) || commands.length < 2 || serviceTypeOf(values) === 'oneshot' || !last) return
    const start = last.assignment.range.start
    const inDropIn = last.file !== commands[0]!.file
    yield {
      ...aboutAssignment(last, inDropIn ? 'This adds a second command to the one of the fragment; only Type=oneshot may have several' : 'This is a second command; only Type=oneshot may have several'),
      fixes: [{ title: 'Insert an empty ExecStart= above', safe: inDropIn, edits: [{ range: { start, end: start }, newText: `ExecStart=${lineEndOf(last.file.tree)}` }] }],
    }
  },
})
