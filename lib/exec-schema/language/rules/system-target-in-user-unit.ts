import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

/** Targets that only the manager of the system has. */
const systemTargets = ['multi-user.target', 'network.target', 'network-online.target', 'network-pre.target', 'local-fs.target', 'remote-fs.target', 'sysinit.target', 'rescue.target', 'emergency.target', 'nss-lookup.target', 'nss-user-lookup.target', 'time-sync.target', 'time-set.target', 'getty.target', 'cryptsetup.target', 'swap.target', 'graphical.target', 'rpcbind.target', 'reboot.target', 'poweroff.target', 'halt.target', 'kexec.target']
const instead: Readonly<Record<string, string>> = { 'multi-user.target': 'default.target', 'graphical.target': 'graphical-session.target' }

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
  settings: ['After', 'Wants', 'Requires', 'Requisite', 'BindsTo', 'PartOf', 'WantedBy', 'RequiredBy', 'UpheldBy'],
  *look(entry, { target }) {
    if (target.manager !== 'user') return
    for (const name of (entry.parsed as readonly string[] | undefined) ?? []) {
      if (!systemTargets.includes(name)) continue
      const start = entry.assignment.value.indexOf(name)
      const place = start < 0 ? entry.assignment.valueRange : sourceRangeOf(entry.assignment, { start, end: start + name.length })
      const isInstall = entry.section === 'Install'
      const better = instead[name]
      yield {
        ...at(entry, place),
        message: `The manager of a user has no ${name}${isInstall ? ': the unit would never be started' : entry.assignment.name === 'After' ? ': the order has no effect' : ''}`,
        fixes: start >= 0 && better && isInstall ? [{ title: `Change to ${better}`, safe: true, edits: [{ range: place, newText: better }] }] : [],
      }
    }
  },
})
