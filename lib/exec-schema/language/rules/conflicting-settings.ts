import { addressFamiliesOf, directoriesOf, identityOf, isAbove, mergedCapabilities, type MergedValues, mountViewOf, serviceTypeOf, type UnitAssignment } from '../../effective'
import type { ExecCommand } from '../../values/exec-command'
import type { ExitStatusSet } from '../../values/exit-status'
import type { ListedPath } from '../../values/path'
import { rawCommands } from '../raw-commands'
import { rule } from '../rule'
import { aboutAssignment, mayWriteAnywhere } from '../unit-findings'
import { placeOfPath, realPath } from '../written-paths'

interface Conflict {
  readonly entry: UnitAssignment
  readonly message: string
}

const homes = ['/home', '/root', '/run/user']

/** Each looks for one conflict, and says what breaks. */
const conflicts: readonly ((values: MergedValues) => Conflict | null)[] = [
  dynamicRoot,
  hiddenPath,
  hiddenException,
  droppedCapability,
  strangeCapability,
  rootTwice,
  notifyWithoutSockets,
  noProgram,
  hiddenDevice,
  lostPidFile,
  waitsForNetwork,
  restartPrevented,
]

function dynamicRoot(values: MergedValues): Conflict | null {
  const user = values.last('User')
  return user && ['root', '0'].includes(user.resolved) && values.value<boolean>('DynamicUser') === true ? { entry: user, message: 'root is there already, so DynamicUser=yes makes up no user: the service runs as root' } : null
}

/** The settings that hide paths, with what they hide; InaccessiblePaths= names that itself. */
const hiding: Readonly<Record<string, readonly string[]>> = { ProtectHome: homes, PrivateTmp: ['/tmp', '/var/tmp'], InaccessiblePaths: [], TemporaryFileSystem: [] }

/** A program, or a working directory, below a path that is hidden, where nothing is bound into it. */
function hiddenPath(values: MergedValues): Conflict | null {
  const held = Object.keys(hiding).filter((name) => (hiding[name]!.length === 0 ? values.all(name).length > 0 : values.isHeld(name) && values.held(name) !== 'read-only'))
  const directory = values.last('WorkingDirectory')
  const texts = [...(directory ? [directory] : []), ...values.all('ExecStart')].map(({ assignment }) => assignment.value)
  if (!held.some((name) => hiding[name]!.length === 0 || texts.some((text) => hiding[name]!.some((path) => text.includes(path))))) return null
  const view = mountViewOf(values, directoriesOf(values))
  const hiderOf = (written: string) => {
    const path = written.replace(/(?<=.)\/+$/, '')
    const above = view.findLast((each) => isAbove(each.path, path))
    // What is bound there is seen, and what is only empty is there itself.
    if (!above || !(above.path === path ? ['hidden'] : ['hidden', 'empty', 'private']).includes(above.access)) return null
    return held.find((name) => hiding[name]!.some((hidden) => hidden === above.path || isAbove(hidden, above.path))) ?? held.find((name) => name === (above.access === 'hidden' ? 'InaccessiblePaths' : above.access === 'empty' ? 'TemporaryFileSystem' : '')) ?? null
  }
  const said = (name: string, path: string, status: number) => `${name}=${hiding[name]!.length === 0 ? '' : (values.held(name) ?? '')} hides ${path}: the process ends with status ${status}`
  if (directory?.resolved.startsWith('/')) {
    const hider = hiderOf(directory.resolved)
    if (hider) return { entry: directory, message: said(hider, directory.resolved, 200) }
  }
  for (const entry of values.all('ExecStart'))
    for (const { program, prefixes } of rawCommands(entry, values.unit.target)) {
      const hider = program.text.startsWith('/') && !prefixes.includes('+') ? hiderOf(program.text) : null
      if (hider) return { entry, message: said(hider, program.text, 203) }
    }
  return null
}

const exceptions = ['ReadWritePaths', 'ReadOnlyPaths']

/** Exceptions below what is hidden, which systemd can't see either (observed: 252, 257). */
function hiddenException(values: MergedValues): Conflict | null {
  if (!['ProtectHome', 'InaccessiblePaths'].some((name) => values.isHeld(name)) || !exceptions.some((name) => values.all(name).length > 0)) return null
  const view = mountViewOf(values, directoriesOf(values))
  for (const { entry, path, isOptional } of exceptions.flatMap((name) => values.all(name).flatMap((each) => ((each.parsed as readonly ListedPath[] | undefined) ?? []).map((listed) => ({ entry: each, path: listed.path, isOptional: listed.prefixes.includes('-') }))))) {
    const above = view.findLast((each) => each.path !== path && isAbove(each.path, path))
    if (above?.access === 'hidden') return { entry, message: `${path} is not there for the service: ${above.path} is hidden, and no exception below it counts` }
    if (above?.access === 'empty' && !isOptional && homes.includes(above.path)) return { entry, message: `${above.path} is empty for the service: ${path} is not there, and the process ends with status 226` }
  }
  return null
}

