import { identityOf, mountsLeftOut, processOf, restrictionsOf } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** What the manager of a user can't do, and does not say. */
export const notInUserManager = rule({
  id: 'not-in-user-manager',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The manager of a user can’t bring this about.',
    reason: 'It lacks the privileges, leaves the setting out, mostly without a word, and starts the unit all the same: this line protects nothing.',
    remedy: 'Run the service as a unit of the system with User=, or do without. Before 254 PrivateUsers=yes makes many of these settings work.',
  },
  manual: 'systemd.exec(5), "Sandboxing"; observed: 247 to 262',
  concerns: ({ target }) => target.manager === 'user',
  *check({ target, values }) {
    const identity = identityOf(values)
    const { leftOut } = restrictionsOf(values, processOf(values, identity), identity)
    const assignments = new Set([...leftOut.flatMap(({ origins }) => origins), ...mountsLeftOut(values).map(({ origin }) => origin)].flatMap((origin) => (origin.kind === 'file' ? [origin.assignment] : [])))
    for (const name of ['User', 'Group', 'SupplementaryGroups']) {
      const entry = values.last(name)
      // Of the user's own name and group nothing has to be changed; %u and %U stand for them.
      if (entry && !/%[uUgG]/.test(entry.assignment.value) && !assignments.has(entry)) yield { ...aboutAssignment(entry, `The manager of a user can’t become ${name === 'User' ? 'another user' : 'a member of another group'}: unless ${entry.resolved} is its own, the process ends with status 216`), reason: 'It runs as the user and has no right to change that. Only its own name does no harm, and does nothing.', remedy: 'Remove the line, or run the service as a unit of the system.' }
    }
    for (const [name, classes, status] of [['CPUSchedulingPolicy', ['fifo', 'rr'], 214], ['IOSchedulingClass', ['realtime', '1'], 211]] as const) {
      const entry = values.last(name)
      if (entry && (classes as readonly string[]).includes(entry.resolved)) yield { ...aboutAssignment(entry, `Users mostly may not ask for ${entry.resolved}: then the process ends with status ${status}`), severity: 'info', reason: 'Real-time scheduling takes a privilege, or a limit that is raised for the user, such as rtprio in limits.conf(5).', remedy: 'Run the service as a unit of the system with User=, or raise the limit for the user.' }
    }
    for (const name of ['Nice', 'OOMScoreAdjust']) {
      const entry = values.last(name)
      if (entry && typeof entry.parsed === 'number' && entry.parsed < 0) yield { ...aboutAssignment(entry, `Users mostly may not ask for less than they have: ${name}=${entry.resolved} is left out`), severity: 'info', reason: 'To be preferred takes a privilege, or a limit that is raised for the user. systemd leaves the setting out without a word and starts the unit.', remedy: 'Run the service as a unit of the system with User=, or raise the limit for the user.' }
    }
    for (const assignment of assignments) yield aboutAssignment(assignment, `The manager of a user leaves ${assignment.assignment.name}= out${target.version < 254 ? ` in systemd ${target.version}` : ''}, and starts the unit without it`)
  },
})
