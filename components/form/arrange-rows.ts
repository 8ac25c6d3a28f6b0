import { settingGroups, usageOf, type SectionName, type Setting } from '@/lib/exec-schema'
import { rowKey, type FormModel } from './form-model'

export interface RowGroup {
  readonly id: string
  readonly title: string
  readonly settings: readonly Setting[]
  /** Whether it is open without having been asked for. */
  readonly open: boolean
}

export type FormFilter = 'all' | 'set' | 'problems'

/** In at least this share of Debian's units a setting has to be used to count as common, in percent; and no more than that many are shown as such. */
const COMMON_SHARE = 2
const COMMON_COUNT = 24

/** Puts the settings of a section in order: those that are set first, then the common ones, then all others as the manual groups them. */
export function arrangeRows(section: SectionName, settings: readonly Setting[], rows: FormModel['rows'], filter: FormFilter, query: string): RowGroup[] {
  const row = (setting: Setting) => rows.get(rowKey(section, setting.name))
  const isSet = (setting: Setting) => (row(setting)?.values.length ?? 0) > 0 || (row(setting)?.elsewhere.length ?? 0) > 0
  const hasProblem = (setting: Setting) => (row(setting)?.findings.length ?? 0) > 0
  const words = query.toLowerCase().replace(/=/g, '').split(/\s+/).filter(Boolean)
  const matches = (setting: Setting) => words.every((word) => setting.name.toLowerCase().includes(word) || setting.summary.toLowerCase().includes(word))

  if (words.length > 0) {
    const found = settings.filter(matches)
    const byName = [...found].sort((a, b) => nameRank(a, words) - nameRank(b, words) || usageOf(section, b.name) - usageOf(section, a.name))
    return group('found', 'Found', byName.filter((setting) => (filter === 'set' ? isSet(setting) : filter === 'problems' ? hasProblem(setting) : true)), true)
  }
  if (filter === 'problems') return group('problems', 'With problems', settings.filter(hasProblem), true)
  const set = settings.filter(isSet)
  if (filter === 'set') return group('set', 'Set', set, true)
  const common = settings
    .filter((setting) => !isSet(setting) && usageOf(section, setting.name) >= COMMON_SHARE)
    .sort((a, b) => usageOf(section, b.name) - usageOf(section, a.name))
    .slice(0, COMMON_COUNT)
  const shown = new Set([...set, ...common])
  const rest = settingGroups.flatMap(({ id, title, settings: all }) => group(id, title, all.filter((setting) => settings.includes(setting) && !shown.has(setting)), false))
  return [...group('set', 'Set', set, true), ...group('common', 'Common', common, true), ...rest]
}

function group(id: string, title: string, settings: readonly Setting[], open: boolean): RowGroup[] {
  return settings.length === 0 ? [] : [{ id, title, settings, open }]
}

/** Names that begin with what was typed come first, then those that hold it, then those whose summary does. */
function nameRank(setting: Setting, words: readonly string[]): number {
  const name = setting.name.toLowerCase()
  return name.startsWith(words[0]!) ? 0 : words.every((word) => name.includes(word)) ? 1 : 2
}
