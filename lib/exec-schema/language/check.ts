import { effectiveUnit, type HostProfile, type UnitFileWithTree } from '../effective'
import type { UnitFiles } from '../unit-file'
import type { Target } from '../values/target'
import type { Finding } from './finding'
import type { CheckedUnit, Rule, RuleFinding } from './rule'
import { rules } from './rules'

export interface CheckOptions {
  readonly target: Target
  readonly host?: HostProfile
  readonly instance?: string
}

/** Everything there is to say about a unit, by file and place. Takes any text and never throws. */
export function checkUnit(unit: UnitFiles, options: CheckOptions): Finding[] {
  const effective = effectiveUnit(unit, options)
  const checked: CheckedUnit = { unit, target: options.target, effective, files: effective.merged.files }
  const order = new Map(checked.files.map((file, index) => [file, index]))
  const found: { file: UnitFileWithTree; finding: Finding }[] = []
  for (const rule of rules) for (const raw of rule.check(checked)) found.push({ file: raw.file, finding: complete(rule, raw) })
  found.sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.finding.range.start - b.finding.range.start || a.finding.range.end - b.finding.range.end)
  return found.map(({ finding }) => finding)
}

function complete(rule: Rule, raw: RuleFinding): Finding {
  return {
    rule: rule.id,
    severity: raw.severity ?? rule.severity,
    source: raw.source ?? rule.source,
    file: raw.file.source.path,
    range: raw.range,
    section: raw.section ?? null,
    setting: raw.setting ?? null,
    message: raw.message,
    reason: raw.reason ?? rule.docs.reason,
    remedy: raw.remedy ?? rule.docs.remedy,
    docs: `/docs/rules/${rule.id}`,
    fixes: raw.fixes ?? [],
  }
}
