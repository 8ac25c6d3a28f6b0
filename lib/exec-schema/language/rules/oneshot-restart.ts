import type { ExitStatusSet } from '../../values/exit-status'
import { rule } from '../rule'
import { aboutAssignment, isJudgedWhole } from '../unit-findings'

/** A oneshot service that would be restarted after success. */
export const oneshotRestart = rule({
  id: 'oneshot-restart',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'A service of Type=oneshot is to be restarted after it has done its work.',
    reason: 'systemd refuses to load it: up to 243 with any Restart=, since 244 with always and on-success; up to 255 also with RestartForceExitStatus=.',
    remedy: 'Use Restart=on-failure, or a timer for work that is to be done again and again.',
  },
  manual: 'systemd.service(5)',
  types: ['service'],
  settings: ['Restart', 'RestartForceExitStatus'],
  *check(unit) {
    const { values } = unit
    if (!isJudgedWhole(unit)) return
    const oneshot = values.text('Type') === 'oneshot'
    const restart = values.last('Restart')
    const word = restart?.resolved ?? 'no'
    const refused = unit.target.version < 244 ? word !== 'no' : word === 'always' || word === 'on-success'
    if (oneshot && restart && refused) {
      const later = unit.target.version < 244 && word.startsWith('on-') && word !== 'on-success'
      yield {
        ...aboutAssignment(restart, `Restart=${word} does not go with Type=oneshot${later ? ' before systemd 244' : ''}`),
        fixes: later ? [] : [{ title: 'Restart on failure only', safe: false, edits: [{ range: restart.assignment.valueRange, newText: unit.target.version < 244 ? 'no' : 'on-failure' }] }],
      }
    }
    const forced = values.last('RestartForceExitStatus')
    const statuses = forced?.parsed as ExitStatusSet | undefined
    const forces = statuses !== undefined && statuses.statuses.length + statuses.signals.length > 0
    if (oneshot && forced && forces && unit.target.version < 256) yield aboutAssignment(forced, 'RestartForceExitStatus= does not go with Type=oneshot before systemd 256')
  },
})
