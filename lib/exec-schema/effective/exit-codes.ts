import type { ExitStatusSet } from '../values/exit-status'
import type { ExecCommand } from '../values/exec-command'
import { capabilities } from '../values/tables/capabilities'
import { existsIn, type Lifetime } from '../values/target'
import { exitStatuses, type ExitStatus } from '../values/tables/exit-statuses'
import { serviceResults, type ServiceResult } from '../values/tables/service-results'
import { findGroup, findUser, knowsPeople } from './host-profile'
import type { UnitAssignment } from './merge-unit'
import type { MergedValues } from './merged-values'
import { canMakeNamespaces, userNamespaceMakers } from './namespaces'
import { mergedCapabilities } from './process'
import { streamsOf } from './streams'

/** A line of the unit that can make it end with a status. */
export interface ExitCause {
  readonly setting: string
  /** Null when the setting isn't written, and its default is the cause. */
  readonly assignment: UnitAssignment | null
  readonly why: string
  /** Whether the host profile makes it certain. */
  readonly certain: boolean
}

/** A status that the unit can end with before its program runs, or one that the unit gives a meaning of its own. */
export interface UnitExitCode {
  readonly status: number
  readonly name: string
  readonly meaning: string
  readonly causes: readonly ExitCause[]
}

/** All that a release names, for lookup. */
export function exitStatusesOf(version: number): ExitStatus[] {
  return exitStatuses.filter((status) => status.since <= version)
}

/** All values of $SERVICE_RESULT in a release. */
export function serviceResultsOf(version: number): ServiceResult[] {
  return serviceResults.filter((result) => result.since <= version)
}

function findExitStatus(status: number, version: number): ExitStatus | undefined {
  return exitStatuses.find((entry) => entry.code === status && entry.since <= version)
}

/** The name of a status in a release, or its number where it has none. */
export function exitStatusName(status: number, version: number): string {
  return findExitStatus(status, version)?.name ?? String(status)
}

interface Step extends Lifetime {
  readonly status: number
  readonly settings: readonly string[]
  readonly why: string
  /** Whether systemd takes the step at all; without, whenever one of the settings is there. */
  readonly applies?: (values: MergedValues) => boolean
  /** When the line leads to the status on any machine. */
  readonly certain?: (values: MergedValues) => boolean
}

const ofUserManager = ({ unit }: MergedValues) => unit.target.manager === 'user'
/** The manager of a user may neither drop capabilities nor hand them on, but in a user namespace. */
const changesCapabilities = (values: MergedValues) => ofUserManager(values) && userNamespaceMakers(values).length === 0 && ((mergedCapabilities(values, 'AmbientCapabilities')?.size ?? 0) > 0 || (mergedCapabilities(values, 'CapabilityBoundingSet')?.size ?? capabilities.length) < capabilities.length)
/** A policy about nodes of which none is named. */
const lacksNodes = (values: MergedValues) => ['bind', 'interleave'].includes(values.text('NUMAPolicy') ?? '') && values.all('NUMAMask').length === 0
const withoutPriorities = (values: MergedValues) => !['fifo', 'rr'].includes(values.text('CPUSchedulingPolicy') ?? 'other')

/** Up to 246 systemd sets the secure bits when it has already become the user (source: 241 to 247; observed: 241). */
function lacksSecureBits(values: MergedValues): boolean {
  const user = values.last('User')?.resolved
  return ofUserManager(values) || (values.unit.target.version < 247 && user !== undefined && !['root', '0'].includes(user) && values.all('AmbientCapabilities').length === 0)
}

/** With a mount namespace a root that is missing is found out sooner, with 226; since 247 a root alone makes one, unless MountAPIVFS= is switched off (observed: 241 to 262). */
function entersRootItself(values: MergedValues): boolean {
  return values.unit.target.version < 247 || values.last('MountAPIVFS')?.parsed === false
}

