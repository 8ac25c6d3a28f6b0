import { rule } from '../rule'
import { aboutUnit, isJudgedWhole } from '../unit-findings'

/** Mount points that systemd itself makes when it starts; since 255 no longer /run/lock, but what is below /run/credentials (observed: 247, 254, 257, 262). */
const apiFileSystems: readonly (string | readonly [path: string, until: number])[] = [
  ...['/proc', '/proc/sys', '/proc/kmsg', '/sys', '/sys/kernel/security', '/sys/fs/smackfs', '/sys/fs/selinux', '/sys/fs/cgroup', '/sys/fs/cgroup/unified', '/sys/fs/cgroup/systemd', '/sys/fs/pstore', '/sys/fs/bpf', '/sys/firmware/efi/efivars', '/dev', '/dev/shm', '/dev/pts', '/dev/console', '/run'],
  ['/run/lock', 254],
]

/** A unit whose name stands for what no unit may be for. */
export const reservedUnitName = rule({
  id: 'reserved-unit-name',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'No unit can have this name: it stands for a mount point of systemd itself, for the root directory, or for no place in the tree of slices.',
    reason: 'systemd refuses to load the unit.',
    remedy: 'Choose another mount point, or a name of a slice without -- and without - at its ends.',
  },
  manual: 'systemd.mount(5), systemd.slice(5), observed: 247 to 262',
  *check(unit) {
    const { merged, target, values } = unit
    const { type, prefix } = merged.name
    if (!isJudgedWhole(unit)) return
    if (type === 'slice' && prefix !== '-' && /^-|--|-$/.test(prefix)) yield aboutUnit(unit, `${merged.name.name} is no place in the tree of slices`)
    const place = values.text('Where')
    if (type === 'automount' && place === '/') yield aboutUnit(unit, 'The root directory can’t be mounted on demand')
    const reserved = apiFileSystems.some((entry) => (typeof entry === 'string' ? entry === place : entry[0] === place && target.version <= entry[1]))
    const credentials = target.version >= 255 && place?.startsWith('/run/credentials/')
    if (type === 'mount' && (reserved || credentials)) yield aboutUnit(unit, `systemd mounts ${place} itself`)
  },
})
