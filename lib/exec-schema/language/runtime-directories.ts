import { directoriesOf, type MergedValues } from '../effective'
import { oncePer } from '../text/collections'
import type { CheckedUnit } from './rule'
import { ofAllAtHand } from './unit-findings'

/** A directory that RuntimeDirectory= gives a service, and that goes when the service stops. */
export interface RuntimeDirectory {
  readonly path: string
  /** Whether it stays over a restart. */
  readonly staysForRestart: boolean
}

/** Those of one unit; many others may ask. */
export const runtimeDirectoriesOf = oncePer((values: MergedValues): readonly RuntimeDirectory[] => {
  if (values.all('RuntimeDirectory').length === 0) return []
  return directoriesOf(values).flatMap(({ setting, path, parent, removed }) => (setting === 'RuntimeDirectory' && !parent && removed !== 'never' ? [{ path, staysForRestart: removed === 'unless restarted' }] : []))
})

const services = ofAllAtHand((units) => units.filter((values) => values.unit.name.type === 'service' && runtimeDirectoriesOf(values).length > 0))

/** The other services at hand that have some. */
export function servicesWithRuntimeDirectories(unit: CheckedUnit): MergedValues[] {
  return services(unit).filter((values) => values.unit.name.name !== unit.merged.name.name)
}
