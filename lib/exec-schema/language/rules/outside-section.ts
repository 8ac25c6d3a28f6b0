import { rule } from '../rule'
import { syntaxProblems } from '../syntax-problems'

/** A line before the first header. */
export const outsideSection = rule({
  id: 'outside-section',
  severity: 'warning',
  source: 'systemd',
  docs: {
    problem: 'The line stands before the first section header.',
    reason: 'systemd leaves it out with a warning.',
    remedy: 'Move it below the header of its section.',
  },
  manual: 'systemd.syntax(7)',
  concerns: ({ has }) => has.brokenLines,
  *check({ merged, files }) {
    for (const found of syntaxProblems(files, merged.name.type, ['outside-section'])) yield { file: found.file, range: found.range, message: 'This line stands before the first section header and is ignored' }
  },
})
