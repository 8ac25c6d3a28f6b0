import { encodeBytes } from '../text/bytes'
import { readEnvironmentFile, readAssignment, type EnvironmentAssignment } from '../values/environment-assignment'
import { encodeBase64 } from '../values/base64'
import { readTimeSpan } from '../values/time-span'
import { baseDirectories, directorySettings } from './base-directories'
import { directoryVariable, variableOf } from './directories'
import { managerUserOf } from './host-profile'
import { matchesGlob } from './glob'
import { identityOf } from './identity'
import type { UnitAssignment } from './merge-unit'
import type { MergedValues } from './merged-values'
import { serviceTypeOf } from './service-type'
import { isKnownAtRunTimeOnly, showSpecifiers } from './resolve-specifiers'

/** Who sets a variable. */
export type VariableSource =
  | { readonly kind: 'manager' }
  | { readonly kind: 'systemd'; readonly setting: string | null }
  | { readonly kind: 'setting'; readonly setting: string; readonly assignment: UnitAssignment }
  | { readonly kind: 'environment-file'; readonly path: string; readonly assignment: UnitAssignment }

export interface VariableSetting {
  readonly value: string | null
  readonly source: VariableSource
}

/** One variable of the environment that the main process gets. */
export interface EnvironmentVariable extends VariableSetting {
  readonly name: string
  /** What is known of a value that only the running machine has (`value` is null then), and when the variable is there at all. */
  readonly note: string | null
  /** Earlier sources whose value this one replaced, strongest last. */
  readonly overridden: readonly VariableSetting[]
}

export interface Environment {
  readonly variables: readonly EnvironmentVariable[]
  /** Variables that would have been there and were removed by UnsetEnvironment=. */
  readonly unset: readonly { readonly name: string; readonly assignment: UnitAssignment }[]
  /** Files of EnvironmentFile= whose content is not known here. */
  readonly unknownFiles: readonly { readonly path: string; readonly optional: boolean; readonly assignment: UnitAssignment }[]
}

/**
 * Computes the environment of a service's main process in the order of systemd.exec(5), "Environment variables in spawned processes":
 * the manager's, what systemd adds, PassEnvironment=, Environment=, EnvironmentFile=; UnsetEnvironment= has the last word.
 */
export function environmentOf(values: MergedValues): Environment {
  const builder = new EnvironmentBuilder()
  addManagerEnvironment(builder, values)
  addSystemdVariables(builder, values)
  addSearchPath(builder, values)
  addPassed(builder, values)
  for (const { value, assignment } of values.list<EnvironmentAssignment>('Environment')) builder.set(value.name, value.value, { kind: 'setting', setting: 'Environment', assignment })
  const unknownFiles = addFiles(builder, values)
  const unset = removeUnset(builder, values)
  return { variables: builder.variables(), unset, unknownFiles }
}

class EnvironmentBuilder {
  private readonly entries = new Map<string, { settings: VariableSetting[]; note: string | null }>()

  set(name: string, value: string | null, source: VariableSource, note: string | null = null): void {
    const unknown = value !== null && isKnownAtRunTimeOnly(value)
    const entry = this.entries.get(name) ?? { settings: [], note: null }
    entry.settings.push({ value: unknown ? null : value, source })
    entry.note = unknown ? `${showSpecifiers(value)}, resolved when the unit starts` : note
    this.entries.set(name, entry)
  }

  get(name: string): string | null | undefined {
    const settings = this.entries.get(name)?.settings
    return settings?.[settings.length - 1]?.value
  }

