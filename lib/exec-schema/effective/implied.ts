import type { SystemCallList } from '../values/system-call-filter'
import { existsIn, type Lifetime } from '../values/target'
import type { MergedValues } from './merged-values'
import { serviceTypeOf } from './service-type'

/** A value that another setting brings along. */
export interface ImpliedSetting {
  readonly setting: string
  readonly value: string
  /** The setting that implies it. */
  readonly by: string
}

/** One thing that a setting implies, in the releases of its lifetime. */
interface Implication extends Lifetime {
  readonly by: string
  readonly setting: string
  readonly value: string
  /** When the setting that implies counts; by default whenever it is switched on. */
  readonly when?: (values: MergedValues) => boolean
  /** What keeps the value from being implied: any assignment of its own, or one other than `no`. Without, nothing does. */
  readonly unless?: 'written' | 'on'
}

const written = (name: string) => (values: MergedValues) => values.all(name).length > 0
const atLeast = (name: string, least: number) => (values: MergedValues) => (values.value<number>(name) ?? 0) >= least

/** Whether access to devices is narrowed down anyhow. */
function narrowsDevices(values: MergedValues): boolean {
  return values.isOn('PrivateDevices') || values.all('DeviceAllow').length > 0 || (values.text('DevicePolicy') ?? 'auto') !== 'auto'
}

const restricted = (name: string) => (values: MergedValues) => values.all(name).length > 0 && narrowsDevices(values)

