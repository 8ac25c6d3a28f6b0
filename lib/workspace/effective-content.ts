import { checkUnit, effectiveUnit, newestVersion, readVersion, unitOfFiles, type EffectiveUnit, type Finding } from '@/lib/exec-schema'
import type { Hosts } from './hosts'
import { asSources, targetsOf, type UnitContent } from './unit-content'

/** A unit as it is saved, as the library takes it, and what it is written for. `target` may be another one of its targets. */
export function readContent({ name, manager, target: first, hostId, files }: UnitContent, hosts: Hosts, target = first) {
  const version = readVersion(target) ?? newestVersion
  const host = hostId ? hosts.get(hostId) : undefined
  return { unit: unitOfFiles(name, asSources(files), version), options: { target: { version, manager }, ...(host && { host }) } }
}

/** What systemd of the target makes of a unit as it is saved. */
export function effectiveContent(content: UnitContent, hosts: Hosts, target?: string): EffectiveUnit {
  const { unit, options } = readContent(content, hosts, target)
  return effectiveUnit(unit, options)
}

/** What there is to say about a unit as it is saved, for one of its targets. */
export function findingsOfContent(content: UnitContent, hosts: Hosts, target?: string): Finding[] {
  const { unit, options } = readContent(content, hosts, target)
  return checkUnit(unit, options)
}

/** What there is to say about a unit for any of its targets, each thing once. */
export function findingsForAll(content: UnitContent, hosts: Hosts): Finding[] {
  const found = targetsOf(content).flatMap((target) => findingsOfContent(content, hosts, target))
  return [...new Map(found.map((finding) => [JSON.stringify([finding.rule, finding.severity, finding.file, finding.range]), finding])).values()]
}
