import { isTemplate, mergeUnit, newestVersion, readVersion, showSpecifiers, type UnitName, unitOfFiles } from '@/lib/exec-schema'
import { storableText } from './storable-text'
import type { UnitContent } from './unit-content'

/** The columns by which a unit is listed and found; computed from its latest files. */
export function summariseUnit(unit: UnitName, { manager, target, files }: UnitContent) {
  const version = readVersion(target) ?? newestVersion
  const sources = files.map(({ path, content }) => ({ path, text: content }))
  const merged = mergeUnit(unitOfFiles(unit.name, sources, version), { target: { version, manager } })
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
