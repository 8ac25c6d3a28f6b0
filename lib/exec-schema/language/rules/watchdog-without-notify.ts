import { serviceTypeOf } from '../../effective'
import type { ExecCommand } from '../../values/exec-command'
import { commentAboveSpeaksOf } from '../comment-above'
import { programName } from '../raw-commands'
import { rule } from '../rule'
import { aboutAssignment, isOfPackage } from '../unit-findings'

/** Programs that never speak to systemd. */
const silent = /^(sleep|cat|tail|sh|bash|dash|nc|socat|nginx|apache2|httpd|redis-server|memcached)$/

/** A watchdog that nobody feeds. */
export const watchdogWithoutNotify = rule({
  id: 'watchdog-without-notify',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The program has to speak to the watchdog, or it is killed.',
    reason: 'WatchdogSec= does not look at the program: the program itself has to say WATCHDOG=1 again and again, with sd_notify(3). One that does not know of it is killed each time as hanging.',
    remedy: 'Use it with a program that supports it, mostly with Type=notify. To see whether others still answer takes a timer with a check of its own.',
  },
  manual: 'systemd.service(5), WatchdogSec=; observed: 247, 252, 257',
  types: ['service'],
  settings: ['WatchdogSec'],
  *look(entry, unit) {
    const { values } = unit
    const time = entry.parsed as number
    if (entry.fate !== 'in-force' || time === 0 || time === Number.POSITIVE_INFINITY) return
    const type = serviceTypeOf(values)
    // A service of that type is not watched (observed: 257).
    if (type === 'oneshot') return
    const programs = values.list<ExecCommand>('ExecStart').map(({ value }) => programName(value))
    const isSilent = programs.some((program) => silent.test(program)) && !values.all('ExecStart').some(({ resolved }) => /\bexec\b|systemd-notify|WATCHDOG/.test(resolved))
    if (/^notify/.test(type) ? !isSilent || programs.some((program) => /sh$/.test(program)) : values.last('NotifyAccess') !== null) return
    // A package knows its program.
    if (!isSilent && isOfPackage(unit)) return
    if (commentAboveSpeaksOf(entry, /watchdog|sd_notify/i)) return
    yield { ...aboutAssignment(entry, `Unless ${programs[0] ?? 'the program'} says WATCHDOG=1 within each ${entry.resolved}${/^\d+$/.test(entry.resolved) ? ' s' : ''}, systemd kills it`), ...(isSilent && { severity: 'warning' as const }) }
  },
})
