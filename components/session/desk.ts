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

  /**
   * Opens units beside the others, and brings the last of them to the front unless `active` names another. A sample that nobody has touched gives way.
   * What is given back closes them again, and leaves what was opened since.
   */
  open(units: readonly UnitSession[], active: UnitSession = units[units.length - 1]!): () => void {
    const before = this.state
    const isSample = ({ state }: UnitSession) => state.saved === null && !hasChanges(state)
    const stay = before.units.filter((unit) => !units.includes(unit) && (unit === active || !isSample(unit)))
    this.update({ units: [...stay, ...units], active })
    return () => {
      const left = this.state.units.filter((unit) => !units.includes(unit))
      const back = [...before.units.filter((unit) => !stay.includes(unit) && !left.includes(unit)), ...left]
      if (back.length === 0) return
      const front = left.includes(this.state.active) ? this.state.active : before.active
      this.update({ units: back, active: back.includes(front) ? front : back[0]! })
    }
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
