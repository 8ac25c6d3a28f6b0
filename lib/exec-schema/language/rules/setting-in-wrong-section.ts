import type { UnitAssignment } from '../../effective'
import { findSetting, sectionsOfType, sectionsWith } from '../../settings'
import { moveAssignment } from '../../unit-file'
import { at, rule } from '../rule'

/** Below a header that systemd can’t read, nobody knows which section is meant. */
function isBehindBrokenHeader({ file, assignment }: UnitAssignment): boolean {
  return file.tree.problems.some(({ kind, range }) => kind === 'invalid-section-header' && range.end <= assignment.range.start)
}

/** A name that another section has. */
export const settingInWrongSection = rule({
  id: 'setting-in-wrong-section',
  severity: 'warning',
  source: 'systemd',
  docs: {
    problem: 'The setting belongs to another section.',
    reason: 'systemd looks for a setting only in its own section and leaves the line out with a warning.',
    remedy: 'Move the line below the right header.',
  },
  manual: 'systemd.unit(5)',
  concerns: ({ has }) => has.unread,
  *check({ merged, target }) {
    const own = sectionsOfType(merged.name.type)
    for (const entry of merged.assignments) {
      const { assignment, section } = entry
      if (entry.setting || section === null || assignment.name === '' || !(own as readonly string[]).includes(section) || findSetting(section, assignment.name)) continue
      const homes = sectionsWith(assignment.name, target.version)
      if (homes.length === 0 || isBehindBrokenHeader(entry)) continue
      const home = homes.find((candidate) => own.includes(candidate))
      yield {
        ...at(entry, assignment.nameRange),
        message: home ? `${assignment.name}= belongs to [${home}], not [${section}]` : `${assignment.name}= belongs to [${homes.join('], [')}], which a ${merged.name.type} unit does not have`,
        fault: { entry, problem: null },
        remedy: home ? `Move the line to [${home}].` : 'Remove the line, or write it in a unit of the right type.',
        fixes: home
          ? [
              {
                title: `Move to [${home}]`,
                safe: true,
                edits: moveAssignment(entry.file.tree, assignment, home),
              },
            ]
          : [],
      }
    }
  },
})
