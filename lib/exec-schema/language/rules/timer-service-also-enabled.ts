import { rule } from '../rule'
import { aboutAssignment, unitsNamed } from '../unit-findings'

/** A service that is started by a timer, and with the machine as well. */
export const timerServiceAlsoEnabled = rule({
  id: 'timer-service-also-enabled',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'A timer starts the service, and it can be enabled by itself as well.',
    reason: 'systemctl enable for the service makes it run at each start of the machine, besides the times of its timer. Mostly only the timer is meant to be enabled.',
    remedy: 'Leave [Install] to the timer.',
  },
  manual: 'systemd.timer(5)',
  types: ['service'],
  settings: ['WantedBy', 'RequiredBy', 'UpheldBy'],
  concerns: ({ others }) => others.length > 0,
  *check({ merged, values, others }) {
    // What is restarted is meant to run all the time.
    if ((values.text('Restart') ?? 'no') !== 'no') return
    const { name, prefix } = merged.name
    const timer = others.find((other) => other.name.endsWith('.timer') && ((other.name === `${prefix}.timer` && !/^\s*Unit=/m.test(other.fragment?.text ?? '')) || new RegExp(`^\\s*Unit=\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`, 'm').test(other.fragment?.text ?? '')))
    const wanted = ['WantedBy', 'RequiredBy', 'UpheldBy'].flatMap((setting) => merged.inForce('Install', setting))[0]
    // A service that brings its timer along is meant to be the one that is enabled.
    const bringsTimer = timer && unitsNamed(merged, ['Wants', 'Requires', 'BindsTo', 'Upholds']).includes(timer.name)
    if (timer && wanted && !bringsTimer) yield aboutAssignment(wanted, `${timer.name} starts this service; enabled by itself it runs at each start of the machine as well`)
  },
})
