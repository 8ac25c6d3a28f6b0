import { assignmentsOf, parseUnitFile, sourceRangeOf, type SourceFile, type UnitFiles } from '../unit-file'
import { findSetting } from '../settings'
import type { Range } from '../text/range'
import { parseUnitName, templateOf } from '../text/unit-name'
import { splitWords } from '../values/words'

/** A place where a file names a unit. */
export interface UnitReference {
  readonly unit: string
  readonly file: string
  readonly setting: string
  readonly range: Range
  /** The name as it is written there. */
  readonly name: string
}

/** Every place in the files of a unit where another unit, or it itself, is named by a setting that takes names of units. */
export function referencesOf(unit: UnitFiles, version: number): UnitReference[] {
  return filesOf(unit).flatMap((file) =>
    [...assignmentsOf(parseUnitFile(file.text, { version }))].flatMap(({ section, assignment }) => {
      const setting = section === null ? null : findSetting(section, assignment.name)
      if (setting?.value.names?.of !== 'unit') return []
      return splitWords(assignment.value, { quotes: false, keepEscapes: true }).words.flatMap(({ text, range }) =>
        parseUnitName(text) ? [{ unit: unit.name, file: file.path, setting: assignment.name, range: sourceRangeOf(assignment, range), name: text }] : [],
      )
    }),
  )
}

/** Where the units name one of them, by its own name or, for a template, by that of an instance. */
export function referencesTo(name: string, units: readonly UnitFiles[], version: number): UnitReference[] {
  return units.flatMap((unit) => referencesOf(unit, version)).filter((reference) => reference.name === name || templateNameOf(reference.name) === name)
}

/** The files of a unit in the order in which systemd reads them. */
export function filesOf({ fragment, dropIns }: UnitFiles): readonly SourceFile[] {
  return fragment ? [fragment, ...dropIns] : dropIns
}

function templateNameOf(name: string): string | null {
  const unit = parseUnitName(name)
  return unit && templateOf(unit)
}

/** The unit that one starts without naming it: a timer, socket or path that belongs to a service of the same name. */
export function startedByName(unit: UnitFiles): string | null {
  const name = parseUnitName(unit.name)
  return name && ['timer', 'socket', 'path'].includes(name.type) ? `${name.name.slice(0, -name.type.length)}service` : null
}
