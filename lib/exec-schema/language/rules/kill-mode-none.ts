import { removeAssignment } from '../../unit-file'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A service of which nothing is ended. */
export const killModeNone = rule({
  id: 'kill-mode-none',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'systemd ends none of the service’s processes.',
    reason: 'After ExecStop= the unit counts as stopped whatever is still running. What is left keeps files, ports and memory, belongs to no unit that could be started again cleanly, and escapes the limits of the next start. Since 246 systemd says so itself.',
    remedy: 'Leave KillMode= out, or write mixed for a main process that ends its children by itself.',
  },
  manual: 'systemd.kill(5), KillMode=',
  settings: ['KillMode'],
  *look(entry) {
    // systemd says so of its own accord since 246.
    if (entry.resolved !== 'none' || entry.fate !== 'in-force' || entry.problems.length > 0) return
    yield { ...aboutAssignment(entry, 'KillMode=none ends nothing: what is left goes on running outside of any unit'), fixes: [{ title: 'Remove the line', safe: false, edits: removeAssignment(entry.file.tree, entry.assignment) }] }
  },
  refines: 'discouraged-value',
  refine: ({ entry, problem }) => (problem && entry.setting?.name === 'KillMode' ? { message: problem.message, fixes: [{ title: 'Remove the line', safe: false, edits: removeAssignment(entry.file.tree, entry.assignment) }] } : null),
})
