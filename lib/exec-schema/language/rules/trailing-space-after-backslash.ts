import { rule } from '../rule'

/** White space behind the backslash at the end of a line. */
export const trailingSpaceAfterBackslash = rule({
  id: 'trailing-space-after-backslash',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'White space stands behind the backslash at the end of a line.',
    reason: 'Only a backslash as the very last character continues a line. Here the line ends, the backslash becomes part of the value, and the next line is read as one of its own.',
    remedy: 'Remove the white space.',
  },
  manual: 'systemd.syntax(7)',
  concerns: ({ files }) => files.some(({ source }) => /\\[ \t]/.test(source.text)),
  *check({ files }) {
    for (const file of files) {
      if (!file.source.text.includes('\\ ') && !file.source.text.includes('\\\t')) continue
      for (const item of file.tree.items) {
        if (item.kind !== 'assignment' && item.kind !== 'stray') continue
        const text = file.source.text.slice(item.range.start, item.range.end)
        const match = /\\([ \t]+)(?=[\r\n]*$)/.exec(text)
        if (!match) continue
        const start = item.range.start + match.index
        yield {
          file,
          range: { start, end: start + match[0].length },
          message: 'The line ends here: only a backslash without anything behind it continues a line',
          setting: item.kind === 'assignment' ? item.name : null,
          fixes: [{ title: 'Remove the white space', safe: true, edits: [{ range: { start: start + 1, end: start + match[0].length }, newText: '' }] }],
        }
      }
    }
  },
})
