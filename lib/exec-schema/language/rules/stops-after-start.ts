import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** What is to be undone when the service stops is undone as soon as it has been done. */
export const stopsAfterStart = rule({
  id: 'stops-after-start',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'ExecStop= runs as soon as ExecStart= has ended.',
    reason: 'A service of Type=oneshot is over when its last command has ended, and what is to run at its stop runs then: what ExecStart= has set up is taken down at once.',
    remedy: 'Add RemainAfterExit=yes, so that the service counts as running until it is stopped. What is only to clean up afterwards is called ExecStopPost=.',
  },
  manual: 'systemd.service(5), RemainAfterExit=; observed: 257',
  types: ['service'],
  settings: ['ExecStop'],
  *check({ values }) {
    const entry = values.last('ExecStop')
    if (entry && values.text('Type') === 'oneshot' && values.all('ExecStart').length > 0 && values.value<boolean>('RemainAfterExit') !== true) yield aboutAssignment(entry, 'Without RemainAfterExit=yes this runs as soon as ExecStart= has ended')
  },
})
