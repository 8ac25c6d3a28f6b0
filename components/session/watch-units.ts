import type { Desk } from './desk'
import type { UnitSession } from './unit-session'

/** Has each unit of the desk watched for as long as it is open. `watch` gives back what ends it for a unit, and so does this for all. */
export function watchUnits(desk: Desk, watch: (unit: UnitSession) => () => void): () => void {
  const endings = new Map<UnitSession, () => void>()
  const follow = () => {
    for (const [unit, end] of endings) {
      if (desk.state.units.includes(unit)) continue
      end()
      endings.delete(unit)
    }
    for (const unit of desk.state.units) if (!endings.has(unit)) endings.set(unit, watch(unit))
  }
  follow()
  const unsubscribe = desk.subscribe(follow)
  return () => {
    unsubscribe()
    for (const end of endings.values()) end()
  }
}
