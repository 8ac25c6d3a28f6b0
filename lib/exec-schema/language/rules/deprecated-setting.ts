import { allSettings, isLegacy } from '../../settings'
import { at, rule } from '../rule'

/** A setting that systemd still reads and warns about. */
export const deprecatedSetting = rule({
  id: 'deprecated-setting',
  severity: 'warning',
  source: 'systemd',
  mentionsOnly: true,
  docs: {
    problem: 'The setting is on its way out.',
    reason: 'The target still reads it, with a warning; later releases ignore it.',
    remedy: 'Use what replaced it.',
  },
  manual: 'systemd.resource-control(5)',
  settings: allSettings.filter(({ deprecatedSince }) => deprecatedSince !== undefined).map(({ name }) => name),
  *look(entry, { target }) {
    const { setting } = entry
    if (setting?.deprecatedSince === undefined || target.version < setting.deprecatedSince || isLegacy(setting, target.version)) return
    yield { ...at(entry, entry.assignment.nameRange), message: `${setting.name}= is deprecated. ${setting.summary}` }
  },
})
