import { byteLength, classifyUnitPath, dropInFolders, hasInvalidUtf8, newestVersion, parseUnitName, readVersion, templateOf, type UnitName } from '@/lib/exec-schema'
import { WorkspaceError } from './errors'
import { maximumFileBytes, maximumFiles } from './limits'
import type { FileContent, UnitContent } from './unit-content'

/** The longest path that Linux takes. */
const maximumPathLength = 4095

/**
 * Answers with the name of what can be saved as a unit. Faults inside the files are no reason to refuse: a unit may be saved half done. Refused with
 * `invalid-unit-name`, `unknown-target`, `no-files`, `too-many-files`, `file-too-large`, `invalid-path` or `duplicate-path`.
 */
export function validateUnit({ name, target, files }: UnitContent): UnitName {
  const unit = validateName(name)
  if (readVersion(target) === null)
    throw new WorkspaceError('unknown-target', `“${shorten(target)}” is no target; name a systemd version from 239 to ${newestVersion} or a release such as debian-12.`)
  if (files.length === 0) throw new WorkspaceError('no-files', `A unit has at least one file; add ${unit.name} or a drop-in of it.`)
  if (files.length > maximumFiles)
    throw new WorkspaceError('too-many-files', `A unit has at most ${maximumFiles} files and this one has ${files.length}; join some of its drop-ins.`)
  const seen = new Set<string>()
  for (const file of files) {
    validateFile(file, unit)
    if (seen.has(file.path)) throw new WorkspaceError('duplicate-path', `There are two files with the path ${file.path}; rename or remove one of them.`)
    seen.add(file.path)
  }
  return unit
}

function validateName(name: string): UnitName {
  const unit = parseUnitName(name)
  if (unit) return unit
  throw new WorkspaceError(
    'invalid-unit-name',
    name.length > 255
      ? `A unit name has at most 255 characters and this one has ${name.length}; shorten it.`
      : `“${shorten(name)}” is no unit name; write letters, digits, and : - _ . \\ @ with an ending such as .service, .socket or .timer.`,
  )
}

function validateFile({ path, content }: FileContent, unit: UnitName): void {
  const fault = pathFault(path, unit)
  if (fault) throw new WorkspaceError('invalid-path', `The path “${shorten(path)}” ${fault}.`)
  const size = byteLength(content)
  if (size > maximumFileBytes)
    throw new WorkspaceError('file-too-large', `A file has at most ${maximumFileBytes} bytes and ${shorten(path)} has ${size}; split it into drop-ins.`)
}

function pathFault(path: string, unit: UnitName): string | null {
  if (path.length > maximumPathLength) return `has more than ${maximumPathLength} characters; shorten it`
  if (/[\x00-\x1f\x7f]/.test(path) || hasInvalidUtf8(path)) return 'holds control characters or invalid text; rename the file'
  if (path.split('/').includes('..')) return 'leads out of the folder of the unit; write it without ..'
  const kind = classifyUnitPath(path)
  if (kind.kind === 'fragment') return [unit.name, templateOf(unit)].includes(kind.unit.name) ? null : `belongs to another unit; name the file ${unit.name}`
  if (kind.kind === 'drop-in' && dropInFolders(unit, newestVersion).includes(kind.folder)) return null
  return `is neither ${unit.name} nor one of its drop-ins; write ${unit.name}.d/NAME.conf`
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
