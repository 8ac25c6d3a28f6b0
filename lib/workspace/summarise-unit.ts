import { checkUnit, effectiveUnit, isTemplate, showSpecifiers, type Severity, type UnitName } from '@/lib/exec-schema'
import { readContent } from './effective-content'
import { library } from './library'
import { storableText } from './storable-text'
import type { UnitContent } from './unit-content'

/** The columns by which a unit is listed and found; computed from its latest files. */
export function summariseUnit(unit: UnitName, content: UnitContent) {
  const { manager, target, files } = content
  const read = readContent(content)
  const { merged, security } = effectiveUnit(read.unit, read.options)
  const findings = checkUnit(read.unit, read.options)
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
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
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    exposure: security?.exposure ?? null,
    judgedBy: library(),
    searchText: storableText([unit.name, description, ...text].join('\n')),
  }
}
