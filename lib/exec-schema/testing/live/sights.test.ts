import { describe, expect, it } from 'vitest'
import { allowedCalls, effectiveUnit, MergedValues, ownNamespacesOf, type Capability, type EffectiveUnit } from '../..'
import { knownSights } from '../known-differences'
import { ownRuns, PLAIN_SIGHTS, type Sights } from './recorded-runs'

/** What can keep a process from something that `look.pl` tries. */
interface Attempt {
  readonly call?: string
  /** What it needs of root’s powers over the machine, or over a user namespace of its own. */
  readonly capability?: Capability
  readonly ownNamespaceWillDo?: true
  /** By the words of one of the restrictions. */
  readonly forbids?: (words: ReadonlyMap<string, string>) => boolean
}

/** Whether words such as `only a, b`, `all but a` or `none` allow a name. */
function allows(words: string | undefined, name: string): boolean {
  if (words === undefined) return true
  const names = words.replace(/^(only|all but) /, '').split(', ')
  return words.startsWith('all but') ? !names.includes(name) : words.startsWith('only') && names.includes(name)
}

/** Whether a path lies nearer to those of the second list than to those of the first: `none from a, b, but from c`. */
function isProgramForbidden(words: string | undefined, path: string): boolean {
  const [forbidden = [], allowed = []] = (words ?? '').split(', but from ').map((list) => list.replace(/^none from /, '').split(', '))
  const nearest = (list: readonly string[]) => Math.max(0, ...list.filter((each) => each === '/' || path === each || path.startsWith(`${each}/`)).map((each) => each.length))
  return nearest(forbidden) > 0 && nearest(forbidden) >= nearest(allowed)
}

const pseudoDevices = ['/dev/null', '/dev/full', '/dev/tty']

function isDeviceForbidden(words: string | undefined, path: string, access: string): boolean {
  if (words === undefined) return false
  const listed = words.split(', ').map((device) => device.split(' '))
  const named = listed.some(([name, rights = 'rwm']) => (name === path || (name === 'char-mem' && path !== '/dev/tty')) && [...access].every((right) => rights.includes(right)))
  return !named && !(words.startsWith('pseudo devices') && pseudoDevices.includes(path))
}

const isPort = (words: string | undefined) => words !== undefined && /^not any$/.test(words)

const attempts: Readonly<Record<string, Attempt>> = {
  'open /dev/null': { forbids: (words) => isDeviceForbidden(words.get('Devices'), '/dev/null', 'r') },
  'open /dev/full': { forbids: (words) => isDeviceForbidden(words.get('Devices'), '/dev/full', '') },
  'open /dev/tty': { forbids: (words) => isDeviceForbidden(words.get('Devices'), '/dev/tty', 'r') },
  'open /dev/kmsg': { capability: 'CAP_SYSLOG', forbids: (words) => isDeviceForbidden(words.get('Devices'), '/dev/kmsg', 'r') || words.has('/dev') || words.has('Log of the kernel') },
  ...Object.fromEntries(['/usr/bin/true', '/srv/program'].map((path) => [`run ${path}`, { forbids: (words) => isProgramForbidden(words.get('Programs'), path) }] as const)),
  ...Object.fromEntries(['cgroup', 'ipc', 'mnt', 'net', 'pid', 'uts'].map((kind) => [`unshare ${kind}`, { capability: 'CAP_SYS_ADMIN', ownNamespaceWillDo: true, forbids: (words) => !allows(words.get('New namespaces'), kind) }] as const)),
  'unshare user': { forbids: (words) => !allows(words.get('New namespaces'), 'user') },
  ...Object.fromEntries(['AF_UNIX', 'AF_INET', 'AF_INET6', 'AF_NETLINK', 'AF_VSOCK'].map((family) => [`socket ${family}`, { forbids: (words) => !allows(words.get('Sockets'), family) }] as const)),
  'socket AF_PACKET': { capability: 'CAP_NET_RAW', forbids: (words) => !allows(words.get('Sockets'), 'AF_PACKET') },
  'send to localhost': { forbids: (words) => words.get('Addresses') === 'not any' || !allows(words.get('Sockets'), 'AF_INET') },
  'bind to a port': { forbids: (words) => isPort(words.get('Ports')) || !allows(words.get('Sockets'), 'AF_INET') },
  'write and run memory': { forbids: (words) => words.has('Memory') },
  sched_setscheduler: { call: 'sched_setscheduler', capability: 'CAP_SYS_NICE', forbids: (words) => words.has('Real-time scheduling') },
  'make a set-user-ID file': { forbids: (words) => words.has('Set-user-ID files') },
  'change the personality': { forbids: (words) => words.has('Personality') && !words.has('personality') },
  'call of another architecture': { forbids: (words) => words.get('Architectures') === 'native' },
  sethostname: { call: 'sethostname', capability: 'CAP_SYS_ADMIN', forbids: (words) => /can’t be changed$/.test(words.get('Host name') ?? '') },
  clock_settime: { call: 'clock_settime', forbids: (words) => words.has('Clock') },
  syslog: { call: 'syslog', capability: 'CAP_SYSLOG' },
  delete_module: { call: 'delete_module' },
  swapoff: { call: 'swapoff', capability: 'CAP_SYS_ADMIN' },
  umount2: { call: 'umount2' },
  mknod: { call: 'mknod', capability: 'CAP_MKNOD', forbids: (words) => isDeviceForbidden(words.get('Devices'), '/dev/null', 'm') },
  bpf: { call: 'bpf' },
  ptrace: { call: 'ptrace' },
  chown: { call: 'chown' },
  kexec_load: { call: 'kexec_load' },
  acct: { call: 'acct', capability: 'CAP_SYS_PACCT' },
  perf_event_open: { call: 'perf_event_open' },
  add_key: { call: 'add_key' },
  ustat: { call: 'ustat' },
  mbind: { call: 'mbind' },
}

