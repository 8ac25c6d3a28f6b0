/**
 * Runs services under real releases of systemd and records what their processes may do where, for `npm test` to compare without root:
 *
 *     npm run test:live [-- --cache FOLDER]
 *
 * Needs root, debootstrap, `oracle/live` of the shared folder, and a folder for the images of the releases.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mountProbes, mountUnits, type RecordedMounts } from './mount-units'
import { sharedPath } from './shared-folder'

const { values: options } = parseArgs({ options: { cache: { type: 'string', default: join(tmpdir(), 'livecache') } } })
const live = sharedPath('oracle', 'live')
if (live === null) process.exit(2)

const suites = [['bullseye', 247], ['bookworm', 252], ['trixie', 257], ['sid', 262]] as const

interface Run {
  readonly unit: string
  readonly probe: { readonly mounts: readonly string[]; readonly paths: Record<string, { readonly type: string } | null> } | null
}

/** Whether a process may write at a path, may read it only, or does not see it; null where nothing is there, or a link to elsewhere. */
function accessAt(path: string, { mounts, paths }: NonNullable<Run['probe']>): string | null {
  const there = paths[path]
  if (!there || there.type === 'symlink') return null
  const covering = mounts
    .map((line) => line.split(' '))
    .filter(([, , , , at]) => at === '/' || path === at || path.startsWith(`${at}/`))
    // Of mounts over each other the last one is seen.
    .reduce((best, each) => (each[4]!.length >= best[4]!.length ? each : best))
  return covering[3]!.includes('systemd/inaccessible') ? 'hidden' : covering[5]!.split(',').includes('ro') ? 'read-only' : 'writable'
}

const units = mkdtempSync(join(tmpdir(), 'unitwright-mounts-'))
try {
  mkdirSync(units, { recursive: true })
  for (const [name, lines] of Object.entries(mountUnits)) writeFileSync(join(units, `${name}.service`), `[Service]\nType=oneshot\nExecStart=/opt/probe ${mountProbes.join(' ')}\n${lines.map((line) => `${line}\n`).join('')}`)
  const recorded: Record<string, Record<string, Record<string, string>>> = {}
  for (const [suite, version] of suites) {
    const { stdout, stderr } = spawnSync(live, ['--suite', suite, '--cache', options.cache, '--units', units], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    const runs = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Run]))
    if (runs.length === 0) throw new Error(`systemd ${version} ran nothing: ${stderr}`)
    for (const { unit, probe } of runs) {
      if (!probe) continue
      const name = unit.slice(0, -'.service'.length)
      recorded[name] ??= {}
      recorded[name][version] = Object.fromEntries(mountProbes.flatMap((path) => {
        const access = accessAt(path, probe)
        return access === null ? [] : [[path, access]]
      }))
    }
    console.log(`systemd ${version}: ${runs.length} units, ${runs.filter(({ probe }) => probe).length} of them with a process`)
  }
  const path = join(import.meta.dirname, 'recorded-mounts.json')
  writeFileSync(path, `${JSON.stringify(recorded satisfies RecordedMounts, null, 1)}\n`)
  console.log(`Recorded in ${path}.`)
} finally {
  rmSync(units, { recursive: true })
}
