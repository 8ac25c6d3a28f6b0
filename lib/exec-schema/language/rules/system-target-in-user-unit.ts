import type { UnitAssignment } from '../../effective'
import type { Range } from '../../text/range'
import { at, placeOfWord, rule } from '../rule'

/** Targets that only the manager of the system has. */
const systemTargets = ['multi-user.target', 'network.target', 'network-online.target', 'network-pre.target', 'local-fs.target', 'remote-fs.target', 'sysinit.target', 'rescue.target', 'emergency.target', 'nss-lookup.target', 'nss-user-lookup.target', 'time-sync.target', 'time-set.target', 'getty.target', 'cryptsetup.target', 'swap.target', 'graphical.target', 'rpcbind.target', 'reboot.target', 'poweroff.target', 'halt.target', 'kexec.target', 'sleep.target', 'suspend.target', 'hibernate.target', 'user.target']
const instead: Readonly<Record<string, string>> = { 'multi-user.target': 'default.target', 'graphical.target': 'graphical-session.target' }

const ordering = ['Requires', 'Requisite', 'BindsTo', 'Wants', 'PartOf', 'After']
const installing = ['WantedBy', 'RequiredBy', 'UpheldBy']

/** A unit of a user that names what only the manager of the system has. */
export const systemTargetInUserUnit = rule({
  id: 'system-target-in-user-unit',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'A unit of a user names a target of the system.',
    reason: 'The manager of a user knows nothing of the units of the system. An order after them has no effect, what requires them fails, and what is enabled for them is never started.',
    remedy: 'Write default.target in [Install] for what is to start with the manager of the user, graphical-session.target for what belongs to a desktop. The network can’t be waited for here.',
  },
  manual: 'systemd.special(7), "Units Managed by the User Service Manager"',
  settings: [...ordering, ...installing],
  *check({ target, bySetting }) {
    if (target.manager !== 'user') return
    // A target is told of once: where it is asked for, or else where it is waited for.
    const told = new Set<string>()
    for (const entry of ordering.flatMap((setting) => bySetting.get(setting) ?? []))
      for (const name of namesIn(entry)) {
        if (told.has(name)) continue
        told.add(name)
        yield { ...at(entry, placeOf(entry, name)), message: `The manager of a user has no ${name}: ${/^(Requi|Binds)/.test(entry.assignment.name) ? 'the unit can’t start' : (entry.parsed as readonly string[]).length > 1 ? 'it is not waited for' : 'the line has no effect'}` }
      }
    for (const entry of installing.flatMap((setting) => bySetting.get(setting) ?? []))
      for (const name of namesIn(entry)) {
        const place = placeOf(entry, name)
        const better = instead[name]
        yield {
          ...at(entry, place),
          message: `The manager of a user has no ${name}: nothing is started by that`,
          fixes: better && entry.assignment.value.includes(name) ? [{ title: `Change to ${better}`, safe: true, edits: [{ range: place, newText: better }] }] : [],
        }
      }
  },
})

function namesIn({ parsed }: UnitAssignment): string[] {
  return ((parsed as readonly string[] | undefined) ?? []).filter((name) => systemTargets.includes(name))
}

function placeOf(entry: UnitAssignment, name: string): Range {
  return placeOfWord(entry, name) ?? entry.assignment.valueRange
}
