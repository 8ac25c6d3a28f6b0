import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseUnitName } from '..'

/** The paths of all unit files in a folder and the folders below it, or the path itself where it is one. */
export function unitFilesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return parseUnitName(basename(path)) ? [path] : []
  return readdirSync(path).sort().flatMap((name) => unitFilesBelow(join(path, name)))
}
