import { encodeBytes } from '../text/bytes'
import { readEnvironmentFile, readAssignment, type EnvironmentAssignment } from '../values/environment-assignment'
import { encodeBase64 } from '../values/base64'
import { readTimeSpan } from '../values/time-span'
import { baseDirectories, directorySettings } from './base-directories'
import { directoryVariable, variableOf } from './directories'
import { controlGroupOf } from './control-group'
import type { CommandSetting } from './command-settings'
import { EnvironmentBuilder, type EnvironmentVariable, type VariableSource } from './environment-builder'
import { managerUserOf } from './host-profile'
import { matchesGlob } from './glob'
import { identityOf } from './identity'
import type { UnitAssignment } from './merge-unit'
import type { MergedValues } from './merged-values'
import { addServiceVariables } from './service-variables'
import { showSpecifiers } from './resolve-specifiers'
import { isConnectedToJournal, streamsOf } from './streams'

export interface Environment {
  readonly variables: readonly EnvironmentVariable[]
  /** Variables that would have been there and were removed by UnsetEnvironment=. */
  readonly unset: readonly { readonly name: string; readonly assignment: UnitAssignment }[]
  /** Files of EnvironmentFile= whose content is not known here. */
  readonly unknownFiles: readonly { readonly path: string; readonly optional: boolean; readonly assignment: UnitAssignment }[]
}

/**
 * Computes the environment of a unit's commands of one setting, by default of the main process, in the order of systemd.exec(5), "Environment variables in spawned processes":
 * the manager's, what systemd adds, PassEnvironment=, Environment=, EnvironmentFile=; UnsetEnvironment= has the last word.
 */
