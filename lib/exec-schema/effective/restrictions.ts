import type { ListedPath } from '../values/path'
import { expandSystemCallSet, systemCallsOf } from '../values/system-call-filter'
import { systemCallSets } from '../values/tables/system-call-sets'
import { capabilities } from '../values/tables/capabilities'
import { existsIn } from '../values/target'
import { addressFamiliesOf, namespaceKinds, namespacesOf, systemCallFilterOf } from './filters'
import type { Identity } from './identity'
import type { MergedValues, Origin } from './merged-values'
import { canMakeNamespaces, ownNamespacesOf, userNamespaceMakers } from './namespaces'
import type { ProcessProperties } from './process'

/** System calls that are left to a unit’s processes after all filters, its own and those that other settings imply. */
export interface AllowedCalls {
  readonly allowed: ReadonlySet<string>
  /** How many the release knows. */
  readonly all: number
  /** Sets of which no call is left, without those that lie within another one of them. */
  readonly missingSets: readonly string[]
  /** What comes of the others: the name of an error, or `kill`. Some calls may have one of their own. */
  readonly refusal: string
  readonly ownRefusals: ReadonlyMap<string, string>
}

/** One thing that the processes of a unit may not do, or see otherwise than others. */
export interface Restriction {
  readonly subject: string
  readonly words: string
  readonly origins: readonly Origin[]
}

/** What keeps processes from doing things, and what the settings ask for that the manager can’t bring about. */
export interface Restrictions {
  readonly inForce: readonly Restriction[]
  readonly leftOut: readonly Restriction[]
}

/** The calls that are left, in the release (systemd.exec(5), SystemCallFilter=); null where nothing filters. */
export function allowedCalls(values: MergedValues): AllowedCalls | null {
  const { version } = values.unit.target
  const implied = values.implied.filter(({ setting, value }) => setting === 'SystemCallFilter' && value.startsWith('~'))
  const filter = systemCallFilterOf(values)
  if (!filter && implied.length === 0) return null
  const ownRefusals = new Map([...(filter?.calls ?? [])].flatMap(([call, action]) => (action === null ? [] : [[call, action] as const])))
  const every = systemCallsOf(version)
  const allowed = new Set(every.filter((call) => !filter || ((filter.mode === 'allow') === filter.calls.has(call) && !ownRefusals.has(call))))
  for (const { value } of implied)
    for (const word of value.slice(1).split(' ')) for (const call of word.startsWith('@') ? expandSystemCallSet(word, version) : [word]) if (allowed.delete(call)) ownRefusals.set(call, 'EPERM')
  const sets = systemCallSets.filter((set) => existsIn(set, version) && set.name !== '@known')
  const missing = sets.map(({ name }) => ({ name, calls: expandSystemCallSet(name, version) })).filter(({ calls }) => calls.size > 0 && [...calls].every((call) => !allowed.has(call)))
  const outer = missing.filter(({ name, calls }) => !missing.some((other) => other.name !== name && other.calls.size > calls.size && [...calls].every((call) => other.calls.has(call))))
  return { allowed, all: every.length, missingSets: outer.map(({ name }) => name).sort(), refusal: filter ? (values.text('SystemCallErrorNumber') ?? 'kill') : 'EPERM', ownRefusals }
}

/** What a manager must be able to do for a restriction to hold: nothing, to make namespaces, or what only that of the system may. */
type Need = 'nothing' | 'namespaces' | 'system'

interface Asked extends Restriction {
  readonly need: Need
}

/** What settings that are switched on take away, by setting. */
const switches: Readonly<Record<string, readonly [subject: string, words: string, need: Need]>> = {
  PrivateNetwork: ['Network', 'none but a loopback device of its own', 'namespaces'],
  PrivateIPC: ['Shared memory', 'of its own', 'namespaces'],
  PrivatePIDs: ['Processes', 'only its own', 'namespaces'],
  ProtectClock: ['Clock', 'can’t be set', 'nothing'],
  ProtectKernelLogs: ['Log of the kernel', 'can’t be read or written', 'nothing'],
  ProtectKernelModules: ['Kernel modules', 'can’t be loaded', 'nothing'],
  MemoryDenyWriteExecute: ['Memory', 'can’t be both written and run', 'nothing'],
  RestrictRealtime: ['Real-time scheduling', 'not allowed', 'nothing'],
  RestrictSUIDSGID: ['Set-user-ID files', 'can’t be made', 'nothing'],
  LockPersonality: ['Personality', 'can’t be changed', 'nothing'],
}

/** What settings with lists take away, by setting: what is listed, or all but that behind `~`. Programs in the kernel see to it, which the manager of a user may not load. */
const lists: Readonly<Record<string, string>> = {
  RestrictNetworkInterfaces: 'Network interfaces',
  RestrictFileSystems: 'Types of file systems',
}

