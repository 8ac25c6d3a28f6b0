import type { UnitAssignment } from '../../effective'
import { MergedValues } from '../../effective'
import { existsIn, type Lifetime } from '../../values/target'
import { rule } from '../rule'
import { aboutAssignment, isJudgedWhole } from '../unit-findings'

/** Two settings that a release refuses together; the finding stands at what `find` gives. */
interface Combination extends Lifetime {
  readonly types: readonly string[] | 'exec'
  readonly message: string
  find(values: MergedValues): UnitAssignment | null
}

const combinations: readonly Combination[] = [
  {
    types: ['service'],
    message: 'PAMName= needs KillMode=control-group or mixed, so that the session ends',
    find: (values) => (values.last('PAMName') && ['process', 'none'].includes(values.text('KillMode') ?? '') ? values.last('KillMode') : null),
  },
  { types: ['service'], since: 250, message: 'ExitType=cgroup does not go with Type=oneshot', find: (values) => (values.text('Type') === 'oneshot' && values.text('ExitType') === 'cgroup' ? values.last('ExitType') : null) },
  { types: ['service'], since: 257, message: 'PrivatePIDs=yes does not go with Type=forking', find: (values) => (values.text('Type') === 'forking' && values.isOn('PrivatePIDs') ? values.last('PrivatePIDs') : null) },
  { types: 'exec', since: 256, message: 'DynamicUser=yes is not for the manager of a user', find: (values) => (values.unit.target.manager === 'user' && values.isOn('DynamicUser') ? values.last('DynamicUser') : null) },
  { types: 'exec', since: 256, message: 'A dynamic user has no home directory, so WorkingDirectory=~ does not go with DynamicUser=yes', find: (values) => (values.isOn('DynamicUser') && values.text('WorkingDirectory')?.replace(/^-/, '') === '~' ? values.last('WorkingDirectory') : null) },
  { types: ['socket', 'mount', 'swap'], since: 257, message: 'PrivatePIDs= is for services only', find: (values) => (values.isOn('PrivatePIDs') ? values.last('PrivatePIDs') : null) },
  { types: 'exec', since: 260, message: 'PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName=', find: (values) => (values.text('PrivateUsers') === 'managed' && ['User', 'Group', 'PAMName'].some((name) => values.last(name)) ? values.last('PrivateUsers') : null) },
  { types: ['socket'], since: 258, message: 'DeferTrigger= does not go with Accept=yes', find: (values) => (values.value<boolean>('Accept') === true && values.isOn('DeferTrigger') ? values.last('DeferTrigger') : null) },
]

/** Settings that systemd refuses together. */
export const refusedCombination = rule({
  id: 'refused-combination',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'Two settings do not go together.',
    reason: 'systemd refuses to load the unit.',
    remedy: 'Drop one of them.',
  },
  manual: 'systemd.exec(5)',
  *check(unit) {
    const { merged } = unit
    const { type } = merged.name
    if (!isJudgedWhole(unit)) return
    const values = new MergedValues(merged)
    for (const combination of combinations) {
      const applies = combination.types === 'exec' ? ['service', 'socket', 'mount', 'swap'].includes(type) : combination.types.includes(type)
      const entry = applies && existsIn(combination, unit.target.version) ? combination.find(values) : null
      if (entry) yield aboutAssignment(entry, combination.message)
    }
  },
})
