import { describe, expect, it } from 'vitest'
import { allowedNamespaces, capabilities, checkUnit, effectiveUnit, exitStatusesOf, expandSystemCallSet, findSetting, mergeCapabilities, mergeSystemCallFilters, MergedValues, serviceResultsOf, systemCallSets, type BindPath, type CapabilityList, type Manager, type NamespaceList, type SystemCallList, type TemporaryFileSystem } from '..'
import type { Capability } from '../values'

/** The examples and tables of systemd.exec(5) as of 241, where this library comes from. */
const read = (service: string, version = 241, manager: Manager = 'system') =>
  effectiveUnit({ name: 'example.service', fragment: { path: 'example.service', text: `[Service]\nExecStart=/bin/true\n${service}` }, dropIns: [] }, { target: { version, manager } })
const values = (service: string, version = 241) => new MergedValues(read(service, version).merged)
const variable = (service: string, name: string, version = 241, manager: Manager = 'system') => read(service, version, manager).environment.variables.find((entry) => entry.name === name)?.value

describe('Environment=', () => {
  it('takes quotes, keeps $, and gives exactly three variables', () => {
    const entries = values('Environment="VAR1=word1 word2" VAR2=word3 "VAR3=$word 5 6"').list<{ name: string; value: string }>('Environment')
    expect(entries.map(({ value }) => [value.name, value.value])).toEqual([
      ['VAR1', 'word1 word2'],
      ['VAR2', 'word3'],
      ['VAR3', '$word 5 6'],
    ])
  })
})

describe('RuntimeDirectory=foo/bar baz with StateDirectory=aaa/bbb ccc', () => {
  const service = 'User=daemon\nRuntimeDirectory=foo/bar baz\nStateDirectory=aaa/bbb ccc\n'
  it('creates the directories, the parents not owned by the unit nor removed', () => {
    const runtime = read(service).directories.filter((directory) => directory.setting === 'RuntimeDirectory')
    expect(runtime.map(({ path, owner, removed, parent }) => [path, owner, removed, parent])).toEqual([
      ['/run/foo', 'root', 'never', true],
      ['/run/foo/bar', 'daemon', 'at stop', false],
      ['/run/baz', 'daemon', 'at stop', false],
    ])
  })
  it('sets the variables as each release does (observed: 241, 247 as written; 252 and later sorted)', () => {
    expect(variable(service, 'STATE_DIRECTORY')).toBe('/var/lib/aaa/bbb:/var/lib/ccc')
    expect(variable(service, 'RUNTIME_DIRECTORY', 241)).toBe('/run/foo/bar:/run/baz')
    expect(variable(service, 'RUNTIME_DIRECTORY', 252)).toBe('/run/baz:/run/foo/bar')
    expect(variable(service, 'RUNTIME_DIRECTORY', 239)).toBeUndefined()
  })
})

describe('CapabilityBoundingSet=', () => {
  const merged = (...lines: string[]) => {
    const lists = values(lines.map((line) => `CapabilityBoundingSet=${line}\n`).join('')).all('CapabilityBoundingSet')
    let set: Set<Capability> | null = null
    for (const { parsed } of lists) set = mergeCapabilities(set, parsed as CapabilityList)
    return set && [...set]
  }
  it('adds up', () => expect(merged('CAP_CHOWN CAP_KILL', 'CAP_KILL CAP_SETUID')).toEqual(['CAP_CHOWN', 'CAP_KILL', 'CAP_SETUID']))
  it('takes away behind ~', () => expect(merged('CAP_CHOWN CAP_KILL', '~CAP_KILL CAP_SETUID')).toEqual(['CAP_CHOWN']))
  it('is empty behind an empty line', () => expect(merged('CAP_CHOWN', '')).toEqual([]))
  it('begins with all when the first line takes away', () => expect(merged('~CAP_SYS_ADMIN')).toHaveLength(capabilities.length - 1))
})