/** A capability that is to be handed on and is taken away (observed: 257). */
function droppedCapability(values: MergedValues): Conflict | null {
  const entry = values.last('AmbientCapabilities')
  const bounding = mergedCapabilities(values, 'CapabilityBoundingSet')
  if (!entry || !bounding) return null
  const lost = [...(mergedCapabilities(values, 'AmbientCapabilities') ?? [])].find((name) => !bounding.has(name))
  return lost ? { entry, message: `CapabilityBoundingSet= leaves ${lost} out: the program starts without it` } : null
}

/** Capabilities in a user namespace of one's own, which count for nothing outside of it (user_namespaces(7); observed: 257). */
function strangeCapability(values: MergedValues): Conflict | null {
  const entry = values.last('AmbientCapabilities')
  if (!entry || values.unit.target.manager === 'user' || !values.isOn('PrivateUsers')) return null
  const outside = [...(mergedCapabilities(values, 'AmbientCapabilities') ?? [])].find((name) => ['CAP_NET_BIND_SERVICE', 'CAP_NET_ADMIN', 'CAP_NET_RAW', 'CAP_SYS_TIME', 'CAP_SYS_NICE', 'CAP_SYS_ADMIN', 'CAP_SYS_MODULE', 'CAP_SYS_RAWIO', 'CAP_BPF', 'CAP_PERFMON'].includes(name))
  return outside && !(outside.startsWith('CAP_NET') && values.isOn('PrivateNetwork')) ? { entry, message: `With PrivateUsers= the process has ${outside} in its own user namespace alone: for the machine it counts for nothing` } : null
}

/** A program that is named by its path outside of the root directory. */
function rootTwice(values: MergedValues): Conflict | null {
  const root = values.text('RootDirectory')?.replace(/\/+$/, '')
  // A root directory that holds itself is meant so.
  if (!root || values.value<boolean>('RootDirectoryStartOnly') === true || [...values.all('BindPaths'), ...values.all('BindReadOnlyPaths')].some(({ resolved }) => resolved.includes(root))) return null
  const entry = values.all('ExecStart').find(({ parsed }) => (parsed as readonly ExecCommand[]).some(({ program, prefixes }) => program.text.startsWith(`${root}/`) && !prefixes.includes('+')))
  return entry ? { entry, message: `With RootDirectory= the program is looked for at ${root}${(entry.parsed as readonly ExecCommand[])[0]!.program.text}: paths begin below ${root}` } : null
}

/** A program that lies where none can be run (observed: 247 to 257). */
function noProgram(values: MergedValues): Conflict | null {
  if (values.unit.target.version < 248 || values.all('NoExecPaths').length === 0) return null
  const view = mountViewOf(values, directoriesOf(values))
  const isOff = (path: string) => view.findLast((each) => isAbove(each.path, path))?.noExec === true
  const libraries = ['/lib', '/lib64', '/usr/lib', '/usr/lib64']
  const hasLibraries = libraries.some((path) => !isOff(`${path}/x`)) || values.list<ListedPath>('ExecPaths').some(({ value }) => libraries.some((path) => isAbove(path, value.path)))
  for (const entry of values.all('ExecStart'))
    for (const { program, prefixes } of rawCommands(entry, values.unit.target)) {
      if (!program.text.startsWith('/') || prefixes.includes('+')) continue
      if (isOff(program.text) && isOff(realPath(program.text))) return { entry, message: `NoExecPaths= takes from ${program.text} the right to be run: the process ends with status 203` }
      if (!hasLibraries) return { entry, message: `NoExecPaths= takes from /usr/lib the right to be run: unless ${program.text} needs no libraries, the process ends with status 203` }
    }
  return null
}

function notifyWithoutSockets(values: MergedValues): Conflict | null {
  const families = addressFamiliesOf(values)
  const entry = values.last('RestrictAddressFamilies')
  if (!families || !entry || !serviceTypeOf(values).startsWith('notify')) return null
  return (families.mode === 'allow') === families.families.has('AF_UNIX') ? null : { entry, message: 'Without AF_UNIX the program can’t say that it is ready, and Type=notify waits until the time to start is up' }
}

