import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { classifyUnitPath, decodeBytes, dropInFolders, groupUnitFiles, orderDropIns, parseUnitName, type SourceFile, type UnitFiles } from '@/lib/exec-schema'
import type { Streams } from './main'

export interface ReadUnits {
  readonly units: readonly UnitFiles[]
  /** One sentence for each argument that could not be read; the others are done all the same. */
  readonly failures: readonly string[]
}

/**
 * Reads the units that file arguments name: a unit file with the drop-ins in the folders beside it, a drop-in alone, all units below a folder,
 * `-` for a service on standard input. Paths in the result are written as the arguments are.
 */
export async function readUnits(words: readonly string[], version: number, streams: Streams): Promise<ReadUnits> {
  const units: UnitFiles[] = []
  const failures: string[] = []
  for (const word of words) {
    try {
      units.push(...(word === '-' ? [await readStandardInput(streams)] : readPath(word, version, streams.cwd)))
    } catch (error) {
      failures.push(`${word}: ${sentenceOf(error)}`)
    }
  }
  return { units: eachOnce(units, streams.cwd), failures }
}

/** Drop-ins that are named beside their unit belong to that, and what is named twice is one unit. */
function eachOnce(units: readonly UnitFiles[], cwd: string): UnitFiles[] {
  const seen = new Set<string>()
  const whole = [...units].sort((a, b) => Number(a.fragment === null) - Number(b.fragment === null))
  const kept = whole.filter(({ fragment, dropIns }) => {
    const paths = (fragment ? [fragment] : dropIns).map(({ path }) => resolve(cwd, path))
    const isNew = paths.some((path) => path.endsWith('/-') || !seen.has(path))
    for (const { path } of fragment ? [fragment, ...dropIns] : dropIns) seen.add(resolve(cwd, path))
    return isNew
  })
  return units.filter((unit) => kept.includes(unit))
}

async function readStandardInput({ stdin }: Streams): Promise<UnitFiles> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return { name: 'stdin.service', fragment: { path: '-', text: decodeBytes(Buffer.concat(chunks)) }, dropIns: [] }
}

function readPath(path: string, version: number, cwd: string): UnitFiles[] {
  if (statSync(resolve(cwd, path)).isDirectory()) {
    const files = filesBelow(path, cwd).filter((file) => classifyUnitPath(file).kind !== 'other')
    return groupUnitFiles(files.map((file) => readSource(file, cwd)), version)
  }
  const kind = classifyUnitPath(path)
  if (kind.kind === 'fragment') return [withDropIns(readSource(path, cwd), kind.unit.name, version, cwd)]
  if (kind.kind === 'drop-in') return [{ name: kind.unit?.name ?? `unit.${kind.type}`, fragment: null, dropIns: [readSource(path, cwd)] }]
  const folder = basename(dirname(path))
  if (/\.\w+\.d$/.test(folder)) throw new Error('systemd does not read this file: the names of drop-ins end in .conf')
  if (folder.endsWith('.d') && path.endsWith('.conf')) throw new Error(`this is no drop-in of a unit: those of ${folder.slice(0, -2)}.service lie in ${folder.slice(0, -2)}.service.d`)
  throw new Error(`this is no unit file: the name ${basename(path)} has to end in .service, .socket, .timer or another type of unit`)
}

/** Drop-ins lie in folders beside the unit; those of an instance's template count as well. */
function withDropIns(fragment: SourceFile, name: string, version: number, cwd: string): UnitFiles {
  const unit = parseUnitName(name)!
  const beside = dirname(fragment.path)
  const found = dropInFolders(unit, version).flatMap((folder) => {
    const path = join(beside, folder)
    if (!existsSync(resolve(cwd, path)) || !statSync(resolve(cwd, path)).isDirectory()) return []
    return readdirSync(resolve(cwd, path)).filter((file) => file.endsWith('.conf')).map((file) => readSource(join(path, file), cwd))
  })
  return { name, fragment, dropIns: orderDropIns(found, unit, version) }
}

function readSource(path: string, cwd: string): SourceFile {
  const file = resolve(cwd, path)
  return { path, text: decodeBytes(readFileSync(file)), mode: statSync(file).mode & 0o777 }
}

function filesBelow(folder: string, cwd: string): string[] {
  return readdirSync(resolve(cwd, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path, cwd) : entry.isFile() ? [path] : []
    })
}

function sentenceOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EACCES') return 'you may not read it'
  return message
}