describe('RestrictNamespaces=', () => {
  const kinds = ['cgroup', 'ipc', 'net', 'mnt', 'pid', 'user', 'uts']
  const allowed = (...lines: string[]) => [...allowedNamespaces(values(lines.map((line) => `RestrictNamespaces=${line}\n`).join('')).all('RestrictNamespaces').map((entry) => entry.parsed as NamespaceList), kinds)].sort()
  it('lists add up', () => expect(allowed('cgroup ipc', 'cgroup net')).toEqual(['cgroup', 'ipc', 'net']))
  it('lists behind ~ take away', () => expect(allowed('cgroup ipc', '~cgroup net')).toEqual(['ipc']))
  it('yes leaves none, no leaves all', () => {
    expect(allowed('yes')).toEqual([])
    expect(allowed('no')).toEqual([...kinds].sort())
  })
})

describe('SystemCallFilter=', () => {
  const filter = (service: string, version = 241) => mergeSystemCallFilters(values(service, version).all('SystemCallFilter').map((entry) => entry.parsed as SystemCallList), version)!
  it('allow read and write, then deny write, leaves read', () => {
    const { mode, calls } = filter('SystemCallFilter=read write\nSystemCallFilter=~write\n')
    const always = expandSystemCallSet('@default', 241)
    expect(mode).toBe('allow')
    expect([...calls.keys()].filter((call) => !always.has(call))).toEqual(['read'])
  })
  it('@system-service with SystemCallErrorNumber=EPERM', () => {
    const service = 'SystemCallFilter=@system-service\nSystemCallErrorNumber=EPERM\n'
    // The set holds @default already.
    expect(filter(service).calls.size).toBe(expandSystemCallSet('@system-service', 241).size)
    expect(values(service).value('SystemCallErrorNumber')).toBe('EPERM')
    expect(checkUnit({ name: 'e.service', fragment: { path: 'e.service', text: `[Service]\nExecStart=/bin/true\n${service}` }, dropIns: [] }, { target: { version: 241, manager: 'system' } }).filter(({ severity }) => severity !== 'info')).toEqual([])
  })
  it('an errno behind a name is that call’s own', () => expect(filter('SystemCallFilter=~@clock:EPERM mount\n').calls.get('clock_settime')).toBe('EPERM'))
})

it('TemporaryFileSystem=/var:ro with BindReadOnlyPaths=/var/lib/systemd leaves nothing of /var but that', () => {
  const merged = values('TemporaryFileSystem=/var:ro\nBindReadOnlyPaths=/var/lib/systemd\n')
  expect(merged.list<TemporaryFileSystem>('TemporaryFileSystem').map(({ value }) => value)).toEqual([{ path: '/var', options: 'ro', readOnly: true }])
  expect(merged.list<BindPath>('BindReadOnlyPaths').map(({ value }) => value)).toEqual([{ source: '/var/lib/systemd', destination: '/var/lib/systemd', recursive: true, optional: false }])
})

it('StandardInputData= decodes whole over continuation lines', () => {
  const text = 'A quick brown fox jumps over the lazy dog. '.repeat(12)
  const lines = Buffer.from(text).toString('base64').match(/.{1,60}/g)!
  const [entry] = values(`StandardInput=data\nStandardInputData=${lines.join(' \\\n                  ')}\n`).all('StandardInputData')
  expect(Buffer.from(entry!.parsed as Uint8Array).toString()).toBe(text)
})

describe('table 1: limits and their units', () => {
  it.each([
    ['LimitCPU', '1min', 60],
    ['LimitFSIZE', '1K', 1024],
    ['LimitDATA', '1K', 1024],
    ['LimitSTACK', '1K', 1024],
    ['LimitCORE', '1K', 1024],
    ['LimitRSS', '1K', 1024],
    ['LimitNOFILE', '1024', 1024],
    ['LimitAS', '1K', 1024],
    ['LimitNPROC', '512', 512],
    ['LimitMEMLOCK', '1K', 1024],
    ['LimitLOCKS', '64', 64],
    ['LimitSIGPENDING', '64', 64],
    ['LimitMSGQUEUE', '1K', 1024],
    ['LimitNICE', '+5', 15],
    ['LimitRTPRIO', '50', 50],
    ['LimitRTTIME', '1s', 1_000_000],
  ])('%s=%s', (name, text, amount) => expect(values(`${name}=${text}\n`).value(name)).toEqual({ soft: amount, hard: amount }))
})

