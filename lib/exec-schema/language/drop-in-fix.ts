import { mergeUnit, type HostProfile, type MergedUnit } from '../effective'
import { currentName, emptyMeaningOf, type SectionName } from '../settings'
import { groupBy } from '../text/collections'
import { applyEdits } from '../text/text-edit'
import { addAssignment, parseUnitFile, type SourceFile, type UnitFiles } from '../unit-file'
import type { Target } from '../values/target'
import type { Fix } from './finding'

/** Where packages, generators and systemd itself put unit files: what is changed there is lost with the next update. */
const foreignFolders = /^(\/usr)?\/lib\/systemd\/|^\/usr\/(local\/lib|share|local\/share)\/systemd\/|^\/run\/(user\/\d+\/)?systemd\/(generator(\.early|\.late)?|transient|system\.control|user\.control)\//

/** Whether a file belongs to a package or a generator, so that changes to it belong into a drop-in. */
export function isForeign(path: string): boolean {
  return foreignFolders.test(path)
}

export interface DropInFixOptions {
  readonly target: Target
  readonly host?: HostProfile
  readonly instance?: string
}

/**
 * The smallest drop-in that has the effect of a fix without touching the file that the fix is for: only the settings that the fix changes, lists emptied
 * first where it takes something from them. Given as the drop-in's path and whole text; null where no drop-in can have that effect.
 */
export function dropInForFix(unit: UnitFiles, path: string, fix: Fix, options: DropInFixOptions): SourceFile | null {
  const before = mergeUnit(unit, options)
  const wanted = mergeUnit(withFile(unit, path, (text) => applyEdits(text, fix.edits)), options)
  const lines = differences(before, wanted)
  if (lines === null || lines.length === 0) return null
  const place = dropInPathOf(unit, options.target)
  const known = unit.dropIns.find((file) => file.path === place)
  const dropIn = { path: place, text: addLines(known?.text ?? '', lines, options.target) }
  const result = mergeUnit({ ...unit, dropIns: known ? unit.dropIns.map((file) => (file === known ? dropIn : file)) : insertInOrder(unit.dropIns, dropIn) }, options)
  return sameEffect(result, wanted) ? dropIn : null
}

interface Line {
  readonly section: string
  readonly name: string
  readonly value: string
}

/** The assignments that make the one unit of the other; null where an assignment can't do it. */
function differences(before: MergedUnit, wanted: MergedUnit): Line[] | null {
  const [old, anew] = [inForce(before), inForce(wanted)]
  const lines: Line[] = []
  for (const key of new Set([...old.keys(), ...anew.keys()])) {
    const had = old.get(key) ?? []
    const has = anew.get(key) ?? []
    if (same(had, has)) continue
    const [section, name] = key.split(' ') as [SectionName, string]
    // systemctl enable takes nothing back that is written in a unit's own file.
    if (section === 'Install') return null
    const setting = (has[0] ?? had[0])!.setting
    const extended = setting.combine === 'append' && had.length < has.length && same(had, has.slice(0, had.length))
    const resets = emptyMeaningOf(setting, wanted.target.version) === 'resets'
    const replaces = setting.combine === 'append' && had.length > 0 && !extended
    if ((replaces || has.length === 0) && !resets) return null
    if (replaces || has.length === 0) lines.push({ section, name, value: '' })
    for (const { value } of extended ? has.slice(had.length) : has) lines.push({ section, name, value })
  }
  return lines
}

interface InForce {
  readonly setting: NonNullable<MergedUnit['assignments'][number]['setting']>
  readonly value: string
}

/** What counts, by section and name. */
function inForce({ assignments, target }: MergedUnit): Map<string, InForce[]> {
  const counting = assignments.filter(({ fate, parsed }) => fate === 'in-force' && parsed !== undefined)
  const entries = counting.map(({ section, setting, assignment }) => ({ ...currentName(section!, setting!, target.version), setting: setting!, value: assignment.value }))
  return groupBy(entries, ({ section, name }) => `${section} ${name}`)
}

function same(a: readonly InForce[], b: readonly InForce[]): boolean {
  return a.length === b.length && a.every(({ value }, index) => value === b[index]!.value)
}

function sameEffect(a: MergedUnit, b: MergedUnit): boolean {
  const [one, other] = [inForce(a), inForce(b)]
  return [...new Set([...one.keys(), ...other.keys()])].every((key) => same(one.get(key) ?? [], other.get(key) ?? []))
}

function withFile(unit: UnitFiles, path: string, change: (text: string) => string): UnitFiles {
  const changed = (file: SourceFile) => (file.path === path ? { ...file, text: change(file.text) } : file)
  return { ...unit, fragment: unit.fragment && changed(unit.fragment), dropIns: unit.dropIns.map(changed) }
}

/** Where `systemctl edit` would put it. */
function dropInPathOf({ name }: UnitFiles, { manager }: Target): string {
  return `/etc/systemd/${manager}/${name}.d/override.conf`
}

/** systemd reads drop-ins by the names of the files, wherever they lie. */
function insertInOrder(files: readonly SourceFile[], file: SourceFile): SourceFile[] {
  const nameOf = ({ path }: SourceFile) => path.slice(path.lastIndexOf('/') + 1)
  return [...files.filter((each) => nameOf(each) !== nameOf(file)), file].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

function addLines(text: string, lines: readonly Line[], target: Target): string {
  return lines.reduce((done, { section, name, value }) => applyEdits(done, addAssignment(parseUnitFile(done, target), section, name, value)), text)
}
