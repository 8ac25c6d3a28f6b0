import { defaultOf, isAlias, isLegacy, sectionsOfType, settingsOfSection, usageOf, type SectionName, type Setting } from '../settings'
import type { Range } from '../text/range'
import { assignmentsOf, isDropInPath } from '../unit-file'
import type { Target } from '../values/target'
import { completeValue } from './complete-value'
import { linesOf, mergedOf, treeOf, typeOf, type OpenFile } from './open-file'
import { placeAt } from './place-at'
import { templatesOf } from './unit-templates'

export interface Completion {
  readonly label: string
  readonly kind: 'section' | 'setting' | 'value' | 'unit' | 'user' | 'specifier' | 'variable' | 'flag' | 'template'
  /** What it is, in a few words, beside the label. */
  readonly detail: string
  /** The longer explanation. */
  readonly documentation: string
  /** What the completion replaces. */
  readonly range: Range
  /** What it puts there; for a template with places to fill in, written `${1:word}`, and `\$`, `\}` and `\\` for the signs themselves. */
  readonly newText: string
  readonly isTemplate?: true
  /** Whether what comes next is worth asking for at once, as the values behind the `=` of a setting. */
  readonly goesOn?: true
}

/**
 * What may stand at an offset of a file, the likeliest first: whole units where there is nothing yet, headers, settings (commonest first, those that
 * the target lacks left out), values, units, users, specifiers and variables. Takes any text and never throws.
 */
export function completeAt(file: OpenFile, offset: number): Completion[] {
  const place = placeAt(file, offset)
  if (place.kind === 'comment') return []
  if (place.kind === 'header') return completeSections(file, place.range)
  if (place.kind === 'value') return place.setting ? completeValue(file, place, place.setting, offset) : []
  const { section, range } = place
  if (!section) return [...completeTemplates(file, range), ...completeSections(file, range)]
  if (!place.assignment && file.text.slice(range.end).trimStart().startsWith('=')) return []
  return [...completeSettings(file, section.name as SectionName, range), ...completeReplacements(file, section.name, range), ...completeSections(file, range)]
}

/** Headers, those first that the file does not have yet. */
function completeSections(file: OpenFile, range: Range): Completion[] {
  const present = new Set(treeOf(file).sections.map(({ name }) => name))
  const sections = sectionsOfType(typeOf(file)).filter((name) => !(isDropInPath(file.path) && name === 'Install'))
  return [...sections]
    .sort((a, b) => Number(present.has(a)) - Number(present.has(b)))
    .map((name) => ({ label: `[${name}]`, kind: 'section', detail: present.has(name) ? 'once more' : 'section', documentation: `Settings of [${name}].`, range, newText: `[${name}]` }))
}

function completeSettings(file: OpenFile, section: SectionName, range: Range): Completion[] {
  const { target, text } = file
  const hasEquals = /^[ \t]*=/.test(text.slice(range.end))
  const lines = linesOf(file)
  const set = new Map([...assignmentsOf(treeOf(file))].filter((each) => each.section === section && each.assignment.range.start > range.end !== each.assignment.range.end <= range.start).map(({ assignment }) => [assignment.name, lines.positionAt(assignment.range.start).line]))
  return settingsOfSection(section, target.version)
    .filter((setting) => !isAlias(setting, target.version) && !isLegacy(setting, target.version))
    .map((setting) => ({ setting, line: setting.combine === 'append' ? undefined : set.get(setting.name), usage: usageOf(section, setting.name) }))
    .sort((a, b) => Number(a.line !== undefined) - Number(b.line !== undefined) || b.usage - a.usage || (a.setting.name < b.setting.name ? -1 : 1))
    .map(({ setting, line }) => ({
      label: `${setting.name}=`,
      kind: 'setting',
      detail: line === undefined ? shortened(setting.value.syntax) : `set in line ${line}`,
      documentation: describe(setting, target),
      range,
      newText: hasEquals ? setting.name : `${setting.name}=`,
      ...(!hasEquals && { goesOn: true as const }),
    }))
}

/** In a drop-in: lists that the unit has already, emptied first, because otherwise what is written is added to them. */
function completeReplacements(file: OpenFile, section: string, range: Range): Completion[] {
  if (!isDropInPath(file.path)) return []
  const above = mergedOf(file).assignments.filter((entry) => entry.section === section && entry.file.source.path !== file.path && entry.setting?.combine === 'append' && entry.setting.empty === 'resets' && entry.fate === 'in-force')
  return [...new Map(above.map((entry) => [entry.setting!.name, entry])).values()].map(({ setting, assignment }) => ({
    label: `${setting!.name}= anew`,
    kind: 'template',
    detail: 'takes back what the unit has',
    documentation: `An empty ${setting!.name}= takes back what the files before this one assign; what follows takes its place.`,
    range,
    newText: `${setting!.name}=\n${setting!.name}=\${1:${escapeTemplate(assignment.value)}}`,
    isTemplate: true,
  }))
}

function completeTemplates(file: OpenFile, range: Range): Completion[] {
  if (treeOf(file).sections.some(({ header }) => header)) return []
  return templatesOf(file).map(({ title, summary, text }) => ({ label: title, kind: 'template', detail: 'whole file', documentation: summary, range, newText: text, isTemplate: true }))
}

/** A text as it stands in a template. */
export function escapeTemplate(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** The short description of a setting that completion, hover and form share. */
export function describe(setting: Setting, target: Target): string {
  const value = defaultOf(setting, target)
  const since = setting.since ? ` Since systemd ${setting.since}.` : ''
  return `${setting.summary}${value === null ? '' : ` Default: ${value}.`}${since}`
}
