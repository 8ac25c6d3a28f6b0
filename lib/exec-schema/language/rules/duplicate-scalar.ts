import { removeAssignment } from '../../unit-file'
import { commentAboveSpeaksOf, IN_WORDS } from '../comment-above'
import { at, rule } from '../rule'

/** An assignment that a later one in the same file takes the place of. */
export const duplicateScalar = rule({
  id: 'duplicate-scalar',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The setting has one value only and is assigned twice in the same file.',
    reason: 'The last assignment wins; this one has no effect.',
    remedy: 'Remove the line that you do not mean, or say in a comment above the last one why it takes the place of the first.',
  },
  manual: 'systemd.syntax(7)',
  concerns: ({ has }) => has.dead,
  *check({ merged }) {
    for (const entry of merged.assignments) {
      if (entry.fate !== 'overridden' || !entry.by || entry.by.file !== entry.file) continue
      // A comment above the second one, of whatever, brings in what is to take the place of the first.
      if (commentAboveSpeaksOf(entry.by, IN_WORDS)) continue
      const line = entry.file.lines.positionAt(entry.by.assignment.nameRange.start).line
      const again = JSON.stringify(entry.by.parsed) === JSON.stringify(entry.parsed)
      yield {
        ...at(entry, { start: entry.assignment.nameRange.start, end: entry.assignment.valueRange.end }),
        message: `This has no effect: ${entry.assignment.name}= is assigned ${again ? 'the same value again' : 'again'} in line ${line}`,
        ...(again && { remedy: 'Remove one of the two lines.' }),
        fixes: [{ title: 'Remove the line', safe: true, edits: removeAssignment(entry.file.tree, entry.assignment) }],
      }
    }
  },
})
