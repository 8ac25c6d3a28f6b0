import { directoriesOf, isAbove } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import type { ListedPath } from '../../values/path'
import { at, rule, type CheckedUnit } from '../rule'
import { hasInstallSection, isOfPackage, valuesOfOthers } from '../unit-findings'

/** Directories that are there on any machine. */
const usual = new Set(['/', '/usr', '/etc', '/var', '/run', '/tmp', '/home', '/root', '/boot', '/dev', '/proc', '/sys', '/opt', '/srv', '/mnt', '/media', '/var/lib', '/var/cache', '/var/log', '/var/tmp', '/var/spool', '/var/run', '/run/user', '/run/lock', '/run/systemd', '/run/dbus', '/run/udev', '/run/log', '/usr/lib', '/usr/bin', '/usr/share', '/usr/local', '/lib', '/bin', '/sbin'])
const bases: readonly (readonly [base: string, setting: string])[] = [['/run', 'RuntimeDirectory'], ['/var/lib', 'StateDirectory'], ['/var/cache', 'CacheDirectory'], ['/var/log', 'LogsDirectory']]

const settings = ['ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'ExecPaths', 'NoExecPaths']

/** A path that has to be there before the unit starts, and that nothing here makes. */
export const missingPathBreaksNamespace = rule({
  id: 'missing-path-breaks-namespace',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The path may be missing, and then the unit does not start.',
    reason: 'Paths of ReadWritePaths= and its like have to be there before the process starts: where one is missing it ends with status 226, before its program runs. /run is empty after each start of the machine. Of the paths that a socket listens on systemd makes the directories.',
    remedy: 'Have systemd make the directory, with RuntimeDirectory=, StateDirectory=, CacheDirectory= or LogsDirectory=, which makes it writable as well. A - in front of the path lets it be missing.',
  },
  manual: 'systemd.exec(5), ReadWritePaths=',
  types: ['service'],
  settings,
  *check(unit) {
    const { merged, bySetting, values } = unit
    if (values.last('RootDirectory') ?? values.last('RootImage')) return
    const { host } = merged
    const ofPackage = isOfPackage(unit)
    let listening: ReturnType<typeof listeningOf> | null = null
    const made = directoriesOf(values).map(({ path }) => path)
    // Without a list of what the machine has, only what is to be written to is told.
    const entries = (host.complete ? settings : ['ReadWritePaths']).flatMap((setting) => bySetting.get(setting) ?? [])
    for (const entry of entries.filter(({ fate }) => fate === 'in-force'))
      for (const { path, prefixes, range } of (entry.parsed as readonly ListedPath[] | undefined) ?? []) {
        if (prefixes.includes('-') || usual.has(path) || made.some((each) => isAbove(path, each)) || path.includes('%') || entry.resolved !== entry.assignment.value) continue
        const missing = host.complete && !host.directories.includes(path) && host.files[path] === undefined
        // What lies in /run is gone after each start of the machine; what lies elsewhere a package may bring along.
        const base = bases.find(([each]) => path.startsWith(each) && path[each.length] === '/')
        if (!missing && !(base && (base[0] === '/run' || !ofPackage) && entry.assignment.name === 'ReadWritePaths')) continue
        const { sockets, mayHaveSocket } = (listening ??= listeningOf(unit))
        if (sockets.some((socket) => isAbove(path, socket))) continue
        // A template that nothing can enable is mostly the service of a socket with Accept=yes.
        if (!missing && mayHaveSocket && base![0] === '/run' && merged.name.instance !== null) continue
        const place = sourceRangeOf(entry.assignment, range)
        yield {
          ...at(entry, place),
          severity: missing ? 'warning' : 'info',
          message: `${missing ? `There is no ${path} on ${host.name}` : `Nothing in this unit makes ${path}${base?.[0] === '/run' ? ', and /run is empty when the machine starts' : ''}`}: ${mayHaveSocket ? 'unless its socket makes it,' : 'without it'} the process ends with status 226`,
          ...(mayHaveSocket && { remedy: 'Where its socket makes the directory, require the socket and come after it, with Requires= and After=. Otherwise have systemd make it, with RuntimeDirectory= or one of its kin. A - in front of the path lets it be missing.' }),
          fixes: [
            ...(base && !path.slice(base[0].length + 1).includes('/') && entry.assignment.name === 'ReadWritePaths' && /^\S+$/.test(entry.assignment.value)
              ? [{ title: `Have it made: ${base[1]}=${path.slice(base[0].length + 1)}`, safe: false, edits: [{ range: { start: entry.assignment.nameRange.start, end: entry.assignment.valueRange.end }, newText: `${base[1]}=${path.slice(base[0].length + 1)}` }] }]
              : []),
            { title: 'Let it be missing', safe: true, edits: [{ range: { start: place.start, end: place.start }, newText: '-' }] },
          ],
        }
      }
  },
})

/** The paths that the sockets at hand listen on; what can't be enabled may have one that is not. */
function listeningOf(unit: CheckedUnit) {
  const sockets = valuesOfOthers(unit).filter((values) => values.unit.name.type === 'socket')
  const paths = sockets.flatMap((values) => ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket', 'ListenFIFO'].flatMap((setting) => values.all(setting).map(({ resolved }) => resolved)))
  return { sockets: paths, mayHaveSocket: sockets.length === 0 && !hasInstallSection(unit) }
}
