/**
 * Runs services of our own under real releases of systemd and records what their processes were given, for `npm test` to compare without root:
 *
 *     npm run test:live [-- --cache FOLDER]
 *
 * Needs root, debootstrap, `oracle/live` of the shared folder, and a folder for the images of the releases.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Manager } from '..'
import { patchBetween, PLAIN, type Probe, type RunRow } from './recorded-runs'
import { notedNames, machineFiles, runFolders, runUnitFiles } from './run-files'
import { sharedPath } from './shared-folder'

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
  readonly probe: (Probe & { readonly mounts: readonly string[] }) | null
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

/** Users that systemd makes up have numbers by chance; -1 stands for all of them. */
const steady = (id: number) => (id >= 61_184 && id <= 65_519 ? -1 : id)

function rowOf({ unit, show, probe }: Run): RunRow {
  return {
    unit,
    show: Object.fromEntries(properties.flatMap((name) => (show[name] ? [[name, lists.includes(name) ? show[name].split(' ').sort().join(' ') : show[name]]] : []))),
    ...(probe && {
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
  for (const path of runFolders) mkdirSync(join(files, path), { recursive: true })
  for (const [suite, version] of suites)
    for (const manager of ['system', 'user'] satisfies Manager[]) {
      const { stdout, stderr } = spawnSync(live, ['--suite', suite, '--cache', options.cache, '--units', units, '--files', files, ...(manager === 'user' ? ['--user'] : [])], { encoding: 'utf8', maxBuffer: 2 ** 28 })
      const rows = stdout.split('\n').flatMap((line) => (line === '' ? [] : [rowOf(JSON.parse(line) as Run)]))
      const plain = rows.find(({ unit }) => unit === PLAIN)
      if (!plain?.probe) throw new Error(`The ${manager} manager of systemd ${version} ran nothing: ${stderr}`)
      const patches = [plain, ...rows.filter((row) => row !== plain).map((row) => patchBetween(plain, row))]
      put(join(import.meta.dirname, 'recorded-runs', `${manager}-${version}.jsonl`), patches.map((patch) => `${JSON.stringify(patch)}\n`).join(''))
      console.log(`${manager} manager of systemd ${version}: ${rows.length} rows, ${rows.filter(({ probe }) => probe).length} of them with a process`)
    }
} finally {
  rmSync(folder, { recursive: true })
}
