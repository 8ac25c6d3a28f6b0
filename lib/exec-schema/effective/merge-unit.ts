import type { Range } from '../text/range'
import { LineIndex } from '../text/line-index'
import { instantiate, isTemplate, parseUnitName, type UnitName } from '../text/unit-name'
import { currentName, emptyMeaningOf, findSetting, isKnown, isLegacy, sectionsOfType, type SectionName, type Setting } from '../settings'
import { parseUnitFile, type Assignment, type SourceFile, type UnitFiles, type UnitFileTree } from '../unit-file'
import { cutOf, type Cut, type Problem } from '../values/grammar'
import type { ExecCommand } from '../values/exec-command'
import { findSpecifiers, type SpecifierUse } from '../values/specifier'
import type { Target } from '../values/target'
import { splitWords } from '../values/words'
import { plainHost, type HostProfile } from './host-profile'
import type { JudgedValue, ReadingMemory } from './reading-memory'
import { isKnownAtRunTimeOnly, resolveSpecifiers, withSamples, type SpecifierScope } from './resolve-specifiers'

export interface UnitFileWithTree {
  readonly source: SourceFile
  readonly tree: UnitFileTree
  readonly lines: LineIndex
}

/**
 * What became of an assignment: it counts, a later one took its place, an empty one took it back, systemd leaves it out because of its value,
 * or it is one that the release does not read at all.
 */
export type AssignmentFate = 'in-force' | 'overridden' | 'reset' | 'ignored' | 'not-read'

/** One assignment of the unit with all that is known of it. */
export interface UnitAssignment {
  readonly file: UnitFileWithTree
  readonly section: string | null
  readonly assignment: Assignment
  /** Null for names that the section does not have in this release. */
  readonly setting: Setting | null
  /** What was made of its value: the same object as long as a memory holds the value, so that what follows from the value alone is found once. */
  readonly judged: JudgedValue
  readonly resolved: string
  readonly parsed: unknown
  readonly problems: readonly Problem[]
  fate: AssignmentFate
  /** The assignment that overrode or reset this one, or that came first where the first one wins. */
  by: UnitAssignment | null
}

export interface MergedUnit {
  readonly name: UnitName
  readonly target: Target
  readonly host: HostProfile
  readonly scope: SpecifierScope
  readonly files: readonly UnitFileWithTree[]
  /** All assignments in the order in which systemd reads them: the fragment, then the drop-ins. */
  readonly assignments: readonly UnitAssignment[]
  /** The assignments of a setting that count, in order. Old names of the setting are among them. */
  inForce(section: SectionName, name: string): readonly UnitAssignment[]
}

export interface MergeOptions {
  readonly target: Target
  readonly host?: HostProfile
  /** The instance to look at a template with. */
  readonly instance?: string
  /** What was read of the same unit before. */
  readonly memory?: ReadingMemory
}

/** The instance that a template is looked at with when none is named. */
export const SAMPLE_INSTANCE = 'instance'

/**
 * Reads fragment and drop-ins as systemd does: in order, with empty assignments taking back what stood before, invalid ones left out, specifiers resolved.
 * Takes any text; for a name that is no unit name it reads the files as those of a service.
 */
export function mergeUnit(unit: UnitFiles, options: MergeOptions): MergedUnit {
  const { target, host = plainHost, memory } = options
  const known = memory?.recall(unit, options)
  if (known) return known
  memory?.begin(unit, options)
  const given = parseUnitName(unit.name) ?? parseUnitName('unit.service')!
  const name = isTemplate(given) ? (parseUnitName(instantiate(given, options.instance ?? SAMPLE_INSTANCE)) ?? given) : given
  const scope: SpecifierScope = { unit: name, target, host, fragmentPath: unit.fragment?.path ?? null }
  const sources = [...(unit.fragment ? [unit.fragment] : []), ...unit.dropIns]
  const read = (source: SourceFile, before?: UnitFileWithTree) => ({ source, tree: parseUnitFile(source.text, { version: target.version }, before?.tree), lines: new LineIndex(source.text) })
  const files = sources.map((source) => memory?.file(source, (before) => read(source, before)) ?? read(source))
  const assignments: UnitAssignment[] = []
  for (const file of files) {
    const entries = /*#__NOINLINE__*/ readAssignments(file, name, scope, memory)
    for (const entry of entries) assignments.push(entry)
  }
  const settled = /*#__NOINLINE__*/ settleAssignments(assignments, target.version)
  const merged: MergedUnit = {
    name,
    target,
    host,
    scope,
    files,
    assignments,
    inForce: (section, setting) => settled.get(`${section}.${setting}`) ?? [],
  }
  memory?.end(unit, merged)
  return merged
}

