import type { ConditionValue } from '../../values/condition'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A condition that asks for something no machine is. */
export const conditionNeverTrue = rule({
  id: 'condition-never-true',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The condition or assertion asks for something that systemd does not know.',
    reason: 'systemd takes any text here and says nothing; the condition is then never met (with ! always), and the unit is passed over without an error.',
    remedy: 'Write one of the words that the condition knows.',
  },
  manual: 'systemd.unit(5), "Conditions and Asserts"',
  *check({ merged }) {
    for (const entry of merged.assignments) {
      const { setting, resolved } = entry
      if (!setting || !/^(Condition|Assert)/.test(setting.name) || entry.fate === 'reset') continue
      const { fault, negated } = (entry.parsed ?? {}) as Partial<ConditionValue>
      if (fault) yield aboutAssignment(entry, `${setting.name}=${resolved} is never ${negated ? 'false' : 'true'}: ${fault}`)
    }
  },
})
