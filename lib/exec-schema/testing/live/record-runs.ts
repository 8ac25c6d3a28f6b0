/**
 * Runs services of our own under real releases of systemd and records what their processes were given, for `npm test` to compare without root:
 *
 *     npm run test:live [-- --cache FOLDER]
 *
 * Needs root, debootstrap, e2fsprogs, `oracle/live` of the shared folder, and a folder for the images of the releases.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Manager } from '../..'
import { patchBetween, PLAIN, PLAIN_SIGHTS, type JournalLine, type Probe, type RunRow, type Sights } from './recorded-runs'
import { machineFiles, machineImages, machinePrograms, notedNames, runFolders, runUnitFiles } from './run-files'
import { sharedPath } from '../shared-folder'

const { values: options } = parseArgs({ options: { cache: { type: 'string', default: join(tmpdir(), 'livecache') } } })
const live = sharedPath('oracle', 'live')
if (live === null) process.exit(2)

const suites = [['bullseye', 247], ['bookworm', 252], ['trixie', 257], ['sid', 262]] as const

const properties = ['LoadState', 'Result', 'NRestarts', 'RestartUSecNext', 'ExecMainCode', 'ExecMainStatus', 'Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Conflicts', 'Before', 'After', 'RequiresMountsFor', 'WantsMountsFor', 'CPUSchedulingPolicy', 'CPUSchedulingPriority', 'IOSchedulingClass', 'IOSchedulingPriority', 'CoredumpFilter']
const lists = ['Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Conflicts', 'Before', 'After', 'RequiresMountsFor', 'WantsMountsFor']
const statusLines = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb', 'NoNewPrivs', 'Seccomp', 'SigIgn', 'Cpus_allowed_list']
/** Values that are others in each run. */
const passing = /^(INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|MANAGERPID|MANAGERPIDFDID|MAINPID|MAINPIDFDID|LISTEN_PID|LISTEN_PIDFDID|WATCHDOG_PID|MONITOR_INVOCATION_ID|TRIGGER_TIMER_.*|SO_COOKIE|REMOTE_ADDR)$/

interface Run {
  readonly unit: string
  readonly show: Readonly<Record<string, string>>
  readonly probe: (Probe & { readonly mounts: readonly string[] }) | { readonly sees: Sights } | { readonly left: RunRow['left']; readonly lines: readonly Readonly<Record<string, string | null>>[] } | null
}

/** Whether a process may write at a path or run programs there, may read it only, or does not see it; null where nothing is there, or a link to elsewhere. */
function accessAt(path: string, { mounts, paths }: Probe & { readonly mounts: readonly string[] }): string | null {
  const there = paths[path]
  if (!there || there.type === 'symlink') return null
  const covering = mounts
    .map((line) => line.split(' '))
    .filter(([, , , , at]) => at === '/' || path === at || path.startsWith(`${at}/`))
    // Of mounts over each other the last one is seen.
    .reduce((best, each) => (each[4]!.length >= best[4]!.length ? each : best))
  if (covering[3]!.includes('systemd/inaccessible')) return 'hidden'
  const options = covering[5]!.split(',')
  return `${options.includes('ro') ? 'read-only' : 'writable'}${options.includes('noexec') ? ', no programs' : ''}`
}

/** Users that systemd makes up have numbers by chance; -1 stands for all of them. */
const steady = (id: number) => (id >= 61_184 && id <= 65_519 ? -1 : id)

/** What a process sees otherwise than that of a service that says nothing; of namespaces only that they are others. That one's host name is the machine's own. */
function steadySights(sees: Sights, plain: Sights): Sights {
  if (sees === plain) return Object.fromEntries(Object.entries(sees).filter(([name]) => name !== 'host name' && !name.startsWith('namespace ')))
  return Object.fromEntries(
    Object.entries(sees).flatMap(([name, text]) => (text === plain[name] ? [] : [[name, name.startsWith('namespace ') ? 'its own' : text.replace(/\b\d{5}\b/g, (digits) => String(steady(Number(digits))))]])),
  )
}

function journalLine(entry: Readonly<Record<string, string | null>>): JournalLine {
  return {
    unit: entry.MESSAGE!.split(' of ')[1]!,
    message: entry.MESSAGE!.split(' of ')[0]!,
    priority: entry.PRIORITY!,
    facility: entry.SYSLOG_FACILITY!,
    identifier: entry.SYSLOG_IDENTIFIER!,
    namespace: entry._NAMESPACE ?? null,
    fields: entry.OWN_FIELD ? { OWN_FIELD: entry.OWN_FIELD } : {},
  }
}

