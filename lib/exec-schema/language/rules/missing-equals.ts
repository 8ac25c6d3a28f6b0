import { MOST_OF_A_RULE, rule } from '../rule'
import { syntaxProblems } from '../syntax-problems'

/** A line that is neither comment, header nor assignment. */
export const missingEquals = rule({
  id: 'missing-equals',
  severity: 'warning',
  source: 'systemd',
  docs: {
    problem: 'The line has no =, or nothing before it.',
    reason: 'systemd leaves the line out with a warning since 246; earlier releases refuse the whole unit.',
    remedy: 'Write Name=value, put # before a comment, or end the line before with a backslash if this one belongs to it.',
  },
  manual: 'systemd.syntax(7)',
  concerns: ({ has }) => has.brokenLines,
  *check({ merged, files, target }) {
    const sections = merged.name.type
    let count = 0
    for (const found of syntaxProblems(files, sections, ['missing-equals', 'missing-name'])) {
      if (++count > MOST_OF_A_RULE && target.version >= 246) return
      const fatal = found.kind === 'missing-equals' && target.version < 246
      yield {
        file: found.file,
        range: found.range,
        message: found.kind === 'missing-name' ? 'There is no name before the =' : 'This is no assignment: the = is missing',
        severity: fatal ? 'error' : 'warning',
        refusesUnit: fatal,
        fixes: found.kind === 'missing-equals' ? [{ title: 'Make it a comment', safe: false, edits: [{ range: { start: found.range.start, end: found.range.start }, newText: '# ' }] }] : [],
      }
    }
  },
})
