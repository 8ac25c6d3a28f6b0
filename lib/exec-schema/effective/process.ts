import { mergeCapabilities, type CapabilityList } from '../values/capability-set'
import type { ResourceLimit } from '../values/resource-limit'
import { capabilities, type Capability } from '../values/tables/capabilities'
import { managerUserOf } from './host-profile'
import type { Identity } from './identity'
import type { MergedValues } from './merged-values'

/** A limit that the unit sets; the others are those of the manager. */
export interface ProcessLimit {
  /** Without RLIMIT_: `NOFILE`. */
  readonly name: string
  readonly soft: number
  readonly hard: number
}

/** What the main process of a unit is given besides its environment. */
export interface ProcessProperties {
  /** Null when only the running machine knows it. */
  readonly workingDirectory: string | null
  readonly umask: number
  readonly nice: number
  /** Null where it is that of the manager, which only the running machine knows. */
  readonly oomScoreAdjust: number | null
  readonly limits: readonly ProcessLimit[]
  readonly capabilities: { readonly bounding: readonly Capability[]; readonly ambient: readonly Capability[] }
  readonly noNewPrivileges: boolean
}

/** Settings whose filters an unprivileged process may only load when it can gain no privileges. */
const filters = ['SystemCallFilter', 'SystemCallArchitectures', 'SystemCallLog', 'RestrictAddressFamilies', 'RestrictNamespaces', 'RestrictRealtime', 'RestrictSUIDSGID', 'MemoryDenyWriteExecute', 'LockPersonality', 'PrivateDevices', 'ProtectKernelTunables', 'ProtectKernelModules', 'ProtectKernelLogs', 'ProtectClock', 'ProtectHostname']

/** Settings for which the manager of a user makes a user namespace. */
const namespaces = ['PrivateUsers', 'PrivateTmp', 'PrivateDevices', 'PrivateNetwork', 'NetworkNamespacePath', 'PrivateIPC', 'IPCNamespacePath', 'PrivateMounts', 'MountAPIVFS', 'BindPaths', 'BindReadOnlyPaths', 'TemporaryFileSystem', 'RootDirectory', 'ExtensionDirectories', 'ProtectSystem', 'ProtectHome', 'ProtectKernelTunables', 'ProtectKernelModules', 'ProtectKernelLogs', 'ProtectControlGroups', 'ProtectClock', 'ProtectHostname', 'ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'ExecPaths', 'NoExecPaths', 'PrivatePIDs', 'DelegateNamespaces']

/** Computes the properties of the main process (systemd.exec(5)); held against what processes of real systemd releases got. */
export function processOf(values: MergedValues, identity: Identity): ProcessProperties {
  const bounding = boundingSet(values)
  return {
    workingDirectory: workingDirectory(values, identity),
    umask: values.value<number>('UMask') ?? 0o022,
    nice: values.value<number>('Nice') ?? 0,
    oomScoreAdjust: values.value<number>('OOMScoreAdjust') ?? (values.unit.target.manager === 'system' ? 0 : null),
    limits: limitNames.flatMap((name) => {
      const limit = values.value<ResourceLimit>(`Limit${name}`)
      return limit ? [{ name, ...limit }] : []
    }),
    capabilities: { bounding, ambient: ambientSet(values).filter((name) => bounding.includes(name)) },
    noNewPrivileges: gainsNoPrivileges(values, identity),
  }
}

const limitNames = ['CPU', 'FSIZE', 'DATA', 'STACK', 'CORE', 'RSS', 'NOFILE', 'AS', 'NPROC', 'MEMLOCK', 'LOCKS', 'SIGPENDING', 'MSGQUEUE', 'NICE', 'RTPRIO', 'RTTIME']

function workingDirectory(values: MergedValues, { record }: Identity): string | null {
  const { host, target } = values.unit
  const line = values.text('WorkingDirectory')
  const written = line?.replace(/^-/, '')
  // Behind - a directory that is missing doesn't matter.
  if (line?.startsWith('-') && written !== '~' && !host.directories.includes(written!)) return host.complete ? '/' : null
  // The home directory is optional where nobody asked for it, and may be hidden from the process.
  const hides = ['ProtectHome', 'InaccessiblePaths', 'TemporaryFileSystem'].some((name) => values.isOn(name))
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
function mergedCapabilities(values: MergedValues, setting: 'CapabilityBoundingSet' | 'AmbientCapabilities'): Set<Capability> | null {
  return values.all(setting).reduce<Set<Capability> | null>((set, { parsed }) => mergeCapabilities(set, parsed as CapabilityList), null)
}

function gainsNoPrivileges(values: MergedValues, identity: Identity): boolean {
  const { manager, version } = values.unit.target
  if (values.isHeld('NoNewPrivileges')) return true
  const filtered = filters.some((name) => values.isOn(name))
  // Since 254 the manager of a user makes a user namespace for these, in which it has the privilege that filters need (observed: 252, 257).
  const ownNamespace = version >= 254 && namespaces.some((name) => values.isOn(name))
  return filtered && (manager === 'user' ? !ownNamespace : version < 255 && identity.chosen && identity.record?.uid !== 0)
}
