import type { MergedUnit, UnitAssignment, UnitFileWithTree } from '../effective'
import type { Range } from '../text/range'
import type { UnitFiles } from '../unit-file'
import type { Target } from '../values/target'
import type { Finding, Fix, Severity } from './finding'

/** How many findings of one rule are kept; one more where only that one makes systemd refuse the unit. */
export const MOST_OF_A_RULE = 10_000

/** What a rule looks at. */
export interface CheckedUnit {
  readonly unit: UnitFiles
  readonly target: Target
  readonly merged: MergedUnit
  readonly files: readonly UnitFileWithTree[]
}

/** A finding as a rule yields it; what is the same for the whole rule is filled in. */
export interface RuleFinding {
  readonly file: UnitFileWithTree
  readonly range: Range
  readonly message: string
  readonly section?: string | null
  readonly setting?: string | null
  readonly severity?: Severity
  readonly source?: Finding['source']
  readonly refusesUnit?: boolean
  readonly reason?: string
  readonly remedy?: string
  readonly fixes?: readonly Fix[]
}

/** One thing that people get wrong. Each rule is a file of `rules/`, named by its id. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly source: Finding['source']
  /** `unit`: systemd judges the unit as a whole and names no line. */
  readonly about?: 'unit'
  /** systemd mentions it, and uses the line all the same. */
  readonly mentionsOnly?: true
  readonly docs: {
    readonly problem: string
    readonly reason: string
    readonly remedy: string
  }
  /** The manual page that the rule rests on, or the observed behaviour. */
  readonly manual: string
  check(unit: CheckedUnit): Iterable<RuleFinding>
}

/** Checks the shape of a rule where it is written. */
export function rule(definition: Rule): Rule {
  return definition
}

/** The parts of a finding that speak of an assignment. */
export function at(entry: UnitAssignment, range: Range): Pick<RuleFinding, 'file' | 'range' | 'section' | 'setting'> {
  return { file: entry.file, range, section: entry.section, setting: entry.assignment.name }
}
