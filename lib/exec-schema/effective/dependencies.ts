import { escapePath, isTemplate, parseUnitName, type UnitType } from '../text/unit-name'
import type { ExecDirectory } from '../values/exec-directory'
import type { ListedPath } from '../values/path'
import { existsIn, type Lifetime } from '../values/target'
import { baseDirectories, directorySettings } from './base-directories'
import { isExtrinsic, sliceOf } from './control-group'
import { managerUserOf } from './host-profile'
import { fromAssignment, type MergedValues, type Origin } from './merged-values'
import { isKnownAtRunTimeOnly } from './resolve-specifiers'
import { serviceTypeOf } from './service-type'
import { isConnectedToJournal } from './streams'

/** Kinds of dependencies, as systemd names them; those on mounts lead to paths, the others to units. */
export const dependencyKinds = ['Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Upholds', 'Conflicts', 'Before', 'After', 'OnFailure', 'OnSuccess', 'Triggers', 'TriggeredBy', 'PropagatesReloadTo', 'ReloadPropagatedFrom', 'PropagatesStopTo', 'StopPropagatedFrom', 'JoinsNamespaceOf', 'RequiresMountsFor', 'WantsMountsFor'] as const
export type DependencyKind = (typeof dependencyKinds)[number]

/** One dependency of a unit. */
export interface Dependency {
  readonly kind: DependencyKind
  /** A unit, or a path for dependencies on mounts. */
  readonly unit: string
  /** The line that names it, the setting that implies it, or `default` for those of DefaultDependencies=. */
  readonly origin: Origin
}

type Added = Partial<Record<DependencyKind, readonly string[]>>

/** Dependencies that systemd adds by itself. */
interface AddedDependencies extends Lifetime {
  readonly types: readonly UnitType[]
  readonly manager?: 'system'
  /** The setting behind them; those of DefaultDependencies= come only where that is on. */
  readonly by: string
  readonly add: Added | ((values: MergedValues) => Added)
}

const startable: readonly UnitType[] = ['service', 'socket', 'timer', 'path']
const executing: readonly UnitType[] = ['service', 'socket', 'mount', 'swap']
const stopped: readonly UnitType[] = ['service', 'socket', 'timer', 'path', 'slice', 'scope', 'target']

