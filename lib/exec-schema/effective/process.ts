import { mergeCapabilities, type CapabilityList } from '../values/capability-set'
import { coredumpMask } from '../values/coredump-filter'
import type { LogFilterPattern } from '../values/log-filter-pattern'
import type { ResourceLimit } from '../values/resource-limit'
import { capabilities, type Capability } from '../values/tables/capabilities'
import { existsIn, type Lifetime } from '../values/target'
import { managerUserOf } from './host-profile'
import type { Identity } from './identity'
import type { MergedValues } from './merged-values'
import type { UnitAssignment } from './merge-unit'
import { userNamespaceMakers } from './namespaces'

/** A limit that the unit or its manager sets; the others are those of the kernel. */
export interface ProcessLimit {
  /** Without RLIMIT_: `NOFILE`. */
  readonly name: string
  readonly soft: number
  readonly hard: number
  readonly setBy: 'unit' | 'manager'
}

/** What the main process of a unit is given besides its environment. */
export interface ProcessProperties {
  /** Null when only the running machine knows it. */
  readonly workingDirectory: string | null
  /** The root directory, or the image that is one. */
  readonly rootDirectory: string
  readonly umask: number
  readonly nice: number
  /** Null where it is that of the manager, which only the running machine knows. */
  readonly oomScoreAdjust: number | null
  readonly limits: readonly ProcessLimit[]
  /** What it can have at most, what it keeps of that without being root, and what it has when its program starts. */
  readonly capabilities: { readonly bounding: readonly Capability[]; readonly ambient: readonly Capability[]; readonly effective: readonly Capability[] }
  readonly noNewPrivileges: boolean
  readonly secureBits: readonly string[]
  readonly scheduling: Scheduling
  readonly memory: MemoryUse
  readonly keyring: string
  /** Null where it is that of the machine. */
  readonly personality: string | null
  /** Whether it is spared from ending when it writes to a pipe that nobody reads. */
  readonly ignoresBrokenPipes: boolean
  readonly logging: Logging
}

/** When and where the kernel lets a process run, and its input and output. */
export interface Scheduling {
  readonly policy: string
  /** 0 for policies without real-time priorities. */
  readonly priority: number
  readonly resetOnFork: boolean
  /** Numbers of processors, `numa` for those of NUMAMask=; null for all that the manager has. */
  readonly affinity: readonly number[] | 'numa' | null
  /** In nanoseconds. */
  readonly timerSlack: number
  /** Null where it follows from policy and niceness. */
  readonly ioClass: string | null
  readonly ioPriority: number | null
  readonly numaPolicy: string | null
  /** The nodes that the policy speaks of: their numbers, or `all`; null where it speaks of none. */
  readonly numaNodes: readonly number[] | 'all' | null
}

/** What the kernel does with the memory of a process. */
export interface MemoryUse {
  /** Which kinds of it go into a core dump, as a mask (core(5)); null for those that the kernel takes by itself. */
  readonly coredumpFilter: number | null
  /** Whether pages with the same content are kept once. */
  readonly mergesPages: boolean
  /** The word of MemoryTHP=; null where it is that of the manager. */
  readonly hugePages: string | null
}

/** How the journal keeps what a process writes to its output. */
export interface Logging {
  /** The name in front of each line; null for that of the program. */
  readonly identifier: string | null
  readonly facility: string
  readonly level: string
  /** The journal of a namespace of its own. */
  readonly namespace: string | null
  /** What is less important is thrown away; null where all is kept. */
  readonly highest: string | null
  /** Whether a level in front of a line, such as `<3>`, is read as one. */
  readonly readsLevels: boolean
  /** What each line bears besides, as `NAME=value`. */
  readonly fields: readonly string[]
  /** Regular expressions: only lines that match one of the first are kept, where there are any, and none that matches one of the second. */
  readonly patterns: { readonly only: readonly string[]; readonly not: readonly string[] }
}

/** Settings whose filters an unprivileged process may only load when it can gain no privileges. */
const filters = ['SystemCallFilter', 'SystemCallArchitectures', 'SystemCallLog', 'RestrictAddressFamilies', 'RestrictNamespaces', 'RestrictRealtime', 'RestrictSUIDSGID', 'MemoryDenyWriteExecute', 'LockPersonality', 'PrivateDevices', 'ProtectKernelTunables', 'ProtectKernelModules', 'ProtectKernelLogs', 'ProtectClock', 'ProtectHostname']

