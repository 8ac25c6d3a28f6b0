import { rule } from '../rule'
import { hasBackslashAtEnd } from '../unit-findings'

/** A comment that looks as if it went on. */
export const commentEndsWithBackslash = rule({
  id: 'comment-ends-with-backslash',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'A comment ends with a backslash, which makes no comment of the next line.',
    reason: 'Comments are not continued. Where the first line of a long command was commented out, the lines below it still count: systemd reads them as lines of their own.',
    remedy: 'Put a # in front of each line that is not to count, or take the backslash away.',
  },
  manual: 'systemd.syntax(7); observed: 252 to 262',
  concerns: hasBackslashAtEnd,
  *check({ files }) {
    for (const file of files) {
      const { items, text } = file.tree
      for (const [index, item] of items.entries()) {
        if (item.kind !== 'comment' || text[item.contentRange.end - 1] !== '\\') continue
        const next = items[index + 1]
        if (next?.kind !== 'stray' && next?.kind !== 'assignment') continue
        // A line of its own that makes sense was hardly meant to belong to the comment.
        if (next.kind === 'assignment' && !/^[ \t]/.test(text.slice(next.range.start, next.range.start + 1))) continue
        const end = item.contentRange.end
        yield {
          file,
          range: { start: end - 1, end },
          message: 'The comment ends here all the same: the next line counts',
          fixes: [{ title: 'Make the next line a comment', safe: false, edits: [{ range: { start: next.range.start, end: next.range.start }, newText: '# ' }] }],
        }
      }
    }
  },
})
