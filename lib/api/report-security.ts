import { effectiveUnit, hardeningGroups, type MergeOptions, type UnitFiles } from '@/lib/exec-schema'
import type { SecurityReport } from './contracts/security'
import { sourcesOf } from './report-places'

/** The exposure of a service, row by row, and what would lower it. */
export function reportSecurity(unit: UnitFiles, options: MergeOptions): SecurityReport {
  const { security } = effectiveUnit(unit, options)
  return {
    file: sourcesOf(unit)[0]?.path ?? unit.name,
    unit: unit.name,
    target: { version: options.target.version, manager: options.target.manager },
    exposure: security && security.exposure / 10,
    rating: security && security.rating,
    rows: (security?.rows ?? []).map(({ id, danger, badness, exposure, fix, gain }) => ({ setting: id, danger, exposure: exposure / 10, applies: badness !== null, fix, gain: gain / 10 })),
    hardening: hardeningGroups(unit, options).map(({ id, title, breaks, lines, exposure }) => ({ id, title, breaks, lines: [...lines], exposure: exposure / 10 })),
  }
}