/** Computes the properties of the main process (systemd.exec(5)); held against what processes of real systemd releases got. */
export function processOf(values: MergedValues, identity: Identity): ProcessProperties {
  return {
    workingDirectory: workingDirectory(values, identity),
    rootDirectory: values.text('RootImage') ?? values.text('RootDirectory') ?? '/',
    umask: values.value<number>('UMask') ?? 0o022,
    nice: values.value<number>('Nice') ?? 0,
    oomScoreAdjust: values.value<number>('OOMScoreAdjust') ?? (values.unit.target.manager === 'system' ? 0 : null),
    limits: limitsOf(values),
    capabilities: capabilitiesOf(values, identity),
    noNewPrivileges: gainsNoPrivileges(values, identity),
    secureBits: secureBitsOf(values),
    scheduling: schedulingOf(values),
    memory: {
      coredumpFilter: coredumpFilterOf(values),
      mergesPages: values.value<boolean>('MemoryKSM') ?? false,
      hugePages: values.text('MemoryTHP'),
    },
    keyring: values.text('KeyringMode') ?? (values.unit.target.manager === 'system' ? 'private' : 'inherit'),
    personality: values.text('Personality'),
    ignoresBrokenPipes: values.value<boolean>('IgnoreSIGPIPE') ?? true,
    logging: loggingOf(values),
  }
}

function secureBitsOf(values: MergedValues): string[] {
  return values.list<string>('SecureBits').map(({ value }) => value)
}

/** What the main process can have at most, what it keeps of that without being root, and what it has when its program starts. */
export function capabilitiesOf(values: MergedValues, identity: Identity): ProcessProperties['capabilities'] {
  const bounding = boundingSet(values)
  const ambient = ambientSet(values).filter((name) => bounding.includes(name))
  return { bounding, ambient, effective: isRoot(identity) && !secureBitsOf(values).includes('noroot') ? bounding : ambient }
}

function isRoot({ record, user }: Identity): boolean {
  return record ? record.uid === 0 : user === 'root' || user === '0'
}

/** The journal learns of these from the manager of the system alone (observed: 247 to 262). */
function loggingOf(values: MergedValues): Logging {
  const known = values.unit.target.manager === 'system'
  const patterns = known ? values.all('LogFilterPatterns').map(({ parsed }) => parsed as LogFilterPattern) : []
  return {
    identifier: values.text('SyslogIdentifier'),
    facility: values.text('SyslogFacility') ?? 'daemon',
    level: values.text('SyslogLevel') ?? 'info',
    namespace: values.text('LogNamespace'),
    highest: known ? values.text('LogLevelMax') : null,
    readsLevels: values.value<boolean>('SyslogLevelPrefix') ?? true,
    fields: known ? values.list<string>('LogExtraFields').map(({ value }) => value) : [],
    patterns: { only: patterns.filter(({ excludes }) => !excludes).map(({ pattern }) => pattern), not: patterns.filter(({ excludes }) => excludes).map(({ pattern }) => pattern) },
  }
}

/** Leeway that the kernel gives timers of a process by default, in nanoseconds; those of real-time processes ring at once. */
const TIMER_SLACK = 50_000

function schedulingOf(values: MergedValues): Scheduling {
  const policy = values.text('CPUSchedulingPolicy') ?? 'other'
  const realTime = ['fifo', 'rr'].includes(policy)
  const slack = values.value<number>('TimerSlackNSec')
  const affinity = values.all('CPUAffinity')
  const nodes = values.all('NUMAMask')
  return {
    policy,
    // A priority without a policy that has any was passed over up to 251, and ends the process since (observed: 247, 252).
    priority: !realTime && values.unit.target.version < 252 ? 0 : (values.value<number>('CPUSchedulingPriority') ?? (realTime ? 1 : 0)),
    resetOnFork: values.value<boolean>('CPUSchedulingResetOnFork') ?? false,
    affinity: affinity.length === 0 ? null : affinity.some(({ resolved }) => resolved === 'numa') ? 'numa' : sortedNumbers(affinity),
    timerSlack: realTime ? 0 : slack === null || slack === Number.POSITIVE_INFINITY ? TIMER_SLACK : Math.round(slack * 1000),
    ioClass: values.text('IOSchedulingClass') ?? (values.last('IOSchedulingPriority') ? 'best-effort' : null),
    ioPriority: values.value<number>('IOSchedulingPriority'),
    numaPolicy: values.text('NUMAPolicy'),
    numaNodes: nodes.length === 0 ? null : nodes.some(({ resolved }) => resolved === 'all') ? 'all' : sortedNumbers(nodes),
  }
}

