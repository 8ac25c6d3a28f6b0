import type { MergedValues } from '../../effective'
import { lineEndOf } from '../../unit-file'
import type { SystemCallList } from '../../values/system-call-filter'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A filter that names what is forbidden only. */
export const denyListSystemCalls = rule({
  id: 'deny-list-system-calls',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The filter names the system calls that are denied; all others are allowed.',
    reason: 'Calls that a later kernel brings are allowed without anyone having thought of them, and what is not named stays open, such as those that mount or trace.',
    remedy: 'Write SystemCallFilter=@system-service first, with what the service needs besides, such as @clock for one that sets the time, and the ones to be denied below it: an allow list holds against what is not known yet.',
  },
  manual: 'systemd.exec(5), SystemCallFilter=',
  settings: ['SystemCallFilter'],
  *check({ values }) {
    const lists = values.all('SystemCallFilter')
    const first = lists[0]
    if (!first || !(first.parsed as SystemCallList).inverted) return
    const start = first.assignment.range.start
    const line = `SystemCallFilter=@system-service${setsTheTime(values) ? ' @clock' : ''}`
    const eol = lineEndOf(first.file.tree)
    // Beside an allow list other architectures are to be ruled out as well.
    const native = values.all('SystemCallArchitectures').length > 0 ? '' : `SystemCallArchitectures=native${eol}`
    yield {
      ...aboutAssignment(first, 'This filter denies some calls and allows all others, also those of kernels to come'),
      fixes: [{ title: `Put ${line} above`, safe: false, edits: [{ range: { start, end: start }, newText: `${line}${eol}${native}` }] }],
    }
  },
})

/** Whether the unit asks for what it takes to set the time, whose calls are not among those of @system-service. */
function setsTheTime(values: MergedValues): boolean {
  const lines = [...['CapabilityBoundingSet', 'AmbientCapabilities', 'DeviceAllow'].flatMap((name) => values.all(name)), ...values.unit.inForce('Unit', 'ConditionCapability')]
  return lines.some(({ resolved }) => /^(?![~!]).*(CAP_SYS_TIME|char-(rtc|ptp))/i.test(resolved))
}
