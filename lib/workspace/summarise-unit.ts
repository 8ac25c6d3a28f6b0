import { isTemplate, mergeUnit, showSpecifiers, type UnitName } from '@/lib/exec-schema'
import { readContent } from './effective-content'
import { storableText } from './storable-text'
import type { UnitContent } from './unit-content'

/** The columns by which a unit is listed and found; computed from its latest files. */
export function summariseUnit(unit: UnitName, content: UnitContent) {
  const { manager, target, files } = content
  const read = readContent(content)
  const merged = mergeUnit(read.unit, read.options)
  const line = merged.inForce('Unit', 'Description').at(-1)
  // What a template says holds for all its instances, so that its specifiers stay as they are.
  const description = line ? (isTemplate(unit) ? line.assignment.value : showSpecifiers(line.resolved)) : ''
  const text = files.map(({ path, content }) => `${path}\n${content}`)
  return {
    name: unit.name,
    unitType: unit.type,
    manager,
    target,
    description: storableText(description),
    searchText: storableText([unit.name, description, ...text].join('\n')),
  }
}
