import { removeAssignment } from '../../unit-file'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A timer or path unit that names itself as the unit to start. */
export const selfTrigger = rule({
  id: 'self-trigger',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The unit names itself as what it is to start.',
    reason: 'systemd leaves the line out with a message; the service of the same name is started then, if there is one.',
    remedy: 'Name the service, or leave the line out.',
  },
  manual: 'systemd.timer(5), observed: 247 to 262',
  settings: ['Unit'],
  *look(entry, { merged }) {
    if (entry.resolved === merged.name.name)
      yield {
        ...aboutAssignment(entry, `${entry.assignment.name}=${entry.resolved} names the unit itself`),
        refusesUnit: false,
        fixes: [{ title: 'Remove the line', safe: true, edits: removeAssignment(entry.file.tree, entry.assignment) }],
      }
  },
})
