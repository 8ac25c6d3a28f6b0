import { defaultOf, isLegacy, sectionNames, settingsOfSection, type Target } from '@/lib/exec-schema'
import type { SettingReport } from './contracts/settings'

/** All settings that a target knows, by section. */
export function reportSettings(target: Target): SettingReport[] {
  return sectionNames.flatMap((section) =>
    settingsOfSection(section, target.version).map((setting) => ({
      section,
      setting: setting.name,
      syntax: setting.value.syntax,
      default: defaultOf(setting, target),
      since: setting.since ?? null,
      until: setting.until ?? null,
      manual: setting.manual ?? null,
      legacy: isLegacy(setting, target.version),
    })),
  )
}
