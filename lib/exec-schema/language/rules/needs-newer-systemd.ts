import { findSetting, isKnown, releases, sectionsOfType } from '../../settings'
import { at, rule } from '../rule'

/** A setting that a later release brought. */
export const needsNewerSystemd = rule({
  id: 'needs-newer-systemd',
  severity: 'warning',
  source: 'systemd',
  docs: {
    problem: 'The setting came with a later release of systemd than the target, or went with an earlier one.',
    reason: 'The target leaves the line out with a warning: the unit starts, but without what the line asks for.',
    remedy: 'Choose a target that has it, or do without; for hardening settings it does no harm that older releases pass over them.',
  },
  manual: 'systemd.directives(7)',
  concerns: ({ has }) => has.unread,
  *check({ merged, target }) {
    const own = sectionsOfType(merged.name.type) as readonly string[]
    for (const entry of merged.assignments) {
      if (entry.setting || entry.section === null || !own.includes(entry.section)) continue
      const setting = findSetting(entry.section, entry.assignment.name)
      if (!setting || isKnown(setting, target.version)) continue
      const gone = setting.until !== undefined && setting.until < target.version
      const first = setting.since === undefined ? undefined : [...releases].reverse().filter((release) => release.version >= setting.since!).slice(0, 2)
      const where = first && first.length > 0 ? ` (${first.map((release) => release.name).join(', ')} have it)` : ''
      yield {
        ...at(entry, entry.assignment.nameRange),
        message: gone ? `${setting.name}= is gone since systemd ${setting.until + 1}; the target ${target.version} ignores it` : `${setting.name}= needs systemd ${setting.since}${where}; the target ${target.version} ignores it`,
      }
    }
  },
})
