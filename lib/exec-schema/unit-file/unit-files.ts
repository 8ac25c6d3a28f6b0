import { parseUnitName, templateOf, unitTypes, type UnitName } from '../text/unit-name'

/** One file of a unit: a path (absolute, or relative to a folder of units) and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** The permission bits, 0 to 0o777, where they are known: from a disk or an archive. */
  readonly mode?: number
}

/** A unit as people edit it: its name, its fragment (null where only drop-ins are at hand) and the drop-ins in the order in which systemd reads them. */
export interface UnitFiles {
  readonly name: string
  readonly fragment: SourceFile | null
  readonly dropIns: readonly SourceFile[]
}

/** Unit folders of the system manager and of users' managers, the first wins (systemd.unit(5), tables 1 and 2). */
const unitFolders: readonly RegExp[] = [
  /^\/etc\/systemd\/system\.control$|\/\.config\/systemd\/user\.control$/,
  /^\/run\/systemd\/system\.control$|^\/run\/user\/\d+\/systemd\/user\.control$/,
  /^\/run\/systemd\/transient$|^\/run\/user\/\d+\/systemd\/transient$/,
  /\/systemd\/generator\.early$/,
  /\/\.config\/systemd\/user$/,
  /^\/etc\/systemd\/(system|user)$/,
  /^\/run\/user\/\d+\/systemd\/user$/,
  /^\/run\/systemd\/(system|user)$/,
  /\/systemd\/generator$/,
  /\/\.local\/share\/systemd\/user$/,
  /^\/usr\/local\/(lib|share)\/systemd\/(system|user)$/,
  /^(\/usr)?\/lib\/systemd\/(system|user)$|^\/usr\/share\/systemd\/user$/,
  /\/systemd\/generator\.late$/,
]

/**
 * The names of the folders whose drop-ins apply to a unit, most specific first: `foo-bar.service.d`, `foo-.service.d`, `service.d`;
 * for an instance those of its template as well. `TYPE.d` counts since systemd 244 (systemd.unit(5)).
 */
export function dropInFolders(unit: UnitName, version: number): string[] {
  const folders: string[] = []
  const add = (name: string) => {
    if (!folders.includes(name)) folders.push(name)
  }
  const instances = unit.instance ? [`@${unit.instance}`, '@'] : unit.instance === '' ? ['@'] : ['']
  for (const instance of instances) for (const prefix of prefixesOf(unit.prefix)) add(`${prefix}${instance}.${unit.type}.d`)
  // Shortened prefixes count without the @ as well (observed: 247, 252, 262).
  if (unit.instance !== null) for (const prefix of prefixesOf(unit.prefix).slice(1)) add(`${prefix}.${unit.type}.d`)
  if (version >= 244) add(`${unit.type}.d`)
  return folders
}

/** `foo-bar-baz` → itself, `foo-bar-`, `foo-`. */
function prefixesOf(prefix: string): string[] {
  const found = [prefix]
  let rest = prefix
  for (;;) {
    const dash = rest.replace(/-+$/, '').lastIndexOf('-')
    if (dash < 1) return found
    rest = rest.slice(0, dash + 1)
    found.push(rest)
  }
}

/**
 * Which of the files at hand are drop-ins of the unit, in the order in which systemd reads them: by file name, wherever they lie.
 * Of two with the same name only one counts: /etc over /run over /usr, then the more specific folder; `TYPE.d` comes last of all.
 * Files outside the known unit folders count as if they lay beside the fragment, below /etc.
 */
export function orderDropIns<F extends { readonly path: string }>(files: readonly F[], unit: UnitName, version: number): F[] {
  const folders = dropInFolders(unit, version)
  const best = new Map<string, { file: F; rank: number }>()
  for (const file of files) {
    const { base, folder, name } = splitDropInPath(file.path)
    const at = folders.indexOf(folder)
    if (at < 0 || !name.endsWith('.conf') || name.startsWith('.')) continue
    const typeWide = folder === `${unit.type}.d`
    const rank = (typeWide ? 1_000_000 : 0) + folderRank(base) * 1000 + at
    const known = best.get(name)
    if (!known || rank < known.rank) best.set(name, { file, rank })
  }
  return [...best.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, { file }]) => file)
}

/** Which unit folder wins: lower is stronger. Others rank with /etc/systemd, where people put their files. */
function folderRank(folder: string): number {
  const rank = unitFolders.findIndex((pattern) => pattern.test(folder))
  return rank < 0 ? unitFolders.findIndex((pattern) => pattern.test('/etc/systemd/system')) : rank
}

