import { timelineOf, type UnitAssignment } from '../../effective'
import { formatTimeSpan } from '../../values/time-span'
import { commentAboveSpeaksOf } from '../comment-above'
import { rule, type CheckedUnit } from '../rule'
import { aboutAssignment, hasInstallSection, unitsNamed } from '../unit-findings'

/** Restart=always that gives up soon. */
export const restartLoop = rule({
  id: 'restart-loop',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The service is not restarted always: the start limit ends it.',
    reason: 'systemd refuses to start a unit more than StartLimitBurst= times within StartLimitIntervalSec=, by default five times in ten seconds. A service that fails at once is given up after that: Restart= no longer counts, and within that time starts by hand are refused as well; where a socket starts it, the socket fails too.',
    remedy: 'Wait longer between the attempts, with RestartSec=, so that the limit is never reached. StartLimitIntervalSec=0 in [Unit] lifts it; write a RestartSec= of a second or more with it, or the service that fails keeps the machine busy.',
  },
  manual: 'systemd.unit(5), StartLimitIntervalSec=',
  types: ['service'],
  settings: ['Restart'],
  *check(unit) {
    const { values } = unit
    const restart = values.last('Restart')
    // Of a drop-in alone nobody knows what the unit says; a unit of Type=oneshot is refused.
    if (unit.unit.fragment === null || values.text('Type') === 'oneshot') return
    if (restart?.resolved !== 'always' || isThoughtOf(restart, unit)) return
    const timeline = timelineOf(values)
    const end = timeline?.restarts.refusedAt
    if (!timeline || end === null || end === undefined) return
    // What runs before and after the main process takes time as well.
    const more = ['ExecCondition', 'ExecStartPre', 'ExecStartPost', 'ExecStopPost'].some((name) => values.all(name).length > 0) || values.text('Type') === 'idle'
    yield aboutAssignment(restart, `If it fails at once it is given up after ${timeline.restarts.starts.length} starts, ${end === 0 ? (more ? 'with no pause between them' : 'in no time') : `${formatTimeSpan(end)} after the first${more ? ' at the earliest' : ''}`}`)
  },
})

/** Whether the unit shows that it may be given up, or is not for good. */
function isThoughtOf(restart: UnitAssignment, unit: CheckedUnit): boolean {
  const { merged, values } = unit
  return (
    // Who has written a limit knows of it, and so does who says what follows a failure.
    ['StartLimitIntervalSec', 'StartLimitBurst', 'OnFailure'].some((name) => merged.inForce('Unit', name).length > 0) ||
    commentAboveSpeaksOf(restart, /\brate|limit|gives? up/i) ||
    // A login that fails at once is better given up than tried for ever, and somebody sits before it.
    (values.text('StandardInput') ?? '').startsWith('tty') ||
    unitsNamed(merged, ['After']).includes('systemd-user-sessions.service') ||
    merged.inForce('Install', 'Alias').some(({ resolved }) => resolved === 'display-manager.service') ||
    // Who gives it no pause, and comes before all others or keeps what is open meanwhile, has others wait for it.
    (values.text('RestartSec') === '0' && (!values.hasDefaultDependencies || ['Sockets', 'FileDescriptorStoreMax'].some((name) => values.all(name).length > 0))) ||
    // What only its bus name starts, the next call on the bus starts again.
    (values.last('BusName') !== null && !hasInstallSection(unit))
  )
}
