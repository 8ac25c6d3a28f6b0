import { isDropInPath, parseUnitName, unitTypes, type UnitType } from '@/lib/exec-schema'

/** The last part of a path: what a file is called in tabs and chips. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Everything before the last part of a path, with its slash. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** The path of a new drop-in of a unit, in the folder where its fragment lies. */
export function dropInPath(unitName: string, fragmentPath: string | null, name: string): string {
  return `${fragmentPath === null ? '' : folderOf(fragmentPath)}${unitName}.d/${name}`
}

/** A name for a new drop-in that comes behind those at hand: `10-override.conf`, then `20-override.conf` … */
export function nextDropInName(paths: readonly string[]): string {
  const numbers = paths.filter(isDropInPath).map((path) => Number(/^\d+/.exec(fileName(path))?.[0] ?? 0))
  return `${Math.min(90, Math.floor(Math.max(0, ...numbers) / 10) * 10 + 10)}-override.conf`
}

/** What is wrong with the name of a drop-in file; null for a good one. */
export function dropInNameFault(name: string, otherPaths: readonly string[]): string | null {
  if (!name.endsWith('.conf')) return 'systemd only reads drop-ins whose name ends in .conf'
  if (name === '.conf' || name.startsWith('.')) return 'systemd passes over files whose name begins with a dot'
  if (name.includes('/')) return 'Write the name of the file without a folder'
  if (otherPaths.some((path) => isDropInPath(path) && fileName(path) === name)) return `There is a drop-in named ${name} already`
  return null
}

/** What is wrong with the name of a unit; null for a good one. */
export function unitNameFault(name: string): string | null {
  if (parseUnitName(name)) return null
  if (name.trim() === '') return 'A unit needs a name, such as web.service'
  if (!unitTypes.some((type) => name.endsWith(`.${type}`))) return 'The name says no type: it should end in .service, .socket, .timer …'
  return 'A unit name has letters, digits and : - _ . \\ @ only, and at most 255 characters'
}

/** The paths of a unit's files after the unit got another name: fragment and drop-in folders of its own follow, those of a prefix or a type stay. */
export function renamePath(path: string, from: string, to: string): string {
  const name = fileName(path)
  if (name === from) return folderOf(path) + to
  const folder = folderOf(path)
  return folder.endsWith(`${from}.d/`) ? `${folder.slice(0, -(from.length + 3))}${to}.d/${name}` : path
}

/** The name under which the library reads the unit: its own where that is a unit name, else one of the type that was chosen for it. */
export function nameForReading(name: string, chosenType: UnitType | null): string {
  if (parseUnitName(name)) return name
  const stem = name.replace(/\.[^.]*$/, '').replace(/[^0-9A-Za-z:_.\\-]/g, '_') || 'unit'
  return `${stem}.${chosenType ?? 'service'}`
}
