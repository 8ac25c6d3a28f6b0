import { findSetting } from '../../settings'
import { lineEndOf } from '../../unit-file'
import { at, rule } from '../rule'
import { hasBackslashAtEnd } from '../unit-findings'

/** A setting that a backslash on the line before makes part of another value. */
export const swallowedSetting = rule({
  id: 'swallowed-setting',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The line is no setting: it goes on with the value above.',
    reason: 'A line that ends in a backslash goes on below, whatever stands there. The setting becomes a word of the value before it, and does not count.',
    remedy: 'Remove the backslash at the end of the line above.',
  },
  manual: 'systemd.syntax(7)',
  concerns: hasBackslashAtEnd,
  *check({ merged }) {
    for (const entry of merged.assignments) {
      const { assignment, file } = entry
      if (assignment.pieces.length < 2) continue
      for (const { source, length } of assignment.pieces.slice(1)) {
        const text = file.tree.text.slice(source, source + length)
        const found = /^\s*([A-Z][A-Za-z0-9]*)=/.exec(text)
        // What is meant to go on with the value above is mostly indented, as arguments that look like settings are.
        if (!found || file.tree.text[source + found[0].length - found[1]!.length - 2] !== '\n' || !findSetting(entry.section ?? '', found[1]!)) continue
        const start = source + found[0].length - found[1]!.length - 1
        // All between the backslash and the setting goes, comments too.
        const before = file.tree.text.slice(0, start)
        const backslash = /[ \t]*\\(?=\r?\n[ \t]*$)/.exec(before)
        yield {
          ...at(entry, { start, end: source + text.trimEnd().length }),
          message: `${found[1]}= is swallowed by ${assignment.name}=: the line above ends in a backslash`,
          fixes: backslash ? [{ title: 'End the value above', safe: false, edits: [{ range: { start: backslash.index, end: start }, newText: lineEndOf(file.tree) }] }] : [],
        }
      }
    }
  },
})
