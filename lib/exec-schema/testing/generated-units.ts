import fc from 'fast-check'
import { allSettings, isAlias, isKnown, isLegacy, type SectionName, type Setting, type Target } from '..'

/** A unit with one assignment, or a few of one setting, that a release is asked about. */
export interface GeneratedUnit {
  readonly name: string
  readonly section: SectionName
  readonly setting: string
  readonly values: readonly string[]
  readonly text: string
}

/** Values of all the languages that settings are written in. What one setting takes is a nearly good or a hostile value of another. */
const pool = [
  ...['', 'yes', 'no', 'true', 'off', '1', '0', 'On', 'maybe', '"yes"', 'yes # comment', 'none', 'auto', 'default', 'private', 'self', 'inherit', 'any', 'all', 'infinity', 'max'],
  ...['5', '-5', '+5', '007', '0x10', '1e3', '1.5', '4294967295', '4294967296', '18446744073709551615', '9223372036854775807', '18446744073709551616', '-1', '65535', '65536', '255', '256', '10000', '١'],
  ...['1h30', '5min 20s', '1.5h', '2w 3d', '100ms', '3us', '5 min', '1 y 2 months', '10 µs', '10 μs', '5ns', '90sec', '-3s', '.5', '5.', '1h-2', '584542y', '1M', '1m', 'infinity s'],
  ...['1K', '64M', '1.5G', '2T', '16E', '1GB', '1KiB', '1k', '10%', '50.5%', '33.33%', '33.333%', '101%', '0%', '5‰', '12‱', '1024:2048', '1024:infinity', '2048:1024', ':5', '5:', '+5:-3', '0B', '1 K'],
  ...['022', '0755', '01777', '77777', '8', '7', '+755', 'u=rwx', '0o755', '00000022'],
  ...['/', '/usr/bin', '/a/../b', '/a/./b', '//a//b/', 'relative', './x', '-/opt', '+/srv', '-+/srv', '/with space', '"/with space"', "'/x y'", '/a:b', '/a\\:b', '/a:/b', '/a:/b:ro', '/a:/b:rbind', '/a:/b:norbind', '-/a:/b', '/a:/b:rw,nosuid', '/tmp:mode=700,size=5M', '/var:ro', '~', '~/x', '-~', '/dev/sda', '/dev/null rw', '/é', '/x%%y', '/%n', '/x\\x20y', '/run/x', '/var/run/x.pid', `/${'a'.repeat(255)}`, `/${'a'.repeat(256)}`],
  ...['foo', 'foo bar', 'foo/bar', 'foo:link', 'foo:link bar', 'foo::ro', 'foo:link:ro', '../foo', 'foo/../bar', '.foo', 'foo//bar', 'foo\\:bar:baz', ':link'],
  ...['/bin/true', '/bin/echo "a b" c', "/bin/echo 'a b'", '/bin/echo "a', '-/bin/false', '@/bin/sh sh -c "exit 1"', '+/bin/true', '!/bin/true', '!!/bin/true', '!!!/bin/true', '+!/bin/true', ':/bin/echo $A', '|/bin/sh', '|-/bin/true', '-|@/bin/sh -sh', 'true', 'echo $HOME ${HOME}', '/bin/a ; /bin/b', '/bin/a \\; b', '/bin/a;b', 'bin/true', '/bin/echo \\x41\\101\\u00e9 \\t', '/bin/echo \\q', '/bin/echo %n %% %i', '/bin/echo %Q', '/bin/', '-', '@', '@/bin/sh', '/bin/echo ""', '"/bin/echo" a', '/bin/echo a"b"c', '/bin/echo \\x00', '/bin/echo \\u0000', '/bin/ls *.c | wc'],
  ...['A=1', 'A=1 B=2', '"A=1 2" B=3', 'A', '1A=2', 'A-B=2', '=x', 'A="x y"', "A='x'", 'A=$B', 'A=%n', 'A=\\x41', 'A=x\\ny', '_A=1', 'A=', 'é=1', 'A=é', 'A=1;B=2', 'A==1', 'A.b=1'],
  ...['root', 'nobody', 'www-data', '0', '1000', '0foo', '-x', 'a.b', 'foo$', 'a'.repeat(31), 'a'.repeat(32), 'a:b', '@foo', 'DOMAIN\\user', '.', '..', '+root', 'audio video', 'root,adm', '0 1 2'],
  ...['CAP_CHOWN', 'cap_chown CAP_KILL', '~CAP_SYS_ADMIN', '~', 'CAP_FOO', 'CAP_BPF', '40', '63', '64', 'all', 'keep-caps', 'keep-caps noroot-locked', 'keep_caps'],
  ...['read', 'read write', '~mount', '@system-service', '~@clock @debug', '@foo', 'foo_call', 'read:EPERM', 'read:5', 'read:kill', '~@privileged:EPERM', 'read:BOGUS', '@known', 'read:', '~read:0', 'read:4096', 'EPERM', 'ENOENT', '95', 'x86-64', 'native x86', 'arm64', 'foo-arch', 'kill'],
  ...['AF_UNIX AF_INET', '~AF_PACKET', 'AF_FOO', 'none AF_INET', 'ipc net', '~user', 'mnt', 'cgroup ipc net', 'ext4 tmpfs', '@basic-api', '~@network', 'eth0', '~eth0 lo', 'a'.repeat(15), 'a'.repeat(16)],
  ...['journal', 'syslog', 'kmsg+console', 'file:/x', 'file:x', 'append:/var/log/x', 'truncate:/x', 'fd:name', 'fd', 'tty', 'tty-force', 'socket', 'data', 'null', 'daemon', 'local7', 'local8', 'debug', 'info', 'emerg', '7', '8', 'FIELD=x', 'field=x', '_F=x', 'MESSAGE=a B=c', 'SGVsbG8=', 'SGVs bG8=', 'SGVsbG8', 'a:SGVsbG8=', 'name:value', 'name:/path', 'name', 'a/b:c', 'foo.*', 'foo.*:bar', 'foo*bar', '*'],
  ...['daily', 'weekly', 'Mon..Fri 08:00', 'Mon,Tue *-*-* 00:00:00', '*-*-01', '*:0/5', '2020-02-30', '25:00', '12:60', '*-02~03', 'Mon *-*~7/1', 'hourly UTC', '2003-03-05 05:40 Europe/Berlin', '05:40:23.4200004/3.1700005', '@1234567', '0 5 * * *', 'Sat,Thu,Mon..Wed,Sat..Sun', '1..5/2:00', '*-*-*', '12-31', '99-01-01', 'Foo 10:00', '10:00 Foo/Bar', 'now'],
  ...['[::1]:80', '127.0.0.1:80', '80', ':80', '/run/sock', '@abstract', 'vsock:2:1234', 'vsock::1234', '[fe80::1%lo]:80', 'host:80', '0', '1.2.3.4:0', 'route', 'route 5', 'audit', 'kobject-uevent 1', 'netlink', '10.0.0.0/8', '::1/128', '10.0.0.0/33', 'localhost', 'any', 'link-local multicast', '1.2.3.4/', 'tcp:80', 'ipv4:tcp:80-90', 'ipv6:udp:any', 'icmp:8', 'ipv4:', '90-80', 'cgroup:inet:filter:set', 'user:ip6:a:b', 'foo:inet:a:b'],
  ...['/dev/sda 5M', '/dev/sda 100', '/dev/sda', '/dev/sda 0', '/dev/sda 25ms', 'char-pts rwm', 'block-* r', '/dev/null rwx', 'char-', '/dev/null', 'relative 5'],
  ...['0-3', '0,2 4', '3-1', '0-', '1-2-3', '8191', '8192', '99999', 'numa', '0-3 5', ',', '0x3', '50', '100', '1:20'],
  ...['foo.service', 'foo.service bar.socket', 'foo', 'foo@.service', 'foo@a.service', 'foo@%i.service', 'foo.bar', '.service', 'foo bar', 'a/b.service', 'foo\\x2dbar.service', 'foo.target', 'multi-user.target', 'foo.slice', 'system.slice', '-.slice', 'a--b.slice', '-a.slice', 'a-.slice', 'foo.mount', 'foo.socket', '%N.service', '%Q.service'],
  ...['SIGTERM', 'TERM', '15', 'SIGRTMIN+3', 'RTMIN+3', 'RTMAX-2', 'RTMIN+40', 'SIGFOO', '64', '65', '0 1 2', 'SIGKILL 5', '1 FOO', 'DATAERR', 'EX_DATAERR', 'TEMPFAIL 250 SIGKILL', '1-5', '300'],
  ...['|/x', '!/x', '|!/x', '!|/x', '| /x', '! x', '!yes', '|no', 'x86-64', '>=5.0', '>= 5.0', '5.*', 'AC=x', 'security=selinux', 'quiet', 'first-boot', 'vm', '!container', 'selinux', '=1', '$= x*', '<10 >5', 'cpu>5', 'MemTotal>1G', '1G', '>1G', 'memory', 'cpu memory', '10%', '10%/5min', 'x.slice:10%', 'btrfs', 'os-release', 'ID=debian', 'ID$=deb* VERSION_ID>=12', '/etc/x', '/proc/x', '/a/*'],
  ...['man:foo(1)', 'man:foo', 'https://x.org/', 'http:', 'file:/x', 'file:x', 'info:x', 'htp://x', 'man:foo(1) https://x'],
  ...['org.foo.Bar', 'org', 'org.foo-bar.Baz', '.org.foo', 'org..foo', ':1.5', 'org.1foo.Bar', `${'a'.repeat(200)}.b${'c'.repeat(60)}`],
  ...['root:ro,noexec', 'ro', 'root=verity+signed:home=absent', '=verity', '*', '-', '~', 'root=foo', 'abcd', 'a1b2', 'base64:AAAA', '/x.roothash'],
  ...['0x33', 'ptrace-foo', 'private-anonymous', 'elf-headers private-huge', 'low-delay', '17', 'sctp', 'mptcp', 'us', 'ns', 'bpf:/x', 'egress:/sys/fs/bpf/x', 'sock_create:/x', 'egress:x', 'prog-load', 'map-create prog-load', 'any', '/regex/', '~foo', '[', '(', '\\'],
  ...['%', '%%', '%n', '%Z', '%i%i', '%h/x', '%t/x', 'x%', '%%n', '%5'],
  ...['\t', ' x ', '"', "'", '""', '" "', '\\', 'a\\', 'é', '\u0001', 'x\u007f', '😀', ';', '#x', '$', '${', '${A', '$A', '`id`', '$(id)', '<', 'a'.repeat(300)],
]

