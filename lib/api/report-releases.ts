import { judgeReleases, LineIndex, type CheckOptions, type UnitFiles } from '@/lib/exec-schema'
import type { ReleasesReport } from './contracts/releases'
import { sourcesOf } from './report-places'

/** What each release does with a unit; of the target only the manager counts. */
export function reportReleases(unit: UnitFiles, { target, ...options }: CheckOptions): ReleasesReport {
  const lines = new Map(sourcesOf(unit).map((source) => [source.path, new LineIndex(source.text)]))
  const ranges = judgeReleases(unit, { ...options, manager: target.manager })
  return {
    unit: unit.name,
    manager: target.manager,
    ranges: ranges.map(({ since, until, outcome, findings }) => ({
      since,
      until,
      outcome,
      findings: findings.map(({ rule, file, range, section, setting, message }) => ({ rule, file, line: lines.get(file)!.positionAt(range.start).line, section, setting, message })),
    })),
  }
}
