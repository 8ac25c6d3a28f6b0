import { oncePer } from '../text/collections'
import { ownSection, type SectionName } from '../settings'
import { capabilitiesOf, identityOf, MergedValues, mergeUnit, type MergedUnit, type UnitAssignment } from '../effective'
import type { UnitFiles } from '../unit-file'
import type { Target } from '../values/target'
import { at, type CheckedUnit, type RuleFinding } from './rule'
import { fatalProblems, syntaxProblems } from './syntax-problems'

/** Whether systemd gets as far as to judge the unit as a whole: it has a fragment that is not empty, all of it can be read, and no line of it is refused. */
export const isJudgedWhole = oncePer(({ unit, merged, files, has }: CheckedUnit): boolean => {
  const refused = has.faults && merged.assignments.some((entry) => entry.problems.some((problem) => problem.effect === 'refused'))
  const broken = [...syntaxProblems(files, merged.name.type, fatalProblems)].length > 0
  return !broken && unit.fragment !== null && files[0] !== undefined && files[0].source.text !== '' && !refused
})

/** Whether a line of the unit ends in a backslash. */
export const hasBackslashAtEnd = oncePer(({ files }: CheckedUnit): boolean => files.some(({ source }) => /\\[\r\n]/.test(source.text)))

/** Whether the unit is one that a package brings along, which knows its own machine. */
export function isOfPackage({ unit }: CheckedUnit): boolean {
  return /^(\/usr)?\/lib\/|\/(usr\/)?(lib|share)\/systemd\//.test(unit.fragment?.path ?? '')
}

/** Whether systemctl enable has anything to do for the unit; without, something else starts it. */
export function hasInstallSection({ files }: CheckedUnit): boolean {
  return files.some(({ tree }) => tree.sections.some(({ name }) => name === 'Install'))
}

/** The units that settings of [Unit], or of another section, name. */
export function unitsNamed(merged: MergedUnit, settings: readonly string[], section: SectionName = 'Unit'): string[] {
  return settings.flatMap((setting) => merged.inForce(section, setting)).flatMap(({ parsed }) => (parsed as readonly string[] | undefined) ?? [])
}

const readings = oncePer((_: UnitFiles) => new Map<string, MergedValues>())

/** What the other units at hand say. */
export function valuesOfOthers({ others, target }: CheckedUnit): MergedValues[] {
  return others.map((other) => valuesOf(other, target))
}

/** What a unit at hand says. Each is read once for a release, as those of a folder are all checked beside each other. */
export function valuesOf(unit: UnitFiles, target: Target): MergedValues {
  const known = readings(unit)
  const key = `${target.manager} ${target.version}`
  const values = known.get(key) ?? new MergedValues(mergeUnit(unit, { target }))
  known.set(key, values)
  return values
}

/** Whether the processes are those of root, or may pass over who owns a file. */
export function mayWriteAnywhere(values: MergedValues): boolean {
  const identity = identityOf(values)
  const { effective } = capabilitiesOf(values, identity)
  return identity.record?.uid === 0 || (['CAP_DAC_OVERRIDE', 'CAP_FOWNER', 'CAP_SYS_ADMIN'] as const).some((name) => effective.includes(name))
}

/** What is reckoned of all units at hand, once for all that are checked beside each other and each release. */
export function ofAllAtHand<T>(reckon: (units: readonly MergedValues[]) => T): (unit: CheckedUnit) => T {
  const known = oncePer((_: readonly UnitFiles[]) => new Map<string, T>())
  return ({ atHand, target }) => {
    const byTarget = known(atHand)
    const key = `${target.manager} ${target.version}`
    const reckoned = byTarget.get(key) ?? reckon(atHand.map((each) => valuesOf(each, target)))
    byTarget.set(key, reckoned)
    return reckoned
  }
}

const names = oncePer((units: readonly UnitFiles[]) => new Set(units.map(({ name }) => name)))
const aliases = ofAllAtHand((units) => new Set(units.flatMap((values) => values.unit.inForce('Install', 'Alias').flatMap(({ resolved }) => resolved.split(/\s+/)))))

/** Whether a unit of the name is at hand, or one that bears it as well by Alias=. */
export function isAtHand(unit: CheckedUnit, name: string): boolean {
  return names(unit.atHand).has(name) || aliases(unit).has(name)
}

const byName = ofAllAtHand((units) => new Map(units.toReversed().map((values) => [values.unit.name.name, values])))

/** What another unit at hand says, by its name. */
export function valuesOfOther(unit: CheckedUnit, name: string): MergedValues | undefined {
  return name === unit.merged.name.name ? undefined : byName(unit).get(name)
}

/** A finding about the unit as a whole: it stands at the header of the unit's own section, or at the beginning of the fragment. */
export function aboutUnit({ merged, files }: CheckedUnit, message: string): RuleFinding {
  const section = ownSection(merged.name.type)
  const file = files[0]!
  const header = file.tree.sections.find((candidate) => candidate.name === section)?.header
  return { file, range: header?.headerRange ?? { start: 0, end: Math.min(1, file.source.text.length) }, section, message }
}

/** A finding about an assignment, from its name to the end of its value. */
export function aboutAssignment(entry: UnitAssignment, message: string): RuleFinding {
  return { ...at(entry, { start: entry.assignment.nameRange.start, end: entry.assignment.valueRange.end }), message }
}
