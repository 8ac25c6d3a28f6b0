import { describe, expect, it } from 'vitest'
import { effectiveUnit, explainOutcome, readOutcomes, type Outcome } from '..'

const explain = (lines: string, outcome: Outcome, version = 257) =>
  explainOutcome(effectiveUnit({ name: 'a.service', fragment: { path: 'a.service', text: `[Service]\nExecStart=/usr/bin/a\n${lines}` }, dropIns: [] }, { target: { version, manager: 'system' } }), outcome)!
const exited = (status: number): Outcome => ({ kind: 'exited', status })
const killed = (signal: number, dumped = false): Outcome => ({ kind: 'killed', signal, dumped })
const result = (name: string): Outcome => ({ kind: 'result', result: name })

describe('outcomes are found in what people copy', () => {
  it.each<readonly [text: string, outcomes: readonly Outcome[]]>([
    ['226', [exited(226)]],
    [' 226/NAMESPACE\n', [exited(226)]],
    ['NAMESPACE', [exited(226)]],
    ['EXIT_NAMESPACE', [exited(226)]],
    ['SIGSEGV', [killed(11)]],
    ['abrt', [killed(6)]],
    ['oom-kill', [result('oom-kill')]],
    ['status=226/NAMESPACE', [exited(226)]],
    ['code=killed, status=6/ABRT', [killed(6)]],
    ['Process: 812 ExecStart=/usr/bin/a (code=dumped, signal=SEGV)\nMain PID: 812 (code=dumped, status=11/SEGV)', [killed(11, true)]],
    ["Nov 20 10:00:00 host systemd[812]: a.service: Failed at step EXEC spawning /usr/bin/a: No such file or directory\na.service: Main process exited, code=exited, status=203/EXEC\na.service: Failed with result 'exit-code'.", [exited(203), result('exit-code')]],
    // A number with the name of a signal is a signal, whoever leaves the code= out.
    ['status=6/ABRT', [killed(6)]],
    ['9/KILL', [killed(9)]],
    ['1/FAILURE', [exited(1)]],
    ['code=exited, status=1/HUP', [exited(1)]],
    ['Process: 812 ExecStart=/usr/bin/a (code=killed, signal=TERM)', [killed(15)]],
    ['Result: timeout', [result('timeout')]],
    ['all is well', []],
    ['999', []],
    ['', []],
  ])('%j', (text, outcomes) => expect(readOutcomes(text)).toEqual(outcomes))
})

describe('what an outcome comes to', () => {
  it.each<readonly [lines: string, outcome: Outcome, result: string, restarts: boolean]>([
    ['', exited(1), 'exit-code', false],
    ['Restart=on-failure\n', exited(1), 'exit-code', true],
    ['Restart=on-failure\n', exited(0), 'success', false],
    ['Restart=always\n', exited(0), 'success', true],
    ['Restart=on-abnormal\n', exited(1), 'exit-code', false],
    ['Restart=on-abnormal\n', killed(11, true), 'core-dump', true],
    ['Restart=on-abort\n', result('timeout'), 'timeout', false],
    ['Restart=on-watchdog\n', result('watchdog'), 'watchdog', true],
    ['Restart=on-failure\n', killed(15), 'success', false],
    ['Restart=on-failure\n', killed(9), 'signal', true],
    ['Type=oneshot\nRestart=on-failure\n', killed(15), 'signal', true],
    ['SuccessExitStatus=75 SIGKILL\n', exited(75), 'success', false],
    ['SuccessExitStatus=75 SIGKILL\n', killed(9), 'success', false],
    ['Restart=always\nRestartPreventExitStatus=75\n', exited(75), 'exit-code', false],
    ['RestartForceExitStatus=75 KILL\n', exited(75), 'exit-code', true],
    ['RestartForceExitStatus=75 KILL\n', killed(9), 'signal', true],
    ['Restart=always\n', result('start-limit-hit'), 'start-limit-hit', false],
    ['ExecStart=\nExecStart=-/usr/bin/a\n', exited(1), 'success', false],
  ])('%j %j', (lines, outcome, named, restarts) => expect(explain(lines, outcome)).toMatchObject({ result: named, restarts }))

  it('names the lines of this unit that lead to a status', () => {
    const { causes, meaning, title } = explain('ReadWritePaths=/srv/a\n', exited(226))
    expect(title).toBe('status=226/NAMESPACE')
    expect(meaning).not.toBe('')
    expect(causes.map(({ setting }) => setting)).toEqual(['ReadWritePaths'])
  })

  it('knows what shells make of signals', () => expect(explain('', exited(137)).meaning).toContain('SIGKILL'))

  it('is for services', () => expect(explainOutcome(effectiveUnit({ name: 'a.socket', fragment: { path: 'a.socket', text: '[Socket]\nListenStream=80\n' }, dropIns: [] }, { target: { version: 257, manager: 'system' } }), exited(1))).toBeNull())
})

it('a scheduling policy that no kernel has ends the process before its program runs; from 258 on the line is left out', () => {
  const certain = (version: number) => {
    const { exitCodes } = effectiveUnit({ name: 'a.service', fragment: { path: 'a.service', text: '[Service]\nExecStart=/bin/true\nCPUSchedulingPolicy=15\n' }, dropIns: [] }, { target: { version, manager: 'system' } })
    return exitCodes.some(({ status, causes }) => status === 214 && causes.some((cause) => cause.certain))
  }
  expect([247, 257, 262].map(certain)).toEqual([true, true, false])
})
