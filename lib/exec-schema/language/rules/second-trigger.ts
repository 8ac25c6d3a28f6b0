import { removeAssignment } from '../../unit-file'
import { placeOf } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A second Unit= in a timer or path unit: of these, the first one counts. */
export const secondTrigger = rule({
  id: 'second-trigger',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The timer or path unit names a second unit to start.',
    reason: 'It can start one only: systemd keeps the first and leaves the others out with a message, also those in drop-ins.',
    remedy: 'Name one unit. To change it in a drop-in is not possible; write a fragment of the same name in /etc/systemd/system.',
  },
  manual: 'systemd.timer(5)',
  settings: ['Unit'],
  *look(entry) {
    if (entry.fate !== 'ignored' || !entry.by) return
    const { file, line } = placeOf(entry.by)
    yield {
      ...aboutAssignment(entry, `This is left out: ${entry.by.resolved} was named before, in ${file}:${line}`),
      refusesUnit: false,
      fixes: [{ title: 'Remove the line', safe: true, edits: removeAssignment(entry.file.tree, entry.assignment) }],
    }
  },
})
