import { timerTriggers } from '../../settings'
import { rule } from '../rule'
import { aboutUnit, isJudgedWhole } from '../unit-findings'

const triggers = [...timerTriggers, 'OnClockChange', 'OnTimezoneChange']

/** A timer that never elapses. */
export const timerWithoutTrigger = rule({
  id: 'timer-without-trigger',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The timer says nowhere when it elapses.',
    reason: 'systemd refuses to load it.',
    remedy: 'Add OnCalendar=, for example OnCalendar=daily, or OnBootSec= and OnUnitActiveSec=.',
  },
  manual: 'systemd.timer(5)',
  types: ['timer'],
  *check(unit) {
    const { values } = unit
    if (!isJudgedWhole(unit)) return
    if (!triggers.some((setting) => (setting.endsWith('Change') ? values.value<boolean>(setting) === true : values.all(setting).length > 0))) yield aboutUnit(unit, 'The timer says nowhere when it elapses: no OnCalendar=, OnBootSec= or other On…=')
  },
})
