import { rule } from '../rule'
import { syntaxProblems } from '../syntax-problems'
import { lineEndOf, type SyntaxProblemKind } from '../../unit-file'

const messages: Partial<Record<SyntaxProblemKind, string>> = {
  'invalid-section-header': 'The section header is not closed: the line has to end in ]',
  'empty-section-name': 'The section header holds no name',
  'invalid-utf8': 'The line is not valid UTF-8',
  'line-too-long': 'The line has 1,048,576 bytes or more, continuation lines included',
}

/** What makes systemd give up on the file. */
export const malformedFile = rule({
  id: 'malformed-file',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The file is not one that systemd can read: a header is not closed, the text is not UTF-8, or a line is too long.',
    reason: 'systemd stops reading here and refuses the unit.',
    remedy: 'Close the header with ], without a comment behind it; save the file as UTF-8; split the line.',
  },
  manual: 'systemd.syntax(7)',
  concerns: ({ has }) => has.brokenLines,
  *check({ merged, files, target }) {
    for (const found of syntaxProblems(files, merged.name.type, ['invalid-section-header', 'empty-section-name', 'invalid-utf8', 'line-too-long'])) {
      // Up to 257 an empty name was an unknown section like any other.
      const harmless = found.kind === 'empty-section-name' && target.version < 258
      const text = found.file.tree.text.slice(found.range.start, found.range.end)
      const comment = found.kind === 'invalid-section-header' ? /^(\[[^\]]+\])\s*([#;].*?)\s*$/.exec(text) : null
      const fixes = comment ? [{ title: 'Move the comment above', safe: true, edits: [{ range: found.range, newText: `${comment[2]}${lineEndOf(found.file.tree)}${comment[1]}` }] }] : []
      yield { file: found.file, range: found.range, message: comment ? 'No comment may stand behind a section header: the line has to end in ]' : (messages[found.kind] ?? ''), fixes, refusesUnit: !harmless, ...(harmless ? { severity: 'warning', reason: 'systemd leaves out the header and what stands below it.' } : {}) }
    }
  },
})
