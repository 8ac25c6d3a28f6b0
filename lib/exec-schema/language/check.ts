import { groupBy, oncePer } from '../text/collections'
import { MergedValues, mergeUnit, type HostProfile, type JudgedValue, type MergedUnit, type ReadingMemory, type UnitAssignment, type UnitFileWithTree } from '../effective'
import { unitTypes, type UnitType } from '../text/unit-name'
import type { SyntaxProblemKind, UnitFiles } from '../unit-file'
import type { Target } from '../values/target'
import type { Finding } from './finding'
import { MOST_OF_A_RULE, type CheckedUnit, type Rule, type RuleFinding } from './rule'
import { rules } from './rules'
import { suppressionUnused } from './rules/suppression-unused'
import { suppressionAt, suppressionsOf, type Suppression } from './suppressions'
import { fatalProblems, syntaxProblems } from './syntax-problems'

export interface CheckOptions {
  readonly target: Target
  readonly host?: HostProfile
  readonly instance?: string
  /** What was read of the same unit before, so that checking it again after a small change is quick. */
  readonly memory?: ReadingMemory
  /** Units that go with this one, such as the timer of a service; it may be among them. */
  readonly others?: readonly UnitFiles[]
  /** Only what systemd reports itself, which no comment silences. */
  readonly only?: 'systemd'
}

/** Everything there is to say about a unit, by file and place; of one rule no more than about ten thousand places. Takes any text and never throws. */
export function checkUnit(unit: UnitFiles, options: CheckOptions): Finding[] {
  const merged = mergeUnit(unit, options)
  let [faults, unread, dead] = [false, false, false]
  for (const entry of merged.assignments) {
    faults ||= entry.problems.length > 0
    unread ||= entry.setting === null
    dead ||= entry.fate !== 'in-force'
  }
  const bySetting = groupBy(merged.assignments, ({ setting }) => setting?.name)
  const checked: CheckedUnit = { unit, target: options.target, merged, values: new MergedValues(merged), bySetting, files: merged.files, has: { faults, unread, dead, brokenLines: merged.files.some(({ tree }) => tree.problems.length > 0) }, others: (options.others ?? []).filter(({ name }) => name !== unit.name), atHand: options.others ?? [] }
  const order = new Map(checked.files.map((file, index) => [file, index]))
  // Looked for where systemd has something to say at all.
  const ends = new Map<UnitFileWithTree, number>()
  const endOf = (file: UnitFileWithTree) => {
    if (!ends.has(file)) ends.set(file, endOfReading(file, checked))
    return ends.get(file)!
  }
  const found: Found[] = []
  let rule: Rule
  let count: number
  let refuses: boolean
  const take = (raw: RuleFinding): boolean => {
    // Nobody reads more of one rule, but that systemd refuses the unit must not be missed.
    if (++count > MOST_OF_A_RULE && (rule.source === 'advice' || refuses)) return false
    refuses ||= raw.refusesUnit === true
    if (count > MOST_OF_A_RULE && !refuses) return true
    const finding = refined(rule, raw, checked)
    if (finding === 'told') return true
    // Behind a line that makes systemd give up it reads nothing more, so it reports nothing more either; people still want to know.
    const unread = finding.source === 'systemd' && raw.range.start >= endOf(raw.file)
    found.push({ order: order.get(raw.file)!, finding: unread ? { ...finding, source: 'advice', reason: `systemd stops reading above this line, so it will say this once that is mended. ${finding.reason}`, fixes: finding.fixes.map((fix) => ({ ...fix, safe: false })) } : finding })
    return true
  }
  const takeAll = (raws: Iterable<RuleFinding>): boolean => {
    for (const raw of raws) if (!take(raw)) return false
    return true
  }
  const shown = /*#__NOINLINE__*/ entriesByRule(merged)
  for (const index of rulesFor(checked, options.only)) {
    rule = rules[index]!
    if (rule.concerns?.(checked) === false) continue
    count = 0
    refuses = false
    if (rule.check) takeAll(rule.check(checked))
    if (rule.look) shown.get(index)?.every((entry) => takeAll(rule.look!(entry, checked)))
  }
  const kept = options.only ? found.filter(({ finding }) => finding.source === 'systemd') : withoutSuppressed(found, checked.files, order)
  kept.sort((a, b) => a.order - b.order || a.finding.range.start - b.finding.range.start || a.finding.range.end - b.finding.range.end)
  return kept.map(({ finding }) => finding)
}

interface Found {
  readonly order: number
  readonly finding: Finding
}

