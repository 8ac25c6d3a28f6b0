import { specialUnits } from '../../settings'
import { unescapePath } from '../../text/unit-name'
import { existsIn } from '../../values/target'
import { nearest } from '../nearest'
import { at, placeOfWord, rule, type CheckedUnit } from '../rule'

const dependencies = ['After', 'Before', 'Wants', 'Requires', 'Requisite', 'BindsTo', 'PartOf', 'Conflicts']
const installs = ['WantedBy', 'RequiredBy', 'UpheldBy']

/** Units that many expect and systemd never had. */
const wrongNames: Readonly<Record<string, string>> = { 'network-online.service': 'network-online.target', 'resume.target': 'suspend.target', 'multi-user.service': 'multi-user.target', 'local-fs.service': 'local-fs.target', 'remote-fs.service': 'remote-fs.target', 'graphical.service': 'graphical.target', 'startup.target': '', 'boot.target': '', 'login.target': '' }

/** The mount unit at hand whose path is the same but for dashes. */
function unescapedMount(name: string, { merged, others }: CheckedUnit): string | null {
  if (!name.endsWith('.mount') || name === merged.name.name || others.some((other) => other.name === name)) return null
  return others.find((other) => other.name.endsWith('.mount') && other.name.includes('\\x2d') && other.name.replaceAll('\\x2d', '-') === name)?.name ?? null
}

/** The device that a name below /dev/disk means whose dashes are not escaped; null for others. */
function unescapedDisk(name: string): string | null {
  const [, kind, own] = /^dev-disk-by-(diskseq|id|label|partlabel|partuuid|path|uuid)-(.+)\.device$/.exec(name) ?? []
  return kind ? `dev-disk-by\\x2d${kind}-${own!.replaceAll('-', '\\x2d')}.device` : null
}

/** A target that is nearly one of systemd's, or a mount whose name is not escaped. */
export const misspeltUnit = rule({
  id: 'misspelt-unit',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'There is a target with nearly this name.',
    reason: 'Units that do not exist may be named: systemd says nothing, there is no order, and what is to be started with such a target is never started.',
    remedy: 'Correct the name. If there really is a target of this name, say so in a comment that silences this rule.',
  },
  manual: 'systemd.special(7)',
  settings: [...dependencies, ...installs],
  *look(entry, unit) {
    const { target, merged, others } = unit
    if (entry.fate !== 'in-force') return
    for (const name of (entry.parsed as readonly string[] | undefined) ?? []) {
      const mount = unescapedMount(name, unit)
      const place = mount ? placeOfWord(entry, name) : null
      if (mount && place) yield { ...at(entry, place), message: `${name} is the mount of ${unescapePath(name.slice(0, -'.mount'.length))}; is ${mount} meant?`, reason: 'In the name of a mount unit - stands for a slash, and a dash of the path is written \\x2d. Nothing is mounted by a unit that does not exist: with Requires= the start fails, with Wants= it goes on without the mount.', remedy: 'Write the name as systemd-escape --path gives it, or RequiresMountsFor= with the path itself.', fixes: [{ title: `Change to ${mount}`, safe: false, edits: [{ range: place, newText: mount }] }] }
      const disk = unescapedDisk(name)
      const diskPlace = disk ? placeOfWord(entry, name) : null
      if (disk && diskPlace) yield { ...at(entry, diskPlace), message: `${name} is the device ${unescapePath(name.slice(0, -'.device'.length))}, which there is not; is ${disk} meant?`, reason: 'In the name of a device unit - stands for a slash, and a dash of the path is written \\x2d. systemd waits a minute and a half for a device that never comes; with Requires= or BindsTo= the start then fails.', remedy: 'Write the name as systemd-escape --path gives it.', fixes: [{ title: `Change to ${disk}`, safe: false, edits: [{ range: diskPlace, newText: disk }] }] }
      const right = target.manager === 'user' || others.some((other) => other.name === name) ? undefined : wrongNames[name]
      const wrongPlace = right === undefined ? null : placeOfWord(entry, name)
      if (wrongPlace) yield { ...at(entry, wrongPlace), message: right === '' ? `systemd has no ${name}` : `systemd has no ${name}; is ${right} meant?`, fixes: right ? [{ title: `Change to ${right}`, safe: false, edits: [{ range: wrongPlace, newText: right }] }] : [] }
      if (wrongPlace || !name.endsWith('.target') || name.includes('@') || name === merged.name.name || others.some((other) => other.name === name)) continue
      if (specialUnits.some((unit) => unit.name === name)) continue
      const known = specialUnits.filter((unit) => unit.name.endsWith('.target') && !unit.name.includes('@') && unit.managers.includes(target.manager) && existsIn(unit, target.version)).map((unit) => unit.name.slice(0, -'.target'.length))
      const own = name.slice(0, -'.target'.length)
      const near = nearest(own.replaceAll('_', '-'), known, own.length < 12 ? 1 : 2)
      // Names that go on where a known one ends, or are as short as many others, are names of their own.
      const guess = near !== null && !own.startsWith(near) && (own.length > 5 || near === `${own}s`) ? near : null
      const range = guess ? placeOfWord(entry, name) : null
      if (!range) continue
      yield { ...at(entry, range), message: `${name} is not one of systemd’s targets; is ${guess}.target meant?`, fixes: [{ title: `Change to ${guess}.target`, safe: false, edits: [{ range, newText: `${guess}.target` }] }] }
    }
  },
})
