import { describe, expect, it } from 'vitest'
import { decodeBytes, plainHost, readTimeSpan, type HostProfile, type SectionName } from '..'
import { unitWith } from './generated-units'
import { ourVerdict } from './systemd-release'

/**
 * What six releases say about small units, one fault each. `line 3` is spoken of and passed over; `line 3, refused` keeps the unit from loading;
 * `refused` alone is a verdict on the unit as a whole; `silent` is no word about any line. Lines are physical and a continued assignment stands on its last.
 */
const releases = [241, 247, 252, 254, 257, 262] as const
type Release = (typeof releases)[number]
type Expected = string | ({ readonly [release in Release]?: string } & { readonly others: string })

const onlySince = (release: Release, expected: string): Expected => ({ ...Object.fromEntries(releases.filter((one) => one < release).map((one) => [one, 'silent'])), others: expected })

function expectVerdicts(name: string, text: string, expected: Expected, host?: HostProfile) {
  const told = releases.map((release) => {
    const { lines, refused } = ourVerdict({ name, fragment: { path: name, text }, dropIns: [] }, release, host && { host })
    return [release, [lines.length > 0 && `line ${lines.join(', ')}`, refused && 'refused'].filter(Boolean).join(', ') || 'silent'] as const
  })
  const wanted = releases.map((release) => [release, typeof expected === 'string' ? expected : (expected[release] ?? expected.others)] as const)
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted))
}

/** One assignment in a unit that is good without it: it stands on line 3, or 4 where the stub is longer, as for [Unit] and [Mount]. */
function expectAssignment(assignment: string, expected: Expected) {
  const [, section, setting, value] = /^(\w+)\.([^=]+)=(.*)$/su.exec(assignment)!
  const { name, text } = unitWith(section as SectionName, setting!, [value!], 0)
  expectVerdicts(name, text, expected)
}

type Assignments = readonly (readonly [assignment: string, expected: Expected])[]
type Units = readonly (readonly [meaning: string, text: string, expected: Expected])[]
type NamedUnits = readonly (readonly [meaning: string, name: string, text: string, expected: Expected])[]

const each = (verdict: Expected, assignments: readonly string[]): Assignments => assignments.map((assignment) => [assignment, verdict])
const start = '[Service]\nExecStart=/bin/true\n'
const fatal = 'line 3, refused'

describe('where a line ends and which one is named', () => {
  const table: Units = [
    ['a continued assignment is named by its last line', `${start}UMask=7 \\\n7 \\\n9\n`, 'line 5'],
    ['a backslash at the end of the file reaches for a line that is not there', `${start}Restart=bogus \\\n`, 'line 4'],
    ['comments and blank lines are counted', `# c\n\n[Unit]\n\n# c\n\nFooBar=1\n${start}`, 'line 7'],
    ['comments inside a continuation are counted', `${start}UMask=9 \\\n# c\n; c\n9\n`, 'line 6'],
    ['CR and LF together end one line', '[Service]\r\nExecStart=/bin/true\r\nRestart=bogus\r\n', 'line 3'],
    ['a blank line ends a continued assignment, but not in 241', '[Service]\nExecStart=/bin/true \\\n\nRestart=bogus\n', { 241: 'silent', others: 'line 4' }],
    ['a comment inside a continuation is no part of the value', `${start}UMask=\\\n# 9\n022\n`, 'silent'],
    ['a comment inside a continuation may end in a backslash', `${start}UMask=\\\n# 9 \\\n022\nRestart=bogus\n`, 'line 6'],
    ['a comment is not continued by a backslash', `${start}# c \\\nRestart=bogus\n`, 'line 4'],
    ['two backslashes do not continue a line', `${start}SyslogIdentifier=a\\\\\nRestart=bogus\n`, 'line 4'],
    ['a backslash before a space does not continue a line, and is no escape in a command', '[Service]\nExecStart=/bin/echo a \\ \nRestart=bogus\n', 'line 2, 3'],
    ['CR alone ends a line', '[Service]\rExecStart=/bin/true\rRestart=bogus\r', 'line 3'],
    ['NUL ends a line', '[Unit]\nDescription=a\0b\n[Service]\nExecStart=/bin/true\n', { 241: fatal, others: 'line 3' }],
    ['a byte order mark is taken off the first line', `\u{FEFF}${start}UMask=022\n`, 'silent'],
    ['a byte order mark is taken off a later line', `${start}\u{FEFF}UMask=022\n`, 'silent'],
    ['a second byte order mark is part of the name', `\u{FEFF}${start}\u{FEFF}UMask=022\n`, 'line 3'],
  ]
  it.each(table)('%s', (_, text, expected) => expectVerdicts('x.service', text, expected))
})