function readAssignments(file: UnitFileWithTree, name: UnitName, scope: SpecifierScope, memory: ReadingMemory | undefined): UnitAssignment[] {
  const known = sectionsOfType(name.type) as readonly string[]
  const found: UnitAssignment[] = []
  for (const section of file.tree.sections) {
    const name = section.header && known.includes(section.name) ? section.name : null
    for (const item of section.items) {
      if (item.kind !== 'assignment') continue
      const setting = name === null ? null : findSetting(name, item.name)
      const read = setting && isKnown(setting, scope.target.version) && !isLegacy(setting, scope.target.version) ? setting : null
      const judged = /*#__NOINLINE__*/ judgeIn(read, section.name, item.value, scope, memory)
      const { resolved, parsed, problems } = judged
      found.push({ file, section: section.header ? section.name : null, assignment: item, setting: read, judged, resolved, parsed, problems, fate: read ? 'in-force' : 'not-read', by: null })
    }
  }
  return found
}

function judgeIn(setting: Setting | null, section: string, value: string, scope: SpecifierScope, memory: ReadingMemory | undefined): JudgedValue {
  if (!setting) return { setting, written: value, resolved: value, parsed: undefined, problems: [] }
  if ((setting.unsupportedIn as readonly string[] | undefined)?.includes(section))
    return { setting, written: value, resolved: value, parsed: undefined, problems: [{ range: { start: 0, end: value.length }, message: `${setting.name}= is not supported in [${section}]`, effect: 'ignored' }] }
  return memory ? memory.value(setting, value, () => judge(setting, value, scope)) : judge(setting, value, scope)
}

function judge(setting: Setting, value: string, scope: SpecifierScope): JudgedValue {
  const empty = emptyMeaningOf(setting, scope.target.version)
  if (value === '' && empty !== 'empties') {
    const fault: Problem = { range: { start: 0, end: 0 }, message: `${setting.name}= does not take an empty value`, effect: setting.value.parse('', scope.target).problems[0]?.effect ?? 'ignored' }
    return { setting, written: value, resolved: '', parsed: undefined, problems: empty === 'error' ? [fault] : [] }
  }
  const context = setting.specifiers && scope.target.version >= (setting.specifiers.since ?? 0) ? setting.specifiers.context : null
  const cut = cutOf(setting.value)
  const uses = context ? findSpecifiers(value, context, scope.target.version, cut) : []
  const readable = cut === 'whole' ? value : withoutUnknownWords(value, uses, cut)
  const resolved = context && uses.length > 0 ? resolveSpecifiers(readable, context, scope, cut) : value
  if (resolved === '' && value !== '' && empty === 'resets' && setting.specifiers?.nothing === 'resets') return { setting, written: value, resolved, parsed: undefined, problems: [] }
  const parsed = setting.value.parse(resolved, scope.target)
  const unknown = uses.filter((use) => !use.specifier).map((use) => unknownSpecifier(setting, value, use))
  // What only the running machine knows is judged by an example of it.
  const found = isKnownAtRunTimeOnly(resolved) && parsed.problems.length > 0 ? setting.value.parse(withSamples(resolved), scope.target).problems : parsed.problems
  const moved = resolved === value ? found : found.map((problem) => ({ ...problem, range: { start: 0, end: value.length } }))
  const missing = programsNotFound(setting, parsed.value, scope)
  const wholeLost = unknown.length > 0 && cut === 'whole'
  return { setting, written: value, resolved, parsed: wholeLost || unknown.some((problem) => problem.effect === 'refused') ? undefined : parsed.value, problems: [...unknown, ...missing, ...moved] }
}

/** Of a list only the words with an unknown specifier are lost; they are blanked, so that the others keep their places. */
function withoutUnknownWords(value: string, uses: readonly SpecifierUse[], cut: Cut): string {
  const unknown = uses.filter((use) => !use.specifier)
  if (unknown.length === 0) return value
  const parts: string[] = []
  let done = 0
  let next = 0
  // Words and uses both stand in order, so one pass over them is enough.
  for (const { range } of splitWords(value, { escapes: true, relaxed: true, quotes: cut === 'words' }).words) {
    while (next < unknown.length && unknown[next]!.range.start < range.start) next++
    if (next >= unknown.length || unknown[next]!.range.start >= range.end) continue
    parts.push(value.slice(done, range.start), ' '.repeat(range.end - range.start))
    done = range.end
  }
  return parts.join('') + value.slice(done)
}

/**
 * Up to 245 a program named without a slash is looked up while the file is read, and a missing one makes systemd refuse the unit
 * (observed: 241 does, 247 does not). Only a complete host profile tells that it is missing.
 */
