import type { ConditionValue } from '../../values/condition'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Conditions that are not met where systemd can't read the value, with ! neither (observed: 257, 262). */
const unreadable = ['Capability', 'ACPower', 'FirstBoot', 'Memory', 'CPUs', 'OSRelease']

/** A condition that asks for something no machine is. */
export const conditionNeverTrue = rule({
  id: 'condition-never-true',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The condition or assertion asks for something that systemd does not know.',
    reason: 'systemd takes any text here and says nothing; the condition is then never met, and the unit is passed over without an error. With ! it is always met, unless systemd can’t read the value at all.',
    remedy: 'Write one of the words that the condition knows.',
  },
  manual: 'systemd.unit(5), "Conditions and Asserts"',
  *check({ merged }) {
    for (const entry of merged.assignments) {
      const { setting, resolved } = entry
      if (!setting || !/^(Condition|Assert)/.test(setting.name) || entry.fate === 'reset') continue
      const { fault, negated } = (entry.parsed ?? {}) as Partial<ConditionValue>
      const always = negated && !unreadable.includes(setting.name.replace(/^(Condition|Assert)/, ''))
      if (fault) yield aboutAssignment(entry, `${setting.name}=${resolved} is never ${always ? 'false' : 'true'}: ${fault}`)
    }
  },
})
