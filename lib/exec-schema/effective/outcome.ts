import type { ExecCommand } from '../values/exec-command'
import type { ExitStatusSet } from '../values/exit-status'
import { signalName } from '../values/signal'
import { exitStatuses } from '../values/tables/exit-statuses'
import { serviceResults } from '../values/tables/service-results'
import { signals } from '../values/tables/signals'
import type { EffectiveUnit } from './effective-unit'
import { exitStatusName, type ExitCause } from './exit-codes'
import { fromAssignment, MergedValues, type Origin } from './merged-values'
import { serviceTypeOf } from './service-type'

/** How a run of a service ended: its main process with a status or by a signal, or with a result that systemd names by itself. */
export type Outcome =
  | { readonly kind: 'exited'; readonly status: number }
  | { readonly kind: 'killed'; readonly signal: number; readonly dumped: boolean }
  | { readonly kind: 'result'; readonly result: string }

/** What an outcome means for a unit. */
export interface Explanation {
  readonly outcome: Outcome
  /** As the journal names it: `status=226/NAMESPACE`, `killed by SIGABRT`, `result timeout`. */
  readonly title: string
  readonly meaning: string
  /** The lines that lead to it before the program runs. */
  readonly causes: readonly ExitCause[]
  /** `Result=` of the unit, which is `$SERVICE_RESULT` for its stop commands. */
  readonly result: string
  readonly restarts: boolean
  /** Why it is started again, or not. */
  readonly why: string
  /** The line that decides about the restart; the default of Restart= where there is none. */
  readonly origin: Origin
}

/** The longest text that is looked through, in characters. */
const LONGEST = 20_000

/**
 * Finds outcomes in what people copy: `status=226/NAMESPACE`, `code=killed, status=6/ABRT`, `Failed at step EXEC`, `result 'timeout'`, lines of the journal and of
 * `systemctl status`, a bare number or a name. Each is given once, in the order of the text.
 */
export function readOutcomes(text: string): Outcome[] {
  const found = new Map<string, Outcome>()
  const add = (outcome: Outcome | null) => outcome && !found.has(JSON.stringify(outcome)) && found.set(JSON.stringify(outcome), outcome)
  const searched = text.slice(0, LONGEST)
  const bare = bareOutcome(searched.trim())
  if (bare) return [bare]
  const pattern = /(?:code=(exited|killed|dumped),?\s+)?(?:status=(\d+)(?:\/([A-Z0-9_+-]+))?|signal=([A-Z0-9+-]+))|Failed at step ([A-Z_]+)|(?:[Rr]esult[ =:]+|SERVICE_RESULT=)'?([a-z-]+)/g
  for (const [, code, status, name, signal, step, result] of searched.matchAll(pattern)) {
    const dumped = code === 'dumped'
    if (signal !== undefined) add(killedBy(signal, dumped))
    else if (status !== undefined) add(dumped || code === 'killed' ? { kind: 'killed', signal: Number(status), dumped } : numbered(Number(status), code === 'exited' ? undefined : name))
    else if (step !== undefined) add(byName(step))
    else add(resultNamed(result!))
  }
  return [...found.values()]
}

/** A text that is nothing but a number, a name, or a number and a name. */
function bareOutcome(text: string): Outcome | null {
  const [, number, name] = /^(\d{1,3})(?:\/([A-Za-z0-9_+-]+))?$/.exec(text) ?? []
  if (number !== undefined) return numbered(Number(number), name?.toUpperCase())
  return /^[A-Za-z0-9_-]+$/.test(text) ? (byName(text.toUpperCase()) ?? resultNamed(text.toLowerCase())) : null
}

/** A status, or a signal where the name behind the number is that of the signal: 1/HUP is not 1/FAILURE. */
function numbered(number: number, name: string | undefined): Outcome | null {
  if (signals.some(([each, signal]) => each === name && signal === number)) return { kind: 'killed', signal: number, dumped: false }
  return number <= 255 ? { kind: 'exited', status: number } : null
}

function byName(name: string): Outcome | null {
  const status = exitStatuses.find((entry) => name === entry.name || name === entry.constant)
  return status ? { kind: 'exited', status: status.code } : killedBy(name, false)
}

function killedBy(name: string, dumped: boolean): Outcome | null {
  const signal = signals.find(([each]) => name === each || name === `SIG${each}`)
  return signal ? { kind: 'killed', signal: signal[1], dumped } : null
}

function resultNamed(name: string): Outcome | null {
  return serviceResults.some(({ result }) => result === name) ? { kind: 'result', result: name } : null
}