/** What the processes of a unit may not do, besides what the view of the file system says. */
export function restrictionsOf(values: MergedValues, properties: ProcessProperties, identity: Identity): Restrictions {
  const asked: Asked[] = [
    ...Object.entries(switches).flatMap(([setting, [subject, words, need]]) => (values.isHeld(setting) ? [{ subject, words, need, origins: values.originsOf(setting) }] : [])),
    ...usersAndNames(values),
    ...ownNamespaces(values),
    ...network(values),
    ...kernel(values, properties),
    ...machine(values, properties, identity),
  ]
  const { manager } = values.unit.target
  const holds = ({ need }: Asked) => need === 'nothing' || (need === 'namespaces' ? canMakeNamespaces(values) : manager === 'system')
  const plain = ({ subject, words, origins }: Asked): Restriction => ({ subject, words, origins })
  return { inForce: asked.filter(holds).map(plain), leftOut: asked.filter((each) => !holds(each)).map(plain) }
}

/** Which accounts of PrivateUsers= are there, by its value. */
const accounts: Readonly<Record<string, string>> = {
  identity: 'the first 65,536, without privileges for the machine',
  full: 'all, without privileges for the machine',
  managed: 'a range that is lent to it',
}

function usersAndNames(values: MergedValues): Asked[] {
  const found: Asked[] = []
  const makers = userNamespaceMakers(values)
  const ofUser = values.unit.target.manager === 'user'
  if (makers.length > 0) {
    const own = ofUser ? 'only its own and nobody are there' : 'only root, its own and nobody are there, without privileges for the machine'
    const origins = makers[0] === 'PrivateUsers' ? values.originsOf('PrivateUsers') : [{ kind: 'implied' as const, by: makers[0]! }]
    found.push({ subject: 'Users', words: accounts[values.held('PrivateUsers') ?? ''] ?? own, need: 'nothing', origins })
  }
  if (values.isHeld('ProtectHostname')) {
    const [kind, name] = values.held('ProtectHostname')!.split(':') as [string, string?]
    const words = [...(name === undefined ? [] : [name]), kind === 'private' ? 'of its own' : 'can’t be changed'].join(', ')
    found.push({ subject: 'Host name', words, need: kind === 'private' || name !== undefined ? 'namespaces' : 'nothing', origins: values.originsOf('ProtectHostname') })
  }
  for (const [setting, subject] of [['NetworkNamespacePath', 'Network'], ['IPCNamespacePath', 'Shared memory']] as const)
    if (values.text(setting) !== null) found.push({ subject, words: `that of ${values.text(setting)}`, need: 'namespaces', origins: values.originsOf(setting) })
  return found
}

/** The words of people for kinds of namespaces. */
const kindNames: Readonly<Record<string, string>> = { cgroup: 'control groups', ipc: 'shared memory', mnt: 'mounts', net: 'network', pid: 'processes', user: 'users', uts: 'host name' }

function ownNamespaces(values: MergedValues): Asked[] {
  const own = ownNamespacesOf(values)
  if (own.size === 0) return []
  // What gives it mounts of its own stands beside the rules that they make.
  const makers = [...new Set([...own].flatMap(([kind, by]) => (kind === 'mnt' ? [] : by)))]
  return [{ subject: 'Namespaces of its own', words: [...own.keys()].map((kind) => kindNames[kind]).join(', '), need: 'nothing', origins: makers.flatMap((setting) => values.originsOf(setting)) }]
}

function network(values: MergedValues): Asked[] {
  const found: Asked[] = []
  const families = addressFamiliesOf(values)
  if (families) {
    const names = [...families.families].join(', ')
    found.push({ subject: 'Sockets', words: families.mode === 'allow' ? (names === '' ? 'none' : `only ${names}`) : `all but ${names}`, need: 'nothing', origins: values.originsOf('RestrictAddressFamilies') })
  }
  found.push(...denied(values, 'Addresses', 'IPAddressDeny', 'IPAddressAllow'), ...denied(values, 'Ports', 'SocketBindDeny', 'SocketBindAllow'))
  for (const [setting, subject] of Object.entries(lists)) {
    const lines = values.all(setting).map(({ resolved }) => resolved)
    if (lines.length === 0) continue
    const words = lines.map((line) => line.replace(/^~/, '')).join(' ').split(' ').join(', ')
    found.push({ subject, words: lines[0]!.startsWith('~') ? `not ${words}` : `only ${words}`, need: 'system', origins: values.originsOf(setting) })
  }
  return found
}