/** A number that no kernel has a policy for (observed: 247 and 257 end with 214, 262 leaves the line out). */
function hasUnknownPolicy(values: MergedValues): boolean {
  const policy = values.text('CPUSchedulingPolicy') ?? ''
  return /^\d+$/.test(policy) && Number(policy) > 7
}

/**
 * Which settings lead to which status (systemd.exec(5), "Process exit codes", and observed runs): each row is a step that systemd takes in the new process before the program,
 * and the settings that make it take that step.
 */
const steps: readonly Step[] = [
  // Newer releases take the nearest level that they may (observed: 241 in the manager of a user ends with it, 247 to 262 go on).
  { status: 201, until: 246, settings: ['Nice'], why: 'the niceness can’t be set: lowering it needs CAP_SYS_NICE' },
  { status: 202, since: 253, settings: ['OpenFile'], why: 'a file can’t be opened; without read-only it is opened for writing' },
  // Limits above what the manager may give are lowered without a word (observed: 241 to 262).
  { status: 205, since: 246, settings: ['CoredumpFilter'], why: 'the mask of the core dump can’t be written' },
  { status: 208, settings: ['StandardInput', 'TTYPath'], why: 'standard input can’t be opened: the file or terminal is missing, or no socket is passed' },
  { status: 209, settings: ['StandardOutput'], why: 'standard output can’t be opened: its directory is missing, or no socket is passed' },
  { status: 222, settings: ['StandardError'], why: 'standard error can’t be opened: its directory is missing, or no socket is passed' },
  { status: 210, settings: ['RootDirectory'], applies: entersRootItself, why: 'the root directory can’t be entered: it is missing' },
  { status: 211, settings: ['IOSchedulingClass', 'IOSchedulingPriority'], why: 'the input and output class can’t be set: realtime needs CAP_SYS_ADMIN, or on newer kernels CAP_SYS_NICE' },
  { status: 212, settings: ['TimerSlackNSec'], why: 'the timer slack can’t be set' },
  { status: 213, settings: ['SecureBits'], why: 'the secure bits can’t be set: that needs CAP_SETPCAP', certain: lacksSecureBits },
  { status: 214, settings: ['CPUSchedulingPolicy', 'CPUSchedulingResetOnFork'], why: 'the scheduling policy can’t be set: the kernel refuses real-time scheduling, or has no policy of that number', certain: hasUnknownPolicy },
  { status: 214, since: 252, settings: ['CPUSchedulingPriority'], why: 'the priority does not fit the policy: only fifo and rr have priorities', certain: (values) => withoutPriorities(values) && (values.value<number>('CPUSchedulingPriority') ?? 0) > 0 },
  { status: 215, settings: ['CPUAffinity'], why: 'none of the processors is there' },
  { status: 242, since: 243, settings: ['NUMAPolicy', 'NUMAMask'], why: 'the NUMA policy can’t be set', certain: lacksNodes },
  { status: 218, settings: ['AmbientCapabilities', 'CapabilityBoundingSet'], why: 'the capabilities can’t be set: the manager itself lacks one of them', certain: changesCapabilities },
  { status: 224, settings: ['PAMName'], why: 'PAM refuses the session, or its service file is missing' },
  // Newer releases go on without the namespace (observed: 241 in the manager of a user ends with it, 247 to 262 go on).
  { status: 225, until: 246, settings: ['PrivateNetwork'], why: 'the network namespace can’t be made' },
  { status: 225, settings: ['NetworkNamespacePath'], why: 'the network namespace can’t be joined: the path is missing or is none' },
  { status: 227, settings: ['NoNewPrivileges'], why: 'the kernel refuses the flag' },
  { status: 228, settings: ['SystemCallFilter', 'SystemCallArchitectures', 'RestrictNamespaces', 'RestrictRealtime', 'RestrictSUIDSGID', 'MemoryDenyWriteExecute', 'LockPersonality', 'ProtectKernelModules', 'ProtectKernelTunables', 'ProtectKernelLogs', 'ProtectClock', 'PrivateDevices', 'SystemCallLog'], why: 'the system call filter can’t be loaded' },
  { status: 232, settings: ['RestrictAddressFamilies'], why: 'the filter on address families can’t be loaded' },
  { status: 229, settings: ['SELinuxContext'], why: 'the SELinux context can’t be entered' },
  { status: 230, settings: ['Personality'], why: 'the kernel has no such personality' },
  { status: 231, settings: ['AppArmorProfile'], why: 'the AppArmor profile is not loaded' },
  { status: 236, settings: ['SmackProcessLabel'], why: 'the SMACK label can’t be set' },
  { status: 237, settings: ['KeyringMode'], why: 'the kernel keyring can’t be made' },
  { status: 233, settings: ['RuntimeDirectory'], why: 'the directory can’t be made: something else has its name' },
  { status: 238, settings: ['StateDirectory'], why: 'the directory can’t be made: something else has its name' },
  { status: 239, settings: ['CacheDirectory'], why: 'the directory can’t be made: something else has its name' },
  { status: 240, settings: ['LogsDirectory'], why: 'the directory can’t be made: something else has its name' },
  { status: 238, settings: ['StateDirectoryQuota'], why: 'the quota can’t be set: the file system knows none' },
  { status: 239, settings: ['CacheDirectoryQuota'], why: 'the quota can’t be set: the file system knows none' },
  { status: 240, settings: ['LogsDirectoryQuota'], why: 'the quota can’t be set: the file system knows none' },
  { status: 241, settings: ['ConfigurationDirectory'], why: 'the directory can’t be made: something else has its name' },
  { status: 243, since: 247, settings: ['LoadCredential', 'LoadCredentialEncrypted', 'SetCredential', 'SetCredentialEncrypted', 'ImportCredential'], why: 'a credential is missing or can’t be decrypted' },
  { status: 244, since: 250, settings: ['RestrictFileSystems'], why: 'the filter on file systems can’t be loaded' },
  { status: 244, since: 258, settings: ['PrivateBPF'], why: 'the file system of BPF can’t be prepared' },
  { status: 245, since: 254, settings: ['MemoryKSM'], why: 'the kernel can’t merge pages for one process' },
  { status: 246, since: 260, settings: ['MemoryTHP'], why: 'the kernel refuses the setting for huge pages' },
  {
    status: 226,
    settings: ['DynamicUser', 'RootDirectory', 'RootImage', 'ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'ExecPaths', 'NoExecPaths', 'BindPaths', 'BindReadOnlyPaths', 'TemporaryFileSystem', 'MountImages', 'ExtensionImages', 'ExtensionDirectories', 'ProtectSystem', 'ProtectHome', 'PrivateTmp', 'PrivateDevices', 'PrivateMounts', 'ProtectControlGroups', 'ProtectKernelTunables', 'ProtectKernelModules', 'ProtectKernelLogs', 'ProtectProc', 'ProcSubset', 'ProtectHostname', 'PrivateIPC', 'IPCNamespacePath', 'MountAPIVFS', 'MountFlags', 'PrivatePIDs'],
    why: 'the view of the file system can’t be set up: a path named without - is missing, or namespaces are not permitted',
  },
  { status: 226, settings: ['UserNamespacePath'], why: 'the user namespace can’t be opened: the path is missing or is none' },
  { status: 217, settings: ['UserNamespacePath'], why: 'the user namespace can’t be joined' },
]

/** Settings that can make a unit of the system end before its program for certain, on a machine of which nothing more is known. */
export const certainSettings: readonly string[] = ['DevicePolicy', ...steps.flatMap(({ certain, settings }) => (certain && certain !== changesCapabilities ? settings : []))]

/** Settings that are harmless when they say no. */
function isSwitchedOff(entry: UnitAssignment): boolean {
  return entry.parsed === false || ['no', 'inherit', 'null', 'default', 'all'].includes(String(entry.parsed))
}

/**
 * The statuses that this unit can end with before its program runs, with the lines that can cause each, and its own mappings (SuccessExitStatus= and the others).
 * Every service can end with 203 (the program is missing) whatever it says.
 */
export function exitCodesOf(values: MergedValues): UnitExitCode[] {
  const { version } = values.unit.target
  const causes = new Map<number, ExitCause[]>()
  const add = (status: number, cause: ExitCause) => {
    const known = causes.get(status)
    if (known) known.push(cause)
    else causes.set(status, [cause])
  }
  for (const step of steps) {
    if (!existsIn(step, version) || (step.applies && !step.applies(values))) continue
    for (const setting of step.settings)
      for (const assignment of values.all(setting)) if (!isSwitchedOff(assignment)) add(step.status, { setting, assignment, why: step.why, certain: step.certain?.(values) ?? false })
  }
  addUserManagerLimits(values, add)
  addStreams(values, add)
  addPrograms(values, add)
  addUsers(values, add)
  addDirectory(values, add)
  addMappings(values, add)
  return [...causes.entries()]
    .sort(([a], [b]) => a - b)
    .map(([status, list]) => ({ status, name: exitStatusName(status, version), meaning: findExitStatus(status, version)?.meaning ?? 'A status of the program’s own.', causes: list }))
}

/** The manager of a user may drop no capabilities from its bounding set without a user namespace; up to 253 the settings that imply this fail there as well (observed: 241, 247, 252). It can't set up a namespace of the journal either. */
function addUserManagerLimits(values: MergedValues, add: (status: number, cause: ExitCause) => void): void {
  const { manager, version } = values.unit.target
  if (manager !== 'user') return
  if (version < 258)
    for (const setting of ['MountImages', 'ExtensionImages', 'RootImage'])
      for (const assignment of values.all(setting)) add(226, { setting, assignment, why: 'the manager of a user may not mount images', certain: true })
  const namespace = values.last('LogNamespace')
  if (namespace) add(226, { setting: 'LogNamespace', assignment: namespace, why: 'the manager of a user can’t set up a namespace of the journal', certain: true })
  if (version >= 254) return
  if (!canMakeNamespaces(values))
    for (const setting of ['BindPaths', 'BindReadOnlyPaths', 'TemporaryFileSystem'])
      for (const assignment of values.all(setting)) add(226, { setting, assignment, why: 'the manager of a user needs PrivateUsers=yes for this', certain: true })
  if (userNamespaceMakers(values).length > 0) return
  for (const { setting, by } of values.implied)
    if (setting === 'CapabilityBoundingSet') add(218, { setting: by, assignment: values.last(by), why: 'the manager of a user may not drop capabilities', certain: true })
}

const streamStatuses = { input: 208, output: 209, error: 222 }

/** /dev/null where DevicePolicy=strict forbids it, and a descriptor of a name that is not passed; up to 257 systemd gives up on that one without a status (observed: 247, 257, 262). */
function addStreams(values: MergedValues, add: (status: number, cause: ExitCause) => void): void {
  const policy = values.last('DevicePolicy')
  const opensNull = values.all('DeviceAllow').some(({ resolved }) => /^(\/dev\/(null|char)|char-)/.test(resolved))
  if (values.unit.target.manager === 'system' && policy?.resolved === 'strict' && !opensNull)
    for (const { stream, leadsTo } of streamsOf(values))
      if (leadsTo === 'null') add(streamStatuses[stream], { setting: 'DevicePolicy', assignment: policy, why: `standard ${stream} is /dev/null, which may not be opened: it needs DeviceAllow=/dev/null rw`, certain: true })
  if (values.unit.target.version < 258) return
  for (const { leadsTo, origin } of streamsOf(values))
    if (leadsTo.startsWith('fd:') && origin.kind === 'file') add(202, { setting: origin.assignment.assignment.name, assignment: origin.assignment, why: `no socket passes a descriptor with the name ${leadsTo.slice('fd:'.length)}`, certain: false })
}

function addPrograms(values: MergedValues, add: (status: number, cause: ExitCause) => void): void {
  const { host } = values.unit
  for (const setting of ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost'])
    for (const assignment of values.all(setting))
      for (const command of (assignment.parsed as readonly ExecCommand[] | undefined) ?? []) {
        const program = command.program.text
        const missing = host.complete && program.startsWith('/') && host.files[program] === undefined
        add(203, { setting, assignment, why: `${program} is missing, not executable, or has no interpreter`, certain: missing })
      }
}

function addUsers(values: MergedValues, add: (status: number, cause: ExitCause) => void): void {
  const { host, target } = values.unit
  const there = knowsPeople(host) ? ` on ${host.name}` : ''
  const user = values.last('User')
  if (user && !values.isOn('DynamicUser')) {
    const known = findUser(host, user.resolved) !== null
    add(217, { setting: 'User', assignment: user, why: known ? `the user ${user.resolved} can’t be looked up` : `there is no user ${user.resolved}${there}`, certain: !known && knowsPeople(host) })
  }
  const dynamic = values.last('DynamicUser')
  // Since 256 the manager of a user refuses the unit instead.
  if (dynamic?.parsed === true && !(target.manager === 'user' && target.version >= 256)) add(217, { setting: 'DynamicUser', assignment: dynamic, why: target.manager === 'user' ? 'the manager of a user may not make up users' : 'no user number is free for a dynamic user', certain: target.manager === 'user' })
  const privateUsers = values.last('PrivateUsers')
  if (privateUsers && !isSwitchedOff(privateUsers)) add(217, { setting: 'PrivateUsers', assignment: privateUsers, why: 'the user namespace can’t be made', certain: false })
  // Where the account is missing, 217 comes first.
  const record = user && !values.isOn('DynamicUser') ? findUser(host, user.resolved) : null
  if (target.manager === 'user' && user && record && record.name !== host.managerUser)
    add(216, { setting: 'User', assignment: user, why: 'the manager of a user may not take on the groups of another', certain: true })
  for (const setting of ['Group', 'SupplementaryGroups'])
    for (const assignment of values.all(setting)) {
      const names = setting === 'Group' ? [assignment.resolved] : ((assignment.parsed as readonly string[] | undefined) ?? [])
      const missing = names.filter((name) => findGroup(host, name) === null)
      add(216, { setting, assignment, why: missing.length > 0 ? `there is no group ${missing.join(', ')}${there}` : 'the group can’t be looked up', certain: missing.length > 0 && knowsPeople(host) })
    }
}

function addDirectory(values: MergedValues, add: (status: number, cause: ExitCause) => void): void {
  const assignment = values.last('WorkingDirectory')
  if (!assignment || assignment.resolved.startsWith('-')) return
  const path = assignment.resolved
  const { host } = values.unit
  const known = host.directories.includes(path)
  if (path !== '/') add(200, { setting: 'WorkingDirectory', assignment, why: `${path === '~' ? 'the home directory' : path} is missing or can’t be entered`, certain: host.complete && !known && path !== '~' })
}

const mappings = {
  SuccessExitStatus: 'counts as success here',
  RestartPreventExitStatus: 'prevents the restart',
  RestartForceExitStatus: 'forces a restart',
} as const

function addMappings(values: MergedValues, add: (status: number, cause: ExitCause) => void): void {
  for (const [setting, why] of Object.entries(mappings))
    for (const assignment of values.all(setting))
      for (const status of (assignment.parsed as ExitStatusSet | undefined)?.statuses ?? []) add(status, { setting, assignment, why, certain: true })
}
