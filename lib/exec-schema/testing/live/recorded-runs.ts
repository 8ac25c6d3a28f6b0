import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { plainHost, unitOfFiles, type HostProfile, type Manager, type SourceFile, type UnitFiles } from '../..'
import { runHost, runUnitFiles } from './run-files'
import { sharedPath } from '../shared-folder'

/** What a process of a run found. Of the records of the shared folder some parts are missing, of ours what depends on the machine. */
export interface Probe {
  readonly argv: readonly string[]
  /** Bytes are one character each. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly root: string
  readonly uid: number
  readonly gid: number
  readonly groups: readonly number[]
  readonly umask: string
  readonly nice: number
  /** Lines of /proc/self/status. */
  readonly status: Readonly<Record<string, string>>
  /** Lines of /proc/self/limits: soft and hard. */
  readonly limits: Readonly<Record<string, readonly string[]>>
  readonly oom_score_adj: number
  readonly timerslack: string
  /** What the first three descriptors point at; sockets bear their inode's number in the records of the shared folder. */
  readonly stdio: readonly string[]
  readonly paths: Readonly<Record<string, { readonly mode: string; readonly uid: number; readonly gid: number; readonly type: string } | null>>
  /** Whether paths are `writable`, `read-only` or `hidden`, behind that `, no programs`; in our records alone. */
  readonly access?: Readonly<Record<string, string>>
}

/** One unit, or one command of it, in one run. */
export interface RunRow {
  readonly unit: string
  /** What `systemctl show` says. */
  readonly show: Readonly<Record<string, string>>
  readonly probe?: Probe | null
  /** What its process sees and may do otherwise than that of a service that says nothing; in our records alone. */
  readonly sees?: Sights | null
  /** What was left of the directories of all units, by path; in the row of OBSERVED alone. */
  readonly left?: Readonly<Record<string, { readonly mode: string; readonly uid: number; readonly gid: number; readonly type: string }>>
  /** The lines of log-units.ts that were in the journals; in the row of OBSERVED alone. */
  readonly lines?: readonly JournalLine[]
}

/** A line that a unit printed, as the journal keeps it. */
export interface JournalLine {
  readonly unit: string
  readonly message: string
  readonly priority: string
  readonly facility: string
  readonly identifier: string
  readonly namespace: string | null
  /** Fields of LogExtraFields=. */
  readonly fields: Readonly<Record<string, string>>
}

/** What `look.pl` notes, by name: what a process sees, and what comes of what it tries. */
export type Sights = Readonly<Record<string, string>>

/** All runs of a set of units. */
export interface RecordedRuns {
  readonly name: string
  readonly versions: readonly number[]
  rows(manager: Manager, version: number): readonly RunRow[]
  unit(name: string, manager: Manager, version: number): UnitFiles
  readonly host: HostProfile
}

/** The unit that a name of a service without commands of its own is compared with. */
export const PLAIN = 'plain.service'

/** The unit whose process sees what that of any other service sees that says nothing. */
export const PLAIN_SIGHTS = 'sees-plain.service'

/** Units of our own (`run-units.ts`), recorded by `npm run test:live`. */
export const ownRuns: RecordedRuns = {
  name: 'our own units',
  versions: [247, 252, 257, 262],
  rows: (manager, version) => {
    const patches = linesOf(join(import.meta.dirname, 'recorded-runs', `${manager}-${version}.jsonl`)) as RunRow[]
    const plain = patches.find(({ unit }) => unit === PLAIN)!
    return patches.map((patch) => (patch === plain ? plain : (applyPatch(plain, patch) as RunRow)))
  },
  unit: unitReader(() => Object.entries(runUnitFiles).map(([path, text]) => ({ path, text }))),
  host: runHost,
}

const folder = sharedPath('oracle', 'recorded')

/** The records of the shared folder; null where it is not there. */
export const sharedRuns: RecordedRuns | null = folder === null ? null : {
  name: 'the shared records',
  versions: [241, 247, 252, 257, 262],
  rows: (manager, version) => linesOf(join(folder, `results-${manager}-${version}.jsonl`)) as RunRow[],
  unit: unitReader(() => filesBelow(join(folder, 'units')).map((path) => ({ path, text: readFileSync(join(folder, 'units', path), 'utf8') }))),
  host: { ...plainHost, ...(JSON.parse(readFileSync(join(folder, 'host.json'), 'utf8')) as Partial<HostProfile>) },
}

function unitReader(read: () => SourceFile[]): RecordedRuns['unit'] {
  let files: SourceFile[] | null = null
  return (name, manager, version) => {
    files ??= read()
    return unitOfFiles(name, files.map(({ path, text }) => ({ path: `/etc/systemd/${manager}/${path}`, text })), version)
  }
}

function linesOf(path: string): unknown[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as unknown)
}

function filesBelow(path: string, prefix = ''): string[] {
  return readdirSync(path).flatMap((name) => (statSync(join(path, name)).isDirectory() ? filesBelow(join(path, name), `${prefix}${name}/`) : [`${prefix}${name}`]))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What turns one value into another, as a JSON Merge Patch (RFC 7396); undefined where they are alike. */
export function patchBetween(from: unknown, to: unknown): unknown {
  if (!isObject(from) || !isObject(to)) return JSON.stringify(from) === JSON.stringify(to) ? undefined : to
  const entries = [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => {
    const patch = key in to ? patchBetween(from[key], to[key]) : null
    return patch === undefined ? [] : [[key, patch] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Applies a JSON Merge Patch (RFC 7396). */
function applyPatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = applyPatch(result[key], value)
  }
  return result
}
