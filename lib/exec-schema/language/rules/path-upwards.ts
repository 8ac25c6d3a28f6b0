import { MergedValues } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment, isJudgedWhole } from '../unit-findings'

/** Paths that systemd takes as they are and then looks for the mount point of. */
const settings: Readonly<Record<string, readonly string[]>> = { socket: ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket'], mount: ['What'] }

/** A path with `..` in it, where systemd needs to know what is mounted above it. */
export const pathUpwards = rule({
  id: 'path-upwards',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The path leads upwards with .., and the unit depends on what is mounted there.',
    reason: 'systemd does not follow .. when it looks for the mount point, and refuses to load the unit with nothing but “Access denied”.',
    remedy: 'Write the path without .. in it.',
  },
  manual: 'systemd.unit(5), RequiresMountsFor=; observed: 247 to 262',
  *check(unit) {
    if (!isJudgedWhole(unit)) return
    const values = new MergedValues(unit.merged)
    const entries = (settings[unit.merged.name.type] ?? []).flatMap((name) => values.all(name))
    // Above the root directory there is nothing: since 255 systemd drops .. there (observed: 254, 257).
    const kept = (path: string) => (unit.target.version >= 255 ? path.replace(/^(\/+\.\.?(?=\/|$))+/, '') : path)
    const wrong = entries.find(({ resolved }) => resolved.startsWith('/') && kept(resolved).split('/').includes('..'))
    if (wrong) yield aboutAssignment(wrong, `${wrong.resolved} leads upwards with ..`)
  },
})
