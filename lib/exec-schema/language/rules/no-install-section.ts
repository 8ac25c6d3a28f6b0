import { serviceTypeOf } from '../../effective'
import type { UnitName } from '../../text/unit-name'
import { addAssignment, type UnitFiles } from '../../unit-file'
import { rule } from '../rule'
import { aboutUnit, hasInstallSection, isOfPackage } from '../unit-findings'

/** A service that nobody can enable. */
export const noInstallSection = rule({
  id: 'no-install-section',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The service has no [Install] section.',
    reason: 'systemctl enable has nothing to do for it, so it does not start with the machine. That is as it should be where a timer, a socket, a bus name or another unit starts it.',
    remedy: 'Add [Install] with WantedBy=multi-user.target, or default.target for a unit of a user.',
  },
  manual: 'systemd.unit(5), "[Install] Section Options"',
  types: ['service'],
  *check(unit) {
    const { merged, files, target, values } = unit
    // What packages bring is enabled by them; a unit of an administrator lies elsewhere.
    // Of a drop-in alone nobody knows what the unit says.
    if (!files[0] || unit.unit.fragment === null || isOfPackage(unit)) return
    const type = serviceTypeOf(values)
    if (['dbus', 'oneshot'].includes(type) || values.last('BusName') || values.all('ExecStart').length === 0) return
    if (hasInstallSection(unit) || values.all('Sockets').length > 0 || values.text('StandardInput') === 'socket') return
    if (unit.others.some((other) => starts(other, merged.name))) return
    const wanted = target.manager === 'user' ? 'default.target' : 'multi-user.target'
    yield {
      ...aboutUnit(unit, `${merged.name.name} can’t be enabled: it has no [Install] section`),
      fixes: [{ title: `Add WantedBy=${wanted}`, safe: true, edits: addAssignment(files[0].tree, 'Install', 'WantedBy', wanted) }],
    }
  },
})

/** Whether another unit starts this one: by name, or as the timer, socket or path of the same name. */
function starts(other: UnitFiles, { name, prefix }: UnitName): boolean {
  if (/\.(timer|socket|path)$/.test(other.name) && other.name.startsWith(`${prefix}.`)) return true
  return [other.fragment, ...other.dropIns].some((file) => file?.text.includes(name))
}