  delete(name: string): void {
    this.entries.delete(name)
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  variables(): EnvironmentVariable[] {
    return [...this.entries.entries()]
      .map(([name, { settings, note }]) => ({ name, note, ...settings[settings.length - 1]!, overridden: settings.slice(0, -1) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  }
}

/** The search path is chosen when systemd is built: with a separate /usr it ends in `:/sbin:/bin` (observed so: 247, 252; not: 241, 257, 262). */
function defaultPath(version: number): string {
  const merged = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin'
  return version >= 242 && version <= 254 ? `${merged}:/sbin:/bin` : merged
}

function addManagerEnvironment(builder: EnvironmentBuilder, values: MergedValues): void {
  const { target, host } = values.unit
  const own = host.managerEnvironment[target.manager]
  builder.set('PATH', own.PATH ?? defaultPath(target.version), { kind: 'manager' })
  if (own.LANG !== undefined) builder.set('LANG', own.LANG, { kind: 'manager' })
  if (target.manager === 'system') return
  const user = managerUserOf(host, 'user')
  const login = { HOME: user.home, LOGNAME: user.name, SHELL: user.shell, USER: user.name }
  for (const [name, value] of Object.entries({ ...login, ...own })) if (name !== 'PATH' && name !== 'LANG') builder.set(name, value, { kind: 'manager' })
}

function addSystemdVariables(builder: EnvironmentBuilder, values: MergedValues): void {
  const { target, name, host } = values.unit
  const { version } = target
  const by = (setting: string | null): VariableSource => ({ kind: 'systemd', setting })
  const runtime = baseDirectories(target, host).RuntimeDirectory

  builder.set('INVOCATION_ID', null, by(null), 'a new id for each start')
  if (version >= 248) builder.set('SYSTEMD_EXEC_PID', null, by(null), 'the id of the process itself')
  if (target.manager === 'user') {
    builder.set('MANAGERPID', null, by(null), 'the id of the manager')
    if (version >= 258) builder.set('MANAGERPIDFDID', null, by(null), 'the inode of the manager’s pidfd')
  }
  if (values.unit.name.type === 'service') addServiceVariables(builder, values, runtime)
  addIdentity(builder, values)

  if (isConnectedToJournal(values)) builder.set('JOURNAL_STREAM', null, by('StandardOutput'), 'device and inode of the connection to the journal')
  if (values.text('StandardInput')?.startsWith('tty') || /^tty/.test(values.text('StandardOutput') ?? '') || /^tty/.test(values.text('StandardError') ?? '') || values.last('TTYPath'))
    builder.set('TERM', terminalType(values), by('TTYPath'))
  for (const setting of directorySettings) {
    const value = directoryVariable(values, setting)
    if (value !== null) builder.set(variableOf(setting), value, by(setting))
  }
  const credential = ['LoadCredential', 'LoadCredentialEncrypted', 'SetCredential', 'SetCredentialEncrypted', 'ImportCredential'].find((setting) => values.all(setting).length > 0)
  if (credential) builder.set('CREDENTIALS_DIRECTORY', `${runtime}/credentials/${name.name}`, by(credential))
  const logNamespace = values.text('LogNamespace')
  if (logNamespace !== null && version >= 246) builder.set('LOG_NAMESPACE', logNamespace, by('LogNamespace'))
  addMemoryPressure(builder, values)
}

function addServiceVariables(builder: EnvironmentBuilder, values: MergedValues, runtime: string): void {
  const { version } = values.unit.target
  const by = (setting: string): VariableSource => ({ kind: 'systemd', setting })
  const type = serviceTypeOf(values)
  const notify = type === 'notify' || type === 'notify-reload'
  const watchdog = readTimeSpan(values.text('WatchdogSec') ?? '0', version) ?? 0
  const store = values.value<number>('FileDescriptorStoreMax') ?? 0
  const access = values.text('NotifyAccess')
  const asked = access !== null && access !== 'none'
  // Type=notify, a watchdog and a descriptor store open the socket even with NotifyAccess=none (observed: 252).
  const opens = asked || notify || (watchdog > 0 && watchdog !== Number.POSITIVE_INFINITY) || store > 0
  if (opens) builder.set('NOTIFY_SOCKET', `${runtime}/systemd/notify`, by(asked ? 'NotifyAccess' : notify ? 'Type' : watchdog > 0 ? 'WatchdogSec' : 'FileDescriptorStoreMax'))
  if (watchdog > 0 && watchdog !== Number.POSITIVE_INFINITY) {
    builder.set('WATCHDOG_PID', null, by('WatchdogSec'), 'the id of the main process')
    builder.set('WATCHDOG_USEC', String(watchdog), by('WatchdogSec'))
  }
  const pidFile = values.text('PIDFile')
  if (pidFile !== null && version >= 242) builder.set('PIDFILE', pidFile.startsWith('/') ? pidFile : `${runtime}/${pidFile}`, by('PIDFile'))
  if (store > 0 && version >= 254) builder.set('FDSTORE', String(store), by('FileDescriptorStoreMax'))
  if (values.all('Sockets').length > 0) {
    builder.set('LISTEN_FDS', null, by('Sockets'), 'how many sockets are passed')
    builder.set('LISTEN_PID', null, by('Sockets'), 'the id of the main process')
    builder.set('LISTEN_FDNAMES', null, by('Sockets'), 'the names of the sockets')
  }
}

/** USER, LOGNAME, HOME and SHELL: since 255 USER is always set; SetLoginEnvironment= decides on the others since 255. */
function addIdentity(builder: EnvironmentBuilder, values: MergedValues): void {
  const { target } = values.unit
  const identity = identityOf(values)
  const chosenBy = values.last('User') ? 'User' : 'DynamicUser'
  const wish = target.version >= 255 ? values.value<boolean>('SetLoginEnvironment') : null
  const login = wish ?? (identity.chosen || values.last('PAMName') !== null)
  if (target.manager === 'user' && !identity.chosen) return
  const source: VariableSource = { kind: 'systemd', setting: wish !== null ? 'SetLoginEnvironment' : identity.chosen ? chosenBy : null }
  const { record } = identity
  if (login || target.version >= 255) builder.set('USER', identity.user, source)
  if (!login) return
  builder.set('LOGNAME', identity.user, source)
  // Of a dynamic user systemd sets neither, even where an account of that name exists.
  if (values.isOn('DynamicUser')) return
  if (!record) {
    builder.set('HOME', null, source, 'the home directory of the user')
    builder.set('SHELL', null, source, 'the shell of the user')
    return
  }
  if (record.home !== '/') builder.set('HOME', record.home, source)
  // Releases up to 247 give root /bin/sh, later ones the shell of its account (observed: 247, 252).
  const shell = record.uid === 0 && target.version < 251 ? '/bin/sh' : record.shell
  if (!/\/(nologin|false|true)$/.test(shell)) builder.set('SHELL', shell, source)
}

function isConnectedToJournal(values: MergedValues): boolean {
  const input = values.text('StandardInput') ?? 'null'
  // Output goes where input comes from by default; up to 241 also for files and data (observed: 241, 247).
  const inherits = values.unit.target.version <= 241 ? /^(socket|tty|fd|file|data)/ : /^(socket|tty|fd)/
  const output = values.text('StandardOutput') ?? (inherits.test(input) ? 'inherit' : 'journal')
  const error = values.text('StandardError') ?? 'inherit'
  const journal = (word: string) => /^(journal|syslog|kmsg)/.test(word)
  return journal(output) || journal(error)
}

function terminalType(values: MergedValues): string | null {
  const path = values.text('TTYPath') ?? '/dev/console'
  return /^\/dev\/tty\d+$|^\/dev\/console$/.test(path) ? 'linux' : 'vt220'
}

/** Since 254 services learn where to watch memory pressure, unless MemoryPressureWatch= says no. */
function addMemoryPressure(builder: EnvironmentBuilder, values: MergedValues): void {
  const { version, manager } = values.unit.target
  if (version < 254) return
  const watch = values.value<string>('MemoryPressureWatch') ?? 'auto'
  if (watch === 'skip') return
  const source: VariableSource = { kind: 'systemd', setting: 'MemoryPressureWatch' }
  if (watch === 'off' || watch === 'no') {
    builder.set('MEMORY_PRESSURE_WATCH', '/dev/null', source)
    return
  }
  const slice = values.text('Slice')
  const known = manager === 'system' && slice === null && values.unit.name.instance === null
  builder.set('MEMORY_PRESSURE_WATCH', known ? `/sys/fs/cgroup/system.slice/${values.unit.name.name}/memory.pressure` : null, source, 'memory.pressure of the unit’s control group')
  const threshold = readTimeSpan(values.text('MemoryPressureThresholdSec') ?? '200ms', version) ?? 200_000
  builder.set('MEMORY_PRESSURE_WRITE', encodeBase64(encodeBytes(`some ${threshold} 2000000\0`)), source)
}

/** ExecSearchPath= stands in for the manager's search path (systemd.exec(5); observed: 252). */
function addSearchPath(builder: EnvironmentBuilder, values: MergedValues): void {
  const paths = values.list<string>('ExecSearchPath').map(({ value }) => value)
  if (paths.length > 0) builder.set('PATH', paths.join(':'), { kind: 'systemd', setting: 'ExecSearchPath' })
}

/** Variables of the system manager's own environment that PassEnvironment= names; the user manager passes its own anyway. */
function addPassed(builder: EnvironmentBuilder, values: MergedValues): void {
  const { target, host } = values.unit
  for (const { value: name, assignment } of values.list<string>('PassEnvironment')) {
    const environment = host.managerEnvironment[target.manager]
    const value = Object.hasOwn(environment, name) ? environment[name] : undefined
    if (value !== undefined) builder.set(name, value, { kind: 'setting', setting: 'PassEnvironment', assignment })
  }
}

function addFiles(builder: EnvironmentBuilder, values: MergedValues): Environment['unknownFiles'] {
  const { host, target } = values.unit
  const unknown: { path: string; optional: boolean; assignment: UnitAssignment }[] = []
  for (const assignment of values.all('EnvironmentFile')) {
    const optional = assignment.resolved.startsWith('-')
    const path = optional ? assignment.resolved.slice(1) : assignment.resolved
    const matches = Object.keys(host.files).filter((file) => matchesGlob(file, path)).sort()
    if (matches.length === 0 && !host.complete) unknown.push({ path: showSpecifiers(path), optional, assignment })
    for (const file of matches)
      for (const entry of readEnvironmentFile(host.files[file]!, target).assignments) builder.set(entry.name, entry.value, { kind: 'environment-file', path: file, assignment })
  }
  return unknown
}

function removeUnset(builder: EnvironmentBuilder, values: MergedValues): Environment['unset'] {
  const removed: { name: string; assignment: UnitAssignment }[] = []
  for (const { value: word, assignment } of values.list<string>('UnsetEnvironment')) {
    const pair = readAssignment(word, values.unit.target.version)
    const name = pair?.name ?? word
    if (!builder.has(name) || (pair && builder.get(name) !== pair.value)) continue
    builder.delete(name)
    removed.push({ name, assignment })
  }
  return removed
}