const inserted = [...' \t"\'\\%$:,;~!|-+@=./#*0aZ9é_[]()<>'].concat('\u0001')

/** Settings that can be judged from a file alone. */
function judgedSettings(target: Target): { readonly section: SectionName; readonly setting: Setting }[] {
  // [Install] is not read by `systemd-analyze verify`, and scopes have no files.
  const skipped: readonly SectionName[] = ['Install', 'Scope']
  return allSettings
    .filter((setting) => isKnown(setting, target.version) && !isLegacy(setting, target.version) && !isAlias(setting, target.version))
    .flatMap((setting) => setting.sections.filter((section) => !skipped.includes(section)).map((section) => ({ section, setting })))
}

/** A good value with one thing wrong with it, perhaps. */
function nearly(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const at = fc.nat()
  const cut = (text: string, place: number) => place % (text.length + 1)
  return fc.oneof(
    fc.tuple(value, at, fc.constantFrom(...inserted)).map(([text, place, one]) => text.slice(0, cut(text, place)) + one + text.slice(cut(text, place))),
    fc.tuple(value, at).map(([text, place]) => text.slice(0, cut(text, place)) + text.slice(cut(text, place) + 1)),
    fc.tuple(value, value, fc.constantFrom(' ', ':', ',', '/', '', '  ', '-', '..')).map(([left, right, between]) => left + between + right),
    fc.tuple(value, fc.constantFrom('"', "'")).map(([text, quote]) => quote + text + quote),
    fc.tuple(value, fc.constantFrom('-', '+', '~', '!', '|', '@', ':', '/', '%', ' ')).map(([text, prefix]) => prefix + text),
    fc.tuple(value, fc.constantFrom('s', 'K', '%', ':', '/', '=', ',', '.service', ' foo', '\\', '9', '99999999999', ' ')).map(([text, suffix]) => text + suffix),
    value.map((text) => text.toUpperCase()),
    value.map((text) => text.toLowerCase()),
  )
}

