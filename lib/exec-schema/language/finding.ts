import type { Range } from '../text/range'
import type { TextEdit } from '../text/text-edit'

export type Severity = 'error' | 'warning' | 'info'

/** A change that mends a finding; `safe` ones keep the meaning that the line was meant to have. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  /** Edits to the file of the finding, all speaking of its present text. */
  readonly edits: readonly TextEdit[]
}

/** Something to say about a place in one of the unit's files. */
export interface Finding {
  /** The id of the rule, as it is used in suppressions and addresses. */
  readonly rule: string
  readonly severity: Severity
  /** `systemd`: the target's own systemd reports this assignment too. `advice`: it doesn't, and we do. */
  readonly source: 'systemd' | 'advice'
  /** Whether systemd does not load the unit at all because of it. */
  readonly refusesUnit: boolean
  /** Path of the file, as given. */
  readonly file: string
  readonly range: Range
  readonly section: string | null
  readonly setting: string | null
  /** What is wrong. */
  readonly message: string
  /** Why it matters. */
  readonly reason: string
  /** What to do. */
  readonly remedy: string
  /** Where it is explained: a path below the site's root. */
  readonly docs: string
  readonly fixes: readonly Fix[]
}
