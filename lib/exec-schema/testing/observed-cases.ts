import type { SectionName } from '..'
import { unitWith } from './generated-units'

/** A value of a setting, or a whole unit file. */
export type CaseSource = { readonly section: SectionName; readonly setting: string; readonly values: readonly string[] } | { readonly name: string; readonly text: string }

/** What releases were seen to say of something that we once judged otherwise; `npm run test:systemd -- --record` adds to them. */
export type ObservedCase = CaseSource & {
  /** By release; `line 3, refused`, `nothing`. Releases that say the same are together: `247 252`. */
  readonly verdicts: Readonly<Record<string, string>>
}

/** The unit of a case. */
export function unitOfCase(source: CaseSource, index = 0): { readonly name: string; readonly text: string; readonly setting: string; readonly values: readonly string[] } {
  return 'text' in source ? { ...source, setting: '', values: [] } : unitWith(source.section, source.setting, source.values, index)
}

export function nameOfCase(source: CaseSource): string {
  return 'text' in source ? source.name : `${source.setting} in ${source.section}: ${source.values.join(' ⏎ ')}`
}
