import { sourceRangeOf } from '../../unit-file'
import { aboutAssignment } from '../unit-findings'
import { rule } from '../rule'

/** A user that is not the service's own. */
export const userUnsafe = rule({
  id: 'user-unsafe',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The service runs as a user that is shared with others.',
    reason: 'nobody is used by many programs and by file systems for files whose owner is not known, so what belongs to it is not safe.',
    remedy: 'Give the service a user of its own: DynamicUser=yes makes one up for as long as it runs, a file for sysusers.d makes one that stays.',
  },
  manual: 'systemd.exec(5), User=',
  settings: ['User'],
  *look(entry) {
    const name = entry.resolved
    if (entry.parsed === undefined || entry.fate !== 'in-force' || /^\d+$/.test(name) || entry.problems.length > 0) return
    if (['nobody', 'nogroup'].includes(name)) yield { ...aboutAssignment(entry, `${name} belongs to no service: files of others may be open to it, and its own to others`) }
  },
  refines: 'discouraged-value',
  refine({ entry, problem }) {
    if (!problem || entry.setting?.name !== 'User') return null
    return {
      message: problem.message,
      fixes: [{ title: 'Use DynamicUser=yes instead', safe: false, edits: [{ range: { start: entry.assignment.nameRange.start, end: sourceRangeOf(entry.assignment, { start: 0, end: entry.assignment.value.length }).end }, newText: 'DynamicUser=yes' }] }],
    }
  },
})
