import type { UnitAssignment } from './merge-unit'
import { fromAssignment, type MergedValues, type Origin } from './merged-values'
import { serviceTypeOf } from './service-type'

/** One step in the life of a service. */
export interface TimelineStep {
  /** What happens, in words. */
  readonly what: string
  /** How long it may take, in microseconds; Infinity where nothing limits it, null where it takes no time. */
  readonly longest: number | null
  /** What happens when the time is up; null where nothing does. */
  readonly then: string | null
  /** Where the time comes from. */
  readonly origin: Origin
}

/** When a service is started again, if it ends at once each time. Times are microseconds since the first start. */
export interface Restarts {
  readonly policy: string
  readonly policyOrigin: Origin
  /** The waits before the first restarts; the last one stays for all that follow. */
  readonly delays: readonly number[]
  readonly delayOrigin: Origin
  /** The starts that are granted, up to the limit; of a service that goes on for ever the first ones. */
  readonly starts: readonly number[]
  /** When a start is refused; null where that never happens. */
  readonly refusedAt: number | null
  readonly limit: { readonly starts: number; readonly interval: number; readonly origin: Origin }
}

/** A service from its start to its end, and again. */
export interface Timeline {
  readonly start: readonly TimelineStep[]
  readonly run: readonly TimelineStep[]
  readonly stop: readonly TimelineStep[]
  readonly restarts: Restarts
}

const SECOND = 1_000_000
/** DefaultTimeoutStartSec=, DefaultTimeoutStopSec= of a manager that is not told otherwise. */
const DEFAULT_TIMEOUT = 90 * SECOND
/** How many starts are looked at: so many that the limit is seen, which no unit of this world sets higher. */
const [FEWEST_STARTS, MOST_STARTS] = [24, 10_000]

interface Time {
  readonly value: number
  readonly origin: Origin
}

/** What happens when to a service (systemd.service(5), systemd.kill(5), and StartLimitIntervalSec= in systemd.unit(5)); null for other units. */
export function timelineOf(values: MergedValues): Timeline | null {
  if (values.unit.name.type !== 'service') return null
  return { start: startSteps(values), run: runSteps(values), stop: stopSteps(values), restarts: restartsOf(values) }
}

/** The last line of several settings that mean the same. */
function lastOf({ unit }: MergedValues, names: readonly string[]): UnitAssignment | undefined {
  return unit.assignments.findLast(({ fate, section, assignment }) => fate === 'in-force' && names.includes(`${section}.${assignment.name}`))
}

function timeOf(values: MergedValues, names: readonly string[], fallback: number): Time {
  const line = lastOf(values, names)
  return line ? { value: line.parsed as number, origin: fromAssignment(line) } : { value: fallback, origin: { kind: 'default' } }
}

/** How long each command may take that starts a service, in microseconds, and which line says so. */
export function startTimeout(values: MergedValues): Time {
  const oneshot = serviceTypeOf(values) === 'oneshot'
  return timeOf(values, ['Service.TimeoutStartSec', 'Service.TimeoutSec'], oneshot ? Number.POSITIVE_INFINITY : DEFAULT_TIMEOUT)
}

/** The same for each command that stops it. */
export function stopTimeout(values: MergedValues): Time {
  return timeOf(values, ['Service.TimeoutStopSec', 'Service.TimeoutSec'], DEFAULT_TIMEOUT)
}

/** The step of the commands of a setting, if there are any; the time counts for each of them. */
function commandSteps(values: MergedValues, setting: string, what: string, time: Omit<TimelineStep, 'what'>): TimelineStep[] {
  const number = values.list(setting).length
  return number === 0 ? [] : [{ what: number === 1 ? what : `${what}, ${number} commands, each with its own time`, ...time }]
}

/** The time to start counts anew for each command (observed: 247 to 262). */
function startSteps(values: MergedValues): TimelineStep[] {
  const { value: longest, origin } = startTimeout(values)
  const then = longest === Number.POSITIVE_INFINITY ? null : timeIsUp(values, 'Start', 'timeout')
  const time = { longest, then, origin }
  return [
    ...commandSteps(values, 'ExecCondition', 'ExecCondition= decides whether it starts at all', time),
    ...commandSteps(values, 'ExecStartPre', 'ExecStartPre= prepares', time),
    ...(values.list('ExecStart').length > 0 ? [mainStep(values, time)] : []),
    ...commandSteps(values, 'ExecStartPost', 'ExecStartPost= follows', time),
  ]
}

