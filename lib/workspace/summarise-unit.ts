import { isTemplate, showSpecifiers, type Severity, type UnitName } from '@/lib/exec-schema'
import { effectiveContent, findingsForAll } from './effective-content'
import type { Hosts } from './hosts'
import { library } from './library'
import { searchable, storableText } from './storable-text'
import { settle, type UnitContent } from './unit-content'

/** The columns by which a unit is listed and found; computed from its latest files. */
export function summariseUnit(unit: UnitName, content: UnitContent, hosts: Hosts) {
  const { manager, target, otherTargets, hostId, files } = settle(content)
  const { merged, security } = effectiveContent(content, hosts)
  const findings = findingsForAll(content, hosts)
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
    otherTargets: [...otherTargets],
    hostId,
    description: storableText(description),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    exposure: security?.exposure ?? null,
    judgedBy: library(),
    searchText: searchable([unit.name, description, ...text].join('\n')),
  }
}
