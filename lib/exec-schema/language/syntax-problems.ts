import type { UnitFileWithTree } from '../effective'
import { sectionsOfType } from '../settings'
import type { Range } from '../text/range'
import type { UnitType } from '../text/unit-name'
import type { SyntaxProblemKind } from '../unit-file'

/** What makes systemd give up on a file, in every release. */
export const fatalProblems: readonly SyntaxProblemKind[] = ['invalid-section-header', 'invalid-utf8', 'line-too-long']

/** Faults of form that systemd sees: those below a section that it leaves out are not among them, as it does not look there. */
export function* syntaxProblems(
  files: readonly UnitFileWithTree[],
  type: UnitType,
  kinds: readonly SyntaxProblemKind[],
): Generator<{ readonly file: UnitFileWithTree; readonly kind: SyntaxProblemKind; readonly range: Range }> {
  const known = sectionsOfType(type) as readonly string[]
  const alwaysSeen: readonly SyntaxProblemKind[] = ['invalid-section-header', 'empty-section-name', 'invalid-utf8', 'line-too-long', 'outside-section']
  for (const file of files) {
    if (!file.tree.problems.some((problem) => kinds.includes(problem.kind))) continue
    const skipped = new Set(file.tree.sections.filter((section) => section.header && !known.includes(section.name)).flatMap((section) => section.items))
    for (const problem of file.tree.problems) {
      if (!kinds.includes(problem.kind)) continue
      if (!skipped.has(problem.item) || alwaysSeen.includes(problem.kind)) yield { file, kind: problem.kind, range: problem.range }
    }
  }
}
