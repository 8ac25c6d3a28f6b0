import { sourceRangeOf } from '../../unit-file'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A service of which only the main process is ended. */
export const killModeProcess = rule({
  id: 'kill-mode-process',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'Only the main process is ended; its children stay.',
    reason: 'That is right for what outlives the service on purpose, such as sessions or containers. Otherwise processes are left over at each stop and restart, and systemd warns of them at the next start.',
    remedy: 'Leave KillMode= out, or write mixed: then the main process gets the signal, and what is left at the end is killed.',
  },
  manual: 'systemd.kill(5), KillMode=',
  settings: ['KillMode'],
  *look(entry) {
    if (entry.resolved !== 'process' || entry.fate !== 'in-force') return
    yield { ...aboutAssignment(entry, 'KillMode=process leaves the children of the main process running when the unit stops'), fixes: [{ title: 'Change to mixed', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: 0, end: entry.assignment.value.length }), newText: 'mixed' }] }] }
  },
})
