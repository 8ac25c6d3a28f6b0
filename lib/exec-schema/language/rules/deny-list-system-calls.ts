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
    remedy: 'Write SystemCallFilter=@system-service first, and the ones to be denied below it: an allow list holds against what is not known yet.',
  },
  manual: 'systemd.exec(5), SystemCallFilter=',
  settings: ['SystemCallFilter'],
  *check({ values }) {
    const lists = values.all('SystemCallFilter')
    const first = lists[0]
    if (!first || !(first.parsed as SystemCallList).inverted) return
    const start = first.assignment.range.start
    yield {
      ...aboutAssignment(first, 'This filter denies some calls and allows all others, also those of kernels to come'),
      fixes: [{ title: 'Put SystemCallFilter=@system-service above', safe: false, edits: [{ range: { start, end: start }, newText: `SystemCallFilter=@system-service${lineEndOf(first.file.tree)}` }] }],
    }
  },
})
