import { systemCallFilterOf } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Calls without which no program starts: those that load it, and its libraries, in any architecture that has them. */
const needed = ['execve', 'mmap', 'mprotect', 'openat', 'read', 'close', 'exit_group']

/** A filter that does not even let the program start. */
export const filterBlocksExecve = rule({
  id: 'filter-blocks-execve',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The filter denies a system call without which no program starts.',
    reason: 'The filter holds from before the program is loaded. Loading it takes execve, mmap, openat and some more: the process is killed by SIGSYS, or ends with status 203 or 127, before the first line of the program runs.',
    remedy: 'Allow @system-service, which has all that common services need, and deny what is not needed below it.',
  },
  manual: 'systemd.exec(5), SystemCallFilter=; observed: 247 to 262',
  settings: ['SystemCallFilter'],
  *check({ values }) {
    const entry = values.last('SystemCallFilter')
    if (!entry) return
    const filter = systemCallFilterOf(values)!
    const missing = needed.filter((call) => (filter.mode === 'allow') !== filter.calls.has(call) || (filter.calls.get(call) ?? null) !== null)
    if (missing.length > 0) yield aboutAssignment(entry, `No program starts without ${missing.join(', ')}: with this filter the unit ends before its program runs`)
  },
})
