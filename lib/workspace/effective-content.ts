import { checkUnit, effectiveUnit, newestVersion, readVersion, unitOfFiles, type EffectiveUnit, type Finding } from '@/lib/exec-schema'
import type { UnitContent } from './unit-content'

function read({ name, manager, target, files }: UnitContent) {
  const version = readVersion(target) ?? newestVersion
  const sources = files.map(({ path, content }) => ({ path, text: content }))
  return { unit: unitOfFiles(name, sources, version), options: { target: { version, manager } } }
}

/** What systemd of the target makes of a unit as it is saved. */
export function effectiveContent(content: UnitContent): EffectiveUnit {
  const { unit, options } = read(content)
  return effectiveUnit(unit, options)
}

/** What there is to say about a unit as it is saved. */
export function findingsOfContent(content: UnitContent): Finding[] {
  const { unit, options } = read(content)
  return checkUnit(unit, options)
}
