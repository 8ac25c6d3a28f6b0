import { serviceTypeOf, type MergedValues, type UnitAssignment } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import type { ExecCommand } from '../../values/exec-command'
import { commentAboveSpeaksOf } from '../comment-above'
import { programName } from '../raw-commands'
import { rule, type RuleFinding } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Programs that start sessions, jobs, containers or services for others, which are to outlive them. */
const keepers = ['sshd', 'dropbear', 'atd', 'cron', 'crond', 'inetd', 'xinetd', 'dockerd', 'containerd', 'podman', 'libvirtd', 'supervisord', 'monit']

/** A service of which only the main process is ended. */
export const killModeProcess = rule({
  id: 'kill-mode-process',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'Only the main process is ended; its children stay.',
    reason: 'That is right for what outlives the service on purpose, such as sessions or containers. Otherwise processes are left over at each stop and restart, and systemd warns of them at the next start.',
    remedy: 'Leave KillMode= out, or write mixed: then the main process gets the signal, and what is left at the end is killed. A comment above the line that says why children stay is taken for an answer.',
  },
  manual: 'systemd.kill(5), KillMode=',
  types: ['service'],
  settings: ['KillMode'],
  *look(entry, { values }) {
    if (entry.resolved !== 'process' || entry.fate !== 'in-force' || commentAboveSpeaksOf(entry, /kill|child|process|session|surviv/i)) return
    if (serviceTypeOf(values) === 'forking' && values.value<boolean>('GuessMainPID') === false && !values.last('PIDFile')) yield endsNothing(entry, values)
    else if (!leavesOnPurpose(values))
      yield { ...aboutAssignment(entry, 'KillMode=process leaves the children of the main process running when the unit stops'), fixes: [{ title: 'Change to mixed', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: 0, end: entry.assignment.value.length }), newText: 'mixed' }] }] }
  },
})

function endsNothing(entry: UnitAssignment, values: MergedValues): RuleFinding {
  return {
    ...aboutAssignment(entry, `KillMode=process ends nothing here: systemd knows no main process, so that ${values.all('ExecStop').length > 0 ? 'only ExecStop= ends the service' : 'the service goes on when it is stopped'}`),
    reason: 'The signal goes to the main process alone. With GuessMainPID=no and without PIDFile= systemd knows none, and what ExecStop= does not end goes on.',
    remedy: 'Name the main process with PIDFile=, or leave KillMode= out, so that what ExecStop= leaves behind is ended. With mixed all of it would be killed by SIGKILL at once.',
  }
}

/** Whether the service shows that its children are to stay. */
function leavesOnPurpose(values: MergedValues): boolean {
  return (
    // What is delegated is looked after by the service, its containers for one; at a terminal or behind a connection sits a session.
    values.isOn('Delegate') ||
    /^(tty|socket)/.test(values.text('StandardInput') ?? '') ||
    // Of a job that is not to run again, what it has started is what it was for.
    serviceTypeOf(values) === 'oneshot' ||
    values.text('Restart') === 'no' ||
    // Who lets children take their time, or sets no bound to their number, counts on them.
    values.value<boolean>('SendSIGKILL') === false ||
    ['TimeoutStopSec', 'TasksMax'].some((name) => values.text(name) === 'infinity') ||
    // In a session of a user a bus name brings up an application, from which people start others.
    (values.unit.target.manager === 'user' && serviceTypeOf(values) === 'dbus') ||
    values.list<ExecCommand>('ExecStart').some(({ value }) => keepers.includes(programName(value)))
  )
}
