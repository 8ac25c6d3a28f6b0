import { ownSection, type SectionName } from '../settings'
import { readBoolean } from '../values/boolean'
import { impliedSettings, type ImpliedSetting } from './implied'
import type { MergedUnit, UnitAssignment } from './merge-unit'

/** Where a value comes from. The same in every view: a line of a file, a default, another setting, or systemd itself. */
export type Origin =
  | { readonly kind: 'file'; readonly setting: string; readonly assignment: UnitAssignment }
  | { readonly kind: 'default' }
  | { readonly kind: 'implied'; readonly by: string }

/** The origin of what a line of a file says. */
export function fromAssignment(assignment: UnitAssignment): Origin {
  return { kind: 'file', setting: assignment.setting?.name ?? assignment.assignment.name, assignment }
}

/** Easy reading of the settings of the unit's own section, with what systemd implies. */
export class MergedValues {
  private readonly section: SectionName
  private reckoned: readonly ImpliedSetting[] | null = null

  constructor(readonly unit: MergedUnit) {
    this.section = ownSection(unit.name.type)
  }

  /** The assignments that count, in order. */
  all(name: string): readonly UnitAssignment[] {
    return this.unit.inForce(this.section, name)
  }

  /** The assignment that counts for a setting with one value. */
  last(name: string): UnitAssignment | null {
    const all = this.all(name)
    return all[all.length - 1] ?? null
  }

  /** What the value grammar made of the last assignment. */
  value<V>(name: string): V | null {
    return (this.last(name)?.parsed as V | undefined) ?? null
  }

  /** The values of all assignments of a list setting, put together. */
  list<V>(name: string): { readonly value: V; readonly assignment: UnitAssignment }[] {
    const found: { readonly value: V; readonly assignment: UnitAssignment }[] = []
    for (const assignment of this.all(name)) for (const value of (assignment.parsed as readonly V[] | undefined) ?? []) found.push({ value, assignment })
    return found
  }

  /** The text of a setting with one value, specifiers resolved. */
  text(name: string): string | null {
    return this.last(name)?.resolved ?? null
  }

  /** A switch as it is written; words that are no booleans, such as `disconnected`, count as on. */
  isOn(name: string): boolean {
    return isSwitchedOn(this.text(name))
  }

  /** Whether the unit has the dependencies that DefaultDependencies= adds. */
  get hasDefaultDependencies(): boolean {
    return this.unit.inForce('Unit', 'DefaultDependencies').at(-1)?.parsed !== false
  }

  /** What the settings imply, reckoned when it is first asked for. */
  get implied(): readonly ImpliedSetting[] {
    this.reckoned ??= impliedSettings(this)
    return this.reckoned
  }

  /** The text of a setting with one value that holds in the end: what another setting implies, or what is written. */
  held(name: string): string | null {
    return this.implied.find(({ setting }) => setting === name)?.value ?? this.text(name)
  }

  /** A switch as it holds in the end. */
  isHeld(name: string): boolean {
    return isSwitchedOn(this.held(name))
  }

  /** Where what holds for a setting comes from: the lines that count, then the settings that imply something for it. */
  originsOf(name: string): Origin[] {
    const by = this.implied.filter(({ setting }) => setting === name).map(({ by }) => by)
    return [...this.all(name).map(fromAssignment), ...[...new Set(by)].map((each) => ({ kind: 'implied' as const, by: each }))]
  }
}

function isSwitchedOn(text: string | null): boolean {
  return text !== null && readBoolean(text) !== false && !['none', 'off'].includes(text)
}