/** What systemd sets besides what is written (systemd.exec(5), systemd.service(5) and systemd.resource-control(5) at the settings that imply; observed: 241 to 262). */
const implications: readonly Implication[] = [
  { by: 'DynamicUser', setting: 'PrivateTmp', value: 'yes', until: 256, unless: 'on' },
  { by: 'DynamicUser', setting: 'PrivateTmp', value: 'disconnected', since: 257, unless: 'on' },
  { by: 'DynamicUser', setting: 'RemoveIPC', value: 'yes' },
  { by: 'DynamicUser', setting: 'ProtectSystem', value: 'strict' },
  { by: 'DynamicUser', setting: 'ProtectHome', value: 'read-only', unless: 'on' },
  { by: 'DynamicUser', setting: 'NoNewPrivileges', value: 'yes', since: 243 },
  { by: 'DynamicUser', setting: 'RestrictSUIDSGID', value: 'yes', since: 243 },
  { by: 'PrivateDevices', setting: 'DevicePolicy', value: 'closed', when: (values) => values.isOn('PrivateDevices') && (values.text('DevicePolicy') ?? 'auto') === 'auto' },
  { by: 'PrivateDevices', setting: 'CapabilityBoundingSet', value: '~CAP_MKNOD CAP_SYS_RAWIO' },
  { by: 'PrivateDevices', setting: 'SystemCallFilter', value: '~@raw-io' },
  { by: 'ProtectKernelTunables', setting: 'SystemCallFilter', value: '~_sysctl' },
  { by: 'ProtectKernelModules', setting: 'CapabilityBoundingSet', value: '~CAP_SYS_MODULE' },
  { by: 'ProtectKernelModules', setting: 'SystemCallFilter', value: '~@module' },
  { by: 'ProtectKernelLogs', setting: 'CapabilityBoundingSet', value: '~CAP_SYSLOG' },
  { by: 'ProtectKernelLogs', setting: 'SystemCallFilter', value: '~syslog' },
  { by: 'ProtectClock', setting: 'CapabilityBoundingSet', value: '~CAP_SYS_TIME CAP_WAKE_ALARM' },
  { by: 'ProtectClock', setting: 'SystemCallFilter', value: '~@clock' },
  { by: 'ProtectClock', setting: 'DeviceAllow', value: 'char-rtc r', until: 251 },
  { by: 'ProtectClock', setting: 'DeviceAllow', value: 'char-rtc r', since: 252, when: (values) => values.isOn('ProtectClock') && narrowsDevices(values) },
  // The value private leaves the name to the unit, since it is its own.
  { by: 'ProtectHostname', setting: 'SystemCallFilter', value: '~sethostname setdomainname', when: (values) => values.isOn('ProtectHostname') && !values.text('ProtectHostname')!.startsWith('private') },
  { by: 'RootImage', setting: 'DeviceAllow', value: '/dev/loop-control rw', since: 240, when: restricted('RootImage') },
  { by: 'RootImage', setting: 'DeviceAllow', value: 'block-loop rwm', since: 240, when: restricted('RootImage') },
  { by: 'RootImage', setting: 'DeviceAllow', value: 'block-blkext rwm', since: 240, when: restricted('RootImage') },
  { by: 'RootImage', setting: 'DeviceAllow', value: '/dev/mapper/control rw', since: 246, when: restricted('RootImage') },
  { by: 'RootImage', setting: 'DeviceAllow', value: 'block-device-mapper rwm', since: 246, when: restricted('RootImage') },
  ...['/dev/loop-control rw', '/dev/mapper/control rw', 'block-loop rwm', 'block-blkext rwm', 'block-device-mapper rwm'].map((value) => ({ by: 'MountImages', setting: 'DeviceAllow', value, when: restricted('MountImages') })),
  { by: 'LoadCredentialEncrypted', setting: 'DeviceAllow', value: '/dev/tpmrm0 rw', since: 253, until: 253, when: restricted('LoadCredentialEncrypted') },
  { by: 'LoadCredentialEncrypted', setting: 'DeviceAllow', value: 'char-tpm rw', since: 254, until: 257, when: restricted('LoadCredentialEncrypted') },
  { by: 'SystemCallFilter', setting: 'SystemCallFilter', value: '@default', when: (values) => (values.all('SystemCallFilter')[0]?.parsed as SystemCallList | undefined)?.inverted === false },
  ...['ProtectKernelTunables', 'ProtectControlGroups', 'PrivatePIDs'].map((by) => ({ by, setting: 'MountAPIVFS', value: 'yes' })),
  ...['ProtectProc', 'ProcSubset'].map((by) => ({ by, setting: 'MountAPIVFS', value: 'yes', when: (values: MergedValues) => !['default', 'all'].includes(values.text(by) ?? 'default') })),
  ...['RootDirectory', 'RootImage'].map((by) => ({ by, setting: 'MountAPIVFS', value: 'yes', since: 247, when: written(by), unless: 'written' as const })),
  { by: 'LogNamespace', setting: 'BindLogSockets', value: 'yes', since: 257, when: written('LogNamespace') },
  ...['PrivateNetwork', 'NetworkNamespacePath'].map((by) => ({ by, setting: 'PrivateMounts', value: 'yes', since: 254, unless: 'written' as const })),
  { by: 'DelegateNamespaces', setting: 'PrivateUsers', value: 'self', since: 258, unless: 'written' },
  { by: 'WatchdogSec', setting: 'NotifyAccess', value: 'main', when: atLeast('WatchdogSec', 1), unless: 'on' },
  { by: 'FileDescriptorStoreMax', setting: 'NotifyAccess', value: 'main', when: atLeast('FileDescriptorStoreMax', 1), unless: 'on' },
  { by: 'Type', setting: 'NotifyAccess', value: 'main', when: (values) => ['notify', 'notify-reload'].includes(values.text('Type') ?? ''), unless: 'on' },
  { by: 'Type', setting: 'TimeoutStartSec', value: 'infinity', when: (values) => values.unit.name.type === 'service' && serviceTypeOf(values) === 'oneshot', unless: 'written' },
  { by: 'BusName', setting: 'Type', value: 'dbus', when: written('BusName'), unless: 'written' },
  ...['StandardInputText', 'StandardInputData'].map((by) => ({ by, setting: 'StandardInput', value: 'data', when: (values: MergedValues) => values.all(by).length > 0 && (values.text('StandardInput') ?? 'null') === 'null' })),
  { by: 'Delegate', setting: 'OOMPolicy', value: 'continue', since: 243, unless: 'written' },
]

/** What is put in the place of a written value: the settings with one value that others imply whatever is written, each with those. */
export const overridden: readonly { readonly setting: string; readonly by: string }[] = implications.filter(({ setting, unless }) => !unless && !['SystemCallFilter', 'CapabilityBoundingSet', 'DeviceAllow'].includes(setting))

/** The settings that can imply something. */
const implyingSettings: readonly string[] = [...new Set(implications.map(({ by }) => by))]

/** All that the settings of a unit imply, in the order of the table. */
export function impliedSettings(values: MergedValues): ImpliedSetting[] {
  const { version, manager } = values.unit.target
  const found: ImpliedSetting[] = []
  // All but the type of a service have to be written to imply something.
  const there = new Set(implyingSettings.filter((by) => by === 'Type' || values.all(by).length > 0))
  for (const { by, setting, value, when, unless, ...lifetime } of implications) {
    if (!there.has(by) || !existsIn(lifetime, version) || !(when ? when(values) : values.isOn(by))) continue
    if (by === 'DynamicUser' && manager === 'user') continue
    if (unless === 'written' ? values.all(setting).length > 0 : unless === 'on' && values.isOn(setting)) continue
    if (!found.some((other) => other.setting === setting && other.value === value)) found.push({ by, setting, value })
  }
  return found
}
