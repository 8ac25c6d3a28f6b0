import { describe, expect, it } from 'vitest'
import { allowedCalls, effectiveUnit, MergedValues } from '..'

const unitOf = (lines: string, version = 257) => effectiveUnit({ name: 'a.service', fragment: { path: 'a.service', text: `[Service]\nExecStart=/bin/a\n${lines}\n` }, dropIns: [] }, { target: { version, manager: 'system' } })
const words = (lines: string) => Object.fromEntries(unitOf(lines).restrictions.map((restriction) => [restriction.subject, restriction.words]))
const calls = (lines: string) => allowedCalls(new MergedValues(unitOf(lines).merged))

describe('restrictions', () => {
  it('are none without a setting that restricts', () => expect(unitOf('').restrictions).toEqual([]))
  it.each([
    ['PrivateNetwork=yes', 'Network', 'none but a loopback device of its own'],
    ['RestrictAddressFamilies=AF_UNIX AF_INET', 'Sockets', 'only AF_UNIX, AF_INET'],
    ['RestrictAddressFamilies=~AF_PACKET', 'Sockets', 'all but AF_PACKET'],
    ['RestrictAddressFamilies=none', 'Sockets', 'none'],
    ['RestrictNamespaces=yes', 'Namespaces', 'none can be made'],
    ['RestrictNamespaces=user net', 'Namespaces', 'only net, user'],
    ['CapabilityBoundingSet=CAP_KILL', 'Capabilities', '1 of 41'],
    ['PrivateDevices=yes\nDeviceAllow=/dev/sda r', 'Devices', 'pseudo devices such as /dev/null, /dev/sda r'],
    ['DevicePolicy=strict', 'Devices', 'none'],
    ['IPAddressDeny=any\nIPAddressAllow=localhost', 'Addresses', 'not any, but localhost'],
    ['NoExecPaths=/\nExecPaths=/usr/bin /usr/lib', 'Programs', 'none from /, but from /usr/bin, /usr/lib'],
    ['ProtectProc=invisible', '/proc', 'no processes of others'],
    ['DynamicUser=yes', 'Set-user-ID files', 'can’t be made'],
  ])('%j', (lines, subject, told) => expect(words(lines)[subject]).toBe(told))
})

describe('system calls that are left', () => {
  it('are all without a filter', () => expect(calls('')).toBeNull())
  it('are those of an allow list and what no program can do without', () => {
    const { allowed, all } = calls('SystemCallFilter=mount')!
    // So many does systemd 257 name for this unit.
    expect(allowed).toBe(71)
    expect(all).toBeGreaterThan(400)
  })
  it('lack what a deny list names, and what other settings imply', () => {
    const denied = calls('SystemCallFilter=~@swap @reboot')!
    expect(denied.missingSets).toEqual(['@reboot', '@swap'])
    expect(calls('ProtectKernelModules=yes')!.missingSets).toEqual(['@module'])
    expect(calls('SystemCallFilter=~@privileged')!.missingSets).toContain('@privileged')
  })
})
