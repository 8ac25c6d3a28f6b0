import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate'
import { packTar, unpackTar } from 'modern-tar'
import { encodeBytes, type SourceFile } from '@/lib/exec-schema'
import { MAX_FILE_BYTES, type IncomingFile } from './accepted-file'
import { archiveKindOf, type ArchiveKind } from './archive-kinds'
import { pathBelowUnitFolder } from './unit-folder-path'

/** What an archive may hold when unpacked, so that a small file can't fill the memory. */
const MAX_ENTRIES = 5000
const MAX_TOTAL_BYTES = 64 * MAX_FILE_BYTES

/** A message for people: what is wrong with an archive. */
export class ArchiveFault extends Error {}

/** Unpacks an archive in memory; folders and links are left out. Throws an ArchiveFault for one that can't be read. */
export async function readArchive(name: string, bytes: Uint8Array): Promise<IncomingFile[]> {
  const kind = archiveKindOf(name)
  try {
    return kind === 'zip' ? readZip(bytes) : await readTar(kind === 'tar.gz' ? gunzip(bytes) : bytes)
  } catch (error) {
    if (error instanceof ArchiveFault) throw error
    throw new ArchiveFault(`${name} can’t be unpacked: it is damaged or no ${kind} archive.`)
  }
}

/** Both sizes are claims: what is stored unpacks to its packed size, what is deflated to at most its original one, and entries that share bytes pack more than there is. */
function readZip(bytes: Uint8Array): IncomingFile[] {
  let packed = 0
  let total = 0
  let entries = 0
  const unpacked = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      packed += size
      total += Math.max(size, originalSize)
      if (packed > bytes.length) throw new Error('entries overlap')
      if (++entries > MAX_ENTRIES || total > MAX_TOTAL_BYTES) throw tooLarge()
      return !name.endsWith('/')
    },
  })
  return Object.entries(unpacked).map(([path, content]) => ({ path: cleanPath(path), bytes: content }))
}

/** The last four bytes of gzip data say how much it holds, modulo 4 GiB; what claims less than it unpacks to fails in fflate, and nothing shrinks by more than 1032 to 1. */
function gunzip(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new Error('no gzip data')
  const claimed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.byteLength - 4, true)
  if (claimed > bytes.byteLength * 1032 + 64) throw new Error('cut off')
  if (claimed > MAX_TOTAL_BYTES) throw tooLarge()
  return gunzipSync(bytes, { out: new Uint8Array(claimed) })
}

async function readTar(bytes: Uint8Array): Promise<IncomingFile[]> {
  const entries = await unpackTar(bytes, { strict: true })
  if (entries.length > MAX_ENTRIES) throw tooLarge()
  return entries.flatMap(({ header, data }) => (header.type === 'file' && data ? [{ path: cleanPath(header.name), bytes: data, ...(header.mode !== undefined && { mode: header.mode & 0o777 }) }] : []))
}

function tooLarge(): ArchiveFault {
  return new ArchiveFault('The archive holds more than 5,000 files or 64 MiB; that is no archive of unit files.')
}

function cleanPath(path: string): string {
  return path.replace(/^(\.?\/)+/, '')
}

/** What a unit file may have of its mode without complaints of systemd: nobody runs it, and not everybody writes it. */
const SOUND_MODE = 0o664

/** Packs files as they would lie below /etc/systemd/system. */
export async function writeArchive(kind: ArchiveKind, files: readonly SourceFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const laidOut = files.map((file) => ({ path: pathBelowUnitFolder(file.path), bytes: encodeBytes(file.text), mode: (file.mode ?? 0o644) & SOUND_MODE }))
  if (kind === 'zip') return copy(zipSync(Object.fromEntries(laidOut.map(({ path, bytes }) => [path, bytes]))))
  const tar = await packTar(laidOut.map(({ path, bytes, mode }) => ({ header: { name: path, size: bytes.length, type: 'file' as const, mode }, body: bytes })))
  return copy(gzipSync(tar))
}

function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes)
}