/** systemd.service(5), systemd.socket(5) and so on, "Automatic Dependencies"; observed: 247 to 262. */
const added: readonly AddedDependencies[] = [
  { types: startable, manager: 'system', by: 'DefaultDependencies', add: { Requires: ['sysinit.target'], After: ['sysinit.target'] } },
  { types: ['service'], by: 'DefaultDependencies', add: ({ unit }) => ({ ...(unit.target.manager === 'user' && { Requires: ['basic.target'] }), After: ['basic.target'] }) },
  { types: stopped, by: 'DefaultDependencies', add: ({ unit }) => (unit.name.name === 'shutdown.target' ? {} : { Conflicts: ['shutdown.target'], Before: ['shutdown.target'] }) },
  { types: ['socket'], by: 'DefaultDependencies', add: { Before: ['sockets.target'] } },
  { types: ['timer'], by: 'DefaultDependencies', add: { Before: ['timers.target'] } },
  { types: ['path'], by: 'DefaultDependencies', add: { Before: ['paths.target'] } },
  { types: ['timer'], manager: 'system', by: 'DefaultDependencies', add: (values) => (values.all('OnCalendar').length > 0 ? { After: ['time-sync.target', ...(values.unit.target.version >= 248 ? ['time-set.target'] : [])] } : {}) },
  { types: ['mount'], by: 'DefaultDependencies', add: mountTargets },
  { types: ['automount'], manager: 'system', by: 'DefaultDependencies', add: { Conflicts: ['umount.target'], Before: ['umount.target'] } },
  { types: ['automount'], manager: 'system', since: 244, by: 'DefaultDependencies', add: { After: ['local-fs-pre.target'] } },
  { types: ['automount'], manager: 'system', since: 246, by: 'DefaultDependencies', add: { Before: ['local-fs.target'] } },
  { types: ['swap'], manager: 'system', by: 'DefaultDependencies', add: { Conflicts: ['umount.target'], Before: ['swap.target', 'umount.target'] } },
  { types: ['service', 'socket', 'mount', 'swap'], by: 'Slice', add: (values) => both('Requires', [sliceOf(values)]) },
  { types: ['slice'], by: 'Slice', add: inParentSlice },
  { types: ['service'], by: 'BusName', until: 246, add: (values) => (values.last('BusName') ? both('Requires', ['dbus.socket']) : {}) },
  { types: ['service'], by: 'Type', since: 247, add: (values) => (serviceTypeOf(values) === 'dbus' ? both('Requires', ['dbus.socket']) : {}) },
  { types: ['service'], by: 'Sockets', add: (values) => ({ Wants: listed(values, 'Sockets'), After: listed(values, 'Sockets'), TriggeredBy: listed(values, 'Sockets') }) },
  { types: ['socket'], by: 'Accept', add: (values) => (values.value<boolean>('Accept') === true ? {} : triggers(values.text('Service') ?? `${values.unit.name.name.slice(0, -'.socket'.length)}.service`)) },
  { types: ['socket'], by: 'BindToDevice', add: (values) => networkDevice(values.text('BindToDevice')) },
  { types: ['timer', 'path'], by: 'Unit', add: (values) => triggers(triggeredUnit(values)) },
  { types: ['mount', 'automount'], by: 'Where', add: mountPaths },
  { types: ['automount'], by: 'Where', add: (values) => triggers(values.unit.name.name.replace(/\.automount$/, '.mount')) },
  { types: executing, by: 'WorkingDirectory', add: workingDirectory },
  ...['RootDirectory', 'RootImage'].flatMap((by): AddedDependencies[] => [
    { types: executing, by, until: 255, add: (values) => ({ RequiresMountsFor: paths(values.text(by)) }) },
    { types: executing, by, since: 256, add: (values) => ({ WantsMountsFor: paths(values.text(by)) }) },
  ]),
  ...directorySettings.map((by): AddedDependencies => ({ types: executing, by, add: (values) => ({ RequiresMountsFor: values.list<ExecDirectory>(by).map(({ value }) => `${baseDirectories(values.unit.target, values.unit.host)[by]}/${value.name}`) }) })),
  ...(['StateDirectory', 'CacheDirectory', 'LogsDirectory'] as const).map((by): AddedDependencies => ({ types: executing, manager: 'system', since: 246, by, add: (values) => (values.all(by).length > 0 ? { After: ['systemd-remount-fs.service'] } : {}) })),
  { types: executing, manager: 'system', by: 'PrivateTmp', add: privateTemporary },
  { types: executing, manager: 'system', since: 246, by: 'RootImage', add: (values) => (values.last('RootImage') ? { After: ['systemd-udevd.service'] } : {}) },
  { types: executing, manager: 'system', by: 'StandardOutput', add: journal },
  { types: executing, manager: 'system', since: 245, by: 'LogNamespace', add: journalNamespace },
  ...['ManagedOOMSwap', 'ManagedOOMMemoryPressure'].map((by): AddedDependencies => ({ types: [...executing, 'slice'], since: 247, by, add: (values) => (values.text(by) === 'kill' ? both('Wants', ['systemd-oomd.service']) : {}) })),
  { types: ['socket'], by: 'ListenStream', add: listeningPaths },
  { types: ['path'], by: 'PathExists', add: (values) => ({ RequiresMountsFor: ['PathExists', 'PathExistsGlob', 'PathChanged', 'PathModified', 'DirectoryNotEmpty'].flatMap((name) => values.all(name).flatMap(({ resolved }) => paths(resolved))) }) },
  { types: ['timer'], manager: 'system', by: 'Persistent', add: (values) => (values.value<boolean>('Persistent') === true ? { RequiresMountsFor: ['/var/lib/systemd/timers'] } : {}) },
]

