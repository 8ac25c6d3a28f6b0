import { findSetting, isLegacy, sectionsOfType } from '../../settings'
import { removeAssignment } from '../../unit-file'
import { at, rule } from '../rule'

/** A name that the release reads only to say that it is gone. */
export const removedSetting = rule({
  id: 'removed-setting',
  severity: 'info',
  source: 'systemd',
  docs: {
    problem: 'The setting has been removed from systemd.',
    reason: 'The line has no effect any more; the target says so when it loads the unit.',
    remedy: 'Remove the line, or use what replaced it.',
  },
  manual: 'systemd.directives(7)',
  concerns: ({ has }) => has.unread,
  *check({ merged, target }) {
    const own = sectionsOfType(merged.name.type) as readonly string[]
    for (const entry of merged.assignments) {
      if (entry.section === null || !own.includes(entry.section)) continue
      const setting = findSetting(entry.section, entry.assignment.name)
      if (!setting || !isLegacy(setting, target.version)) continue
      yield {
        ...at(entry, entry.assignment.nameRange),
        message: `${setting.name}= has been removed and is ignored. ${setting.summary}`,
        fixes: [{ title: 'Remove the line', safe: true, edits: removeAssignment(entry.file.tree, entry.assignment) }],
      }
    }
  },
})
