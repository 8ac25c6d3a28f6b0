import { byteLength, classifyUnitPath, dropInFolders, hasInvalidUtf8, newestVersion, readVersion, templateOf, type UnitName } from '@/lib/exec-schema'
import { WorkspaceError } from '@/lib/operation/errors'
import { maximumFileBytes, maximumFiles } from './limits'
import type { FileContent, UnitContent } from './unit-content'

/** The longest path that Linux takes. */
const maximumPathLength = 4095

/**
 * Judges all of a unit but its name, of which `unit` is what the library reads in it. Where that is null nothing says which files belong to the unit,
 * and their paths need only be such as can be kept. Faults inside the files are no reason to refuse: a unit may be half done. Refused with
 * `unknown-target`, `no-files`, `too-many-files`, `file-too-large`, `invalid-path` or `duplicate-path`.
 */
export function validateContent({ name, target, otherTargets = [], files }: UnitContent, unit: UnitName | null): void {
  const unknown = [target, ...otherTargets].find((each) => readVersion(each) === null)
  if (unknown !== undefined)
    throw new WorkspaceError('unknown-target', `“${shorten(unknown)}” is no target; name a systemd version from 239 to ${newestVersion} or a release such as debian-12.`)
  if (files.length === 0) throw new WorkspaceError('no-files', `A unit has at least one file; add ${name} or a drop-in of it.`)
  if (files.length > maximumFiles)
    throw new WorkspaceError('too-many-files', `A unit has at most ${maximumFiles} files and this one has ${files.length}; join some of its drop-ins.`)
  const seen = new Set<string>()
  for (const file of files) {
    validateFile(file, unit)
    if (seen.has(file.path)) throw new WorkspaceError('duplicate-path', `There are two files with the path ${file.path}; rename or remove one of them.`)
    seen.add(file.path)
  }
}

function validateFile({ path, content }: FileContent, unit: UnitName | null): void {
  const fault = pathFault(path) ?? (unit && ownershipFault(path, unit))
  if (fault) throw new WorkspaceError('invalid-path', `The path “${shorten(path)}” ${fault}.`)
  const size = byteLength(content)
  if (size > maximumFileBytes)
    throw new WorkspaceError('file-too-large', `A file has at most ${maximumFileBytes} bytes and ${shorten(path)} has ${size}; split it into drop-ins.`)
}

function pathFault(path: string): string | null {
  if (path === '') return 'is empty; give the file a name'
  if (path.length > maximumPathLength) return `has more than ${maximumPathLength} characters; shorten it`
  if (!isPlainText(path)) return 'holds control characters or invalid text; rename the file'
  return path.split('/').includes('..') ? 'leads out of the folder of the unit; write it without ..' : null
}

function ownershipFault(path: string, unit: UnitName): string | null {
  const kind = classifyUnitPath(path)
  if (kind.kind === 'fragment') return [unit.name, templateOf(unit)].includes(kind.unit.name) ? null : `belongs to another unit; name the file ${unit.name}`
  if (kind.kind === 'drop-in' && dropInFolders(unit, newestVersion).includes(kind.folder)) return null
  return `is neither ${unit.name} nor one of its drop-ins; write ${unit.name}.d/NAME.conf`
}

/** Whether a text can stand in one line and be kept as it is: no control characters, and nothing that UTF-8 has not. */
export function isPlainText(text: string): boolean {
  return !/[\x00-\x1f\x7f]/.test(text) && !hasInvalidUtf8(text)
}

/** A text for a sentence that quotes it: at most 80 characters of it. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