/** Explicit dependencies of [Unit], and those that systemd adds by itself, with what adds each; every one once, those that are written first. */
export function dependenciesOf(values: MergedValues): Dependency[] {
  const { unit } = values
  const { target, name } = unit
  const found = new Map<string, Dependency>()
  const add = (kind: DependencyKind, dependency: string, origin: Origin) => {
    const key = `${kind} ${dependency}`
    // Devices can’t be held back: systemd drops such an order, as it drops what a unit says of itself.
    const isDropped = dependency === name.name || (kind === 'Before' && dependency.endsWith('.device'))
    if (!isDropped && !isKnownAtRunTimeOnly(dependency) && !found.has(key)) found.set(key, { kind, unit: dependency, origin })
  }
  for (const kind of dependencyKinds)
    for (const entry of unit.inForce('Unit', kind))
      for (const dependency of (entry.parsed as readonly (string | ListedPath)[] | undefined) ?? []) add(kind, typeof dependency === 'string' ? instanceOf(dependency, values) : dependency.path, fromAssignment(entry))
  const executes = name.type !== 'socket' || ['ExecStartPre', 'ExecStartPost', 'ExecStopPre', 'ExecStopPost'].some((setting) => values.all(setting).length > 0)
  for (const { types, manager, by, add: adds, ...lifetime } of added) {
    // A socket that runs no commands has none of what commands need.
    if (types === executing && !executes) continue
    if (!types.includes(name.type) || (manager && manager !== target.manager) || !existsIn(lifetime, target.version) || (by === 'DefaultDependencies' && !values.hasDefaultDependencies)) continue
    const brought = typeof adds === 'function' ? adds(values) : adds
    for (const [kind, dependencies] of Object.entries(brought)) for (const dependency of dependencies) add(kind as DependencyKind, dependency, by === 'DefaultDependencies' ? { kind: 'default' } : { kind: 'implied', by })
  }
  // Every path lies below the root directory, whose mount unit is always there.
  const onMount = [...found.values()].find(({ kind }) => kind === 'RequiresMountsFor' || kind === 'WantsMountsFor')
  if (onMount) add('After', '-.mount', { kind: 'implied', by: onMount.kind })
  return [...found.values()]
}

/** A template that is named without an instance gets that of the unit, or its prefix where it has none (observed). */
function instanceOf(dependency: string, { unit }: MergedValues): string {
  const parsed = parseUnitName(dependency)
  return parsed && isTemplate(parsed) ? dependency.replace('@.', `@${unit.name.instance ?? unit.name.prefix}.`) : dependency
}

function both(kind: DependencyKind, units: readonly string[]): Added {
  return { [kind]: units, After: units }
}

/** What a timer or path unit starts: the unit of Unit=, else the service of its own name (systemd.timer(5), systemd.path(5)). */
export function triggeredUnit(values: MergedValues): string {
  return values.text('Unit') ?? values.unit.name.name.replace(/\.(timer|path)$/, '.service')
}

function triggers(unit: string): Added {
  return { Triggers: [unit], Before: [unit] }
}

function listed(values: MergedValues, setting: string): string[] {
  return values.list<string>(setting).map(({ value }) => value)
}

/** The path as a list where it is one. */
function paths(path: string | null): string[] {
  return path?.startsWith('/') ? [path.replace(/(?<=.)\/+$/, '')] : []
}

function inParentSlice({ unit }: MergedValues): Added {
  const { prefix } = unit.name
  if (prefix === '-') return {}
  const end = prefix.lastIndexOf('-')
  return both('Requires', [end < 0 ? '-.slice' : `${prefix.slice(0, end)}.slice`])
}

function workingDirectory(values: MergedValues): Added {
  const { target, host } = values.unit
  // The manager of a user starts its processes in the home directory, if that is there.
  const written = values.text('WorkingDirectory') ?? (target.manager === 'user' ? '-~' : null)
  if (written === null) return {}
  const directory = written.replace(/^-/, '')
  const home = target.manager === 'user' && target.version >= 256 ? managerUserOf(host, 'user').home : null
  const path = paths(directory === '~' ? home : directory)
  if (written.startsWith('-')) return target.version >= 256 ? { WantsMountsFor: path } : {}
  return { RequiresMountsFor: path }
}

