import { escapePath } from '../../text/unit-name'
import { MergedValues } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment, aboutUnit, isJudgedWhole } from '../unit-findings'

/** The setting that names the place, by unit type. */
const places = { mount: 'Where', automount: 'Where', swap: 'What' } as const

/** A mount, automount or swap unit whose name does not follow from its path. */
export const mountNameMismatch = rule({
  id: 'mount-name-mismatch',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The name of the unit is not that of the path it is for, or What= is missing.',
    reason: 'systemd finds these units by the path, so the name is the path, escaped; it refuses others.',
    remedy: 'Name the file as `systemd-escape --path` says, or change the path.',
  },
  manual: 'systemd.mount(5)',
  *check(unit) {
    const { merged } = unit.effective
    const { type, name } = merged.name
    if ((type !== 'mount' && type !== 'automount' && type !== 'swap') || !isJudgedWhole(unit)) return
    const values = new MergedValues(merged)
    const setting = places[type]
    const place = values.last(setting)
    if (type === 'mount' && values.last('What') === null) yield aboutUnit(unit, 'What= is missing: what is to be mounted')
    if (type === 'swap' && !place) yield aboutUnit(unit, 'What= is missing: the device or file to swap to')
    // Without Where= systemd takes the path from the name; tags such as UUID= are no paths.
    if (!place?.resolved.startsWith('/')) return
    const wanted = `${escapePath(place.resolved)}.${type}`
    if (wanted !== name) yield aboutAssignment(place, `${setting}=${place.resolved} belongs into a file named ${wanted}, not ${name}`)
  },
})
