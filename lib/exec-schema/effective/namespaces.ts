import type { ExecDirectory } from '../values/exec-directory'
import { existsIn, type Lifetime } from '../values/target'
import { directorySettings } from './base-directories'
import { namespaceKinds } from './filters'
import type { MergedValues } from './merged-values'

/** Settings that give the processes of a unit a namespace that is not that of the manager, in the releases of their lifetime (systemd.exec(5); observed: 247 to 262). */
interface Maker extends Lifetime {
  readonly setting: string
  readonly kind: string
  /** Only with one of these values, or what begins with it and a colon; by default whenever it says anything but no. */
  readonly values?: readonly string[]
  /** Whether the manager of a user makes a user namespace for it. */
  readonly forUsers: boolean
}

const paths = ['ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'ExecPaths', 'NoExecPaths', 'BindPaths', 'BindReadOnlyPaths', 'TemporaryFileSystem', 'ExtensionDirectories']
const protections = ['ProtectSystem', 'ProtectHome', 'ProtectKernelTunables', 'ProtectKernelModules', 'ProtectKernelLogs', 'ProtectControlGroups', 'PrivateTmp', 'PrivateDevices', 'PrivateMounts', 'PrivateIPC', 'IPCNamespacePath', 'PrivatePIDs']

const makers: readonly Maker[] = [
  ...[...paths, ...protections, 'RootDirectory'].map((setting) => ({ setting, kind: 'mnt', forUsers: true })),
  ...['PrivateBPF', 'LogNamespace'].map((setting) => ({ setting, kind: 'mnt', forUsers: false })),
  // The manager of a user has images mounted for it since 258 (observed: 257, 262).
  ...['RootImage', 'MountImages', 'ExtensionImages'].flatMap((setting) => [
    { setting, kind: 'mnt', until: 257, forUsers: false },
    { setting, kind: 'mnt', since: 258, forUsers: true },
  ]),
  { setting: 'MountFlags', kind: 'mnt', values: ['slave', 'private'], forUsers: false },
  { setting: 'ProtectProc', kind: 'mnt', values: ['noaccess', 'invisible', 'ptraceable'], forUsers: false },
  { setting: 'ProcSubset', kind: 'mnt', values: ['pid'], forUsers: false },
  { setting: 'MountAPIVFS', kind: 'mnt', since: 254, forUsers: false },
  { setting: 'PrivateNetwork', kind: 'net', forUsers: true },
  { setting: 'PrivateIPC', kind: 'ipc', forUsers: true },
  { setting: 'ProtectHostname', kind: 'uts', forUsers: true },
  { setting: 'PrivatePIDs', kind: 'pid', forUsers: true },
  { setting: 'ProtectControlGroups', kind: 'cgroup', values: ['private', 'strict'], forUsers: true },
]

/** Settings for which the manager of a user makes a user namespace though they need no other one. */
const privileged = ['NetworkNamespacePath', 'MountAPIVFS', 'ProtectClock', 'DelegateNamespaces']

/**
 * Whether the manager can give the unit's processes namespaces of their own at all. Up to 253 the manager of a user needs PrivateUsers=yes for that; without it leaves out
 * what the settings ask for, and starts the unit all the same (observed: 247, 252, 257).
 */
export function canMakeNamespaces(values: MergedValues): boolean {
  const { manager, version } = values.unit.target
  return manager === 'system' || version >= 254 || values.isHeld('PrivateUsers')
}

/** The settings that give the unit's processes a user namespace: PrivateUsers=, and since 254 in the manager of a user each one that needs privileges (observed: 252, 257). */
export function userNamespaceMakers(values: MergedValues): string[] {
  if (values.isHeld('PrivateUsers')) return ['PrivateUsers']
  const { manager, version } = values.unit.target
  if (manager === 'system' || version < 254) return []
  const held = makers.filter((maker) => maker.forUsers && existsIn(maker, version) && values.isHeld(maker.setting)).map(({ setting }) => setting)
  return [...new Set([...held, ...privileged.filter((setting) => values.isOn(setting))])]
}

/** The kinds of namespaces that the unit's processes have of their own, each with the settings that make it. */
export function ownNamespacesOf(values: MergedValues): ReadonlyMap<string, readonly string[]> {
  const users = userNamespaceMakers(values)
  const { manager, version } = values.unit.target
  const made = manager === 'user' && users.length === 0 ? [] : makers.filter((maker) => existsIn(maker, version) && isMade(maker, values)).concat(readOnlyDirectories(values))
  return new Map(
    namespaceKinds.flatMap((kind) => {
      const by = kind === 'user' ? users : made.filter((maker) => maker.kind === kind).map(({ setting }) => setting)
      return by.length > 0 ? [[kind, by] as const] : []
    }),
  )
}

/** Directories that the unit is given to read only are mounted so. */
function readOnlyDirectories(values: MergedValues): Maker[] {
  return directorySettings.filter((setting) => values.list<ExecDirectory>(setting).some(({ value }) => value.readOnly)).map((setting) => ({ setting, kind: 'mnt', forUsers: false }))
}

function isMade({ setting, values: words }: Maker, values: MergedValues): boolean {
  if (!words) return values.isHeld(setting)
  const word = values.held(setting)
  return word !== null && words.some((each) => word === each || word.startsWith(`${each}:`))
}
