import { describe, expect, it } from 'vitest'
import { allowedNamespaces, capabilities, checkUnit, effectiveUnit, exitStatuses, expandSystemCallSet, findSetting, mergeCapabilities, mergeSystemCallFilters, MergedValues, systemCallSets, type BindPath, type CapabilityList, type Manager, type NamespaceList, type SystemCallList, type TemporaryFileSystem } from '..'
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
    expect(checkUnit({ name: 'e.service', fragment: { path: 'e.service', text: `[Service]\nExecStart=/bin/true\n${service}` }, dropIns: [] }, { target: { version: 241, manager: 'system' } })).toEqual([])
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

describe('tables of exit statuses: C library, LSB, systemd, BSD', () => {
  const of = (kind: string) => exitStatuses.filter((status) => status.class === kind && status.since <= 241).map((status) => status.code)
  it('C library', () => expect(of('libc')).toEqual([0, 1]))
  it('LSB', () => expect(of('LSB')).toEqual([2, 3, 4, 5, 6, 7]))
  it('systemd, 200 to 241 without 223 and 234', () => expect(of('systemd').filter((code) => code < 255)).toEqual(Array.from({ length: 42 }, (_, index) => 200 + index).filter((code) => code !== 223 && code !== 234)))
  it('BSD', () => expect(of('BSD')).toEqual(Array.from({ length: 15 }, (_, index) => 64 + index)))
  it.each([[203, 'EXEC'], [217, 'USER'], [226, 'NAMESPACE'], [231, 'APPARMOR'], [239, 'CACHE_DIRECTORY'], [78, 'CONFIG'], [5, 'NOTINSTALLED']])('%i is %s', (code, name) => expect(exitStatuses.find((status) => status.code === code)?.name).toBe(name))
})

it('User= and Group= take 1 to 31 of a-z A-Z 0-9 _ - under 241, and nearly all later', () => {
  const accepted = (name: string, version: number) => findSetting('Service', 'User')!.value.parse(name, { version, manager: 'system' }).problems.length === 0
  expect(['www-data', 'a'.repeat(31), 'A_9-'].map((name) => accepted(name, 241))).toEqual([true, true, true])
  expect(['9a', '-a', 'a'.repeat(32), 'a.b', 'a b', ''].map((name) => accepted(name, 241))).toEqual([false, false, false, false, false, false])
  expect(['9a', '-a', 'a'.repeat(32), 'a.b', 'a b', 'a:b'].map((name) => accepted(name, 252))).toEqual([true, true, true, true, true, false])
})
