import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { checkUnit, encodeBytes, parseUnitFile, rules, type Finding, type HostProfile, type UnitFileTree, type UnitFiles } from '..'
import { sharedPath } from './shared-folder'

/** Releases of systemd side by side, unpacked by `oracle/install` of the shared folder into ORACLE_DIR or the system's temporary directory. */
const releases = process.env.ORACLE_DIR ?? join(tmpdir(), 'oracle')
const verify = sharedPath('oracle', 'verify')

/** The releases that can be run here. */
export function runnableReleases(): number[] {
  return verify === null ? [] : [247, 252, 254, 257, 262].filter((version) => existsSync(releaseRoot(version)))
}

/** The root directory of a release. */
export function releaseRoot(version: number): string {
  return join(releases, String(version), 'root')
}

/** What a release says of a file. */
export interface ReleaseAnswer {
  readonly file: string
  readonly diagnostics: readonly { readonly line: number | null; readonly message: string; readonly path?: string }[]
  /** What hangs on the machine rather than on the file. */
  readonly environment: readonly { readonly line: number | null; readonly message: string }[]
  /** The unit as the release understood it, a line each. */
  readonly dump?: readonly string[]
}

/**
 * Asks a release about files, whose paths must be unique up to their last dot, in the order given.
 * Their text is that of bytes as the library reads them. With `dump` each answer holds the unit as the release understood it, and takes much longer.
 */
export async function askRelease(version: number, files: readonly { readonly path: string; readonly bytes: Uint8Array }[], options: { readonly dump?: boolean; readonly onAnswer?: (answered: number) => void } = {}): Promise<ReleaseAnswer[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'unitwright-release-'))
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(scratch, path)), { recursive: true })
      writeFileSync(join(scratch, path), bytes)
    }
    const child = spawn(verify!, ['--dir', releases, options.dump ? '--dump' : '--together', String(version), '-'], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(files.map(({ path }) => `${join(scratch, path)}\n`).join(''))
    const answers: ReleaseAnswer[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      const answer = JSON.parse(line) as ReleaseAnswer
      answers.push({ ...answer, file: answer.file.slice(scratch.length + 1) })
      options.onAnswer?.(answers.length)
    }
    if (answers.length !== files.length) throw new Error(`systemd ${version} answered for ${answers.length} of ${files.length} files.`)
    return answers
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Mounts what the program of a release needs into its root directory, and the folder with the units, in a namespace that ends with it. */
const inside = `for d in proc dev; do mount --rbind /$d "$0/$d" || exit 125; done
  for d in sys tmp run; do mount -t tmpfs -o mode=755 release "$0/$d" || exit 125; done
  mkdir "$0/tmp/units" && mount --bind "$UNITS" "$0/tmp/units" || exit 125
  exec chroot "$0" /usr/bin/systemd-analyze "$@"`

/** Runs systemd-analyze of a release on units that lie side by side, and gives all that it says. */
function analyse(version: number, units: ReadonlyMap<string, string>, words: readonly string[]): string {
  const scratch = mkdtempSync(join(tmpdir(), 'unitwright-release-'))
  try {
    for (const [name, text] of units) writeFileSync(join(scratch, name), encodeBytes(text))
    const namespace = ['--mount', '--propagation', 'private', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])]
    const files = [...units.keys()].map((name) => `/tmp/units/${name}`)
    const { stdout, stderr } = spawnSync('unshare', [...namespace, 'sh', '-c', inside, releaseRoot(version), ...words, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, UNITS: scratch, SYSTEMD_COLORS: '0', LANG: 'C.UTF-8' } })
    return stdout + stderr
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Whether a release finds a cycle when it starts units together with its own. */
export function findsCycle(version: number, units: ReadonlyMap<string, string>): boolean {
  return analyse(version, units, ['verify', '--man=no']).includes('ordering cycle')
}

/** The exposure that a release reckons for services, in the order given; null for those that it says nothing of. */
export function askSecurity(version: number, services: readonly { readonly path: string; readonly text: string }[]): (number | null)[] {
  // Units of the same name would be taken for one.
  const lots: Map<string, number>[] = []
  services.forEach(({ path }, index) => {
    const name = basename(path)
    const lot = lots.find((each) => each.size < 100 && !each.has(name)) ?? lots[lots.push(new Map()) - 1]!
    lot.set(name, index)
  })
  const found: (number | null)[] = services.map(() => null)
  for (const lot of lots) {
    const said = analyse(version, new Map([...lot].map(([name, index]) => [name, services[index]!.text])), ['security', '--offline=true', '--no-pager'])
    for (const [, name, exposure] of said.matchAll(/Overall exposure level for (\S+): ([\d.]+)/g)) {
      const index = lot.get(name!)
      if (index !== undefined) found[index] = Number(exposure)
    }
  }
  return found
}

/** A verdict in few words: the lines that are spoken of, and whether the unit is refused. */
export interface Verdict {
  readonly lines: readonly number[]
  readonly refused: boolean
}

/** What is said of the unit itself; the names of other units stand before what is said of those. */
const refusal = /^Access denied$|^(?!\S+: ).*(has a bad unit file setting|failed to load properly|is masked|cannot be loaded)/

export function verdictOf({ diagnostics }: ReleaseAnswer): Verdict {
  const lines = diagnostics.flatMap(({ line, path }) => (line === null || path !== undefined ? [] : [line]))
  return { lines: ascending(lines), refused: diagnostics.some(({ message }) => refusal.test(message)) }
}

/** Rules about the unit as a whole: systemd names no line for them. */
const aboutWholeUnits = rules.filter((rule) => rule.about === 'unit').map((rule) => rule.id)

/** Our verdict on a unit of one file. */
export function ourVerdict(unit: UnitFiles, version: number, options: { readonly manager?: 'system' | 'user'; readonly host?: HostProfile; readonly wanted?: (finding: Finding) => boolean } = {}): Verdict {
  const text = (unit.fragment ?? unit.dropIns[0]!).text
  const findings = checkUnit(unit, { target: { version, manager: options.manager ?? 'system' }, ...(options.host && { host: options.host }), only: 'systemd' })
  const tree = parseUnitFile(text, { version })
  const spoken = findings.filter((finding) => !aboutWholeUnits.includes(finding.rule) && (options.wanted?.(finding) ?? true))
  return { lines: ascending(spoken.map((finding) => lastLineAt(tree, finding.range.start))), refused: findings.some((finding) => finding.refusesUnit) }
}

/** systemd names the last physical line of an assignment. */
function lastLineAt({ items }: UnitFileTree, offset: number): number {
  return items.find((item) => item.range.start <= offset && offset < item.range.end)!.lastLine
}

function ascending(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b)
}

/** `line 3, 4, refused`, or `nothing`. */
export function verdictInWords({ lines, refused }: Verdict): string {
  return `${lines.length > 0 ? `line ${lines.join(', ')}` : 'nothing'}${refused ? ', refused' : ''}`
}

export function sameVerdict(a: Verdict, b: Verdict): boolean {
  return a.refused === b.refused && a.lines.join() === b.lines.join()
}