/** When a service counts as started, by its type. */
const readiness: Readonly<Record<string, string>> = {
  simple: 'ExecStart= is forked off and counts as started at once',
  exec: 'ExecStart= counts as started when its program runs',
  forking: 'ExecStart= counts as started when its first process has ended',
  oneshot: 'ExecStart= runs to its end',
  dbus: 'ExecStart= counts as started when BusName= is taken',
  notify: 'ExecStart= counts as started when it says READY=1',
  'notify-reload': 'ExecStart= counts as started when it says READY=1',
  idle: 'ExecStart= waits up to 5 s for other jobs, then counts as started at once',
}

function mainStep(values: MergedValues, time: Omit<TimelineStep, 'what'>): TimelineStep {
  const type = serviceTypeOf(values)
  const what = readiness[type] ?? readiness.simple!
  const line = values.last('Type')
  return ['simple', 'idle'].includes(type) ? { what, longest: null, then: null, origin: line ? fromAssignment(line) : { kind: 'default' } } : { what, ...time }
}

/** What systemd does to a service whose time is up, as TimeoutStartFailureMode= and TimeoutStopFailureMode= say. */
function timeIsUp(values: MergedValues, phase: 'Start' | 'Stop', result: string): string {
  const mode = values.text(`Timeout${phase}FailureMode`) ?? 'terminate'
  const signal = mode === 'abort' ? abortSignal(values) : mode === 'kill' ? finalSignal(values) : (values.text('KillSignal') ?? 'SIGTERM')
  return `it is sent ${signal}, and the result is ${result}`
}

function abortSignal(values: MergedValues): string {
  return values.text('WatchdogSignal') ?? 'SIGABRT'
}

function finalSignal(values: MergedValues): string {
  return values.text('FinalKillSignal') ?? 'SIGKILL'
}

function runSteps(values: MergedValues): TimelineStep[] {
  const oneshot = serviceTypeOf(values) === 'oneshot'
  const steps: TimelineStep[] = []
  const watchdog = values.last('WatchdogSec')
  const interval = values.value<number>('WatchdogSec') ?? 0
  if (watchdog && interval > 0 && interval !== Number.POSITIVE_INFINITY)
    steps.push({ what: 'it has to say WATCHDOG=1, again and again', longest: interval, then: `it is sent ${abortSignal(values)}, and the result is watchdog`, origin: fromAssignment(watchdog) })
  const runtime = values.last('RuntimeMaxSec')
  const most = values.value<number>('RuntimeMaxSec') ?? Number.POSITIVE_INFINITY
  const extra = values.value<number>('RuntimeRandomizedExtraSec') ?? 0
  if (runtime && most !== Number.POSITIVE_INFINITY && !oneshot) steps.push({ what: extra > 0 ? 'it runs, and by chance up to RuntimeRandomizedExtraSec= longer' : 'it runs', longest: most, then: 'it is stopped, and the result is timeout', origin: fromAssignment(runtime) })
  if (steps.length === 0 && oneshot && values.value<boolean>('RemainAfterExit') === true) steps.push({ what: 'it stays active with no process, until it is stopped', longest: Number.POSITIVE_INFINITY, then: null, origin: fromAssignment(values.last('RemainAfterExit')!) })
  return steps
}

/** Whom the signals of a stop reach, by KillMode=. */
const reach: Readonly<Record<string, string>> = { 'control-group': 'all its processes', mixed: 'its main process', process: 'its main process' }