describe('how long a line may be', () => {
  const limit = 1_048_576
  const assignment = (bytes: number) => `SyslogIdentifier=${'a'.repeat(bytes - 17)}`
  const table: Units = [
    ['an assignment of one byte less than a mebibyte', `${start}${assignment(limit - 1)}\n`, 'silent'],
    ['an assignment just as long once its lines are joined', `${start}${assignment(limit / 2)}\\\n${'a'.repeat(limit / 2 - 2)}\n`, 'silent'],
    ['a comment of one byte less than a mebibyte', `# ${'a'.repeat(limit - 3)}\n${start}`, 'silent'],
    ['a file of more than a mebibyte in shorter lines', `${start}${`# ${'a'.repeat(limit / 2)}\n`.repeat(3)}`, 'silent'],
  ]
  it.each(table)('%s', (_, text, expected) => expectVerdicts('x.service', text, expected))
})

describe('lines that are no assignment of a known setting', () => {
  const bytes = (...parts: readonly (string | number)[]) => decodeBytes(Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part)))))
  const table: Units = [
    ['an unknown setting', `${start}FooBar=1\n`, 'line 3'],
    ['a setting for other programs', `${start}X-FooBar=1\n`, 'silent'],
    ['a section for other programs', `${start}[X-Foo]\nBar=1\n`, 'silent'],
    ['an unknown section, once and without its settings', `${start}[Foo]\nBar=1\nBaz\n`, 'line 3'],
    ['a section without a name', `${start}[]\n`, { 262: fatal, others: 'line 3' }],
    ['a section header that is not closed', `${start}[Unit\n`, fatal],
    ['a comment behind a section header', `${start}[Unit] # c\n`, fatal],
    ['a line without an equals sign', `${start}FooBar\n`, { 241: fatal, others: 'line 3' }],
    ['a value without a name', `${start}=foo\n`, 'line 3'],
    ['an assignment before any section', `UMask=022\n${start}`, 'line 1'],
    ['an assignment that is not valid UTF-8, after which nothing is read', bytes(`${start}SyslogIdentifier=a`, 0xff, '\nRestart=bogus\n'), fatal],
    ['a comment that is not valid UTF-8', bytes('# a', 0xff, `\n${start}`), 'silent'],
    ['a file in UTF-16', decodeBytes(Buffer.from(`\u{FEFF}${start}`, 'utf16le')), 'line 1, refused'],
    ['reading stops at a fatal line', `${start}WorkingDirectory=foo\nRestart=bogus\n`, fatal],
  ]
  it.each(table)('%s', (_, text, expected) => expectVerdicts('x.service', text, expected))
})