/** What an attempt comes to where it is kept from: an error or signal by name, or `fails` for one of several errors; null where nothing keeps it. */
function outcomeOf(attempt: Attempt, effective: EffectiveUnit, words: ReadonlyMap<string, string>): string | null {
  const values = new MergedValues(effective.merged)
  const calls = allowedCalls(values)
  if (attempt.call && calls && !calls.allowed.has(attempt.call)) {
    const refusal = calls.ownRefusals.get(attempt.call) ?? calls.refusal
    return refusal === 'kill' ? 'signal 31' : refusal
  }
  const inUserNamespace = ownNamespacesOf(values).has('user') && !attempt.ownNamespaceWillDo
  const lacks = attempt.capability !== undefined && (inUserNamespace || !effective.process.capabilities.effective.includes(attempt.capability))
  return lacks || attempt.forbids?.(words) ? 'fails' : null
}

const policies: readonly string[] = ['other', 'fifo', 'rr', 'batch', '', 'idle', '', 'ext']
const classes: readonly string[] = ['none', 'realtime', 'best-effort', 'idle']
const secureBits: Readonly<Record<string, number>> = { noroot: 1, 'noroot-locked': 2, 'no-setuid-fixup': 4, 'no-setuid-fixup-locked': 8, 'keep-caps': 16, 'keep-caps-locked': 32 }
const memoryPolicies: Readonly<Record<string, string>> = { default: 'default', preferred: 'prefer', bind: 'bind', interleave: 'interleave', local: 'local' }