function sortedNumbers(lines: readonly UnitAssignment[]): number[] {
  return [...new Set(lines.flatMap(({ parsed }) => parsed as readonly number[]))].sort((a, b) => a - b)
}

/** Up to 247 the setting is read and does nothing (observed: 247, 252). */
function coredumpFilterOf(values: MergedValues): number | null {
  const lines = values.all('CoredumpFilter')
  return lines.length === 0 || values.unit.target.version < 248 ? null : lines.reduce((mask, { parsed }) => mask | coredumpMask(parsed as readonly string[]), 0)
}

/** Limits of a system manager that is not told otherwise (systemd-system.conf(5), DefaultLimitNOFILE= and DefaultLimitMEMLOCK=; observed: 247 to 262). */
const managerLimits: readonly (Omit<ProcessLimit, 'setBy'> & Lifetime)[] = [
  { name: 'NOFILE', soft: 1024, hard: 524_288, since: 240 },
  { name: 'MEMLOCK', soft: 2 ** 23, hard: 2 ** 23, since: 252 },
]

function limitsOf(values: MergedValues): ProcessLimit[] {
  const { manager, version } = values.unit.target
  return limitNames.flatMap((name): ProcessLimit[] => {
    const written = values.value<ResourceLimit>(`Limit${name}`)
    if (written) return [{ name, ...written, setBy: 'unit' }]
    // The manager of a user hands on what it was given itself.
    const given = manager === 'system' && managerLimits.find((limit) => limit.name === name && existsIn(limit, version))
    return given ? [{ name, soft: given.soft, hard: given.hard, setBy: 'manager' }] : []
  })
}

const limitNames = ['CPU', 'FSIZE', 'DATA', 'STACK', 'CORE', 'RSS', 'NOFILE', 'AS', 'NPROC', 'MEMLOCK', 'LOCKS', 'SIGPENDING', 'MSGQUEUE', 'NICE', 'RTPRIO', 'RTTIME']

function workingDirectory(values: MergedValues, { record }: Identity): string | null {
  const { host, target } = values.unit
  const line = values.text('WorkingDirectory')
  const written = line?.replace(/^-/, '')
  // Behind - a directory that is missing doesn't matter.
  if (line?.startsWith('-') && written !== '~' && !host.directories.includes(written!)) return host.complete ? '/' : null
  // The home directory is optional where nobody asked for it, and may be hidden from the process.
  const hides = ['ProtectHome', 'InaccessiblePaths', 'TemporaryFileSystem', 'RootDirectory', 'RootImage'].some((name) => values.isOn(name))
  if (written === undefined && target.manager === 'user' && hides) return null
  if (written === '~') return record?.home ?? null
  return written ?? (target.manager === 'system' ? '/' : managerUserOf(host, 'user').home)
}

function boundingSet(values: MergedValues): Capability[] {
  const set = mergedCapabilities(values, 'CapabilityBoundingSet')
  const lost = values.implied.flatMap(({ setting, value }) => (setting === 'CapabilityBoundingSet' ? value.slice('~'.length).split(' ') : []))
  return capabilities.filter((name) => (set === null || set.has(name)) && !lost.includes(name))
}

function ambientSet(values: MergedValues): Capability[] {
  const set = mergedCapabilities(values, 'AmbientCapabilities')
  return capabilities.filter((name) => set?.has(name))
}

/** All lines of a setting taken together; null where none is written. */
export function mergedCapabilities(values: MergedValues, setting: 'CapabilityBoundingSet' | 'AmbientCapabilities'): Set<Capability> | null {
  return values.all(setting).reduce<Set<Capability> | null>((set, { parsed }) => mergeCapabilities(set, parsed as CapabilityList), null)
}

function gainsNoPrivileges(values: MergedValues, identity: Identity): boolean {
  const { manager, version } = values.unit.target
  if (values.isHeld('NoNewPrivileges')) return true
  const filtered = filters.some((name) => values.isOn(name))
  // In a user namespace the manager of a user has the privilege that filters need (observed: 252, 257).
  return filtered && (manager === 'user' ? userNamespaceMakers(values).length === 0 : version < 255 && identity.chosen && identity.record?.uid !== 0)
}
