import { directoriesOf, identityOf, type Identity, isAbove, mountViewOf, type MountRule, type Origin, ruleAbove } from '../../effective'
import type { ExecCommand } from '../../values/exec-command'
import { rule } from '../rule'
import { aboutAssignment, mayWriteAnywhere, valuesOfOthers } from '../unit-findings'
import { placeOfPath, writtenPaths, type WrittenPath } from '../written-paths'

const commands = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost']
/** Directories in which only root may make anything. */
const ofRoot = ['/', '/run', '/var', '/var/run', '/var/lib', '/var/log', '/var/cache', '/var/spool', '/etc', '/opt', '/srv', '/usr', '/usr/local', '/usr/share', '/usr/lib', '/home', '/mnt']

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
  *check(unit) {
    const { values, target } = unit
    if (target.manager !== 'system') return
    /** What the service sees, by path. */
    let view: Map<string, MountRule> | null = null
    const directories = directoriesOf(values)
    const isPrivileged = mayWriteAnywhere(values)
    const identity = identityOf(values)
    // What a command without the sandbox made before is there, and whose it is nobody can tell; so is what a socket made.
    const excused: string[] = valuesOfOthers(unit).flatMap((other) => other.all('ListenFIFO').map(({ resolved }) => placeOfPath(resolved)))
    for (const name of commands)
      for (const entry of values.all(name))
        for (const command of entry.parsed as readonly ExecCommand[]) {
          const isFree = command.prefixes.includes('+') || (/^ExecStartP/.test(name) && values.value<boolean>('PermissionsStartOnly') === true)
          if (isFree) {
            excused.push(...command.argv.flatMap(({ text }) => text.match(/\/[\w./@:-]+/g) ?? []).map(placeOfPath))
            continue
          }
          for (const written of writtenPaths(command)) {
            const { path, mayExist } = written
            if (excused.some((each) => isAbove(each, path) && each !== '/')) continue
            // What the service has been given it sees under this name, wherever it really lies.
            if (directories.some((each) => !each.readOnly && [each.path, ...each.symlinks].some((own) => isAbove(placeOfPath(own), path)))) continue
            view ??= new Map(mountViewOf(values, directories).map((each) => [placeOfPath(each.path), each]))
            const above = view.get(path) ?? ruleAbove(path, view)
            if (above?.access === 'read-only') yield { ...aboutAssignment(entry, `${mayExist ? `Unless it is there already, ` : ''}${path} can’t be ${mayExist ? 'made' : 'written to'}: ${nameOf(above.origin)} makes ${above.path === '/' ? 'all but a few paths' : above.path} read-only for the service`), ...(mayExist && !path.startsWith('/run/') && { severity: 'info' as const }) }
            else if (!isPrivileged && !command.prefixes.includes('!') && !['empty', 'bound', 'overlaid'].includes(above?.access ?? '')) {
              const refused = refusal(written, identity)
              if (refused) yield { ...aboutAssignment(entry, refused), ...(!path.startsWith('/run/') && !identity.dynamic && { severity: 'info' as const }) }
            }
          }
        }
  },
})

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
