import { classifyUnitPath, groupUnitFiles, withoutEditSuffix, type SourceFile } from '@/lib/exec-schema'

/** A unit that was found among opened files. */
export interface FoundUnit {
  readonly name: string
  readonly files: readonly SourceFile[]
}

export interface FoundFiles {
  readonly units: readonly FoundUnit[]
  /** `.conf` files without a folder that says whose drop-ins they are. */
  readonly looseDropIns: readonly SourceFile[]
  /** Everything else: files whose names say nothing. */
  readonly others: readonly SourceFile[]
}

/** Sorts opened files into units. */
export function unitsInFiles(files: readonly SourceFile[], version: number): FoundFiles {
  const units = groupUnitFiles(files, version).map(({ name, fragment, dropIns }) => ({ name, files: [...(fragment ? [fragment] : []), ...dropIns].map(cleanPath) }))
  const rest = files.filter((file) => classifyUnitPath(file.path).kind === 'other')
  const loose = (file: SourceFile) => file.path.endsWith('.conf')
  return { units, looseDropIns: rest.filter(loose), others: rest.filter((file) => !loose(file)) }
}

/** A temporary file of `systemctl edit` goes by the name of the file that it stands for. */
function cleanPath(file: SourceFile): SourceFile {
  return { ...file, path: withoutEditSuffix(file.path) }
}