describe('table 2: directories with both bases', () => {
  it.each([
    ['RuntimeDirectory', '/run/x', '/run/user/1000/x', '/run/user/1000/x', 'RUNTIME_DIRECTORY'],
    ['StateDirectory', '/var/lib/x', '/home/user/.config/x', '/home/user/.local/state/x', 'STATE_DIRECTORY'],
    ['CacheDirectory', '/var/cache/x', '/home/user/.cache/x', '/home/user/.cache/x', 'CACHE_DIRECTORY'],
    ['LogsDirectory', '/var/log/x', '/home/user/.config/log/x', '/home/user/.local/state/log/x', 'LOGS_DIRECTORY'],
    ['ConfigurationDirectory', '/etc/x', '/home/user/.config/x', '/home/user/.config/x', 'CONFIGURATION_DIRECTORY'],
  ])('%s=', (setting, system, user241, user254, name) => {
    const service = `${setting}=x\n`
    expect([variable(service, name), variable(service, name, 241, 'user'), variable(service, name, 254, 'user')]).toEqual([system, user241, user254])
  })
})

describe('table 3: sets of system calls', () => {
  it.each([
    ['@default', 45], ['@aio', 6], ['@basic-io', 16], ['@chown', 7], ['@clock', 5], ['@cpu-emulation', 5], ['@debug', 6], ['@file-system', 76], ['@io-event', 14], ['@ipc', 24], ['@keyring', 3], ['@memlock', 5], ['@module', 3], ['@mount', 5],
    ['@network-io', 21], ['@obsolete', 26], ['@privileged', 50], ['@process', 20], ['@raw-io', 7], ['@reboot', 3], ['@resources', 12], ['@setuid', 14], ['@signal', 13], ['@swap', 2], ['@sync', 6], ['@system-service', 337], ['@timer', 12],
  ])('%s has %i calls in 241', (name, count) => expect(expandSystemCallSet(name, 241).size).toBe(count))
  it('has 27 sets in 241 and 30 in 257', () => {
    const count = (version: number) => systemCallSets.filter((set) => (set.since ?? 0) <= version && version <= (set.until ?? 999)).length
    expect([count(241), count(257)]).toEqual([27, 30])
  })
})

/** What ExecStopPost= was given, as `result code status`; a row of the manual's table gives ends and usual values. */
function isKnownEnd(result: string, code: string | null, status: string | null, version: number): boolean {
  const ends = serviceResultsOf(version).find((entry) => entry.result === result)?.ends ?? []
  return ends.some((end) => {
    if (end.code !== code) return false
    if (end.status === null) return status === null
    if ('from' in end.status) return Number(status) >= end.status.from && Number(status) <= end.status.to
    return end.status.others || end.status.signals.includes(status!)
  })
}

describe('table 4: values of $SERVICE_RESULT', () => {
  it.each(['success', 'protocol', 'timeout', 'exit-code', 'signal', 'core-dump', 'watchdog', 'start-limit-hit', 'resources'])('%s in 241', (result) => expect(serviceResultsOf(241).map((entry) => entry.result)).toContain(result))
  it('has nine in 241, and two more since 243', () => {
    expect(serviceResultsOf(241)).toHaveLength(9)
    expect(serviceResultsOf(243).filter((entry) => !serviceResultsOf(242).includes(entry)).map((entry) => entry.result)).toEqual(['exec-condition', 'oom-kill'])
  })
})

