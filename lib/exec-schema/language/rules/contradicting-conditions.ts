import type { UnitAssignment } from '../../effective'
import { removeAssignment } from '../../unit-file'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Conditions of which a machine meets one value only. */
const exclusive = ['ConditionArchitecture', 'ConditionHost', 'ConditionVirtualization', 'AssertArchitecture', 'AssertHost', 'AssertVirtualization']

/** Two conditions that no machine meets together. */
export const contradictingConditions = rule({
  id: 'contradicting-conditions',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'No machine meets both conditions, so the unit is never started.',
    reason: 'All conditions of a unit have to be met. Of those with | in front it is enough that one of them is.',
    remedy: 'Write | in front of each of them where one is enough.',
  },
  manual: 'systemd.unit(5), "Conditions and Asserts"; observed: 257',
  settings: exclusive,
  *check({ merged }) {
    for (const setting of exclusive) {
      const entries = merged.inForce('Unit', setting).filter(({ resolved }) => !/^[|!]/.test(resolved))
      const second = entries.find((entry) => excludes(entries[0]!, entry))
      if (!second) continue
      yield { ...aboutAssignment(second, `${setting}=${entries[0]!.resolved} is asked for as well, and no machine is both`), fixes: [{ title: `Remove ${setting}=${second.resolved}`, safe: false, edits: removeAssignment(second.file.tree, second.assignment) }] }
    }
  },
})

function excludes(one: UnitAssignment, other: UnitAssignment): boolean {
  const [a, b] = [one.resolved.toLowerCase(), other.resolved.toLowerCase()]
  if (a === b) return false
  // yes and vm, or a machine and its name as a pattern, may both be met.
  if (one.setting!.name.endsWith('Virtualization')) return [a, b].includes('vm') && [a, b].includes('container')
  const isMachineId = (text: string) => /^[0-9a-f]{32}$/.test(text.replaceAll('-', ''))
  if (one.setting!.name.endsWith('Host')) return !/[*?[]/.test(a + b) && !isMachineId(a) && !isMachineId(b)
  return ![a, b].includes('native')
}
