import { currentName, isAlias, isLegacy, mergeUnit, parseUnitFile, placeOf, sectionsOfType, settingsOfSection, type Finding, type MergedUnit, type SectionName, type Setting, type Target, type UnitAssignment, type UnitFiles } from '@/lib/exec-schema'
import { assignmentsNamed } from './form-edits'

/** A line of a file of the unit that assigns a setting. */
export interface WrittenPlace {
  readonly file: string
  readonly line: number
  readonly value: string
  readonly start: number
  readonly end: number
}

/** What is written for one setting, seen from the file that is being edited. */
export interface RowState {
  /** The values in this file, one for each assignment, in order. */
  readonly values: readonly string[]
  /** Assignments in the unit's other files. */
  readonly elsewhere: readonly WrittenPlace[]
  /** What holds in the end, where that is not simply what this file says. */
  readonly inForce: readonly WrittenPlace[] | null
  readonly findings: readonly Finding[]
}

export const emptyRow: RowState = { values: [], elsewhere: [], inForce: null, findings: [] }

export interface FormModel {
  readonly sections: readonly SectionName[]
  /** By `Section.Name`; settings that nothing is to be said of are left out. */
  readonly rows: ReadonlyMap<string, RowState>
}

export function rowKey(section: string, name: string): string {
  return `${section}.${name}`
}

/** Reads what the form shows of one of the unit's files. */
export function readForm(unit: UnitFiles, path: string, target: Target, findings: readonly Finding[]): FormModel {
  const merged = mergeUnit(unit, { target })
  const sections = sectionsOfType(merged.name.type)
  const file = [unit.fragment, ...unit.dropIns].find((each) => each?.path === path)
  const tree = parseUnitFile(file?.text ?? '', target)
  const names = new Set<string>()
  for (const entry of merged.assignments) if (entry.section) names.add(rowKey(entry.section, entry.assignment.name))
  for (const finding of findings) if (finding.section && finding.setting) names.add(rowKey(finding.section, finding.setting))

  const rows = new Map<string, RowState>()
  for (const key of names) {
    const [section, name] = [key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1)]
    const written = merged.assignments.filter((entry) => entry.section === section && entry.assignment.name === name)
    rows.set(key, {
      values: assignmentsNamed(tree, section, name).map((assignment) => assignment.value),
      elsewhere: written.filter((entry) => entry.file.source.path !== path).map(writtenPlace),
      inForce: inForceElsewhere(merged, section, name, written, path),
      findings: findings.filter((finding) => finding.file === path && finding.section === section && finding.setting === name),
    })
  }
  return { sections, rows }
}

function inForceElsewhere(merged: MergedUnit, section: string, name: string, written: readonly UnitAssignment[], path: string): readonly WrittenPlace[] | null {
  if (!written.some((entry) => entry.file.source.path !== path)) return null
  const setting = written[0]?.setting
  const current = setting ? currentName(section, setting, merged.target.version) : { section, name }
  const inForce = merged.inForce(current.section as SectionName, current.name)
  return inForce.every((entry) => entry.file.source.path === path) ? null : inForce.map(writtenPlace)
}

function writtenPlace(entry: UnitAssignment): WrittenPlace {
  const { file, line, range } = placeOf(entry)
  return { file, line, value: entry.assignment.value, ...range }
}

/** Whether two states of a row look the same, so that the row need not be rendered again. */
export function sameRow(a: RowState, b: RowState): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** The settings of a section that the form offers: all that the target knows, and what is written besides under a name of the past. */
export function settingsForForm(section: SectionName, target: Target, rows: FormModel['rows']): Setting[] {
  return settingsOfSection(section, target.version).filter((setting) => (!isAlias(setting, target.version) && !isLegacy(setting, target.version)) || rows.has(rowKey(section, setting.name)))
}
