import { unitOfFiles, type Manager, type OpenFile, type SourceFile } from '..'

interface Options {
  readonly name?: string
  readonly version?: number
  readonly manager?: Manager
  /** Files of the same unit. */
  readonly beside?: readonly SourceFile[]
  readonly others?: OpenFile['others']
}

/** A file with the cursor where a `|` stands in its text, and where that is. */
export function atCursor(text: string, { name = 'app.service', version = 257, manager = 'system', beside = [], others = [] }: Options = {}): { file: OpenFile; offset: number } {
  const offset = text.indexOf('|')
  const path = `/etc/systemd/${manager}/${name}`
  const own = { path, text: text.slice(0, offset) + text.slice(offset + 1) }
  return { file: { ...own, unit: unitOfFiles(name, [own, ...beside], version), target: { version, manager }, others }, offset }
}

/** A file without a cursor. */
export function openFile(text: string, options: Options = {}): OpenFile {
  return atCursor(`${text}|`, options).file
}