function splitDropInPath(path: string): { base: string; folder: string; name: string } {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  const folder = parts.pop() ?? ''
  return { base: parts.join('/'), folder, name }
}

/** What a path says of a file by its name alone. */
export type UnitPathKind =
  | { readonly kind: 'fragment'; readonly unit: UnitName }
  | { readonly kind: 'drop-in'; readonly folder: string; readonly type: UnitName['type']; readonly unit: UnitName | null }
  | { readonly kind: 'other' }

/**
 * Tells fragment, drop-in and other files apart. Understands the temporary names of `systemctl edit`
 * (`.#nginx.service0123456789abcdef`, `.#override.conf0123456789abcdef`).
 */
export function classifyUnitPath(path: string): UnitPathKind {
  const { folder, name } = splitDropInPath(withoutEditSuffix(path))
  const fragment = parseUnitName(name)
  if (fragment) return { kind: 'fragment', unit: fragment }
  if (!name.endsWith('.conf') || !folder.endsWith('.d')) return { kind: 'other' }
  const owner = folder.slice(0, -2)
  const unit = parseUnitName(owner)
  const type = unit?.type ?? unitTypes.find((candidate) => candidate === owner)
  return type ? { kind: 'drop-in', folder, type, unit } : { kind: 'other' }
}

/** A path without what `systemctl edit` puts around a name while the file is being edited. */
export function withoutEditSuffix(path: string): string {
  return path.replace(/\/?\.#([^/]+?)[0-9a-f]{16}$/, (match, name: string) => (match.startsWith('/') ? `/${name}` : name))
}

/** Whether a path is that of a drop-in. */
export function isDropInPath(path: string): boolean {
  return classifyUnitPath(path).kind === 'drop-in'
}

/**
 * Groups files into units: each fragment with the drop-ins that apply to it, then drop-ins whose unit is not at hand
 * (under the name that their folder speaks of; `foo-.service.d` under `foo-.service`). Of two fragments of one name the one in the stronger folder counts.
 * An instance without a fragment of its own takes its template's.
 */
export function groupUnitFiles(files: readonly SourceFile[], version: number): UnitFiles[] {
  const fragments = new Map<string, SourceFile>()
  const orphans = new Map<string, { unit: UnitName; files: SourceFile[] }>()
  const dropIns: SourceFile[] = []
  for (const file of files) {
    const kind = classifyUnitPath(file.path)
    if (kind.kind === 'fragment') {
      const known = fragments.get(kind.unit.name)
      if (!known || folderRank(parentOf(file.path)) < folderRank(parentOf(known.path))) fragments.set(kind.unit.name, file)
    } else if (kind.kind === 'drop-in') {
      dropIns.push(file)
      if (kind.unit) {
        const orphan = orphans.get(kind.unit.name) ?? { unit: kind.unit, files: [] }
        orphan.files.push(file)
        orphans.set(kind.unit.name, orphan)
      }
    }
  }
  const used = new Set<SourceFile>()
  const units: UnitFiles[] = []
  for (const [name, fragment] of fragments) {
    const own = orderDropIns(dropIns, parseUnitName(name)!, version)
    for (const file of own) used.add(file)
    units.push({ name, fragment, dropIns: own })
  }
  for (const [name, { unit, files: left }] of orphans) {
    if (fragments.has(name) || left.every((file) => used.has(file))) continue
    const template = templateOf(unit)
    units.push({ name, fragment: (template && fragments.get(template)) || null, dropIns: orderDropIns(dropIns, unit, version) })
  }
  return units
}

/**
 * The unit of a name among the files at hand: its fragment, or that of its template, and the drop-ins that apply to it. Of two fragments the one in the stronger folder counts.
 * Where none bears the name, as while a file is called otherwise in the editor, the first file that is no drop-in is taken for the fragment.
 */
export function unitOfFiles(name: string, files: readonly SourceFile[], version: number): UnitFiles {
  const unit = parseUnitName(name)
  const whole = files.map((file) => ({ file, kind: classifyUnitPath(file.path) }))
  const strongest = (wanted: string | null) =>
    whole
      .filter(({ kind }) => kind.kind === 'fragment' && kind.unit.name === wanted)
      .sort((a, b) => folderRank(parentOf(a.file.path)) - folderRank(parentOf(b.file.path)))[0]?.file
  const byName = unit ? (strongest(unit.name) ?? strongest(templateOf(unit))) : undefined
  const fragment = byName ?? whole.find(({ kind }) => kind.kind === 'other')?.file ?? null
  return { name, fragment, dropIns: unit ? orderDropIns(files, unit, version) : [] }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
