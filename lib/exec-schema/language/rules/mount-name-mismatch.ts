import { escapePath } from '../../text/unit-name'
import { rule } from '../rule'
import { aboutAssignment, aboutUnit, isJudgedWhole } from '../unit-findings'

/** The setting that names the place, by unit type. */
const places = { mount: 'Where', automount: 'Where', swap: 'What' } as const

/** The device node that a tag stands for (systemd.swap(5), What=). */
function devicePath(text: string): string {
  const tag = /^(UUID|LABEL|PARTUUID|PARTLABEL)=(.*)$/.exec(text)
  return tag ? `/dev/disk/by-${tag[1]!.toLowerCase()}/${tag[2]}` : text
}

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
  types: ['mount', 'automount', 'swap'],
  *check(unit) {
    const { merged, values } = unit
    const { type, name } = merged.name
    if (!isJudgedWhole(unit)) return
    const setting = places[type as keyof typeof places]
    const place = values.last(setting)
    if (type === 'mount' && values.last('What') === null) yield aboutUnit(unit, 'What= is missing: what is to be mounted')
    // Without the path systemd takes it from the name.
    if (!place?.resolved) return
    const path = devicePath(place.resolved)
    if (!path.startsWith('/')) {
      yield aboutAssignment(place, `${setting}=${place.resolved} is no absolute path`)
      return
    }
    const wanted = `${escapePath(path)}.${type}`
    if (wanted !== name) yield aboutAssignment(place, `${setting}=${place.resolved} belongs into a file named ${wanted}, not ${name}`)
  },
})