describe('units as a whole', () => {
  const table: NamedUnits = [
    ['a service that runs nothing', 'x.service', '[Service]\nType=simple\n', 'refused'],
    ['a service whose only command is taken back', 'x.service', `${start}ExecStart=\n`, 'refused'],
    ['a dependency on itself is dropped without naming its line', 'x.service', `[Unit]\nBefore=x.service\n${start}`, 'silent'],
    ['a deprecated setting that is told of without naming its line', 'x.service', `[Unit]\nOnFailureIsolate=yes\n${start}`, 'silent'],
    ['a mount of another place than its name says', 'srv-a.mount', '[Mount]\nWhat=/dev/stub\nWhere=/srv/b\n', 'refused'],
    ['a mount of nothing', 'srv-a.mount', '[Mount]\nWhere=/srv/a\n', 'refused'],
    ['an automount of another place than its name says', 'srv-a.automount', '[Automount]\nWhere=/srv/b\n', 'refused'],
    ['a swap on another device than its name says', 'dev-a.swap', '[Swap]\nWhat=/dev/b\n', 'refused'],
    ['a socket that listens nowhere', 'x.socket', '[Socket]\nSocketMode=0600\n', 'refused'],
    ['a timer without a time', 'x.timer', '[Timer]\nPersistent=yes\n', 'refused'],
    ['a path unit that watches nothing', 'x.path', '[Path]\nMakeDirectory=yes\n', 'refused'],
    ['values of [Install] are not looked at', 'x.service', `${start}[Install]\nWantedBy=foo\nAlias=foo.socket\nAlso=foo\nDefaultInstance=a/b\n`, 'silent'],
    ['unknown settings of [Install] are', 'x.service', `${start}[Install]\nFoo=bar\n`, 'line 4'],
  ]
  it.each(table)('%s', (_, name, text, expected) => expectVerdicts(name, text, expected))
})

describe('values that do not parse', () => {
  const table: Assignments = [
    ...each('line 3', ['Service.PrivateTmp=maybe', 'Service.RemainAfterExit=maybe', 'Service.NoNewPrivileges=maybe', 'Timer.Persistent=maybe', 'Socket.Accept=maybe']),
    ...each('line 3', ['Service.Type=bogus', 'Service.Restart=bogus', 'Service.ProtectSystem=bogus', 'Service.ProtectHome=bogus', 'Service.StandardOutput=bogus', 'Service.KillMode=bogus', 'Service.CPUSchedulingPolicy=bogus', 'Service.IOSchedulingClass=bogus', 'Service.NotifyAccess=bogus']),
    ...each('line 3', ['Service.OOMScoreAdjust=1001', 'Service.Nice=100', 'Service.CPUSchedulingPriority=100', 'Socket.Backlog=4294967296', 'Socket.MaxConnections=4294967296']),
    ...each('line 4', ['Unit.StartLimitBurst=4294967296', 'Unit.JobTimeoutSec=1x', 'Mount.TimeoutSec=1x']),
    ...each('line 3', ['Service.RestartSec=1x', 'Service.TimeoutSec=1x', 'Service.TimeoutStartSec=1x', 'Service.TimeoutStopSec=1x', 'Service.WatchdogSec=1x', 'Automount.TimeoutIdleSec=1x', 'Timer.OnBootSec=1x']),
    ...each('line 3', ['Service.UMask=999', 'Service.UMask=12345', 'Socket.SocketMode=999', 'Service.RuntimeDirectoryMode=999']),
    ...each('line 3', ['Service.SystemCallFilter=foo_call', 'Service.SystemCallFilter=@foo']),
    ['Service.CPUAffinity=0-x', { 241: fatal, 247: fatal, others: 'line 3' }],
    ['Socket.Service=foo.socket', { 241: fatal, others: 'line 3' }],
    ...each('line 4', ['Unit.After=foo', 'Unit.Wants=foo', 'Unit.Requires=foo.bar', 'Unit.Conflicts=a/b.service']),
  ]
  it.each(table)('%s', expectAssignment)
})

describe('values that are wrong and that no release speaks of', () => {
  const table: Assignments = [
    ...each('silent', ['Service.CapabilityBoundingSet=CAP_FOO', 'Service.AmbientCapabilities=foo', 'Service.SecureBits=foo', 'Service.SmackProcessLabel=foo bar', 'Service.AppArmorProfile=foo bar']),
    ...each('silent', ['Unit.ConditionArchitecture=bogus', 'Unit.ConditionVirtualization=maybe', 'Unit.ConditionSecurity=foo', 'Unit.ConditionHost=foo bar', 'Unit.ConditionKernelVersion=foo', 'Unit.AssertArchitecture=bogus']),
    ...each('line 4', ['Unit.ConditionPathExists=foo', 'Unit.AssertPathExists=foo']),
  ]
  it.each(table)('%s', expectAssignment)
})

