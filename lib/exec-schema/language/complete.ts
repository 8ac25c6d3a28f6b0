import { defaultOf, findSetting, isAlias, isLegacy, sectionsOfType, settingsOfSection, usageOf, type SectionName, type Setting } from '../settings'
import type { Range } from '../text/range'
import type { UnitType } from '../text/unit-name'
import { parseUnitFile, type Assignment } from '../unit-file'
import { specifiers } from '../values/tables/specifiers'
import type { Target } from '../values/target'

export interface Completion {
  readonly label: string
  readonly kind: 'section' | 'setting' | 'value' | 'specifier'
  /** What it is, in a few words, beside the label. */
  readonly detail: string
  /** The longer explanation. */
  readonly documentation: string
  /** What the completion replaces. */
  readonly range: Range
  readonly newText: string
  /** Order among its kind: lower first. */
  readonly rank: number
}

/**
 * What may stand at an offset of a file of the given unit type: headers, names of settings (commonest first, those that the target lacks left out), values, specifiers.
 */
export function completeAt(text: string, offset: number, type: UnitType, target: Target): Completion[] {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const before = text.slice(lineStart, offset)
  const tree = parseUnitFile(text, { version: target.version })
  const item = tree.items.find((candidate) => candidate.range.start <= offset && (offset < candidate.range.end || candidate.range.end === text.length))
  if (/^\s*[#;]/.test(before)) return []
  const section = [...tree.sections].reverse().find((candidate) => candidate.header && candidate.header.range.start < offset)
  if (item?.kind === 'assignment' && offset > item.nameRange.end && section) return completeValue(text, offset, section.name, item, target)
  const lineEnd = /[\r\n]/.exec(text.slice(offset))
  const rest = text.slice(offset, lineEnd ? offset + lineEnd.index : text.length)
  if (/^\s*\[/.test(before)) return completeSections({ start: lineStart, end: offset + rest.trimEnd().length }, type)
  if (before.includes('=')) return []
  const range = { start: lineStart + before.length - before.trimStart().length, end: offset + /^\w*/.exec(rest)![0].length }
  if (!section) return completeSections({ start: lineStart, end: range.end }, type)
  return completeSettings(section.name, range, rest.includes('='), target)
}

function completeSections(range: Range, type: UnitType): Completion[] {
  return sectionsOfType(type).map((name, rank) => ({ label: `[${name}]`, kind: 'section', detail: 'section', documentation: `Settings of [${name}].`, range, newText: `[${name}]`, rank }))
}

function completeSettings(section: string, range: Range, hasEquals: boolean, target: Target): Completion[] {
  return settingsOfSection(section as SectionName, target.version)
    .filter((setting) => !isAlias(setting, target.version) && !isLegacy(setting, target.version))
    .map((setting) => ({
      label: `${setting.name}=`,
      kind: 'setting' as const,
      detail: setting.value.syntax.length > 40 ? `${setting.value.syntax.slice(0, 40)}…` : setting.value.syntax,
      documentation: describe(setting, target),
      range,
      newText: hasEquals ? setting.name : `${setting.name}=`,
      rank: 100 - usageOf(section, setting.name),
    }))
    .sort((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1))
}

function completeValue(text: string, offset: number, section: string, assignment: Assignment, target: Target): Completion[] {
  const setting = findSetting(section, assignment.name)
  if (!setting) return []
  const start = Math.max(assignment.valueRange.start, assignment.nameRange.end)
  const written = text.slice(Math.min(start, offset), offset)
  const percent = /%$/.exec(written)
  if (percent && setting.specifiers) return completeSpecifiers(offset, setting, target)
  let from = written.length
  while (from > 0 && !/[\s:~!|]/.test(written[from - 1]!)) from--
  const word = written.slice(from)
  const range = { start: offset - word.length, end: offset + /^[^\s:]*/.exec(text.slice(offset, assignment.valueRange.end))![0].length }
  return setting.value.choices(target).map((choice, rank) => ({
    label: choice.value,
    kind: 'value',
    detail: choice.since ? `since ${choice.since}` : '',
    documentation: choice.summary ?? '',
    range,
    newText: choice.value,
    rank,
  }))
}

function completeSpecifiers(offset: number, setting: Setting, target: Target): Completion[] {
  const context = setting.specifiers!.context
  return specifiers
    .filter((specifier) => target.version >= (specifier.since[context] ?? Number.POSITIVE_INFINITY))
    .map((specifier, rank) => ({
      label: `%${specifier.letter}`,
      kind: 'specifier',
      detail: specifier.summary,
      documentation: specifier.summary,
      range: { start: offset - 1, end: offset },
      newText: `%${specifier.letter}`,
      rank,
    }))
}

/** The short description of a setting that completion, hover and form share. */
export function describe(setting: Setting, target: Target): string {
  const value = defaultOf(setting, target)
  const since = setting.since ? ` Since systemd ${setting.since}.` : ''
  return `${setting.summary}${value === null ? '' : ` Default: ${value}.`}${since}`
}
