import { escapeUnitName } from '../text/unit-name'
import type { MergedValues } from './merged-values'

/** Whether a mount belongs to the system as such rather than to one of its services. */
export function isExtrinsic(values: MergedValues): boolean {
  const { name, target } = values.unit
  if (name.type !== 'mount') return false
  const place = values.text('Where') ?? ''
  return target.manager === 'user' || ['/', '/usr', '/etc'].includes(place) || /^\/(run\/(initramfs|nextroot)|proc|sys|dev)(\/|$)/.test(place)
}

/** The slice in which a unit's processes are accounted: Slice=, or the default of the manager (systemd.slice(5)). */
export function sliceOf(values: MergedValues): string {
  const { name, target } = values.unit
  const written = values.text('Slice')
  if (written !== null) return written
  if (isExtrinsic(values)) return '-.slice'
  const prefix = target.manager === 'system' ? 'system' : target.version >= 247 ? 'app' : ''
  const instanced = name.instance === null ? '' : escapeUnitName(name.prefix)
  return `${[prefix, instanced].filter(Boolean).join('-') || '-'}.slice`
}

/** The folder of a unit's control group under the system manager: `a-b.slice` lies in `a.slice` (systemd.slice(5)). */
export function controlGroupOf(values: MergedValues): string {
  const parts = sliceOf(values).slice(0, -'.slice'.length).split('-').filter(Boolean)
  const folders = parts.map((_, index) => `${parts.slice(0, index + 1).join('-')}.slice`)
  return ['/sys/fs/cgroup', ...folders, values.unit.name.name].join('/')
}
