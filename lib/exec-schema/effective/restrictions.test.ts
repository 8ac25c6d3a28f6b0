import { describe, expect, it } from 'vitest'
import { allowedCalls, effectiveUnit, MergedValues, type Manager } from '..'

const unitOf = (lines: string, version = 257, manager: Manager = 'system') => effectiveUnit({ name: 'a.service', fragment: { path: 'a.service', text: `[Service]\nExecStart=/bin/a\n${lines}\n` }, dropIns: [] }, { target: { version, manager } })
const words = (lines: string) => Object.fromEntries(unitOf(lines).restrictions.map((restriction) => [restriction.subject, restriction.words]))
const calls = (lines: string) => allowedCalls(new MergedValues(unitOf(lines).merged))

describe('restrictions', () => {
  it('are none without a setting that restricts', () => expect(unitOf('').restrictions).toEqual([]))
  it.each([
    ['PrivateNetwork=yes', 'Network', 'none but a loopback device of its own'],
    ['RestrictAddressFamilies=AF_UNIX AF_INET', 'Sockets', 'only AF_UNIX, AF_INET'],
    ['RestrictAddressFamilies=~AF_PACKET', 'Sockets', 'all but AF_PACKET'],
    ['RestrictAddressFamilies=none', 'Sockets', 'none'],
    ['RestrictNamespaces=yes', 'New namespaces', 'none can be made'],
    ['RestrictNamespaces=user net', 'New namespaces', 'only net, user'],
    ['CapabilityBoundingSet=CAP_KILL', 'Capabilities', '1 of 41'],
    ['PrivateDevices=yes\nDeviceAllow=/dev/sda r', 'Devices', 'pseudo devices such as /dev/null, /dev/sda r'],
    ['DevicePolicy=strict', 'Devices', 'none'],
    ['IPAddressDeny=any\nIPAddressAllow=localhost', 'Addresses', 'not any, but localhost'],
    ['NoExecPaths=/\nExecPaths=/usr/bin /usr/lib', 'Programs', 'none from /, but from /usr/bin, /usr/lib'],
    ['ProtectProc=invisible\nUser=1000', '/proc', 'no processes of others'],
    ['ProtectProc=invisible', '/proc', 'no processes of others, but with CAP_SYS_PTRACE it sees them all'],
    ['ProtectProc=invisible\nUser=1000\nGroup=root', '/proc', 'no processes of others, but with the group root it sees them all'],
    ['ProtectProc=ptraceable\nUser=1000\nGroup=root', '/proc', 'only processes that it may trace'],
    ['ProtectHostname=yes', 'Host name', 'can’t be changed'],
    ['PrivateUsers=identity', 'Users', 'the first 65,536, without privileges for the machine'],
    ['PrivateNetwork=yes\nPrivateIPC=yes', 'Namespaces of its own', 'shared memory, network, mounts'],
    ['RestrictNetworkInterfaces=~eth0 wlan0', 'Network interfaces', 'not eth0, wlan0'],
    ['SystemCallFilter=~acct', 'System calls', '500 of 501; others end it with SIGSYS'],
    ['SystemCallFilter=~acct\nSystemCallErrorNumber=EPERM', 'System calls', '500 of 501; others fail with EPERM'],
    // A list whose words are all wrong is a list nevertheless, on which nothing stands.
    ['RestrictAddressFamilies=AF_NOTHING', 'Sockets', 'none'],
    ['DynamicUser=yes', 'Set-user-ID files', 'can’t be made'],
  ])('%j', (lines, subject, told) => expect(words(lines)[subject]).toBe(told))
})

describe('restrictions that the manager of a user can’t bring about', () => {
  it.each([
    ['IPAddressDeny=any\nDevicePolicy=closed\nProtectProc=invisible', 257, ['Addresses', 'Devices', '/proc']],
    ['PrivateNetwork=yes\nPrivateIPC=yes', 252, ['Network', 'Shared memory']],
    ['PrivateNetwork=yes\nPrivateUsers=yes', 252, []],
    ['PrivateNetwork=yes', 257, []],
    ['RestrictRealtime=yes\nSystemCallFilter=@system-service', 252, []],
  ])('%j in %i', (lines, version, subjects) => {
    const { restrictions, restrictionsLeftOut } = unitOf(lines, version, 'user')
    expect(restrictionsLeftOut.map(({ subject }) => subject)).toEqual(subjects)
    expect(restrictions.filter(({ subject }) => subjects.includes(subject))).toEqual([])
    expect(unitOf(lines, version).restrictionsLeftOut).toEqual([])
  })
})

describe('system calls that are left', () => {
  it('are all without a filter', () => expect(calls('')).toBeNull())
  it('are those of an allow list and what no program can do without', () => {
    const { allowed, all } = calls('SystemCallFilter=mount')!
    // So many does systemd 257 name for this unit.
    expect(allowed.size).toBe(71)
    expect(all).toBeGreaterThan(400)
  })
  it('lack what a deny list names, and what other settings imply', () => {
    const denied = calls('SystemCallFilter=~@swap @reboot')!
    expect(denied.missingSets).toEqual(['@reboot', '@swap'])
    expect(calls('ProtectKernelModules=yes')!.missingSets).toEqual(['@module'])
    expect(calls('SystemCallFilter=~@privileged')!.missingSets).toContain('@privileged')
  })
})
