import type { HostProfile } from '../effective'
import type { UnitFiles } from '../unit-file'
import { newestVersion, oldestVersion, type Manager } from '../values/target'
import { checkUnit } from './check'
import type { Finding } from './finding'
import { rules } from './rules'

/** What a release does with a unit as it is written: it takes every line, leaves some out, or refuses to load it. */
export type ReleaseOutcome = 'works' | 'ignores' | 'refuses'

/** Releases, one after the other, that do the same with a unit. */
export interface ReleaseRange {
  readonly since: number
  readonly until: number
  readonly outcome: ReleaseOutcome
  /** The lines that are left out or refused, as each of these releases reports them; empty where it works. */
  readonly findings: readonly Finding[]
}

export interface JudgeOptions {
  readonly manager: Manager
  readonly host?: HostProfile
  readonly instance?: string
}

/** Rules about what systemd mentions and uses all the same. */
const mentions = new Set(rules.filter((rule) => rule.mentionsOnly || rules.some(({ id, mentionsOnly }) => mentionsOnly && id === rule.refines)).map((rule) => rule.id))

/** What every release from 239 to 262 does with a unit, in ranges. Takes any text and never throws; takes 24 times as long as one check. */
export function judgeReleases(unit: UnitFiles, { manager, ...options }: JudgeOptions): ReleaseRange[] {
  const ranges: ReleaseRange[] = []
  for (let version = oldestVersion; version <= newestVersion; version++) {
    const findings = checkUnit(unit, { ...options, target: { version, manager }, only: 'systemd' }).filter((finding) => !mentions.has(finding.rule))
    const outcome = findings.some((finding) => finding.refusesUnit) ? 'refuses' : findings.length > 0 ? 'ignores' : 'works'
    const last = ranges.at(-1)
    if (last?.outcome === outcome && samePlaces(last.findings, findings)) ranges[ranges.length - 1] = { ...last, until: version, findings }
    else ranges.push({ since: version, until: version, outcome, findings })
  }
  return ranges
}

function samePlaces(a: readonly Finding[], b: readonly Finding[]): boolean {
  const place = ({ file, range, refusesUnit }: Finding) => `${file}:${range.start}:${range.end}:${refusesUnit}`
  return a.length === b.length && a.every((finding, index) => place(finding) === place(b[index]!))
}
