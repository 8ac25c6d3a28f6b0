import { hasChanges, type Place, type UnitSession } from './unit-session'

export interface DeskState {
  /** The units that are open, in the order in which they were opened. */
  readonly units: readonly UnitSession[]
  /** The one in front. */
  readonly active: UnitSession
}

/** All units that are open in the editor. There is always at least one. */
export class Desk {
  state: DeskState
  private readonly listeners = new Set<() => void>()

  constructor(first: UnitSession) {
    this.state = { units: [first], active: first }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Opens units beside the others, and brings the last of them to the front unless `active` names another. A sample that nobody has touched gives way. */
  open(units: readonly UnitSession[], active: UnitSession = units[units.length - 1]!): void {
    const isSample = ({ state }: UnitSession) => state.saved === null && !hasChanges(state)
    const stay = this.state.units.filter((unit) => !units.includes(unit) && (unit === active || !isSample(unit)))
    this.update({ units: [...stay, ...units], active })
  }

  /** Opens units in the place of all others. */
  openOnly(units: readonly UnitSession[], active: UnitSession): void {
    this.update({ units, active })
  }

  activate(unit: UnitSession): void {
    if (unit !== this.state.active) this.update({ units: this.state.units, active: unit })
  }

  /** Closes a unit; the last one stays. What is given back opens it again where it was. */
  close(unit: UnitSession): () => void {
    const before = this.state
    const at = before.units.indexOf(unit)
    if (before.units.length < 2 || at < 0) return () => undefined
    const units = before.units.filter((each) => each !== unit)
    this.update({ units, active: before.active === unit ? units[Math.min(at, units.length - 1)]! : before.active })
    return () => {
      if (this.state.units.includes(unit)) return
      this.update({ units: [...this.state.units.slice(0, at), unit, ...this.state.units.slice(at)], active: unit })
    }
  }

  /** Shows a place of a file, of whichever unit it is; that in front is looked at first. */
  goTo(place: Place): void {
    const { active, units } = this.state
    const unit = [active, ...units].find((each) => each.fileWithPath(place.file))
    if (!unit) return
    this.activate(unit)
    unit.goTo(place)
  }

  private update(state: DeskState): void {
    this.state = state
    for (const listener of this.listeners) listener()
  }
}
