import { mergeUnit, type HostProfile, type UnitFileWithTree } from '../effective'
import type { SyntaxProblemKind, UnitFiles } from '../unit-file'
import type { Target } from '../values/target'
import type { Finding } from './finding'
import { MOST_OF_A_RULE, type CheckedUnit, type Rule, type RuleFinding } from './rule'
import { rules } from './rules'
import { syntaxProblems } from './syntax-problems'

export interface CheckOptions {
  readonly target: Target
  readonly host?: HostProfile
  readonly instance?: string
}

/** Everything there is to say about a unit, by file and place; of one rule no more than about ten thousand places. Takes any text and never throws. */
export function checkUnit(unit: UnitFiles, options: CheckOptions): Finding[] {
  const merged = mergeUnit(unit, options)
  const checked: CheckedUnit = { unit, target: options.target, merged, files: merged.files }
  const order = new Map(checked.files.map((file, index) => [file, index]))
  // Looked for where systemd has something to say at all.
  const ends = new Map<UnitFileWithTree, number>()
  const endOf = (file: UnitFileWithTree) => {
    if (!ends.has(file)) ends.set(file, endOfReading(file, checked))
    return ends.get(file)!
  }
  const found: { order: number; finding: Finding }[] = []
  for (const rule of rules) {
    let count = 0
    let refuses = false
    for (const raw of rule.check(checked)) {
      // Nobody reads more of one rule, but that systemd refuses the unit must not be missed.
      if (++count > MOST_OF_A_RULE && (rule.source === 'advice' || refuses)) break
      refuses ||= raw.refusesUnit === true
      if (count > MOST_OF_A_RULE && !refuses) continue
      const finding = complete(rule, raw)
      // Behind a line that makes systemd give up it reads nothing more, so it reports nothing more either; people still want to know.
      const unread = finding.source === 'systemd' && raw.range.start >= endOf(raw.file)
      found.push({ order: order.get(raw.file)!, finding: unread ? { ...finding, source: 'advice', reason: `systemd stops reading above this line, so it will say this once that is mended. ${finding.reason}` } : finding })
    }
  }
  found.sort((a, b) => a.order - b.order || a.finding.range.start - b.finding.range.start || a.finding.range.end - b.finding.range.end)
  return found.map(({ finding }) => finding)
}

/** Where systemd stops reading a file: the beginning of the first line that it refuses, or nowhere. */
function endOfReading(file: UnitFileWithTree, { merged, target }: CheckedUnit): number {
  const fatal = (kind: SyntaxProblemKind) => ['invalid-section-header', 'invalid-utf8', 'line-too-long'].includes(kind) || (kind === 'missing-equals' && target.version < 246)
  const syntax = [...syntaxProblems([file], merged.name.type, ['invalid-section-header', 'invalid-utf8', 'line-too-long', 'missing-equals'])]
  // Both stand in the order of the text.
  const broken = syntax.find((problem) => fatal(problem.kind))?.range.end ?? Number.POSITIVE_INFINITY
  const refused = merged.assignments.find((entry) => entry.file === file && entry.problems.some((problem) => problem.effect === 'refused'))?.assignment.range.end
  return Math.min(broken, refused ?? Number.POSITIVE_INFINITY)
}

function complete(rule: Rule, raw: RuleFinding): Finding {
  return {
    rule: rule.id,
    severity: raw.severity ?? rule.severity,
    source: raw.source ?? rule.source,
    refusesUnit: raw.refusesUnit ?? rule.about === 'unit',
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
