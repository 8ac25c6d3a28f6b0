import { formatMode } from '../values/octal-mode'
import type { ExecDirectory } from '../values/exec-directory'
import { baseDirectories, directorySettings, type DirectorySetting } from './base-directories'
import { identityOf } from './identity'
import { fromAssignment, type MergedValues, type Origin } from './merged-values'

/** One directory that systemd sees to before the unit's processes start. */
export interface UnitDirectory {
  readonly setting: DirectorySetting
  /** What the unit's processes see. */
  readonly path: string
  /** Where it really lies: below `private` for dynamic users; else the same as `path`. */
  readonly realPath: string
  readonly mode: string
  readonly owner: string
  readonly group: string
  /** The environment variable that names it; null for parents, and up to 239, which sets none. */
  readonly variable: string | null
  /** When it goes, though another unit may use it as well. One that is kept for restarts may stay since 255 or 256 where nothing refers to the unit (observed: 252, 257, 262). */
  readonly removed: 'at stop' | 'unless restarted' | 'never'
  /** The symbolic links that point to it: where the unit's processes see it if it lies below `private`, which stays though the directory goes, then the name of its own that it was given. */
  readonly symlinks: readonly string[]
  /** Whether the unit's processes may only read it. */
  readonly readOnly: boolean
  /** A directory that is only made on the way to another one: not the unit's own, never removed with it. */
  readonly parent: boolean
  readonly origin: Origin
}

/** In which order the paths stand in a variable: since 252 systemd sorts them (observed: 247 as written, 252 sorted). */
const SORTED_SINCE = 252

/**
 * The directories of RuntimeDirectory=, StateDirectory= and the others (systemd.exec(5)). Only the innermost part of a name is the unit's own:
 * it gets the unit's user and mode and is removed with the unit; what lies above it belongs to root with mode 0755 and stays.
 * Directories of ConfigurationDirectory= always belong to root.
 */
export function directoriesOf(values: MergedValues): UnitDirectory[] {
  const { target, host } = values.unit
  const bases = baseDirectories(target, host)
  const identity = identityOf(values)
  const found: UnitDirectory[] = []
  for (const setting of directorySettings) {
    const entries = values.list<ExecDirectory>(setting)
    if (entries.length === 0) continue
    const base = bases[setting]
    const wanted = values.value<number>(`${setting}Mode`) ?? 0o755
    // Up to 241 the set-id and sticky bits were lost (observed: 241 makes 0770 of 2770, 247 does not).
    const mode = formatMode(target.version <= 241 ? wanted & 0o777 : wanted)
    const keep = setting === 'RuntimeDirectory' ? preservation(values) : 'never'
    const isPrivate = identity.dynamic && isPrivateFor(setting, keep, target.version)
    // Configuration was root’s up to 241; since then it is so only where it is there already (observed: 241, 247).
    const owned = setting !== 'ConfigurationDirectory' || target.version >= 242
    const seen = new Set<string>()
    const own = sortedEntries(entries, target.version)
    const ownPaths = new Set(own.map((entry) => `${isPrivate ? `${base}/private` : base}/${entry.value.name}`))
    for (const { value, assignment } of own) {
      const path = `${base}/${value.name}`
      const realPath = isPrivate ? `${base}/private/${value.name}` : path
      const origin = fromAssignment(assignment)
      if (seen.has(path)) continue
      if (isPrivate) addOnce({ path: `${base}/private`, mode: '0700' }, origin)
      for (const parent of parentsOf(value.name)) for (const above of isPrivate ? [base, `${base}/private`] : [base]) addOnce({ path: `${above}/${parent}`, mode: '0755' }, origin)
      seen.add(path)
      found.push({
        setting,
        path,
        realPath,
        mode,
        owner: owned ? identity.user : rootName(values),
        group: owned ? (identity.group ?? identity.user) : rootName(values),
        variable: target.version >= 240 ? variableOf(setting) : null,
        removed: keep,
        symlinks: [...(isPrivate ? [path] : []), ...(value.symlink ? [`${base}/${value.symlink}`] : [])],
        readOnly: value.readOnly,
        parent: false,
        origin,
      })
    }
    function addOnce({ path, mode: parentMode }: { path: string; mode: string }, origin: Origin): void {
      if (seen.has(path) || ownPaths.has(path)) return
      seen.add(path)
      const owner = rootName(values)
      found.push({ setting, path, realPath: path, mode: parentMode, owner, group: owner, variable: null, removed: 'never', symlinks: [], readOnly: false, parent: true, origin })
    }
  }
  return found
}

/**
 * The value of the variable of a directory setting: all its paths, joined by colons; colons within a path are escaped since 247, names given twice stand twice up to 251
 * (observed: 247, 252). Null where the setting is not used.
 */
export function directoryVariable(values: MergedValues, setting: DirectorySetting): string | null {
  const { target, host } = values.unit
  const entries = values.list<ExecDirectory>(setting)
  if (entries.length === 0 || target.version < 240) return null
  const base = baseDirectories(target, host)[setting]
  const names = sortedEntries(entries, target.version).map(({ value }) => value.name)
  const paths = (target.version < SORTED_SINCE ? names : [...new Set(names)]).map((name) => `${base}/${name}`)
  return paths.map((path) => (target.version >= 247 ? path.replace(/:/g, '\\:') : path)).join(':')
}

/** `RuntimeDirectory` → `RUNTIME_DIRECTORY`. */
export function variableOf(setting: DirectorySetting): string {
  return setting.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}

function preservation(values: MergedValues): UnitDirectory['removed'] {
  const word = values.value<string>('RuntimeDirectoryPreserve')
  return word === 'yes' ? 'never' : word === 'restart' ? 'unless restarted' : 'at stop'
}

/** With a dynamic user, directories that outlive the unit lie below a directory that only root enters. */
function isPrivateFor(setting: DirectorySetting, keep: UnitDirectory['removed'], version: number): boolean {
  if (setting === 'ConfigurationDirectory') return false
  return setting !== 'RuntimeDirectory' || (keep !== 'at stop' && version >= 243)
}

function sortedEntries<E extends { readonly value: ExecDirectory }>(entries: readonly E[], version: number): E[] {
  if (version < SORTED_SINCE) return [...entries]
  return [...entries].sort((a, b) => comparePaths(a.value.name, b.value.name))
}

/** Compares part by part, as systemd's path_compare() does: `a/b` stands before `a-c`. */
export function comparePaths(a: string, b: string): number {
  const left = a.split('/')
  const right = b.split('/')
  for (let i = 0; i < Math.min(left.length, right.length); i++) if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1
  return left.length - right.length
}

function parentsOf(name: string): string[] {
  const parts = name.split('/')
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Whom the parents belong to: root, or the person whose manager it is. */
function rootName(values: MergedValues): string {
  return values.unit.target.manager === 'system' ? 'root' : values.unit.host.managerUser
}
