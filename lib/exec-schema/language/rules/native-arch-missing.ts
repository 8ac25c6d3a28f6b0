import { addAssignment } from '../../unit-file'
import type { SystemCallList } from '../../values/system-call-filter'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A filter on system calls that leaves another door open. */
export const nativeArchMissing = rule({
  id: 'native-arch-missing',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'System calls are filtered, but those of other architectures are not ruled out.',
    reason: 'A processor of 64 bits also takes calls in the way of older ones, under other numbers. systemd filters what it knows by name there too, but each way more is one more to find a hole in.',
    remedy: 'Add SystemCallArchitectures=native.',
  },
  manual: 'systemd.exec(5), SystemCallFilter=',
  settings: ['SystemCallFilter'],
  *check({ values }) {
    const filters = values.all('SystemCallFilter')
    const filter = filters[0]
    if (!filter || values.all('SystemCallArchitectures').length > 0) return
    // Where a call or two are denied, they are denied by name in each way; who denies memory that is written and run leaves a way round.
    const denied = filters.map(({ parsed }) => parsed as SystemCallList).flatMap(({ inverted, words }) => words.map(({ name }) => inverted && !name.startsWith('@')))
    if (denied.length <= 2 && denied.every(Boolean) && !values.isOn('MemoryDenyWriteExecute')) return
    // Not safe: who starts programs of others may start one of another architecture, which is killed then.
    yield {
      ...aboutAssignment(filter, 'Calls in the way of other architectures are filtered by name as well, but not ruled out'),
      fixes: [{ title: 'Add SystemCallArchitectures=native', safe: false, edits: addAssignment(filter.file.tree, filter.section!, 'SystemCallArchitectures', 'native') }],
    }
  },
})