function rowOf({ unit, show, probe }: Run, plainSights: Sights): RunRow {
  return {
    unit,
    show: Object.fromEntries(properties.flatMap((name) => (show[name] ? [[name, lists.includes(name) ? show[name].split(' ').sort().join(' ') : show[name]]] : []))),
    ...(probe && 'sees' in probe && { sees: steadySights(probe.sees, plainSights) }),
    ...(probe && 'left' in probe && {
      left: Object.fromEntries(Object.entries(probe.left!).map(([path, there]) => [path, { ...there, uid: steady(there.uid), gid: steady(there.gid) }])),
      lines: probe.lines.map(journalLine).sort((a, b) => (a.unit < b.unit ? -1 : 1)),
    }),
    ...(probe && 'argv' in probe && {
      probe: {
        argv: probe.argv,
        env: Object.fromEntries(Object.entries(probe.env).flatMap(([name, value]) => (name === 'PROBE_UNIT' ? [] : [[name, passing.test(name) ? '' : value]]))),
        cwd: probe.cwd,
        root: probe.root,
        uid: steady(probe.uid),
        gid: steady(probe.gid),
        groups: probe.groups.map(steady),
        umask: probe.umask,
        nice: probe.nice,
        status: Object.fromEntries(statusLines.flatMap((name) => (name in probe.status ? [[name, probe.status[name]!]] : []))),
        limits: probe.limits,
        oom_score_adj: probe.oom_score_adj,
        timerslack: probe.timerslack,
        stdio: probe.stdio.map((target) => target.replace(/:\[\d+\]$/, '')),
        paths: Object.fromEntries(Object.entries(probe.paths).flatMap(([path, there]) => (there && !unit.startsWith('mount-') ? [[path, { mode: there.mode, uid: steady(there.uid), gid: steady(there.gid), type: there.type }]] : []))),
        access: unit.startsWith('mount-')
          ? Object.fromEntries(Object.keys(probe.paths).flatMap((path) => {
              const access = accessAt(path, probe)
              return access === null ? [] : [[path, access]]
            }))
          : {},
      },
    }),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'unitwright-runs-'))
const [units, files] = [join(folder, 'units'), join(folder, 'files')]
const put = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
try {
  for (const [path, text] of Object.entries(runUnitFiles)) put(join(units, path), text)
  // Each name that is recorded stands in this folder; those of services are put there anyway.
  for (const name of notedNames) put(join(files, 'opt/probe.units', name), '')
  for (const [path, text] of Object.entries(machineFiles)) put(join(files, path), text)
  for (const [path, text] of Object.entries(machinePrograms)) {
    put(join(files, path), text)
    chmodSync(join(files, path), 0o755)
  }
  for (const [path, contents] of Object.entries(machineImages)) {
    const content = join(folder, path)
    for (const [name, text] of Object.entries(contents)) put(join(content, name), text)
    execFileSync('mkfs.ext4', ['-q', '-O', '^has_journal', '-d', content, join(files, path), '1M'])
  }
  for (const path of runFolders) mkdirSync(join(files, path), { recursive: true })
  for (const [suite, version] of suites)
    for (const manager of ['system', 'user'] satisfies Manager[]) {
      const { stdout, stderr } = spawnSync(live, ['--suite', suite, '--cache', options.cache, '--units', units, '--files', files, ...(manager === 'user' ? ['--user'] : [])], { encoding: 'utf8', maxBuffer: 2 ** 28 })
      const runs = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Run]))
      const plainSights = runs.find(({ unit }) => unit === PLAIN_SIGHTS)?.probe
      if (!plainSights || !('sees' in plainSights)) throw new Error(`Nothing was seen in the ${manager} manager of systemd ${version}: ${stderr}`)
      const rows = runs.map((run) => rowOf(run, plainSights.sees))
      const plain = rows.find(({ unit }) => unit === PLAIN)
      if (!plain?.probe) throw new Error(`The ${manager} manager of systemd ${version} ran nothing: ${stderr}`)
      const patches = [plain, ...rows.filter((row) => row !== plain).map((row) => patchBetween(plain, row))]
      put(join(import.meta.dirname, 'recorded-runs', `${manager}-${version}.jsonl`), patches.map((patch) => `${JSON.stringify(patch)}\n`).join(''))
      console.log(`${manager} manager of systemd ${version}: ${rows.length} rows, ${rows.filter(({ probe }) => probe).length} of them with a process`)
    }
} finally {
  rmSync(folder, { recursive: true })
}