/** Makes units for a target, the same for the same seed: for each setting values that are good, nearly good and hostile. */
export function generateUnits(target: Target, { count, seed }: { readonly count: number; readonly seed: number }): GeneratedUnit[] {
  const settings = judgedSettings(target)
  const rounds = Math.ceil(count / settings.length)
  const units = settings.flatMap(({ section, setting }, index) => {
    const words = setting.value.choices(target).map((choice) => choice.value)
    const good = [...new Set([...words, ...pool.filter((value) => setting.value.parse(value, target).problems.length === 0)])]
    const valid = fc.constantFrom(...(good.length > 0 ? good : pool))
    const value = fc.oneof({ weight: 3, arbitrary: valid }, { weight: 4, arbitrary: nearly(valid) }, { weight: 2, arbitrary: fc.constantFrom(...pool) }, { weight: 1, arbitrary: nearly(fc.constantFrom(...pool)) })
    const several = fc.oneof({ weight: 4, arbitrary: fc.tuple(value) }, { weight: 1, arbitrary: fc.array(value, { minLength: 2, maxLength: 3 }) })
    return fc.sample(several, { numRuns: rounds, seed: seed + index }).map((values, round) => ({ section, setting: setting.name, values, round }))
  })
  return units
    .sort((a, b) => a.round - b.round)
    .slice(0, count)
    .map(({ section, setting, values }, index) => unitWith(section, setting, values, index))
}

/** A unit that is good but for the values in question. */
export function unitWith(section: SectionName, setting: string, values: readonly string[], index: number): GeneratedUnit {
  const name = `u${index}`
  const type = section === 'Unit' ? 'service' : section.toLowerCase()
  const before: Readonly<Record<string, string>> = {
    service: '[Service]\nExecStart=/bin/true\n',
    socket: '[Socket]\nListenStream=/run/stub\n',
    timer: '[Timer]\nOnActiveSec=1\n',
    path: '[Path]\nPathExists=/stub\n',
    mount: `[Mount]\nWhat=/dev/stub\nWhere=/${name}\n`,
    automount: `[Automount]\nWhere=/${name}\n`,
    swap: `[Swap]\nWhat=/${name}\n`,
    slice: '[Slice]\n',
  }
  const head = section === 'Unit' ? `${before.service}[Unit]\n` : before[type]!
  return { name: `${name}.${type}`, section, setting, values, text: head + values.map((value) => `${setting}=${value}\n`).join('') }
}
