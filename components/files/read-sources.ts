import { fileName } from '@/components/session/unit-paths'
import type { SourceFile } from '@/lib/exec-schema'
import { acceptFile, type IncomingFile } from './accepted-file'
import { archiveKindOf } from './archive-kinds'

/** What files and archives hold as text, and of each that can't be taken why, in a sentence. */
export async function readSources(incoming: readonly IncomingFile[]): Promise<{ readonly sources: readonly SourceFile[]; readonly faults: readonly string[] }> {
  const faults: string[] = []
  const unpacked: IncomingFile[] = []
  for (const file of incoming) {
    if (archiveKindOf(file.path) === null) unpacked.push(file)
    // Few open archives, so what unpacks them is loaded when it is needed.
    else await import('./archives').then(({ readArchive }) => readArchive(fileName(file.path), file.bytes)).then((files) => unpacked.push(...files), (error: Error) => faults.push(error.message))
  }
  const accepted = unpacked.map(acceptFile)
  faults.push(...accepted.flatMap((each) => ('fault' in each ? [each.fault] : [])))
  return { sources: accepted.flatMap((each) => ('file' in each ? [each.file] : [])), faults }
}

/** At most three faults in one text. */
export function tellFaults(faults: readonly string[]): string {
  return faults.slice(0, 3).join(' ') + (faults.length > 3 ? ` And ${faults.length - 3} more.` : '')
}