/** What PrivateTmp= brings, written or implied by DynamicUser=. */
function privateTemporary(values: MergedValues): Added {
  const { version } = values.unit.target
  if (!values.isHeld('PrivateTmp')) return {}
  if (values.held('PrivateTmp') === 'disconnected') return version >= 258 && !['RootDirectory', 'RootImage'].some((setting) => values.last(setting)) && values.hasDefaultDependencies ? { WantsMountsFor: ['/var'] } : {}
  const setup = ['systemd-tmpfiles-setup.service']
  if (version >= 256) return { WantsMountsFor: ['/tmp', '/var/tmp'], After: setup }
  return version >= 249 ? { Wants: ['tmp.mount'], RequiresMountsFor: ['/var/tmp'], After: ['tmp.mount', ...setup] } : { RequiresMountsFor: ['/tmp', '/var/tmp'], After: setup }
}

/** Whether standard output or error goes to the journal, and no namespace of its own. */
function journal(values: MergedValues): Added {
  if (values.last('LogNamespace') && values.unit.target.version >= 245) return {}
  return isConnectedToJournal(values) ? { After: ['systemd-journald.socket'] } : {}
}

function journalNamespace(values: MergedValues): Added {
  const name = values.text('LogNamespace')
  if (!name) return {}
  const units = [`systemd-journald@${name}.socket`, `systemd-journald-varlink@${name}.socket`, ...(values.unit.target.version >= 256 ? [`systemd-journald-sync@${name}.service`] : [])]
  return both('Requires', units)
}

function networkDevice(name: string | null): Added {
  return name === null || name === 'lo' ? {} : both('BindsTo', [`${escapePath(`/sys/subsystem/net/devices/${name}`)}.device`])
}

function listeningPaths(values: MergedValues): Added {
  const settings = ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket', 'ListenFIFO', 'ListenSpecial', 'ListenUSBFunction']
  return { RequiresMountsFor: settings.flatMap((name) => values.all(name).flatMap(({ resolved }) => paths(resolved.replace(/^\/var\/run\//, '/run/')))) }
}

const networkTypes = /^(afs|ceph|cifs|gfs|gfs2|ncp|ncpfs|nfs|nfs4|ocfs2|orangefs|pvfs2|smb3|smbfs|davfs|glusterfs|lustre|sshfs|fuse\.(sshfs|glusterfs|davfs))$/

function isNetwork(values: MergedValues): boolean {
  return (values.text('Options') ?? '').split(',').includes('_netdev') || networkTypes.test(values.text('Type') ?? '')
}

/** The directory above, and the thing that is mounted where that is a path of its own. */
function mountPaths(values: MergedValues): Added {
  const place = values.text('Where')
  const what = values.unit.name.type === 'mount' && !isNetwork(values) ? values.text('What') : null
  const above = place && place !== '/' ? [place.replace(/\/[^/]*$/, '') || '/'] : []
  return { RequiresMountsFor: [...above, ...paths(what)] }
}

/** Local and remote file systems are mounted at different times; `nofail` takes them out of the way of the boot. */
function mountTargets(values: MergedValues): Added {
  if (isExtrinsic(values)) return {}
  const options = (values.text('Options') ?? '').split(',')
  const network = isNetwork(values)
  const before = options.includes('nofail') ? [] : [network ? 'remote-fs.target' : 'local-fs.target']
  const after = network ? ['remote-fs-pre.target', 'network.target', 'network-online.target'] : ['local-fs-pre.target']
  return { Conflicts: ['umount.target'], Before: [...before, 'umount.target'], After: [...after, ...(values.text('Type') === 'tmpfs' ? ['swap.target'] : [])], ...(network && { Wants: ['network-online.target'] }) }
}