/** Explains an outcome for a service: what it means, which lines lead to it, what the unit’s result is, and whether systemd starts it again. Null for units that are no services. */
export function explainOutcome(unit: EffectiveUnit, outcome: Outcome): Explanation | null {
  if (unit.merged.name.type !== 'service') return null
  const values = new MergedValues(unit.merged)
  const { version } = unit.merged.target
  const result = resultOf(values, outcome)
  return { outcome, ...words(outcome, version), causes: outcome.kind === 'exited' ? (unit.exitCodes.find(({ status }) => status === outcome.status)?.causes ?? []) : [], result, ...restartAfter(values, outcome, result) }
}

function words(outcome: Outcome, version: number): { title: string; meaning: string } {
  switch (outcome.kind) {
    case 'exited': {
      const { status } = outcome
      const known = exitStatuses.find((entry) => entry.code === status && entry.since <= version)
      const shell = status > 128 && status <= 128 + 64 ? ` A shell says ${status} of a program that ${signalName(status - 128)} ended.` : ''
      return { title: `status=${status}${known ? `/${exitStatusName(status, version)}` : ''}`, meaning: (known?.meaning ?? 'A status of the program’s own: its manual says what it means.') + shell }
    }
    case 'killed':
      return {
        title: `killed by ${signalName(outcome.signal)}${outcome.dumped ? ', with a core dump' : ''}`,
        meaning: outcome.dumped ? 'The kernel ended the main process with this signal and kept its memory; coredumpctl shows it.' : 'The main process was ended by this signal: the kernel’s, systemd’s, or that of somebody else.',
      }
    case 'result':
      return { title: `result ${outcome.result}`, meaning: serviceResults.find(({ result }) => result === outcome.result)!.meaning }
  }
}

/** Signals that end a service as it should be. */
const cleanSignals = ['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGPIPE']

function isClean(values: MergedValues, outcome: Exclude<Outcome, { kind: 'result' }>): boolean {
  const named = exitSet(values, 'SuccessExitStatus')
  if (outcome.kind === 'exited') return outcome.status === 0 || named.statuses.has(outcome.status)
  if (outcome.dumped) return false
  // The command of a oneshot service has to end by itself.
  const clean = serviceTypeOf(values) !== 'oneshot' && cleanSignals.includes(signalName(outcome.signal))
  return clean || named.signals.has(outcome.signal)
}

function resultOf(values: MergedValues, outcome: Outcome): string {
  if (outcome.kind === 'result') return outcome.result
  const ignored = values.list<ExecCommand>('ExecStart').at(-1)?.value.prefixes.includes('-')
  if (isClean(values, outcome) || ignored) return 'success'
  return outcome.kind === 'exited' ? 'exit-code' : outcome.dumped ? 'core-dump' : 'signal'
}

function exitSet(values: MergedValues, setting: string): { statuses: Set<number>; signals: Set<number> } {
  const sets = values.all(setting).map((entry) => entry.parsed as ExitStatusSet)
  return { statuses: new Set(sets.flatMap(({ statuses }) => statuses)), signals: new Set(sets.flatMap((each) => each.signals)) }
}

/** Results after which a service that restarts on failure, on what is abnormal, or on an abort does so (systemd.service(5), Restart=, table 2). */
const restartsAfter: Readonly<Record<string, (result: string) => boolean>> = {
  no: () => false,
  always: () => true,
  'on-success': (result) => result === 'success',
  'on-failure': (result) => !['success', 'exec-condition'].includes(result),
  'on-abnormal': (result) => !['success', 'exit-code', 'exec-condition'].includes(result),
  'on-watchdog': (result) => result === 'watchdog',
  'on-abort': (result) => ['signal', 'core-dump'].includes(result),
}

function restartAfter(values: MergedValues, outcome: Outcome, result: string): Pick<Explanation, 'restarts' | 'why' | 'origin'> {
  const listed = (setting: string): Origin | null => {
    if (outcome.kind === 'result') return null
    const entry = values.all(setting).find(({ parsed }) => {
      const { statuses, signals: named } = parsed as ExitStatusSet
      return outcome.kind === 'exited' ? statuses.includes(outcome.status) : named.includes(outcome.signal)
    })
    return entry ? fromAssignment(entry) : null
  }
  const line = values.last('Restart')
  const origin: Origin = line ? fromAssignment(line) : { kind: 'default' }
  if (result === 'start-limit-hit') return { restarts: false, why: 'it was started too often in StartLimitIntervalSec=; systemctl reset-failed lifts that', origin }
  const prevented = listed('RestartPreventExitStatus')
  if (prevented) return { restarts: false, why: 'RestartPreventExitStatus= names it', origin: prevented }
  const forced = listed('RestartForceExitStatus')
  if (forced) return { restarts: true, why: 'RestartForceExitStatus= names it', origin: forced }
  const policy = line?.resolved ?? 'no'
  const restarts = (restartsAfter[policy] ?? (() => false))(result)
  return { restarts, why: `Restart=${policy}${restarts ? ' covers' : ' does not cover'} the result ${result}`, origin }
}
