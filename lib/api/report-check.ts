import { checkUnit, LineIndex, type CheckOptions, type Finding, type SourceFile, type UnitFiles } from '@/lib/exec-schema'
import type { CheckReport } from './contracts/check'
import { reportRange, sourcesOf } from './report-places'

/** What is to be said of a unit, one report for each of its files: the fragment's first, then the drop-ins' in the order in which systemd reads them. */
export function reportCheck(unit: UnitFiles, options: CheckOptions): CheckReport[] {
  const findings = checkUnit(unit, options)
  return sourcesOf(unit).map((source) => reportFile(source, unit.name, options, findings))
}

function reportFile(source: SourceFile, unit: string, { target }: CheckOptions, findings: readonly Finding[]): CheckReport {
  const lines = new LineIndex(source.text)
  const own = findings.filter((finding) => finding.file === source.path)
  return { file: source.path, unit, target: { version: target.version, manager: target.manager }, findings: own.map((finding) => reportFinding(finding, lines)) }
}

function reportFinding({ rule, severity, source, range, section, setting, message, docs, fixes }: Finding, lines: LineIndex): CheckReport['findings'][number] {
  return {
    rule,
    severity,
    source,
    range: reportRange(range, lines),
    section,
    setting,
    message,
    docs,
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ range: reportRange(edit.range, lines), newText: edit.newText })),
    })),
  }
}
