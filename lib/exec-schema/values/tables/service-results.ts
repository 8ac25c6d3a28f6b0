/** What `$EXIT_CODE` says of the end of a main process (systemd.exec(5), "Environment variables in spawned processes"). */
export type ExitCode = 'exited' | 'killed' | 'dumped'

/** How a service's main process can have ended for a result: the row of `$EXIT_CODE` and `$EXIT_STATUS`. */
export interface MainProcessEnd {
  /** Null where neither variable is set, because there was no main process, or it still runs. */
  readonly code: ExitCode | null
  /** What `$EXIT_STATUS` can be: numbers from and to, or names of signals; `others` when more signals can follow the usual ones. Null with the code. */
  readonly status: { readonly from: number; readonly to: number } | { readonly signals: readonly string[]; readonly others: boolean } | null
  /** When it comes to that, where the result alone doesn't say it. */
  readonly when?: string
}

/** One word of `$SERVICE_RESULT`, which is also that of the unit's property Result. */
export interface ServiceResult {
  readonly result: string
  /** The first release that has the word; 0 for all. */
  readonly since: number
  /** What it says, in a sentence. */
  readonly meaning: string
  /** Empty where no command of the service is run after it. */
  readonly ends: readonly MainProcessEnd[]
}

const exited = (from: number, to: number, when?: string): MainProcessEnd => ({ code: 'exited', status: { from, to }, ...(when && { when }) })
const killed = (signals: readonly string[], when?: string): MainProcessEnd => ({ code: 'killed', status: { signals, others: false }, ...(when && { when }) })
const none = (when: string): MainProcessEnd => ({ code: null, status: null, when })

/**
 * All results with the ends of the main process that go with them. The manual's two tables say less than systemd does; where they differ, this is what
 * ExecStopPost= commands were given (observed: 247, 252, 257, 262).
 */
export const serviceResults: readonly ServiceResult[] = [
  {
    result: 'success',
    since: 0,
    meaning: 'The service ran and ended as it should.',
    ends: [
      exited(0, 0),
      exited(1, 255, 'SuccessExitStatus= names the status, or the command begins with -'),
      killed(['HUP', 'INT', 'TERM', 'PIPE'], 'the service is not of Type=oneshot'),
      { code: 'killed', status: { signals: [], others: true }, when: 'SuccessExitStatus= names the signal, or the command begins with -' },
    ],
  },
  {
    result: 'protocol',
    since: 0,
    meaning: 'The service did not do what its Type= promises: no notification, no PID file.',
    ends: [none('Type=forking with PIDFile=, and the file was never written'), exited(0, 0, 'the program ended before it said that it is ready')],
  },
  {
    result: 'timeout',
    since: 0,
    meaning: 'Starting, running or stopping took longer than allowed.',
    ends: [killed(['TERM', 'KILL']), killed(['ABRT'], 'TimeoutStartFailureMode=abort or TimeoutStopFailureMode=abort'), exited(0, 255), none('ExecStop= is run while the main process is still there')],
  },
  { result: 'exit-code', since: 0, meaning: 'A process ended with a status that is no success.', ends: [exited(1, 255), none('the process was not the main one, but of ExecCondition=, ExecStartPre= or another command')] },
  {
    result: 'signal',
    since: 0,
    meaning: 'A process was ended by a signal and left no core dump.',
    ends: [{ code: 'killed', status: { signals: ['HUP', 'INT', 'KILL'], others: true } }, none('the process was not the main one, but of another command')],
  },
  { result: 'core-dump', since: 0, meaning: 'A process was ended by a signal and left a core dump.', ends: [{ code: 'dumped', status: { signals: ['ABRT', 'SEGV', 'QUIT'], others: true } }] },
  {
    result: 'watchdog',
    since: 0,
    meaning: 'The service did not give a sign of life within WatchdogSec=.',
    ends: [{ code: 'dumped', status: { signals: ['ABRT'], others: false } }, killed(['ABRT'], 'no core dump can be written'), killed(['TERM', 'KILL'], 'WatchdogSignal= names the signal, or the first one was not enough'), exited(0, 255)],
  },
  { result: 'exec-condition', since: 243, meaning: 'A command of ExecCondition= said that the service is not to be started.', ends: [none('the main process was never started')] },
  { result: 'oom-kill', since: 243, meaning: 'The kernel or systemd-oomd killed a process of the service because memory was short.', ends: [killed(['TERM', 'KILL'])] },
  { result: 'start-limit-hit', since: 0, meaning: 'The service was started too often within StartLimitIntervalSec=, and is not started again.', ends: [] },
  {
    result: 'resources',
    since: 0,
    meaning: 'Something that systemd needs to start a process was missing, such as a file of EnvironmentFile=.',
    ends: [none('no main process could be started'), exited(0, 255), { code: 'killed', status: { signals: [], others: true } }, { code: 'dumped', status: { signals: [], others: true } }],
  },
]
