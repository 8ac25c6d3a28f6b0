import { MergedValues, mergeUnit, type HostProfile, type MergedUnit, type ReadingMemory, type UnitAssignment } from '../effective'
import { oncePer } from '../text/collections'
import { LineIndex } from '../text/line-index'
import { parseUnitName, templateOf, type UnitType } from '../text/unit-name'
import { parseUnitFile, type Assignment, type UnitFiles } from '../unit-file'
import type { Target } from '../values/target'

/**
 * One file as it is being written, with all that what is said of it depends on. Several questions about one text are answered faster when they are
 * asked of the same object, because it is read only once.
 */
export interface OpenFile {
  readonly path: string
  readonly text: string
  /** The unit that the file belongs to; the file may be one that systemd passes over, and then it is not among its files. */
  readonly unit: UnitFiles
  readonly target: Target
  readonly host?: HostProfile
  /** The instance to look at a template with. */
  readonly instance?: string
  /** Other units at hand. */
  readonly others?: readonly UnitFiles[]
  /** What was read of the same unit before. */
  readonly memory?: ReadingMemory
}

/** Its lines, as editors count them. */
export const linesOf = oncePer(({ text }: OpenFile) => new LineIndex(text))

/** The unit with all its files, as systemd merges them. */
export const mergedOf = oncePer((file: OpenFile): MergedUnit => mergeUnit(file.unit, file))

/** The file's own tree, whether or not systemd reads the file. */
export const treeOf = oncePer((file: OpenFile) => mergedOf(file).files.find(({ source }) => source.path === file.path && source.text === file.text)?.tree ?? parseUnitFile(file.text, file.target))

/** What the merged unit has for its settings. */
export const valuesOf = oncePer((file: OpenFile) => new MergedValues(mergedOf(file)))

/** The type that a file is read as; that of a service where the name of the unit says none. */
export function typeOf({ unit }: OpenFile): UnitType {
  return parseUnitName(unit.name)?.type ?? 'service'
}

const entriesByPlace = oncePer((file: OpenFile) => new Map(mergedOf(file).assignments.flatMap((entry) => (entry.file.source.path === file.path ? [[entry.assignment.range.start, entry] as const] : []))))

/** What became of an assignment of the file; null where systemd does not read the file for this unit. */
export function entryOf(file: OpenFile, assignment: Assignment): UnitAssignment | null {
  return entriesByPlace(file).get(assignment.range.start) ?? null
}

/** All units at hand: that of the file first. */
export function unitsAtHand({ unit, others = [] }: OpenFile): readonly UnitFiles[] {
  return [unit, ...others.filter(({ name }) => name !== unit.name)]
}

/** The unit of a name among those at hand, or its template; null where neither is. */
export function findUnit(file: OpenFile, name: string): UnitFiles | null {
  const parsed = parseUnitName(name)
  const template = parsed && templateOf(parsed)
  const units = unitsAtHand(file)
  return units.find((unit) => unit.name === name) ?? units.find((unit) => unit.name === template) ?? null
}