function hiddenDevice(values: MergedValues): Conflict | null {
  if (!values.isOn('PrivateDevices')) return null
  const bound = [...values.all('BindPaths'), ...values.all('BindReadOnlyPaths')].map(({ resolved }) => resolved)
  const pseudo = /^\/dev\/(null|zero|full|random|urandom|tty|ptmx|pts|shm|mqueue|hugepages|log|std(in|out|err)|fd)(\/|\s|$)/
  const entry = values.all('DeviceAllow').find(({ resolved }) => resolved.startsWith('/dev/') && !pseudo.test(resolved) && !bound.some((paths) => paths.includes(resolved.split(' ')[0]!)))
  if (!entry) return null
  return { entry, message: `PrivateDevices=yes leaves ${entry.resolved.split(' ')[0]} out of /dev, allowed or not; DevicePolicy=closed with this line is enough` }
}

function lostPidFile(values: MergedValues): Conflict | null {
  const entry = values.last('PIDFile')
  if (!entry || values.text('Type') !== 'forking' || typeof entry.parsed !== 'string') return null
  const path = placeOfPath(entry.parsed.startsWith('/') ? entry.parsed : `/run/${entry.parsed}`)
  // What is started with all rights writes it, or has made it before.
  const freed = ['ExecStartPre', 'ExecStart'].flatMap((name) => values.list<ExecCommand>(name).filter(({ value }) => value.prefixes.includes('+')))
  const isForced = values.list<ExecCommand>('ExecStart').some(({ value }) => /[+!]/.test(value.prefixes))
  if (isForced || freed.some(({ value }) => value.argv.some(({ text }) => text.includes(entry.parsed as string)))) return null
  const { user, chosen } = identityOf(values)
  const directories = directoriesOf(values)
  if (/^\/run\/[^/]+$/.test(path) && values.unit.target.manager === 'system' && chosen && !mayWriteAnywhere(values)) return { entry, message: `${user} can’t write ${path}, as /run belongs to root: add RuntimeDirectory=, and write the file there` }
  if (values.held('ProtectSystem') !== 'strict') return null
  const above = mountViewOf(values, directories).findLast((each) => isAbove(placeOfPath(each.path), path))
  return above?.readOnly ? { entry, message: `With ProtectSystem=strict the program can’t write ${path}: add RuntimeDirectory= or ReadWritePaths=` } : null
}

function waitsForNetwork(values: MergedValues): Conflict | null {
  if (!values.isOn('PrivateNetwork')) return null
  const entry = values.unit.inForce('Unit', 'Wants').find(({ parsed }) => (parsed as readonly string[]).includes('network-online.target'))
  return entry ? { entry, message: 'With PrivateNetwork=yes the service sees no network that it could wait for' } : null
}

/** A way to end after which the service is to be restarted, and is not (observed: 247, 252, 257). */
function restartPrevented(values: MergedValues): Conflict | null {
  const prevented = values.all('RestartPreventExitStatus').flatMap(({ parsed }) => (parsed ? [parsed as ExitStatusSet] : []))
  const isPrevented = ({ statuses, signals }: ExitStatusSet) => statuses.some((status) => prevented.some((each) => each.statuses.includes(status))) || signals.some((signal) => prevented.some((each) => each.signals.includes(signal)))
  const entry = values.all('RestartForceExitStatus').find(({ parsed }) => parsed !== undefined && isPrevented(parsed as ExitStatusSet))
  return entry ? { entry, message: 'RestartPreventExitStatus= names one of these too, and counts for more: the service is not restarted' } : null
}

/** A socket in a network of its own, which nobody else is in (systemd.socket(5) and systemd.exec(5), PrivateNetwork=). */
function hiddenSocket(values: MergedValues): Conflict | null {
  // With JoinsNamespaceOf= it is that of another unit.
  if (!values.isOn('PrivateNetwork') || values.unit.inForce('Unit', 'JoinsNamespaceOf').length > 0) return null
  const entry = ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket'].flatMap((name) => values.all(name)).find(({ resolved }) => !/^[/@%]/.test(resolved))
  return entry ? { entry, message: 'With PrivateNetwork=yes the socket listens in a network of its own, where nobody can reach it' } : null
}

/** Settings that systemd takes together, and with which the service can’t do its work. */
export const conflictingSettings = rule({
  id: 'conflicting-settings',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'Two settings work against each other.',
    reason: 'systemd takes them both without a word. What one of them needs the other takes away.',
    remedy: 'Drop one of them, or make the exception that the message names.',
  },
  manual: 'systemd.exec(5)',
  types: ['service', 'socket'],
  settings: ['DynamicUser', 'ProtectHome', 'PrivateTmp', 'InaccessiblePaths', 'TemporaryFileSystem', 'NoExecPaths', 'RootDirectory', 'AmbientCapabilities', 'RestrictAddressFamilies', 'PrivateDevices', 'PIDFile', 'PrivateNetwork', 'RestartForceExitStatus'],
  *check({ merged, values }) {
    for (const find of merged.name.type === 'socket' ? [hiddenSocket] : conflicts) {
      const found = find(values)
      if (found) yield aboutAssignment(found.entry, found.message)
    }
  },
})