describe('paths', () => {
  const table: Assignments = [
    ...each(fatal, ['Service.WorkingDirectory=foo', 'Service.RootDirectory=foo', 'Service.RootImage=foo', 'Service.WorkingDirectory=/a/../b']),
    ...each('line 3', ['Service.EnvironmentFile=foo', 'Socket.ListenFIFO=foo', 'Socket.ListenSpecial=foo', 'Socket.ListenMessageQueue=foo', 'Socket.ListenUSBFunction=foo']),
    ['Unit.SourcePath=foo', 'line 4'],
    ...(['StandardOutput', 'StandardError', 'StandardInput'] as const).map((setting) => [`Service.${setting}=file:foo`, { 241: fatal, others: 'line 3' }] as const),
    ['Service.PIDFile=/var/run/x', { 241: 'line 3', 257: 'line 3', 262: 'line 3', others: 'silent' }],
  ]
  it.each(table)('%s', expectAssignment)
})

describe('specifiers', () => {
  const table: Assignments = [
    ...each('line 4', ['Unit.Description=%Q', 'Unit.After=%Q.service', 'Unit.ConditionPathExists=/%Q']),
    ...each('line 3', ['Service.SyslogIdentifier=%Q', 'Service.Environment=A=%Q', 'Service.EnvironmentFile=/%Q', 'Service.ReadWritePaths=/%Q']),
    ...each(fatal, ['Service.ExecStartPre=/bin/echo %Q', 'Service.ExecStop=/%Q', 'Service.WorkingDirectory=/%Q', 'Service.User=%Q', 'Service.Group=%Q']),
    ...each('silent', ['Unit.Description=50%', 'Service.SyslogIdentifier=50%', 'Service.ExecStartPre=/bin/echo 50%', 'Service.WorkingDirectory=/50%']),
  ]
  it.each(table)('%s', expectAssignment)
})

describe('users and groups', () => {
  const table: Assignments = [
    ...['foo bar', '-x', '0foo', 'a.b', 'é', 'a'.repeat(32)].flatMap((name) => each({ 241: fatal, others: 'silent' }, [`Service.User=${name}`, `Service.Group=${name}`])),
    ...['a:b', 'a/b', '.', '%i', '65535', '4294967295', '-1'].flatMap((name) => each(fatal, [`Service.User=${name}`, `Service.Group=${name}`])),
    ['Service.User=nobody', onlySince(247, 'line 3')],
    [`Service.User=${'a'.repeat(31)}`, 'silent'],
  ]
  it.each(table)('%s', expectAssignment)
})

describe('command lines', () => {
  const table: Assignments = [
    ...each(fatal, ['Service.ExecStartPre=bin/true', 'Service.ExecStartPre=!!!/bin/true', 'Service.ExecStartPre=+!/bin/true', 'Service.ExecStartPre=/bin/echo "a', "Service.ExecStop=/bin/echo 'a"]),
    ['Service.ExecStartPre=|/bin/true', { 262: 'silent', others: fatal }],
    ['Service.ExecStartPre=:/bin/true', { 241: fatal, others: 'silent' }],
  ]
  it.each(table)('%s', expectAssignment)

  const host: HostProfile = { ...plainHost, complete: true, files: { '/usr/bin/true': '' } }
  it('looks a program up while reading in 241 only', () => {
    expectVerdicts('x.service', `${start}ExecStartPre=not-there\n`, { 241: fatal, others: 'silent' }, host)
    expectVerdicts('x.service', '[Service]\nExecStart=true\n', 'silent', host)
  })
})

