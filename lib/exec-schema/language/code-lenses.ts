import type { Range } from '../text/range'
import type { Definition } from './definition'
import { mergedOf, treeOf, unitsAtHand, type OpenFile } from './open-file'
import { referencesTo, startedByName } from './references'

/** A remark above a line that leads elsewhere. */
export interface CodeLens {
  readonly range: Range
  readonly title: string
  readonly to: Definition
}

/** Who among the units at hand uses this one, and which lines other files of the unit override. */
export function codeLensesOf(file: OpenFile): CodeLens[] {
  return [...usesOf(file), ...overridesOf(file)]
}

function usesOf(file: OpenFile): CodeLens[] {
  const header = treeOf(file).sections.find((section) => section.header)?.header
  if (!header || file.unit.fragment?.path !== file.path) return []
  const others = unitsAtHand(file).slice(1)
  const named = referencesTo(file.unit.name, others, file.target.version).map(({ unit, setting, file: path, range }) => ({ title: `${unit} (${setting}=)`, to: { file: path, range } }))
  const started = others
    .filter((unit) => startedByName(unit) === file.unit.name && !named.some(({ to }) => unit.fragment?.path === to.file) && unit.fragment)
    .map((unit) => ({ title: `${unit.name} (by its name)`, to: { file: unit.fragment!.path, range: { start: 0, end: 0 } } }))
  return [...started, ...named].map(({ title, to }) => ({ range: header.headerRange, title: `Used by ${title}`, to }))
}

function overridesOf(file: OpenFile): CodeLens[] {
  return mergedOf(file).assignments.flatMap((entry) => {
    const { by } = entry
    if (entry.file.source.path !== file.path || !by || by.file === entry.file || (entry.fate !== 'overridden' && entry.fate !== 'reset')) return []
    const place = `${by.file.source.path.slice(by.file.source.path.lastIndexOf('/') + 1)}:${by.file.lines.positionAt(by.assignment.range.start).line}`
    return [{ range: entry.assignment.nameRange, title: entry.fate === 'reset' ? `Taken back in ${place}` : `Overridden in ${place}`, to: { file: by.file.source.path, range: by.assignment.range } }]
  })
}
