import { addAssignment } from '../../unit-file'
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
    const filter = values.all('SystemCallFilter')[0]
    if (!filter || values.all('SystemCallArchitectures').length > 0) return
    yield {
      ...aboutAssignment(filter, 'Calls of other architectures stay open beside this filter'),
      fixes: [{ title: 'Add SystemCallArchitectures=native', safe: true, edits: addAssignment(filter.file.tree, filter.section!, 'SystemCallArchitectures', 'native') }],
    }
  },
})