/** What the process of a unit is predicted to see otherwise than one of a service that says nothing, by the names of `look.pl`; `other` for what is not known exactly. */
function predictedSights(effective: EffectiveUnit, plain: Sights): Sights {
  const { process, merged, restrictions, mounts } = effective
  const { scheduling, memory } = process
  const values = new MergedValues(merged)
  const ofSystem = merged.target.manager === 'system'
  const own = ownNamespacesOf(values)
  const words = new Map(restrictions.map((restriction) => [restriction.subject, restriction.words]))
  if (mounts.some(({ access }) => access === 'devices')) words.set('/dev', '')
  if (process.personality === 'x86') words.set('personality', '')
  // Programs of the kernel keep the bits of keep-caps from the program itself.
  const bits = process.secureBits.filter((name) => name !== 'keep-caps').reduce((mask, name) => mask | secureBits[name]!, 0)
  const user = effective.identity.record?.uid
  const predicted: Record<string, string> = {
    personality: process.personality === 'x86' ? '00000008' : '00000000',
    machine: process.personality === 'x86' ? 'i686' : 'x86_64',
    'core dump filter': (memory.coredumpFilter ?? 0x33).toString(16).padStart(8, '0'),
    numa: `${memoryPolicies[scheduling.numaPolicy ?? 'default']}${scheduling.numaNodes === null || scheduling.numaNodes === 'all' ? '' : `:${scheduling.numaNodes.join(',')}`}`,
    'secure bits': String(bits),
    'no huge pages': memory.hugePages === 'disable' ? '1' : '0',
    'merged pages': memory.mergesPages ? '1' : '0',
    policy: String(policies.indexOf(scheduling.policy) | (scheduling.resetOnFork ? 2 ** 30 : 0)),
    'input and output': scheduling.ioClass === null ? '0' : String((classes.indexOf(scheduling.ioClass) << 13) | (scheduling.ioPriority ?? (merged.target.version < 252 ? 0 : 4))),
    'session keyring': process.keyring === 'inherit' && ofSystem ? `_uid_ses.${user}` : '_ses',
    'keys of the user': process.keyring === 'shared' || (process.keyring === 'inherit' && ofSystem) ? 'there' : 'missing',
    'key of the invocation': process.keyring === 'inherit' && ofSystem ? 'missing' : 'there',
    'process 1': words.get('/proc')?.endsWith('it sees them all') || !/^(no processes|only processes)/.test(words.get('/proc') ?? '') ? 'there' : 'missing',
    'memory of the machine': words.has('Files of /proc') ? 'missing' : 'there',
    ...Object.fromEntries([...own.keys()].map((kind) => [`namespace ${kind}`, 'its own'])),
    ...(words.get('Users')?.startsWith('all') === false && { users: 'other' }),
    ...(words.has('/dev') && { devices: 'other' }),
    ...(/^given/.test(words.get('Host name') ?? '') && { 'host name': 'given' }),
  }
  for (const [name, attempt] of Object.entries(attempts)) {
    const outcome = outcomeOf(attempt, effective, words)
    // What fails for want of privileges in any service of the manager fails here too, perhaps with another error.
    if (outcome !== null) predicted[name] = outcome === 'fails' && plain[name] === 'EPERM' ? 'fails anyway' : outcome
  }
  return Object.fromEntries(Object.entries(predicted).filter(([name, text]) => text !== plain[name]))
}

describe('what processes of real systemd releases see and may do', () => {
  const cases = (['system', 'user'] as const).flatMap((manager) => ownRuns.versions.map((version) => [manager, version] as const))

  it.each(cases)('%s manager of %i', (manager, version) => {
    const rows = ownRuns.rows(manager, version).filter(({ sees }) => sees)
    const plain = rows.find(({ unit }) => unit === PLAIN_SIGHTS)!.sees!
    const differences = rows.flatMap(({ unit, sees }) => {
      if (unit === PLAIN_SIGHTS) return []
      const ours = predictedSights(effectiveUnit(ownRuns.unit(unit, manager, version), { target: { version, manager }, host: ownRuns.host }), plain)
      const isAsPredicted = (name: string) => ours[name] === 'fails anyway' || (ours[name] === 'other' || ours[name] === 'fails' ? sees![name] !== undefined : ours[name] === sees![name])
      return [...new Set([...Object.keys(ours), ...Object.keys(sees!)])].filter((name) => !isAsPredicted(name) && !knownSights[`${unit} ${name}`]).map((name) => `${unit} ${name}: ${sees![name] ?? 'as ever'} ≠ ${ours[name] ?? 'as ever'}`)
    })
    expect(differences).toEqual([])
    expect(rows.length).toBeGreaterThan(90)
  })

  it('are compared in all that is noted', () => {
    const noted = ownRuns.rows('system', 262).find(({ unit }) => unit === PLAIN_SIGHTS)!.sees!
    const compared = Object.keys(predictedSights(effectiveUnit(ownRuns.unit(PLAIN_SIGHTS, 'system', 262), { target: { version: 262, manager: 'system' }, host: ownRuns.host }), {}))
    expect(Object.keys(noted).filter((name) => !(name in attempts) && !compared.includes(name) && !['users', 'devices'].includes(name))).toEqual([])
  })
})