describe('environment', () => {
  const table: Assignments = [
    ...each('line 3', ['Service.Environment="A=1', "Service.Environment='A=1", 'Service.Environment=A=\\q']),
    ...each('line 3', ['Service.Environment=FOO', 'Service.Environment=1A=2', 'Service.Environment=A-B=2', 'Service.Environment==x']),
  ]
  it.each(table)('%s', expectAssignment)
})

describe('settings and values of the past', () => {
  const table: Assignments = [
    ['Service.StandardOutput=syslog', onlySince(247, 'line 3')],
    ['Service.StandardError=syslog+console', onlySince(247, 'line 3')],
    ['Service.KillMode=none', onlySince(247, 'line 3')],
    ['Unit.RequiresOverridable=foo.service', 'line 4'],
    ['Unit.IgnoreOnSnapshot=yes', 'line 4'],
    ...each('line 3', ['Service.BusPolicy=foo talk', 'Service.Capabilities=foo', 'Service.NetClass=foo', 'Service.SysVStartPriority=5']),
    ...each(onlySince(252, 'line 3'), ['Service.MemoryLimit=1G', 'Service.CPUShares=1024']),
    ...each(onlySince(262, 'line 3'), ['Service.CPUAccounting=yes', 'Service.BlockIOAccounting=yes', 'Service.BlockIOWeight=500']),
    ['Service.BlockIOReadBandwidth=/dev/sda 5M', onlySince(252, 'line 3')],
  ]
  it.each(table)('%s', expectAssignment)
})

describe('nothing assigned', () => {
  const table: Assignments = [
    ...each('silent', ['User', 'WorkingDirectory', 'Nice', 'MemoryMax', 'CPUQuota', 'PIDFile', 'Environment', 'ExecStop', 'OOMScoreAdjust'].map((setting) => `Service.${setting}=`)),
    ...each('line 3', ['PrivateTmp', 'RemainAfterExit', 'Restart', 'Type', 'UMask', 'RestartSec', 'TimeoutStopSec', 'LimitNOFILE', 'LimitAS', 'KillSignal', 'StandardOutput', 'ProtectSystem'].map((setting) => `Service.${setting}=`)),
    ['Service.KillMode=', { 241: 'line 3', others: 'silent' }],
  ]
  it.each(table)('%s', expectAssignment)
})

describe('values at the edge', () => {
  const table: Assignments = [
    ...each('silent', ['1h30', '+5', '.5s', '5 5', '1.5s', '1M', '1y'].map((span) => `Service.TimeoutSec=${span}`)),
    ...each('line 3', ['1e3', '0x10'].map((span) => `Service.TimeoutSec=${span}`)),
    ['Service.UMask=+1', { 241: 'silent', others: 'line 3' }],
    ['Service.UMask=01777', 'silent'],
    ['Service.UMask=77777', 'line 3'],
    ...each('silent', ['t', 'f', 'y', 'n', 'on', 'off', 'T', 'F', 'Y', 'N', 'ON', 'oFf'].map((word) => `Service.RemainAfterExit=${word}`)),
    ...each('line 3', ['01', 'enable', '"yes"', 'yes # c'].map((word) => `Service.RemainAfterExit=${word}`)),
    ...each('line 3', ['Service.MemoryMax=1GB', 'Service.MemoryMax=1k', 'Service.LimitAS=1KiB', 'Service.LimitAS=1k']),
    ...each('silent', ['Service.MemoryMax=50.5%', 'Service.MemoryMax=1.5G']),
    ['Timer.OnCalendar=2020-02-30', 'silent'],
    ['Timer.OnCalendar=25:00', 'line 3'],
    ['Service.Restart=always # c', 'line 3'],
    ['Unit.Description=a # c', 'silent'],
  ]
  it.each(table)('%s', expectAssignment)
  it.each(releases)('%i: a number without a unit behind hours is seconds', (release) => expect(readTimeSpan('1h30', release)).toBe(3630e6))
})