export function environmentOf(values: MergedValues, setting: CommandSetting = 'ExecStart'): Environment {
  const builder = new EnvironmentBuilder()
  addManagerEnvironment(builder, values)
  addSystemdVariables(builder, values, setting)
  addSearchPath(builder, values)
  addPassed(builder, values)
  for (const { value, assignment } of values.list<EnvironmentAssignment>('Environment')) builder.set(value.name, value.value, { kind: 'setting', setting: 'Environment', assignment })
  const unknownFiles = addFiles(builder, values)
  const unset = removeUnset(builder, values)
  return { variables: builder.variables(), unset, unknownFiles }
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

function addSystemdVariables(builder: EnvironmentBuilder, values: MergedValues, command: CommandSetting): void {
  const { target, name, host } = values.unit
  const { version } = target
  const by = (setting: string | null): VariableSource => ({ kind: 'systemd', setting })
  const runtime = baseDirectories(target, host).RuntimeDirectory

  builder.set('INVOCATION_ID', null, by(null), { note: 'a new id for each start' })
  if (version >= 248) builder.set('SYSTEMD_EXEC_PID', null, by(null), { note: 'the id of the process itself' })
  if (target.manager === 'user') {
    builder.set('MANAGERPID', null, by(null), { note: 'the id of the manager' })
    if (version >= 258) builder.set('MANAGERPIDFDID', null, by(null), { note: 'the inode of the manager’s pidfd' })
  }
  if (name.type === 'service') addServiceVariables(builder, values, command, runtime)
  addIdentity(builder, values)

  if (isConnectedToJournal(values)) builder.set('JOURNAL_STREAM', null, by('StandardOutput'), { note: 'device and inode of the connection to the journal' })
  if (usesTerminal(values)) builder.set('TERM', terminalType(values), by('TTYPath'), { note: 'linux or vt220, by what the console is' })
  for (const setting of directorySettings) {
    const value = directoryVariable(values, setting)
    if (value !== null) builder.set(variableOf(setting), value, by(setting))
  }
  const credential = ['LoadCredential', 'LoadCredentialEncrypted', 'SetCredential', 'SetCredentialEncrypted', 'ImportCredential'].find((setting) => values.all(setting).length > 0)
  // Up to 252 stop commands get their credentials as well (observed: 252, 257).
  const stopping = version >= 257 && ['ExecStop', 'ExecStopPost'].includes(command)
  if (credential && !stopping) builder.set('CREDENTIALS_DIRECTORY', `${runtime}/credentials/${name.name}`, by(credential))
  const logNamespace = values.text('LogNamespace')
  if (logNamespace !== null && version >= 246) builder.set('LOG_NAMESPACE', logNamespace, by('LogNamespace'))
  // Where nothing of /var is wanted, only /tmp is private (observed: 262).
  if (version >= 258 && values.held('PrivateTmp') === 'disconnected' && !values.hasDefaultDependencies) builder.set('TMPDIR', '/tmp', by('PrivateTmp'))
  for (const pressure of pressures) addPressure(builder, values, pressure)
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
  // Up to 254 a home directory that had to be looked up is told as well (observed: 247, 252, 257).
  if (!login && target.version < 255 && values.text('WorkingDirectory') === '~') builder.set('HOME', record?.home ?? null, { kind: 'systemd', setting: 'WorkingDirectory' }, { note: 'the home directory of the user' })
  if (!login) return
  builder.set('LOGNAME', identity.user, source)
  // Of a dynamic user systemd sets neither, even where an account of that name exists.
  if (values.isOn('DynamicUser')) return
  if (!record) {
    builder.set('HOME', null, source, { note: 'the home directory of the user' })
    builder.set('SHELL', null, source, { note: 'the shell of the user' })
    return
  }
  if (record.home !== '/') builder.set('HOME', record.home, source)
  // Releases up to 247 give root /bin/sh, later ones the shell of its account (observed: 247, 252).
  const shell = record.uid === 0 && target.version < 251 ? '/bin/sh' : record.shell
  if (!/\/(nologin|false|true)$/.test(shell)) builder.set('SHELL', shell, source)
}

/** Whether a standard stream is a terminal, or goes to the console besides the journal; the latter counts up to 257 (observed: 257, 262). */
function usesTerminal(values: MergedValues): boolean {
  const leading = values.unit.target.version <= 257 ? /^tty|\+console$/ : /^tty/
  return values.last('TTYPath') !== null || streamsOf(values).some(({ leadsTo }) => leading.test(leadsTo))
}

/** The type of a terminal; what the console is only the machine knows. */
function terminalType(values: MergedValues): string | null {
  const path = values.text('TTYPath')
  if (path === null || path === '/dev/console') return null
  return /^\/dev\/tty\d+$/.test(path) ? 'linux' : 'vt220'
}

interface Pressure {
  /** MEMORY, CPU or IO: what the variables and, but for their case, the file of the control group begin with. */
  readonly resource: string
  readonly prefix: string
  readonly since: number
  /** Settings that bring in the controller without which there is nothing to watch; null where it is always there. */
  readonly controlled: RegExp | null
}

/** Where services learn to watch for pressure (systemd.resource-control(5), MemoryPressureWatch= and its kin; observed: 252, 257, 262). */
const pressures: readonly Pressure[] = [
  { resource: 'MEMORY', prefix: 'Memory', since: 254, controlled: null },
  { resource: 'CPU', prefix: 'CPU', since: 261, controlled: /^(StartupCPUWeight|CPUWeight|CPUQuota)$/ },
  { resource: 'IO', prefix: 'IO', since: 261, controlled: /^(IOAccounting|(Startup)?IOWeight|IODeviceWeight|IO(Read|Write)(Bandwidth|IOPS)Max|IODeviceLatencyTargetSec)$/ },
]

function addPressure(builder: EnvironmentBuilder, values: MergedValues, { resource, prefix, since, controlled }: Pressure): void {
  const { version, manager } = values.unit.target
  if (version < since) return
  const watch = values.value<string>(`${prefix}PressureWatch`) ?? 'auto'
  const controls = controlled === null || values.unit.assignments.some(({ assignment, fate, parsed }) => fate === 'in-force' && parsed !== false && controlled.test(assignment.name))
  if (watch === 'skip' || (watch === 'auto' && !controls)) return
  const source: VariableSource = { kind: 'systemd', setting: `${prefix}PressureWatch` }
  if (watch === 'off' || watch === 'no') {
    builder.set(`${resource}_PRESSURE_WATCH`, '/dev/null', source)
    return
  }
  const file = `${resource.toLowerCase()}.pressure`
  const group = manager === 'system' ? controlGroupOf(values) : null
  builder.set(`${resource}_PRESSURE_WATCH`, group === null ? null : `${group}/${file}`, source, { note: `${file} of the unit’s control group` })
  const threshold = readTimeSpan(values.text(`${prefix}PressureThresholdSec`) ?? '200ms', version) ?? 200_000
  builder.set(`${resource}_PRESSURE_WRITE`, encodeBase64(encodeBytes(`some ${threshold} 2000000\0`)), source)
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
