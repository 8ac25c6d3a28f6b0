import { checkUnit, effectiveUnit, newestVersion, readVersion, unitOfFiles, type EffectiveUnit, type Finding } from '@/lib/exec-schema'
import { asSources, type UnitContent } from './unit-content'

/** A unit as it is saved, as the library takes it, and what it is written for. */
export function readContent({ name, manager, target, files }: UnitContent) {
  const version = readVersion(target) ?? newestVersion
  return { unit: unitOfFiles(name, asSources(files), version), options: { target: { version, manager } } }
}

/** What systemd of the target makes of a unit as it is saved. */
export function effectiveContent(content: UnitContent): EffectiveUnit {
  const { unit, options } = readContent(content)
  return effectiveUnit(unit, options)
}

/** What there is to say about a unit as it is saved. */
export function findingsOfContent(content: UnitContent): Finding[] {
  const { unit, options } = readContent(content)
  return checkUnit(unit, options)
}
