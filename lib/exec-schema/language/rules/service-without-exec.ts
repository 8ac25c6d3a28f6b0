import { MergedValues, serviceTypeOf } from '../../effective'
import { rule } from '../rule'
import { aboutUnit, isJudgedWhole } from '../unit-findings'

/** A service that has nothing to run. */
export const serviceWithoutExec = rule({
  id: 'service-without-exec',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The service has nothing to run: no ExecStart=, and nothing that takes its place.',
    reason: 'systemd refuses to load it. Only Type=oneshot may do without ExecStart=, if it has ExecStop= with RemainAfterExit=yes, or SuccessAction=.',
    remedy: 'Add ExecStart= with the program to run.',
  },
  manual: 'systemd.service(5)',
  types: ['service'],
  *check(unit) {
    const values = new MergedValues(unit.merged)
    if (!isJudgedWhole(unit) || values.list('ExecStart').length > 0) return
    const action = unit.target.version >= 240 && !['none', null].includes(unit.merged.inForce('Unit', 'SuccessAction').at(-1)?.resolved ?? null)
    const type = serviceTypeOf(values)
    if (values.list('ExecStop').length === 0 && !action) yield aboutUnit(unit, 'The service has nothing to run: no ExecStart=, ExecStop= or SuccessAction=')
    else if (type !== 'oneshot') yield aboutUnit(unit, `A service of Type=${type} needs ExecStart=; only oneshot may do without`)
    else if (values.value<boolean>('RemainAfterExit') !== true && !action) yield aboutUnit(unit, 'A service without ExecStart= needs RemainAfterExit=yes')
  },
})
