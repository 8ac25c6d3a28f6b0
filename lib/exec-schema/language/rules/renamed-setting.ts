import { currentName } from '../../settings'
import { moveAssignment } from '../../unit-file'
import { at, rule } from '../rule'

/** The old name of a setting, which is still read. */
export const renamedSetting = rule({
  id: 'renamed-setting',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The setting has another name by now.',
    reason: 'systemd still reads the old one, but manuals and other people know the new one only, and a drop-in that writes the new name means the same setting.',
    remedy: 'Write the new name.',
  },
  manual: 'systemd.unit(5), systemd.service(5)',
  *check({ merged, target }) {
    for (const { setting, section, assignment, file, ...entry } of merged.assignments) {
      if (!setting?.aliasOf || section === null || (setting.deprecatedSince !== undefined && target.version >= setting.deprecatedSince)) continue
      const current = currentName(section, setting, target.version)
      if (current.name === setting.name && current.section === section) continue
      const moved = current.section !== section
      const renamed = { range: assignment.nameRange, newText: current.name }
      yield {
        ...at({ setting, section, assignment, file, ...entry }, assignment.nameRange),
        message: `${setting.name}= is called ${current.name}= by now${moved ? ` and stands in [${current.section}]` : ''}`,
        fixes: [{ title: moved ? `Move to [${current.section}] as ${current.name}=` : `Rename to ${current.name}=`, safe: true, edits: moved ? moveAssignment(file.tree, { ...assignment, name: current.name }, current.section) : [renamed] }],
      }
    }
  },
})
