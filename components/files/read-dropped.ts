import type { IncomingFile } from './accepted-file'
import { MAX_FILE_BYTES } from './accepted-file'

/** The most files that are read from dropped folders. */
const MAX_FILES = 2000
/** Files beyond this are not read into memory; archives may be larger than single files. */
const MAX_READ_BYTES = 64 * MAX_FILE_BYTES

/** Reads what was chosen in a file picker. Chosen folders say each file's path. */
export async function readChosen(files: Iterable<File>): Promise<IncomingFile[]> {
  return Promise.all([...files].slice(0, MAX_FILES).map((file) => readFile(file, file.webkitRelativePath || file.name)))
}

/** Reads what was dropped: files, and folders with all that is in them. Has to be called while the event is being handled. */
export async function readDropped(transfer: DataTransfer): Promise<IncomingFile[]> {
  // Only now, before the first wait, do the items say what they hold. What comes from a program rather than a disk is a file without an entry.
  const items = [...transfer.items].filter((item) => item.kind === 'file').map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const files: IncomingFile[] = []
  for (const { entry, file } of items) {
    if (entry) await readEntry(entry, files)
    else if (file) files.push(await readFile(file, file.name))
  }
  return files
}

async function readEntry(entry: FileSystemEntry, files: IncomingFile[]): Promise<void> {
  if (files.length >= MAX_FILES) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    files.push(await readFile(file, entry.fullPath.replace(/^\//, '')))
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A reader gives a hundred entries at a time, until it gives none.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (batch.length === 0) return
    for (const inner of batch) await readEntry(inner, files)
  }
}

/** A file that is far too large is not read; its size alone is judged. */
async function readFile(file: File, path: string): Promise<IncomingFile> {
  return { path, bytes: file.size > MAX_READ_BYTES ? new Uint8Array(file.size > 2 ** 31 ? MAX_READ_BYTES : file.size) : new Uint8Array(await file.arrayBuffer()) }
}
