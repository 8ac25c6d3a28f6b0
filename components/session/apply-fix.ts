import type { Finding } from '@/lib/exec-schema'
import type { UnitSession } from './unit-session'

/** Makes the edits of a fix, on the undo stack of the file that they are for. */
export function applyFix(session: UnitSession, finding: Finding, fix: Finding['fixes'][number]): void {
  const file = session.fileWithPath(finding.file)
  // The edits speak of the text that was checked; if it has changed in between, the next findings bring edits for the new one.
  if (file) session.edit(file.id, `fix:${finding.rule}:${finding.range.start}`, (text) => (text === file.text ? fix.edits : []))
}
