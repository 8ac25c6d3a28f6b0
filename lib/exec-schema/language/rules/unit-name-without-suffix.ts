import { sourceRangeOf } from '../../unit-file'
import { rule } from '../rule'

/** Names that are those of targets rather than of services. */
const targets = /^(multi-user|graphical|default|network(-online|-pre)?|basic|sysinit|local-fs|remote-fs|sockets|timers|paths|shutdown|reboot|nss-lookup|time-sync|getty|rescue|emergency|umount|final|swap)$/

/** The name of a unit without its ending. */
export const unitNameWithoutSuffix = rule({
  id: 'unit-name-without-suffix',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The name of a unit has no ending.',
    reason: 'systemctl adds .service by itself, unit files do not: systemd leaves the name out, and there is no order or requirement.',
    remedy: 'Write the whole name, with .service, .target or whatever it is.',
  },
  manual: 'systemd.unit(5)',
  refines: 'invalid-value',
  refine({ entry, problem }) {
    if (!problem?.message.includes('the ending is missing')) return null
    const name = entry.assignment.value.slice(problem.range.start, problem.range.end)
    const ending = /-(target|service|socket|timer|mount|path|slice)$/.exec(name)
    const whole = ending ? `${name.slice(0, ending.index)}.${ending[1]}` : `${name}.${entry.setting?.name === 'Slice' ? 'slice' : /^(dev|sys)-/.test(name) ? 'device' : /^(tmp|home|var|boot|usr|srv|opt|mnt|media)(-|$)/.test(name) ? 'mount' : targets.test(name) ? 'target' : 'service'}`
    return { message: `${name} is no name of a unit: is ${whole} meant?`, fixes: [{ title: `Change to ${whole}`, safe: false, edits: [{ range: sourceRangeOf(entry.assignment, problem.range), newText: whole }] }] }
  },
})
