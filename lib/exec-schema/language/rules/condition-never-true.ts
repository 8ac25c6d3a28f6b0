import type { ConditionValue } from '../../values/condition'
import { variablesIn } from '../../values/environment-assignment'
import { allSettings } from '../../settings'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Conditions that are not met where systemd can't read the value, with ! neither (observed: 257, 262). */
const unreadable = ['Capability', 'ACPower', 'FirstBoot', 'Memory', 'CPUs', 'OSRelease']

const ASKED_EARLY = 'Conditions are looked at by the manager before anything of the unit is set up; where one is not met the unit is passed over without an error.'

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
  settings: allSettings.map(({ name }) => name).filter((name) => /^(Condition|Assert)/.test(name)),
  *look(entry, { merged, target }) {
    const { setting, resolved } = entry
    if (!setting || entry.fate === 'reset') return
    const { fault, negated } = (entry.parsed ?? {}) as Partial<ConditionValue>
    const always = negated && !unreadable.includes(setting.name.replace(/^(Condition|Assert)/, ''))
    if (setting.name === 'ConditionUser' && !negated && target.manager === 'system' && resolved === merged.inForce('Service', 'User').at(-1)?.resolved && !['root', '0', '@system'].includes(resolved)) yield { ...aboutAssignment(entry, `ConditionUser=${resolved} is never true: it asks who runs the manager, which is root, and not for User=`), reason: ASKED_EARLY, remedy: 'Remove the line: User= holds without it.' }
    const variable = setting.name === 'ConditionEnvironment' && !negated ? resolved.split('=')[0]! : null
    if (variable && !fault && merged.assignments.some((each) => each.fate === 'in-force' && each.setting?.name === 'Environment' && variablesIn(each.parsed).some(({ name }) => name === variable))) yield { ...aboutAssignment(entry, `ConditionEnvironment= does not see the Environment= of the unit: it asks whether the manager itself has ${variable}`), reason: ASKED_EARLY, remedy: 'Remove the line, or let systemctl set-environment give the variable to the manager.' }
    if (fault) yield aboutAssignment(entry, `${setting.name}=${resolved} is never ${always ? 'false' : 'true'}: ${fault}`)
  },
})
