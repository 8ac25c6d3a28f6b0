import { defaultOf, emptyMeaningOf, type Setting } from '../settings'
import type { Target } from '../values/target'

/** One line of the short form of a setting. */
export interface SettingFact {
  readonly label: string
  readonly value: string
  /** Whether the value is what one writes in a unit file. */
  readonly code?: true
}

const combinations: Readonly<Record<Setting['combine'], string>> = { 'last-wins': 'the last one counts', append: 'they add up', 'first-wins': 'the first one counts' }
const emptinesses = { resets: 'takes back what was assigned before', empties: 'empties the list', error: 'is refused', nothing: 'does nothing' } as const

/** What hovers, the documentation and the command line say of a setting in short, for one release. */
export function settingFacts(setting: Setting, target: Target): SettingFact[] {
  const standard = defaultOf(setting, target)
  return [
    { label: 'Takes', value: setting.value.syntax, code: true },
    ...(standard === null ? [] : [{ label: 'Default', value: standard, code: true } as const]),
    { label: 'Repeated', value: combinations[setting.combine] },
    { label: 'Empty', value: emptinesses[emptyMeaningOf(setting, target.version)] },
    ...(setting.manager ? [{ label: 'Manager', value: 'of the system only' }] : []),
    ...(setting.since ? [{ label: 'Since', value: `systemd ${setting.since}` }] : []),
    ...(setting.until ? [{ label: 'Until', value: `systemd ${setting.until}` }] : []),
    ...(setting.manual ? [{ label: 'Manual', value: setting.manual }] : []),
  ]
}
