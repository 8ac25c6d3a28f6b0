import type { UnitAssignment } from './merge-unit'
import { isKnownAtRunTimeOnly, showSpecifiers } from './resolve-specifiers'

/** Who sets a variable. */
export type VariableSource =
  | { readonly kind: 'manager' }
  | { readonly kind: 'systemd'; readonly setting: string | null }
  | { readonly kind: 'setting'; readonly setting: string; readonly assignment: UnitAssignment }
  | { readonly kind: 'environment-file'; readonly path: string; readonly assignment: UnitAssignment }

export interface VariableSetting {
  readonly value: string | null
  readonly source: VariableSource
}

/** One variable of the environment that a process gets. */
export interface EnvironmentVariable extends VariableSetting {
  readonly name: string
  /** What is known of a value that only the running machine has; `value` is null then. */
  readonly note: string | null
  /** When it is there, in words that follow "when"; null where it always is. */
  readonly when: string | null
  /** Earlier sources whose value this one replaced, strongest last. */
  readonly overridden: readonly VariableSetting[]
}

/** The environment of one command while it is put together. */
export class EnvironmentBuilder {
  private readonly entries = new Map<string, { readonly settings: VariableSetting[]; note: string | null; when: string | null }>()

  /** Sets a variable anew; what was there before is overridden. */
  set(name: string, value: string | null, source: VariableSource, { note = null, when = null }: { readonly note?: string | null; readonly when?: string | null } = {}): void {
    const unknown = value !== null && isKnownAtRunTimeOnly(value)
    const entry = this.entries.get(name) ?? { settings: [], note, when }
    entry.settings.push({ value: unknown ? null : value, source })
    entry.note = unknown ? `${showSpecifiers(value)}, resolved when the unit starts` : note
    // What is set for certain stays, whatever may come on top of it.
    entry.when = entry.settings.length === 1 || entry.when !== null ? when : null
    this.entries.set(name, entry)
  }

  get(name: string): string | null | undefined {
    const settings = this.entries.get(name)?.settings
    return settings?.[settings.length - 1]?.value
  }

  delete(name: string): void {
    this.entries.delete(name)
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  variables(): EnvironmentVariable[] {
    return [...this.entries.entries()]
      .map(([name, { settings, note, when }]) => ({ name, note, when, ...settings[settings.length - 1]!, overridden: settings.slice(0, -1) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  }
}
