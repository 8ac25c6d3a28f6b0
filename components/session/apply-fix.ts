import type { Finding, TextEdit } from '@/lib/exec-schema'
import type { UnitSession } from './unit-session'

/** Makes the edits of a fix, on the undo stack of the file that they are for. */
export function applyFix(session: UnitSession, finding: Finding, fix: Finding['fixes'][number]): void {
  applyEditsTo(session, finding.file, `fix:${finding.rule}:${finding.range.start}`, fix.edits)
}

/** Makes the first safe fix of every finding of a rule, file by file. */
export function applyAllFixes(session: UnitSession, rule: string): void {
  const { findings, checkedFiles } = session.state
  for (const { path } of checkedFiles) applyEditsTo(session, path, `fix-all:${rule}`, fixesForAll(findings.filter(({ file }) => file === path), rule).edits)
}

function applyEditsTo(session: UnitSession, path: string, group: string, edits: readonly TextEdit[]): void {
  const file = session.state.checkedFiles.find((each) => each.path === path)
  // What has changed since is left as it is: the next findings bring edits for it.
  if (file) session.editAsRead(file, group, edits)
}

/** The edits of the first safe fix of each finding of a rule in one file, as far as they can be made together, and how many findings have one. */
export function fixesForAll(findings: readonly Finding[], rule: string): { readonly count: number; readonly edits: readonly TextEdit[] } {
  const fixes = findings.flatMap((finding) => (finding.rule === rule ? finding.fixes.filter(({ safe }) => safe).slice(0, 1) : []))
  return { count: fixes.length, edits: withoutOverlaps(fixes.flatMap(({ edits }) => edits)) }
}

/** Edits that can all be made at once; one that overlaps an earlier one is left out. */
function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  let done = 0
  return sorted.filter(({ range }, index) => {
    if (index > 0 && range.start < done) return false
    done = Math.max(done, range.end)
    return true
  })
}
