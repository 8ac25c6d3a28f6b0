import { allowedCalls, type MergedValues } from '../../effective'
import { lineEndOf } from '../../unit-file'
import { expandSystemCallSet, type SystemCallList } from '../../values/system-call-filter'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Sets of calls that most services can do without, the most dangerous first. */
const dangerous = ['@mount', '@debug', '@module', '@raw-io', '@reboot', '@swap', '@privileged']
const LATER_KERNELS = 'Calls that a later kernel brings are allowed without anyone having thought of them'

/** A filter that names what is forbidden only. */
export const denyListSystemCalls = rule({
  id: 'deny-list-system-calls',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The filter names the system calls that are denied; all others are allowed.',
    reason: `${LATER_KERNELS}, and what is not named stays open.`,
    remedy: 'Write SystemCallFilter=@system-service first, with what the service needs besides, such as @clock for one that sets the time, and the ones to be denied below it: an allow list holds against what is not known yet.',
  },
  manual: 'systemd.exec(5), SystemCallFilter=',
  settings: ['SystemCallFilter'],
  *check({ values }) {
    const lines = values.all('SystemCallFilter')
    const first = lines[0]
    if (!first || !(first.parsed as SystemCallList).inverted) return
    const lists = lines.map(({ parsed }) => parsed as SystemCallList)
    // Single calls that are made to fail with errors of their own are answered like that on purpose; nobody is confined by it.
    if (lists.every(({ words }) => words.every(({ name, action }) => action !== null && !name.startsWith('@')))) return
    const start = first.assignment.range.start
    const line = `SystemCallFilter=@system-service${setsTheTime(values) ? ' @clock' : ''}`
    const eol = lineEndOf(first.file.tree)
    // Beside an allow list other architectures are to be ruled out as well.
    const native = values.all('SystemCallArchitectures').length > 0 ? '' : `SystemCallArchitectures=native${eol}`
    yield {
      ...aboutAssignment(first, 'This filter denies some calls and allows all others, also those of kernels to come'),
      reason: reasonFor(values),
      fixes: [{ title: `Put ${line} above`, safe: false, edits: [{ range: { start, end: start }, newText: `${line}${eol}${native}` }] }],
    }
  },
})

/** What other settings of the unit deny is not open, and what the fix allows is needed. */
function reasonFor(values: MergedValues): string {
  const { version } = values.unit.target
  const allowed = allowedCalls(values)!.allowed
  const usual = new Set([...expandSystemCallSet('@system-service', version), ...(setsTheTime(values) ? expandSystemCallSet('@clock', version) : [])])
  const open = [...new Set(dangerous.flatMap((name) => [...expandSystemCallSet(name, version)]))].filter((call) => allowed.has(call) && !usual.has(call))
  return open.length === 0 ? `${LATER_KERNELS}.` : `${LATER_KERNELS}, and what is not named stays open: ${open.slice(0, 3).join(', ')}${open.length > 3 ? ` and ${open.length - 3} more that most services can do without` : ''}.`
}

/** Whether the unit asks for what it takes to set the time, whose calls are not among those of @system-service. */
function setsTheTime(values: MergedValues): boolean {
  const lines = [...['CapabilityBoundingSet', 'AmbientCapabilities', 'DeviceAllow'].flatMap((name) => values.all(name)), ...values.unit.inForce('Unit', 'ConditionCapability')]
  return lines.some(({ resolved }) => /^(?![~!]).*(CAP_SYS_TIME|char-(rtc|ptp))/i.test(resolved))
}