function programsNotFound(setting: Setting, parsed: unknown, { target, host }: SpecifierScope): Problem[] {
  if (setting.value.widget.kind !== 'command' || target.version > 245 || !host.complete || !Array.isArray(parsed)) return []
  return (parsed as readonly ExecCommand[])
    .filter(({ program }) => !program.text.includes('/') && !searchFolders.some((folder) => Object.hasOwn(host.files, `${folder}/${program.text}`)))
    .map(({ program, prefixes }) => ({ range: program.range, message: `The program ${program.text} is not in the search path`, effect: prefixes.includes('-') ? 'ignored' : 'refused' }))
}

const searchFolders = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']

/** Programs, users and places are too dangerous to guess: there an unknown specifier makes systemd refuse the unit, unless a - stands in front (observed in all releases). */
function unknownSpecifier(setting: Setting, value: string, { letter, range }: SpecifierUse): Problem {
  // The form of the value tells whether a - may stand in front.
  const optional = /^(- |\[[^\]]*-)/.test(setting.value.syntax) && /^[@:+!|]*-/.test(value)
  const fatal = !optional && (setting.value.widget.kind === 'command' || setting.specifiers?.unknown === 'refused')
  return { range, message: `%${letter} is no specifier; write %% for a percent sign`, effect: fatal ? 'refused' : 'ignored' }
}

/** Decides for each assignment whether it counts in the end. */
function settleAssignments(assignments: readonly UnitAssignment[], version: number): Map<string, UnitAssignment[]> {
  const settled = new Map<string, UnitAssignment[]>()
  // Settings come again and again, mostly in the section that they came in before.
  const keys = new Map<Setting, { readonly section: string; readonly key: string }>()
  for (const entry of assignments) {
    const { setting } = entry
    if (!setting) continue
    let known = keys.get(setting)
    if (known?.section !== entry.section) keys.set(setting, (known = { section: entry.section!, key: keyOf(entry.section!, setting, version) }))
    const { key } = known
    const before = settled.get(key) ?? []
    if (isEmptyAssignment(entry)) {
      const empty = emptyMeaningOf(setting, version)
      if (empty === 'error') entry.fate = 'ignored'
      if (empty === 'error' || empty === 'nothing') continue
      for (const lost of before) settle(lost, 'reset', entry)
      settled.set(key, empty === 'empties' ? [entry] : [])
      for (const name of setting.clears ?? []) {
        const other = `${entry.section}.${name}`
        for (const lost of settled.get(other) ?? []) settle(lost, 'reset', entry)
        settled.delete(other)
      }
      continue
    }
    if (entry.parsed === undefined || (isEmptyForFaults(entry) && !setting.countsWithoutWords)) {
      entry.fate = 'ignored'
      continue
    }
    if (setting.combine === 'first-wins' && before.length > 0) {
      settle(entry, 'ignored', before[0]!)
      continue
    }
    if (setting.combine === 'last-wins') {
      for (const lost of before) settle(lost, 'overridden', entry)
      settled.set(key, [entry])
    } else if (settled.has(key)) before.push(entry)
    else settled.set(key, [entry])
  }
  return settled
}

/** Whether an assignment is empty as it is written, or because its specifiers come to nothing. */
function isEmptyAssignment({ assignment, resolved, parsed, problems }: UnitAssignment): boolean {
  return assignment.value === '' || (resolved === '' && parsed === undefined && problems.length === 0)
}

/** Whether nothing of a list is left because every word of it is wrong. */
function isEmptyForFaults({ parsed, problems }: UnitAssignment): boolean {
  if (problems.length === 0 || !problems.some((problem) => problem.effect === 'ignored')) return false
  const words = typeof parsed === 'object' && parsed !== null && 'words' in parsed ? parsed.words : parsed
  return Array.isArray(words) && words.length === 0
}

/** Section and current name, `Service.Nice`, under which an assignment counts in a release. */
export function keyOf(section: string, setting: Setting, version: number): string {
  if (!setting.aliasOf) return `${section}.${setting.name}`
  const current = currentName(section, setting, version)
  return `${current.section}.${current.name}`
}

function settle(lost: UnitAssignment, fate: AssignmentFate, by: UnitAssignment): void {
  lost.fate = fate
  lost.by = by
}

/** Where an assignment stands, for people and for links. */
export function placeOf(entry: UnitAssignment): { readonly file: string; readonly line: number; readonly range: Range } {
  return { file: entry.file.source.path, line: entry.file.lines.positionAt(entry.assignment.nameRange.start).line, range: { start: entry.assignment.nameRange.start, end: entry.assignment.valueRange.end } }
}