function stopSteps(values: MergedValues): TimelineStep[] {
  const { value: longest, origin } = stopTimeout(values)
  const mode = values.text('KillMode') ?? 'control-group'
  const signal = values.text('KillSignal') ?? 'SIGTERM'
  const kills = values.value<boolean>('SendSIGKILL') !== false
  const limited = longest !== Number.POSITIVE_INFINITY
  const time = { longest, then: limited ? timeIsUp(values, 'Stop', 'timeout') : null, origin }
  const steps = commandSteps(values, 'ExecStop', 'ExecStop= asks it to stop', time)
  if (mode !== 'none') {
    const hangUp = values.value<boolean>('SendSIGHUP') === true ? ' and SIGHUP' : ''
    const aborts = values.text('TimeoutStopFailureMode') === 'abort'
    const signals = `${aborts ? `${abortSignal(values)}, and then ` : ''}${finalSignal(values)}`
    const last = !limited ? null : !kills ? 'it is given up: processes may stay behind, and the result is timeout' : `${mode === 'process' ? 'its main process is' : 'all its processes are'} sent ${signals}, and the result is timeout`
    steps.push({ what: `${signal}${hangUp} is sent to ${reach[mode]}`, longest, then: last, origin })
  }
  // What is left behind the main process is killed last (observed: 252).
  const rest = mode === 'mixed' && kills ? [{ what: `${finalSignal(values)} is sent to the processes that are left`, longest: null, then: null, origin: fromAssignment(values.last('KillMode')!) }] : []
  return [...steps, ...commandSteps(values, 'ExecStopPost', 'ExecStopPost= cleans up', time), ...rest]
}

/** systemd reckons with more digits, so that what should come to a whole number does. */
const ROUNDING = 1 + 1e-12

/**
 * The wait before the restart of a number, which counts from 1: it grows from RestartSec= to RestartMaxDelaySec= in RestartSteps= steps, each by the same factor
 * (systemd.service(5), RestartSteps=; observed: 257, 262). A longer RestartSec= is lowered to RestartMaxDelaySec= (observed: 254 to 262).
 */
export function restartDelay(number: number, { first, most, steps }: { readonly first: number; readonly most: number; readonly steps: number }): number {
  if (first >= most) return most
  if (number <= 1 || steps === 0 || most === Number.POSITIVE_INFINITY || first === 0) return first
  return number > steps ? most : Math.floor(first * (most / first) ** ((number - 1) / steps) * ROUNDING)
}

function restartsOf(values: MergedValues): Restarts {
  const policy = values.last('Restart')
  const delay = timeOf(values, ['Service.RestartSec'], SECOND / 10)
  const growth = { first: delay.value, most: values.value<number>('RestartMaxDelaySec') ?? Number.POSITIVE_INFINITY, steps: values.value<number>('RestartSteps') ?? 0 }
  const burst = lastOf(values, ['Unit.StartLimitBurst', 'Service.StartLimitBurst'])
  const interval = timeOf(values, ['Unit.StartLimitIntervalSec', 'Unit.StartLimitInterval', 'Service.StartLimitInterval'], 10 * SECOND)
  const limit = { starts: (burst?.parsed as number | undefined) ?? 5, interval: interval.value, origin: burst ? fromAssignment(burst) : interval.origin }
  const delays = Array.from({ length: Math.min(Math.max(limit.starts + 1, FEWEST_STARTS), MOST_STARTS) }, (_, index) => restartDelay(index + 1, growth))
  return { policy: policy?.resolved ?? 'no', policyOrigin: policy ? fromAssignment(policy) : { kind: 'default' }, delays: untilSteady(delays), delayOrigin: delay.origin, limit, ...grantedStarts(delays, limit) }
}

/**
 * Starts are counted from the first one of an interval; the next interval begins with the first start behind its end (observed: 247 to 262). What is to come
 * at the very end of an interval comes behind it, as each run takes some time.
 */
function grantedStarts(delays: readonly number[], limit: { readonly starts: number; readonly interval: number }): Pick<Restarts, 'starts' | 'refusedAt'> {
  const limited = limit.starts > 0 && limit.interval > 0
  const starts: number[] = []
  let [time, begin, granted] = [0, 0, 0]
  for (const [index, delay] of delays.entries()) {
    if (index === 0 || time - begin >= limit.interval) [begin, granted] = [time, 0]
    if (limited && granted === limit.starts) return { starts, refusedAt: time }
    starts.push(time)
    granted++
    time += delay
  }
  return { starts, refusedAt: null }
}

function untilSteady(delays: readonly number[]): number[] {
  return delays.slice(0, delays.indexOf(delays[delays.length - 1]!) + 1)
}
