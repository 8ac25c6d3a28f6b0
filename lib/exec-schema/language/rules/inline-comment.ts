import { lineEndOf, sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

const behindValue = /(?<=\S)\s+#(?=\s|$)/

/** A `#` behind a value. */
export const inlineComment = rule({
  id: 'inline-comment',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'A comment stands behind a value.',
    reason: 'Comments have lines of their own in unit files; here # and all that follows it belong to the value.',
    remedy: 'Move the comment to a line above.',
  },
  manual: 'systemd.syntax(7)',
  everywhere: true,
  concernsValue: ({ written, setting }) => behindValue.test(written) && setting!.value.syntax !== 'text' && !/["']/.test(written),
  *look(entry) {
    const { assignment } = entry
    const match = behindValue.exec(assignment.value)!
    const comment = assignment.value.slice(match.index).trim()
    const range = sourceRangeOf(assignment, { start: match.index + match[0].length - 1, end: assignment.value.length })
    const start = assignment.range.start
    yield {
      ...at(entry, range),
      message: `${comment.length > 40 ? `${comment.slice(0, 40)}…` : comment} is part of the value: comments need a line of their own`,
      // What goes on behind it in further lines is not the comment's.
      fixes: assignment.pieces.length > 1 ? [] : [
        {
          title: 'Move the comment above',
          safe: true,
          edits: [
            { range: { start, end: start }, newText: `${comment}${lineEndOf(entry.file.tree)}` },
            { range: sourceRangeOf(assignment, { start: match.index, end: assignment.value.length }), newText: '' },
          ],
        },
      ],
    }
  },
})