/** What one setting forbids and another one takes out of it again. */
function denied(values: MergedValues, subject: string, forbids: string, allows: string): Asked[] {
  const texts = (setting: string) => values.all(setting).flatMap(({ resolved }) => resolved.split(/\s+/))
  if (texts(forbids).length === 0) return []
  const but = texts(allows)
  return [{ subject, words: `not ${texts(forbids).join(', ')}${but.length > 0 ? `, but ${but.join(', ')}` : ''}`, need: 'system', origins: [...values.originsOf(forbids), ...values.originsOf(allows)] }]
}

function kernel(values: MergedValues, properties: ProcessProperties): Asked[] {
  const found: Asked[] = []
  const need = 'nothing'
  const namespaces = namespacesOf(values)
  if (namespaces.size < namespaceKinds.length) found.push({ subject: 'New namespaces', words: namespaces.size === 0 ? 'none can be made' : `only ${[...namespaces].sort().join(', ')}`, need, origins: values.originsOf('RestrictNamespaces') })
  const calls = allowedCalls(values)
  if (calls) {
    const refusal = calls.refusal === 'kill' ? 'others end it with SIGSYS' : `others fail with ${calls.refusal}`
    const missing = calls.missingSets.length > 0 ? `, none of ${calls.missingSets.join(' ')}` : ''
    found.push({ subject: 'System calls', words: `${calls.allowed.size} of ${calls.all}${missing}; ${refusal}`, need, origins: [...values.originsOf('SystemCallFilter'), ...values.originsOf('SystemCallErrorNumber')] })
  }
  if (values.all('SystemCallArchitectures').length > 0) found.push({ subject: 'Architectures', words: values.list<string>('SystemCallArchitectures').map(({ value }) => value).join(', '), need, origins: values.originsOf('SystemCallArchitectures') })
  const kept = properties.capabilities.bounding.length
  if (kept < capabilities.length) found.push({ subject: 'Capabilities', words: kept === 0 ? 'none' : `${kept} of ${capabilities.length}`, need, origins: values.originsOf('CapabilityBoundingSet') })
  if (properties.noNewPrivileges) found.push({ subject: 'New privileges', words: 'none, not by set-user-ID programs either', need, origins: values.originsOf('NoNewPrivileges') })
  return found
}

/** What lets a process see all others in spite of ProtectProc=: the kernel hides nothing from who may trace them all, and unless it judges by tracing not from the group root either (observed: 247 to 262). */
export function seesAllProcesses(values: MergedValues, { capabilities: { effective } }: Pick<ProcessProperties, 'capabilities'>, { group, supplementaryGroups }: Identity): string | null {
  if (effective.includes('CAP_SYS_PTRACE')) return 'CAP_SYS_PTRACE'
  return values.text('ProtectProc') !== 'ptraceable' && [group, ...supplementaryGroups].some((name) => name !== null && ['root', '0'].includes(name)) ? 'the group root' : null
}

function machine(values: MergedValues, properties: ProcessProperties, identity: Identity): Asked[] {
  const found: Asked[] = []
  const policy = values.held('DevicePolicy') ?? 'auto'
  const devices = [...values.all('DeviceAllow').map(({ resolved }) => resolved), ...values.implied.filter(({ setting }) => setting === 'DeviceAllow').map(({ value }) => value)]
  // What PrivateDevices= asks for by itself is in the view of the file system, where the manager can’t narrow down the devices.
  const written = values.all('DevicePolicy').length > 0 || values.all('DeviceAllow').length > 0
  if ((policy !== 'auto' || devices.length > 0) && (written || values.unit.target.manager === 'system'))
    found.push({ subject: 'Devices', words: [...(policy === 'strict' ? [] : ['pseudo devices such as /dev/null']), ...devices].join(', ') || 'none', need: 'system', origins: [...values.originsOf('DevicePolicy'), ...values.originsOf('DeviceAllow')] })
  const noPrograms = values.list<ListedPath>('NoExecPaths').map(({ value }) => value.path)
  if (noPrograms.length > 0) {
    const but = values.list<ListedPath>('ExecPaths').map(({ value }) => value.path)
    found.push({ subject: 'Programs', words: `none from ${noPrograms.join(', ')}${but.length > 0 ? `, but from ${but.join(', ')}` : ''}`, need: 'namespaces', origins: [...values.originsOf('NoExecPaths'), ...values.originsOf('ExecPaths')] })
  }
  const protects = values.text('ProtectProc')
  const processes = { invisible: 'no processes of others', ptraceable: 'only processes that it may trace', noaccess: 'no details about processes of others' }[protects ?? '']
  const exempt = protects === null ? null : seesAllProcesses(values, properties, identity)
  if (processes) found.push({ subject: '/proc', words: exempt ? `${processes}, but with ${exempt} it sees them all` : processes, need: 'system', origins: values.originsOf('ProtectProc') })
  if (values.text('ProcSubset') === 'pid') found.push({ subject: 'Files of /proc', words: 'only those of processes', need: 'system', origins: values.originsOf('ProcSubset') })
  return found
}