/** Leaves out what comments silence, and tells of comments that silence nothing. That systemd refuses the unit can't be silenced. */
function withoutSuppressed(found: readonly Found[], files: readonly UnitFileWithTree[], order: ReadonlyMap<UnitFileWithTree, number>): Found[] {
  const suppressions = files.flatMap(suppressionsOf).filter(({ rule }) => rule !== '')
  if (suppressions.length === 0) return [...found]
  const byPlace = groupBy(suppressions, ({ file, rule }) => `${order.get(file)} ${rule}`)
  const used = new Set<Suppression>()
  const kept = found.filter(({ order: place, finding }) => {
    const candidates = finding.refusesUnit ? undefined : byPlace.get(`${place} ${finding.rule}`)
    if (!candidates) return true
    const firstOfLines = candidates.findIndex(({ ofFile }) => !ofFile)
    const by = firstOfLines === 0 ? suppressionAt(candidates, finding.range.start) : candidates[0]!
    if (by) used.add(by)
    return by === null
  })
  const unused = suppressions.filter((each) => !used.has(each))
  return [
    ...kept,
    ...unused.map(({ file, line, range, rule }) => {
      const message = rules.some(({ id }) => id === rule) ? `${rule} has nothing to say here` : `There is no rule ${rule}`
      return { order: order.get(file)!, finding: complete(suppressionUnused, { file, range, message, fixes: [{ title: 'Remove the comment', safe: true, edits: [{ range: line, newText: '' }] }] }) }
    }),
  ]
}

/** Places of the rules about units of a type: those that may always have something to say, and by setting those that may where it is assigned. */
interface RulesOfType {
  readonly always: readonly number[]
  readonly bySetting: ReadonlyMap<string, readonly number[]>
  /** Places of those that look at a value. */
  readonly looking: (value: JudgedValue) => readonly number[]
}

const byType = new Map(unitTypes.map((type) => [type, rulesOfType(type)] as const))

function rulesOfType(type: UnitType): RulesOfType {
  const places = rules.flatMap((rule, index) => (!rule.types || rule.types.includes(type) ? [index] : []))
  const names = new Set(places.flatMap((index) => rules[index]!.settings ?? []))
  const bySetting = new Map([...names].map((name) => [name, places.filter((index) => rules[index]!.settings?.includes(name))]))
  const everywhere = places.filter((index) => rules[index]!.everywhere)
  const looking = ({ setting }: JudgedValue) => (setting ? [...(bySetting.get(setting.name) ?? []).filter((index) => 'look' in rules[index]! && !rules[index].everywhere), ...everywhere] : [])
  return {
    always: places.filter((index) => !rules[index]!.settings),
    bySetting,
    looking: oncePer((value) => looking(value).filter((index) => rules[index]!.concernsValue?.(value) !== false)),
  }
}

/** The assignments that rules look at, by the places of the rules. */
function entriesByRule({ name, assignments }: MergedUnit): ReadonlyMap<number, readonly UnitAssignment[]> {
  const { looking } = byType.get(name.type)!
  const shown = new Map<number, UnitAssignment[]>()
  for (const entry of assignments)
    for (const index of looking(entry.judged)) {
      const entries = shown.get(index)
      if (entries) entries.push(entry)
      else shown.set(index, [entry])
    }
  return shown
}

/** The places of the rules that may have something to say about a unit, in their order. */
function rulesFor({ merged, bySetting }: CheckedUnit, only: CheckOptions['only']): number[] {
  const known = byType.get(merged.name.type)!
  const concerned = [...known.always]
  for (const name of bySetting.keys()) for (const index of known.bySetting.get(name) ?? []) if (!concerned.includes(index)) concerned.push(index)
  return (only ? concerned.filter((index) => rules[index]!.source === only) : concerned).sort((a, b) => a - b)
}

/** The rules that may take over what a general one finds, by its id. */
const refiners = new Map(rules.flatMap(({ refines }) => (refines ? [[refines, rules.filter((rule) => rule.refines === refines)] as const] : [])))

function refined(rule: Rule, raw: RuleFinding, checked: CheckedUnit): Finding | 'told' {
  if (raw.fault)
    for (const refiner of refiners.get(rule.id) ?? []) {
      const refinement = refiner.refine!(raw.fault, checked)
      if (refinement === 'told') return refinement
      if (refinement) return { ...complete(rule, { ...raw, fixes: [], remedy: refiner.docs.remedy, ...refinement }), rule: refiner.id, docs: docsOf(refiner) }
    }
  return complete(rule, raw)
}

/** Where systemd stops reading a file: the beginning of the first line that it refuses, or nowhere. */
function endOfReading(file: UnitFileWithTree, { merged, target }: CheckedUnit): number {
  const fatal = (kind: SyntaxProblemKind) => fatalProblems.includes(kind) || (kind === 'missing-equals' && target.version < 246)
  const syntax = [...syntaxProblems([file], merged.name.type, [...fatalProblems, 'missing-equals'])]
  // Both stand in the order of the text.
  const broken = syntax.find((problem) => fatal(problem.kind))?.range.end ?? Number.POSITIVE_INFINITY
  const refused = merged.assignments.find((entry) => entry.problems.length > 0 && entry.file === file && entry.problems.some((problem) => problem.effect === 'refused'))?.assignment.range.end
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
    docs: docsOf(rule),
    fixes: raw.fixes ?? [],
  }
}

function docsOf({ id }: Rule): string {
  return `/docs/rules/${id}`
}