describe('table 5: $SERVICE_RESULT with $EXIT_CODE and $EXIT_STATUS', () => {
  it.each([
    ['success', 'exited', '0'],
    ['protocol', null, null],
    ['protocol', 'exited', '0'],
    ['timeout', 'killed', 'TERM'],
    ['timeout', 'killed', 'KILL'],
    ['timeout', 'exited', '0'],
    ['timeout', 'exited', '255'],
    ['exit-code', 'exited', '1'],
    ['exit-code', 'exited', '255'],
    ['signal', 'killed', 'HUP'],
    ['signal', 'killed', 'INT'],
    ['signal', 'killed', 'KILL'],
    ['signal', 'killed', 'USR1'],
    ['core-dump', 'dumped', 'ABRT'],
    ['core-dump', 'dumped', 'SEGV'],
    ['core-dump', 'dumped', 'QUIT'],
    ['core-dump', 'dumped', 'BUS'],
    ['watchdog', 'dumped', 'ABRT'],
    ['watchdog', 'killed', 'TERM'],
    ['watchdog', 'killed', 'KILL'],
    ['watchdog', 'exited', '0'],
    ['watchdog', 'exited', '255'],
    ['resources', 'exited', '3'],
    ['resources', 'killed', 'TERM'],
    ['resources', 'dumped', 'ABRT'],
  ])('%s %s %s', (result, code, status) => expect(isKnownEnd(result, code, status, 241)).toBe(true))
  it('nothing is run after start-limit-hit', () => expect(serviceResultsOf(241).find((entry) => entry.result === 'start-limit-hit')?.ends).toEqual([]))
  it.each([
    ['success', 'exited', '1'],
    ['success', 'killed', 'HUP'],
    ['success', 'killed', 'KILL'],
    ['timeout', 'killed', 'ABRT'],
    ['timeout', null, null],
    ['exit-code', null, null],
    ['signal', null, null],
    ['watchdog', 'killed', 'ABRT'],
    ['exec-condition', null, null],
  ])('%s %s %s, which the manual leaves out (observed: 247, 252, 257, 262)', (result, code, status) => expect(isKnownEnd(result, code, status, 247)).toBe(true))
  it.each([
    ['success', 'dumped', 'ABRT'],
    ['protocol', 'exited', '1'],
    ['exit-code', 'exited', '0'],
    ['core-dump', 'killed', 'ABRT'],
    ['exec-condition', 'exited', '1'],
  ])('%s %s %s never is', (result, code, status) => expect(isKnownEnd(result, code, status, 257)).toBe(false))
})

describe('tables 6 to 9: exit statuses of the C library, LSB, systemd and BSD', () => {
  it.each([
    ['libc', 0, 'SUCCESS FAILURE'],
    ['LSB', 2, 'INVALIDARGUMENT NOTIMPLEMENTED NOPERMISSION NOTINSTALLED NOTCONFIGURED NOTRUNNING'],
    ['systemd', 200, 'CHDIR NICE FDS EXEC MEMORY LIMITS OOM_ADJUST SIGNAL_MASK STDIN STDOUT CHROOT IOPRIO TIMERSLACK SECUREBITS SETSCHEDULER CPUAFFINITY GROUP USER CAPABILITIES CGROUP SETSID CONFIRM STDERR'],
    ['systemd', 224, 'PAM NETWORK NAMESPACE NO_NEW_PRIVILEGES SECCOMP SELINUX_CONTEXT PERSONALITY APPARMOR ADDRESS_FAMILIES RUNTIME_DIRECTORY'],
    ['systemd', 235, 'CHOWN SMACK_PROCESS_LABEL KEYRING STATE_DIRECTORY CACHE_DIRECTORY LOGS_DIRECTORY CONFIGURATION_DIRECTORY'],
    ['BSD', 64, 'USAGE DATAERR NOINPUT NOUSER NOHOST UNAVAILABLE SOFTWARE OSERR OSFILE CANTCREAT IOERR TEMPFAIL PROTOCOL NOPERM CONFIG'],
  ])('%s from %i: %s', (kind, first, names) => {
    const words = names.split(' ')
    expect(exitStatusesOf(241).filter((status) => status.class === kind && status.code >= first && status.code < first + words.length).map((status) => [status.code, status.name])).toEqual(words.map((name, index) => [first + index, name]))
  })
  it('there are no others in 241 but 255', () => expect(exitStatusesOf(241).filter((status) => status.code > 78 && (status.code < 200 || status.code > 241)).map((status) => status.name)).toEqual(['EXCEPTION']))
  it('223 and 234 are free', () => expect(exitStatusesOf(262).filter((status) => status.code === 223 || status.code === 234)).toEqual([]))
})

it('User= and Group= take 1 to 31 of a-z A-Z 0-9 _ - under 241, and nearly all later', () => {
  const accepted = (name: string, version: number) => findSetting('Service', 'User')!.value.parse(name, { version, manager: 'system' }).problems.length === 0
  expect(['www-data', 'a'.repeat(31), 'A_9-'].map((name) => accepted(name, 241))).toEqual([true, true, true])
  expect(['9a', '-a', 'a'.repeat(32), 'a.b', 'a b', ''].map((name) => accepted(name, 241))).toEqual([false, false, false, false, false, false])
  expect(['9a', '-a', 'a'.repeat(32), 'a.b', 'a b', 'a:b'].map((name) => accepted(name, 252))).toEqual([true, true, true, true, true, false])
})
