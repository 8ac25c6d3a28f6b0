import { directoriesOf, identityOf, type Identity, isAbove, type MergedValues, mountViewOf, type MountRule, type Origin, ruleAbove, type UnitAssignment } from '../../effective'
import type { ExecCommand } from '../../values/exec-command'
import type { ListedPath } from '../../values/path'
import { rule, type CheckedUnit } from '../rule'
import { aboutAssignment, mayWriteAnywhere, ofAllAtHand } from '../unit-findings'
import { placeOfPath, writtenPaths, type WrittenPath } from '../written-paths'

const commands = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost']
/** Directories in which only root may make anything. */
const ofRoot = ['/', '/run', '/var', '/var/run', '/var/lib', '/var/log', '/var/cache', '/var/spool', '/etc', '/opt', '/srv', '/usr', '/usr/local', '/usr/share', '/usr/lib', '/home', '/mnt']

/** Named pipes that sockets make; what is written to them takes no place. */
const fifosAtHand = ofAllAtHand((units) => units.flatMap((values) => values.all('ListenFIFO').map(({ resolved }) => placeOfPath(resolved))))

/** A path that a command writes to, and the service may not. */
export const writeRefused = rule({
  id: 'write-refused',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The command writes where the service may not.',
    reason: 'The sandbox and the user of the unit hold for all of its commands, those of ExecStartPre= too. What is read-only to the service, or belongs to root, the command can’t change: it fails, and the unit with it.',
    remedy: 'Have systemd make what is needed, with RuntimeDirectory=, StateDirectory= or one of their kin, which belongs to the user of the unit and can be written to. ReadWritePaths= makes an exception; + before a command takes both the sandbox and the user from it.',
  },
  manual: 'systemd.exec(5), User=, ProtectSystem=, ReadOnlyPaths=; observed: 247, 252, 257',
  types: ['service'],
  settings: ['User', 'DynamicUser', 'ProtectSystem', 'ProtectHome', 'ProtectKernelTunables', 'ProtectControlGroups', 'ReadOnlyPaths'],
  concerns: ({ target }) => target.manager === 'system',
  *check(unit) {
    const { values } = unit
    const directories = directoriesOf(values)
    // What the service has been given it sees under this name, wherever it really lies.
    const own = directories.filter(({ readOnly }) => !readOnly).flatMap(({ path, symlinks }) => [path, ...symlinks].map(placeOfPath))
    /** What the service sees, by path; reckoned only where it matters. */
    let view: Map<string, MountRule> | null = null
    const ruleFor = (path: string) => {
      view ??= new Map(mountViewOf(values, directories).map((each) => [placeOfPath(each.path), each]))
      return view.get(path) ?? ruleAbove(path, view)
    }
    const closed = closedPaths(values)
    const isPrivileged = mayWriteAnywhere(values)
    const identity = identityOf(values)
    for (const { entry, command, written } of writesInSandbox(unit)) {
      const { path, mayExist } = written
      if (own.some((each) => isAbove(each, path))) continue
      const above = mayBeClosed(path, closed) ? ruleFor(path) : undefined
      if (above?.access === 'read-only') {
        yield { ...aboutAssignment(entry, `${mayExist ? `Unless it is there already, ` : ''}${path} can’t be ${mayExist ? 'made' : 'written to'}: ${nameOf(above.origin)} makes ${above.path === '/' ? 'all but a few paths' : above.path} read-only for the service`), ...(mayExist && !path.startsWith('/run/') && { severity: 'info' as const }) }
        continue
      }
      const refused = isPrivileged || command.prefixes.includes('!') ? null : refusal(written, identity)
      if (refused && !['empty', 'bound', 'overlaid'].includes(ruleFor(path)?.access ?? '')) yield { ...aboutAssignment(entry, refused), ...(!path.startsWith('/run/') && !identity.dynamic && { severity: 'info' as const }) }
    }
  },
})

interface Write {
  readonly entry: UnitAssignment
  readonly command: ExecCommand
  readonly written: WrittenPath
}

/** What the commands write that the sandbox holds for. What one without it made before is there, and whose it is nobody can tell; so is what a socket made. */
function* writesInSandbox(unit: CheckedUnit): Generator<Write> {
  const { values } = unit
  const excused = [...fifosAtHand(unit)]
  const isStartOnly = values.value<boolean>('PermissionsStartOnly') === true
  for (const name of commands)
    for (const entry of values.all(name))
      for (const command of entry.parsed as readonly ExecCommand[])
        if (command.prefixes.includes('+') || (isStartOnly && name.startsWith('ExecStartP'))) excused.push(...command.argv.flatMap(({ text }) => text.match(/\/[\w./@:-]+/g) ?? []).map(placeOfPath))
        else for (const written of writtenPaths(command)) if (!excused.some((each) => isAbove(each, written.path) && each !== '/')) yield { entry, command, written }
}

/** The paths that settings make read-only; the root where one of them closes more than it names. */
function closedPaths(values: MergedValues): ReadonlySet<string> {
  const isWide = ['ProtectSystem', 'ProtectHome', 'ProtectKernelTunables', 'ProtectControlGroups', 'RootDirectory', 'RootImage'].some((name) => values.isHeld(name) || values.isOn(name))
  return new Set(isWide ? ['/'] : values.list<ListedPath>('ReadOnlyPaths').map(({ value }) => placeOfPath(value.path)))
}

function mayBeClosed(path: string, closed: ReadonlySet<string>): boolean {
  if (closed.size === 0) return false
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) if (closed.has(path.slice(0, end))) return true
  return closed.has('/')
}

/** Why somebody who is not root can't make it; null where it may be there and theirs. */
function refusal({ path, kind }: WrittenPath, { user, dynamic }: Identity): string | null {
  const parent = path.slice(0, path.lastIndexOf('/')) || '/'
  if (!ofRoot.includes(parent) || path === '/run/lock') return null
  // A package may have brought the file along; a dynamic user owns nothing of before.
  if (kind === 'file' && !dynamic && !path.startsWith('/run/')) return null
  return `${user} may make nothing in ${parent}, which belongs to root: ${kind === 'directory' ? `unless ${path} is there already this fails` : `${path} can’t be written`}`
}

function nameOf(origin: Origin): string {
  return origin.kind === 'file' ? `${origin.setting}=` : origin.kind === 'implied' ? `${origin.by}=` : 'the unit'
}
