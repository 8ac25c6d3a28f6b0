import { defaultOf, findSetting } from '../settings'
import type { Range } from '../text/range'
import { parseUnitFile } from '../unit-file'
import { findSpecifier } from '../values/specifier'
import type { Target } from '../values/target'
import { formatTimeSpan } from '../values/time-span'
import { modeInLetters } from '../values/octal-mode'

/** What is to be said of the thing at an offset: paragraphs of plain text, the first is its name. */
export interface Hover {
  readonly range: Range
  readonly title: string
  readonly paragraphs: readonly string[]
  /** Where more is said: a path below the site's root. */
  readonly docs: string | null
}

/** Explains the section, setting, specifier or value at an offset; null where nothing is. */
export function hoverAt(text: string, offset: number, target: Target): Hover | null {
  const tree = parseUnitFile(text, { version: target.version })
  for (const section of tree.sections) {
    const item = section.items.find((candidate) => candidate.range.start <= offset && offset < candidate.range.end)
    if (item?.kind !== 'assignment') continue
    const setting = findSetting(section.name, item.name)
    if (!setting) return null
    if (offset <= item.nameRange.end) {
      const value = defaultOf(setting, target)
      return {
        range: item.nameRange,
        title: `${setting.name}=`,
        paragraphs: [
          setting.summary,
          `Takes: ${setting.value.syntax}.`,
          ...(value === null ? [] : [`Default: ${value}.`]),
          ...(setting.since ? [`Since systemd ${setting.since}.`] : []),
          ...(setting.manual ? [setting.manual] : []),
        ],
        docs: `/docs/${setting.name}`,
      }
    }
    const percent = /%[A-Za-z0-9%]/g
    for (const match of text.slice(item.valueRange.start, item.valueRange.end).matchAll(percent)) {
      const start = item.valueRange.start + match.index
      if (offset < start || offset > start + 2 || !setting.specifiers) continue
      const specifier = findSpecifier(match[0][1]!, setting.specifiers.context, target.version)
      return {
        range: { start, end: start + 2 },
        title: match[0],
        paragraphs: [specifier ? `Stands for the ${specifier.summary}.` : `systemd ${target.version} knows no such specifier here.`],
        docs: '/docs/specifiers',
      }
    }
    if (offset < item.valueRange.start || offset > item.valueRange.end) return null
    const meaning = valueInWords(setting.value.widget.kind, setting.value.parse(item.value, target).value)
    return meaning === null ? null : { range: item.valueRange, title: item.value, paragraphs: [meaning], docs: `/docs/${setting.name}` }
  }
  return null
}

/** A value in plain words, where the written form does not say it all. */
export function valueInWords(kind: string, value: unknown): string | null {
  if (typeof value !== 'number') return null
  if (kind === 'duration') return value === Number.POSITIVE_INFINITY ? 'No limit.' : `${formatTimeSpan(value)} (${value / 1e6} seconds).`
  if (kind === 'mode') return modeInLetters(value)
  if (kind === 'size') return value === Number.POSITIVE_INFINITY ? 'No limit.' : `${value.toLocaleString('en')} bytes.`
  return null
}
