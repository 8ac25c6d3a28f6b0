import { triggeredUnit } from '../../effective'
import { addAssignment } from '../../unit-file'
import { nearest } from '../nearest'
import { rule } from '../rule'
import { aboutUnit, isAtHand } from '../unit-findings'

/** `shop-daily` and `shop`, `job` and `jobs`. */
function isNear(one: string, other: string): boolean {
  return one.startsWith(`${other}-`) || nearest(one, [other], 1) !== null
}

/** A timer or path unit whose service has another name. */
export const triggerWithoutUnit = rule({
  id: 'trigger-without-unit',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The unit starts a service of its own name, and there is none.',
    reason: 'Without Unit= NAME.timer and NAME.path start NAME.service. systemd does not start them where that is missing.',
    remedy: 'Name the service with Unit=, or give both the same name.',
  },
  manual: 'systemd.timer(5), systemd.path(5), Unit=; observed: 247, 252, 257',
  types: ['timer', 'path'],
  concerns: ({ others }) => others.length > 0,
  *check(unit) {
    const { values, merged, others, files } = unit
    const started = triggeredUnit(values)
    if (values.last('Unit') || merged.name.name.includes('@') || isAtHand(unit, started)) return
    const own = merged.name.prefix
    // Only a service that nearly bears the name can be meant.
    const meant = others.find(({ name }) => name.endsWith('.service') && !name.includes('@') && isNear(own, name.slice(0, -'.service'.length)))
    const file = files[0]
    if (!meant || !file || others.some(({ name }) => name === meant.name.replace(/service$/, merged.name.type))) return
    yield { ...aboutUnit(unit, `This starts ${started}, and there is only ${meant.name}`), fixes: [{ title: `Add Unit=${meant.name}`, safe: false, edits: addAssignment(file.tree, merged.name.type === 'timer' ? 'Timer' : 'Path', 'Unit', meant.name) }] }
  },
})
