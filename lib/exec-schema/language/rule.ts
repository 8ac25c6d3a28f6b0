import type { JudgedValue, MergedUnit, MergedValues, UnitAssignment, UnitFileWithTree } from '../effective'
import type { Range } from '../text/range'
import type { UnitType } from '../text/unit-name'
import { sourceRangeOf, type UnitFiles } from '../unit-file'
import type { Problem } from '../values/grammar'
import type { Target } from '../values/target'
import type { Finding, Fix, Severity } from './finding'

/** How many findings of one rule are kept; one more where only that one makes systemd refuse the unit. */
export const MOST_OF_A_RULE = 10_000

/** What a rule looks at. */
export interface CheckedUnit {
  readonly unit: UnitFiles
  readonly target: Target
  readonly merged: MergedUnit
  /** The settings of its own section, with what they imply; the same for all rules, as much of it is reckoned once only. */
  readonly values: MergedValues
  /** Its assignments by the name of the setting that the release knows them by. */
  readonly bySetting: ReadonlyMap<string, readonly UnitAssignment[]>
  readonly files: readonly UnitFileWithTree[]
  /** Whether there is anything of the kind that many rules are about, so that most can pass over most units. */
  readonly has: {
    /** Values that systemd complains about. */
    readonly faults: boolean
    /** Assignments that systemd does not read. */
    readonly unread: boolean
    /** Assignments that do not count in the end. */
    readonly dead: boolean
    /** Lines of a wrong form. */
    readonly brokenLines: boolean
  }
  /** Units that go with this one. */
  readonly others: readonly UnitFiles[]
  /** The same with this one, if it was given with them: one array for all units that are checked beside each other. */
  readonly atHand: readonly UnitFiles[]
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
  /** What a rule that speaks of faults in general found, for rules that know better what was meant. */
  readonly fault?: Fault
}

/** An assignment that systemd does not take as it is. */
export interface Fault {
  readonly entry: UnitAssignment
  /** What is wrong with its value; null where its name or place is. */
  readonly problem: Problem | null
}

/** What a rule that knows better says instead of a general one. */
export type Refinement = Pick<RuleFinding, 'message'> & Partial<Pick<RuleFinding, 'range' | 'severity' | 'reason' | 'remedy' | 'fixes'>>

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
  /** The types of units that it is about; all where it names none. */
  readonly types?: readonly UnitType[]
  /** Settings without which the rule has nothing to say; of these `look` is shown each assignment that the release knows. */
  readonly settings?: readonly string[]
  /** Whether `look` is shown all other assignments too. */
  readonly everywhere?: true
  /** A quick look at whether the rule may have anything to say at all. */
  concerns?(unit: CheckedUnit): boolean
  /** Looks at the unit as a whole. */
  check?(unit: CheckedUnit): Iterable<RuleFinding>
  /** Whether a value may be one that `look` has something to say of, as far as it tells that by itself; asked once as long as the value is remembered. */
  concernsValue?(value: JudgedValue): boolean
  look?(entry: UnitAssignment, unit: CheckedUnit): Iterable<RuleFinding>
  /** A general rule whose findings `refine` may take over; of one mistake with several faults one finding speaks, and of the others is `told` there. */
  readonly refines?: string
  refine?(fault: Fault, unit: CheckedUnit): Refinement | 'told' | null
}

/** Checks the shape of a rule where it is written. */
export function rule(definition: Rule): Rule {
  return definition
}

/** Where a word of a list stands in the file; null where it is not written as it is read, for specifiers in it. */
export function placeOfWord({ assignment }: UnitAssignment, word: string): Range | null {
  const found = [...assignment.value.matchAll(/[^\s"']+/g)].find(([written]) => written === word)
  return found ? sourceRangeOf(assignment, { start: found.index, end: found.index + word.length }) : null
}

/** The parts of a finding that speak of an assignment. */
export function at(entry: UnitAssignment, range: Range): Pick<RuleFinding, 'file' | 'range' | 'section' | 'setting'> {
  return { file: entry.file, range, section: entry.section, setting: entry.assignment.name }
}
