import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { applyEdits, encodeBytes, formatEdits, type SourceFile, type UnitFiles } from '@/lib/exec-schema'
import { CommandError } from './command-error'
import type { Arguments } from './parse-arguments'
import type { Streams } from './main'

/**
 * Brings files into their usual form: prints the one that is named, names those that are not in it (`--check`, status 1 for any), or writes them (`--write`).
 * What systemd reads stays the same.
 */
export function formatFiles(units: readonly UnitFiles[], { check, write, target }: Arguments, streams: Streams): number {
  const files = units.flatMap(({ fragment, dropIns }) => (fragment ? [fragment, ...dropIns] : dropIns))
  const formatted = files.map((file) => ({ file, text: applyEdits(file.text, formatEdits(file.text, target.version)) }))
  const changed = formatted.filter(({ file, text }) => text !== file.text)
  if (check) {
    for (const { file } of changed) streams.stdout.write(`${file.path}\n`)
    return changed.length > 0 ? 1 : 0
  }
  if (write) {
    for (const { file, text } of changed) writeFile(file, text, streams)
    return 0
  }
  if (files.length !== 1) throw new CommandError('format prints one file; for several, name --check or --write.')
  streams.stdout.write(formatted[0]!.text)
  return 0
}

function writeFile({ path }: SourceFile, text: string, { cwd, stdout }: Streams): void {
  if (path === '-') throw new CommandError('What comes on standard input can’t be written back; leave --write out.')
  writeFileSync(resolve(cwd, path), encodeBytes(text))
  stdout.write(`${path}\n`)
}
