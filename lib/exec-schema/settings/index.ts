import { existsIn, type Target } from '../values/target'
import { allSettings } from './catalogue'
import type { SectionName } from './sections'
import type { EmptyMeaning, Setting } from './setting'
import { usage } from './usage'

export * from './sections'
export * from './setting'
export * from './releases'
export * from './special-units'
export { allSettings, settingGroups, type SettingGroup } from './catalogue'

const bySection = new Map<SectionName, Map<string, Setting>>()
for (const setting of allSettings)
  for (const section of setting.sections) {
    const names = bySection.get(section) ?? new Map<string, Setting>()
    names.set(setting.name, setting)
    bySection.set(section, names)
  }

/** The record of a setting in a section, whichever release knows it; null for none. Names are matched exactly, as systemd does. */
export function findSetting(section: string, name: string): Setting | null {
  return bySection.get(section as SectionName)?.get(name) ?? null
}

/** Whether a release reads this name at all, be it only to ignore it with a message. */
export function isKnown(setting: Setting, version: number): boolean {
  return existsIn(setting, version)
}

/** Whether a release reads the name only to ignore it with a message. */
export function isLegacy(setting: Setting, version: number): boolean {
  return setting.legacySince !== undefined && version >= setting.legacySince
}

/** Every setting of a section that a release knows, legacy names included, in the order of the manual. */
export function settingsOfSection(section: SectionName, version: number): Setting[] {
  return [...(bySection.get(section)?.values() ?? [])].filter((setting) => isKnown(setting, version))
}

/** Section and name under which an assignment of a setting counts: those of the current setting where this one is an old name that the release still reads. */
export function currentName(section: string, setting: Setting, version: number): { readonly section: string; readonly name: string } {
  const home = setting.movedTo ?? section
  const current = setting.aliasOf ? findSetting(home, setting.aliasOf) : null
  return current && isKnown(current, version) ? { section: home, name: current.name } : { section, name: setting.name }
}

/** Whether a name is an old one of another setting in this release. */
export function isAlias(setting: Setting, version: number): boolean {
  return setting.sections.some((section) => currentName(section, setting, version).name !== setting.name || currentName(section, setting, version).section !== section)
}

/** Sections, other than the given one, in which a release knows a setting of this name. */
export function sectionsWith(name: string, version: number): SectionName[] {
  return [...bySection.entries()].flatMap(([section, names]) => {
    const setting = names.get(name)
    return setting && isKnown(setting, version) ? [section] : []
  })
}

/** What an empty assignment does in a release. */
export function emptyMeaningOf(setting: Setting, version: number): EmptyMeaning {
  const { empty } = setting
  return typeof empty === 'string' ? empty : empty.reduce((found, entry) => (entry.since <= version ? entry.meaning : found), empty[0]!.meaning)
}

/** The default of a setting for a release; null where there is none to name. */
export function defaultOf(setting: Setting, target: Target): string | null {
  if (setting.default === undefined || typeof setting.default === 'string') return setting.default ?? null
  return [...setting.default].reverse().find((entry) => entry.since <= target.version)?.value ?? null
}

/** How common a setting is in its section, in percent of Debian's unit files; 0 for one that none uses. */
export function usageOf(section: string, name: string): number {
  return usage[section]?.[name] ?? 0
}
