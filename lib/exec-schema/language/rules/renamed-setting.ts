import type { UnitAssignment } from '../../effective'
import { allSettings, currentName } from '../../settings'
import { groupBy } from '../../text/collections'
import { moveAssignment } from '../../unit-file'
import type { Target } from '../../values/target'
import { commentAboveSpeaksOf } from '../comment-above'
import type { Fix } from '../finding'
import { at, rule } from '../rule'

/** An old name or place of a setting, which is still read. */
export const renamedSetting = rule({
  id: 'renamed-setting',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The setting has another name or another section by now.',
    reason: 'systemd still reads the old one, but manuals and other people know the new one only, and a drop-in that writes the new one means the same setting.',
    remedy: 'Write the new one. A comment above the line that names the setting is taken as a reason to keep the old one.',
  },
  manual: 'systemd.unit(5), systemd.service(5)',
  settings: allSettings.filter(({ aliasOf }) => aliasOf).map(({ name }) => name),
  *check({ merged, target }) {
    const old = merged.assignments.flatMap((entry) => oldName(entry, target) ?? [])
    // What has moved to another section, such as the parts of the start limit, goes there together.
    for (const group of groupBy(old, (each) => (each.moved ? each.entry.file : each)).values()) {
      if (group.some(({ entry }) => commentAboveSpeaksOf(entry, new RegExp(entry.assignment.name)))) continue
      const { entry } = group[0]!
      yield { ...at(entry, entry.assignment.nameRange), message: inWords(group), fixes: fixesFor(group) }
    }
  },
})

interface OldName {
  readonly entry: UnitAssignment
  /** What it is called by now, and where it stands. */
  readonly name: string
  readonly section: string
  readonly moved: boolean
}

function oldName(entry: UnitAssignment, { version }: Target): OldName | null {
  const { setting, section, fate } = entry
  if (!setting?.aliasOf || section === null || (setting.deprecatedSince !== undefined && version >= setting.deprecatedSince)) return null
  const current = currentName(section, setting, version)
  const moved = current.section !== section
  return moved ? (fate === 'in-force' ? { entry, ...current, moved } : null) : current.name === setting.name ? null : { entry, ...current, moved }
}

function inWords(group: readonly OldName[]): string {
  const { entry, name, section, moved } = group[0]!
  const old = group.map((each) => `${each.entry.assignment.name}=`)
  if (group.length === 1 && name !== entry.assignment.name) return `${old[0]} is called ${name}= by now${moved ? ` and stands in [${section}]` : ''}`
  const renamed = group.flatMap((each, index) => (each.name === each.entry.assignment.name ? [] : [`, ${old[index]} as ${each.name}=`]))
  return `${old.join(' and ')} ${group.length === 1 ? 'stands' : 'stand'} in [${section}] by now${renamed.join('')}`
}

function fixesFor(group: readonly OldName[]): Fix[] {
  const { entry, name, section, moved } = group[0]!
  if (!moved) return [{ title: `Rename to ${name}=`, safe: true, edits: [{ range: entry.assignment.nameRange, newText: name }] }]
  const { tree } = entry.file
  // Several lines find a place only in a section that is there, and stands above them.
  const home = tree.sections.findLast((each) => each.name === section)?.header
  if (group.length > 1 && !(home && home.range.start < entry.assignment.range.start)) return []
  return [{ title: `Move to [${section}]${group.length === 1 ? ` as ${name}=` : ''}`, safe: true, edits: group.flatMap((each) => moveAssignment(tree, { ...each.entry.assignment, name: each.name }, section)) }]
}
