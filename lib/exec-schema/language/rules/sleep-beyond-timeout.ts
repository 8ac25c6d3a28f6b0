import { serviceTypeOf, startTimeout, stopTimeout } from '../../effective'
import { formatTimeSpan } from '../../values/time-span'
import type { ExecCommand } from '../../values/exec-command'
import { programName, shellText } from '../raw-commands'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

const starting = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload']
const stopping = ['ExecStop', 'ExecStopPost']
const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }

/** A command that waits longer than it may take. */
export const sleepBeyondTimeout = rule({
  id: 'sleep-beyond-timeout',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The command sleeps longer than it may take.',
    reason: 'Each command has TimeoutStartSec= to end, and those that stop the service TimeoutStopSec=, both 90 seconds where nothing else is said. Then it is killed, and the unit has failed.',
    remedy: 'Give it more time, or wait for what is really waited for: another unit by After=, a file by a path unit, a time by a timer.',
  },
  manual: 'systemd.service(5), TimeoutStartSec=, TimeoutStopSec=; observed: 247, 252, 257',
  types: ['service'],
  settings: [...starting, ...stopping],
  concernsValue: ({ resolved }) => resolved.includes('sleep'),
  *look(entry, { values }) {
    if (entry.fate !== 'in-force') return
    const name = entry.setting!.name
    const type = serviceTypeOf(values)
    if (name === 'ExecStart' && type !== 'oneshot' && type !== 'forking') return
    const [setting, { value: limit, origin }] = stopping.includes(name) ? ['TimeoutStopSec', stopTimeout(values)] : ['TimeoutStartSec', startTimeout(values)]
    for (const command of entry.parsed as readonly ExecCommand[]) {
      const text = shellText(command) ?? (programName(command) === 'sleep' ? command.argv.map((word) => word.text).join(' ') : '')
      const [, number, unit] = /^(?:\/(?:usr\/)?bin\/)?sleep\s+(\d+(?:\.\d+)?)([smhd]?)\s*(?:$|;|&&)/.exec(text.trim()) ?? []
      const slept = number === undefined ? 0 : Number(number) * units[unit!]! * 1e6
      if (slept >= limit) yield aboutAssignment(entry, `This sleeps ${formatTimeSpan(slept)} and is killed after ${formatTimeSpan(limit)}: ${origin.kind === 'file' ? `${origin.setting}=${origin.assignment.resolved}` : `that is the default of ${setting}=`}`)
    }
  },
})
