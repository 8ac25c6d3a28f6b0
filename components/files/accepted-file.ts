import { fileName } from '@/components/session/unit-paths'
import { decodeBytes, type SourceFile } from '@/lib/exec-schema'

/** The largest file that is opened: far more than any unit file has. */
export const MAX_FILE_BYTES = 1024 * 1024

/** A file with its name and path as they were given, not yet judged. */
export interface IncomingFile extends Pick<SourceFile, 'path' | 'mode'> {
  readonly bytes: Uint8Array
}

export type Acceptance = { readonly file: SourceFile } | { readonly fault: string }

/** Takes a file as text, or says why not. Bytes that are no UTF-8 are kept as they are; NUL bytes mean that it is no text at all. */
export function acceptFile({ path, bytes, mode }: IncomingFile): Acceptance {
  const name = fileName(path)
  if (bytes.length > MAX_FILE_BYTES) return { fault: `${name} has ${(bytes.length / MAX_FILE_BYTES).toFixed(1)} MiB; files of up to 1 MiB are opened.` }
  if (bytes.includes(0)) return { fault: `${name} holds NUL bytes, so it is no text; it was not opened.` }
  return { file: { path, text: decodeBytes(bytes), mode } }
}
