import { serviceTypeOf, type MergedValues, type UnitAssignment } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import type { ExecCommand } from '../../values/exec-command'
import { commentAboveSpeaksOf, IN_WORDS } from '../comment-above'
import { programName } from '../raw-commands'
import { rule, type RuleFinding } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Programs that start sessions, jobs, containers or services for others, which are to outlive them. */
const keepers = ['sshd', 'dropbear', 'tmate-ssh-server', 'bitlbee', 'atd', 'cron', 'crond', 'inetd', 'xinetd', 'dockerd', 'containerd', 'podman', 'libvirtd', 'supervisord', 'monit']

/** Who gives it longer to end, in microseconds, waits for something that is not to be cut off. */
const LONG_STOP = 600_000_000

/** A service of which only the main process is ended. */
export const killModeProcess = rule({
  id: 'kill-mode-process',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'Only the main process is ended; its children stay.',
    reason: 'That is right for what outlives the service on purpose, such as sessions or containers. Other children that are still there when the unit stops or restarts are left over, and systemd warns of them at the next start.',
    remedy: 'Leave KillMode= out, or write mixed: then the main process gets the signal, and what is left at the end is killed. A comment above the line that says why children stay is taken for an answer.',
  },
  manual: 'systemd.kill(5), KillMode=',
  types: ['service'],
  settings: ['KillMode'],
  *look(entry, { values }) {
    if (entry.resolved !== 'process' || entry.fate !== 'in-force' || commentAboveSpeaksOf(entry, IN_WORDS)) return
    if (serviceTypeOf(values) === 'forking' && values.value<boolean>('GuessMainPID') === false && !values.last('PIDFile')) yield endsNothing(entry, values)
    else if (!leavesOnPurpose(values))
      yield { ...aboutAssignment(entry, 'KillMode=process leaves the children of the main process running when the unit stops'), fixes: [{ title: 'Change to mixed', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: 0, end: entry.assignment.value.length }), newText: 'mixed' }] }] }
  },
})

function endsNothing(entry: UnitAssignment, values: MergedValues): RuleFinding {
  return {
    ...aboutAssignment(entry, `KillMode=process ends nothing here: systemd knows no main process, so that ${values.all('ExecStop').length > 0 ? 'only ExecStop= ends the service' : 'the service goes on when it is stopped'}`),
    reason: 'The signal goes to the main process alone, and to a command that is still starting or stopping it. With GuessMainPID=no and without PIDFile= systemd knows none, and what ExecStop= does not end goes on.',
    remedy: 'Name the main process with PIDFile=. Or leave KillMode= out, so that what ExecStop= leaves behind is ended, unless it leaves that on purpose; with mixed all of it would be killed by SIGKILL at once.',
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
    (values.value<number>('TimeoutStopSec') ?? 0) >= LONG_STOP ||
    values.text('TasksMax') === 'infinity' ||
    // What a bus name brings up often goes when nobody asks for it any more, and what it has started is to stay.
    serviceTypeOf(values) === 'dbus' ||
    // What leaves for the background where systemd does not expect it goes on for this reason alone; type-mismatch tells of it.
    (serviceTypeOf(values) !== 'forking' && values.all('ExecStart').some(({ resolved }) => /\s--(daemon|daemonize|background|detach|fork)(\s|$)/.test(resolved))) ||
    values.list<ExecCommand>('ExecStart').some(({ value }) => keepers.includes(programName(value)))
  )
}
