import { certainSettings, exitCodesOf, knowsPeople } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment, isJudgedWhole } from '../unit-findings'

/** A line that ends the process before its program runs, on any machine of the kind. */
export const failsBeforeStart = rule({
  id: 'fails-before-start',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The unit can’t start: systemd ends the process before its program runs.',
    reason: 'The line asks for something that the manager, the release or the machine can’t give. systemd loads the unit without a word, and the process ends with a status of 200 or above.',
    remedy: 'Take the line out, or give what it needs; the tab with the exit codes shows all lines that can lead to the status.',
  },
  manual: 'systemd.exec(5), "Process exit codes"; observed: 247 to 262',
  types: ['service'],
  concerns: ({ target, merged, bySetting }) => target.manager === 'user' || knowsPeople(merged.host) || certainSettings.some((name) => bySetting.has(name)),
  *check(unit) {
    const { values } = unit
    if (!isJudgedWhole(unit)) return
    for (const { status, name, causes } of exitCodesOf(values))
      for (const { assignment, why, certain, setting } of causes) if (status >= 200 && certain && assignment && !setting.endsWith('ExitStatus')) yield aboutAssignment(assignment, `The unit ends with status ${status}/${name}: ${why}`)
  },
})
