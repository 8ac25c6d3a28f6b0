import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { capabilities, classifyUnitPath, decodeBytes, effectiveUnit, encodeBytes, explainOutcome, groupUnitFiles, parseUnitFile, plainHost, printUnitFile, type Capability, type Finding, type HostProfile, type Manager, type Outcome } from '..'
import { knownInCorpus, knownInValues } from './known-differences'
import { recordedVersions, sharedPath } from './shared-folder'
import { ourVerdict } from './systemd-release'

/** What is compared with records of real systemd releases. Differences that stay are listed in `known-differences.ts`. */

interface CorpusRow {
  readonly file: string
  readonly manager: Manager
  readonly verdicts: Record<string, readonly { readonly line: number | null; readonly message: string }[]>
}

const archive = sharedPath('corpus', 'debian-units.tar.gz')
const verdicts = sharedPath('corpus', 'verdicts.jsonl')
const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n')

describe.skipIf(!archive || !verdicts)('the unit files that Debian ships', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unitwright-corpus-'))
  let rows: CorpusRow[] = []
  beforeAll(() => {
    execFileSync('tar', ['xzf', archive!, '-C', folder])
    rows = lines(verdicts!).map((line) => JSON.parse(line) as CorpusRow)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  // The verdicts were taken where only these programs were installed; 241 looks programs up while it reads.
  const programs = 'sh bash true false echo cat sleep env ls rm mkdir touch cp mv ln chmod chown kill test printf date id mount umount systemctl systemd-run journalctl'
  const host: HostProfile = { ...plainHost, complete: true, files: Object.fromEntries(programs.split(' ').map((name) => [`/usr/bin/${name}`, ''])) }

  it('are read without loss, in every release', () => {
    expect(rows).toHaveLength(3502)
    for (const { file } of rows) {
      const bytes = readFileSync(join(folder, file))
      const text = decodeBytes(bytes)
      for (const version of [241, 262]) expect(printUnitFile(parseUnitFile(text, { version })), file).toBe(text)
      expect(Buffer.compare(Buffer.from(encodeBytes(text)), bytes), file).toBe(0)
    }
  })

  it.each(recordedVersions)('%i: the same lines hold unknown settings and sections', (version) => {
    const unknown = ['unknown-setting', 'unknown-section', 'needs-newer-systemd', 'setting-in-wrong-section']
    const different = rows.filter((row) => {
      const told = row.verdicts[version]!.filter(({ message }) => /^Unknown (lvalue|key|section)/.test(message)).map(({ line }) => line!)
      return !sameMembers(told, ourLines(row, version, ({ rule }) => unknown.includes(rule)))
    })
    expect(different.map(({ file }) => file)).toEqual([])
  })

  // That a program is missing hangs on the machine; the records leave it out, but what 241 does not read behind such a line stays unread.
  const isAboutFile = ({ message }: Finding) => !message.includes('is not in the search path')

  it.each(recordedVersions)('%i: the same assignments are flagged', (version) => {
    const different = rows.filter((row) => {
      const told = row.verdicts[version]!.flatMap(({ line }) => (line === null ? [] : [line]))
      return !sameMembers(told, ourLines(row, version, isAboutFile))
    })
    expect(different.map(({ file }) => `${version} ${file}`)).toEqual(Object.keys(knownInCorpus).filter((key) => key.startsWith(`${version} `)))
  })

  function ourLines({ file, manager }: CorpusRow, version: number, wanted?: (finding: Finding) => boolean): readonly number[] {
    const kind = classifyUnitPath(file)
    if (kind.kind === 'other') return []
    const source = { path: file, text: decodeBytes(readFileSync(join(folder, file))) }
    const unit = kind.kind === 'fragment' ? { name: kind.unit.name, fragment: source, dropIns: [] } : { name: kind.unit?.name ?? `x.${kind.type}`, fragment: null, dropIns: [source] }
    return ourVerdict(unit, version, { manager, host, ...(wanted && { wanted }) }).lines
  }
})

interface ValueRow {
  readonly file: string
  readonly section: string
  readonly setting: string
  readonly value: string
  readonly text: string
  readonly line: number
  readonly verdicts: Record<string, { readonly flagged: boolean; readonly refused: boolean } | undefined>
}

const recordedValues = sharedPath('oracle', 'recorded', 'values.jsonl')

describe.skipIf(!recordedValues)('single assignments, with the verdict of each release', () => {
  it.each(recordedVersions)('%i: the line is flagged, and the unit refused, when the release does so', (version) => {
    const rows = lines(recordedValues!).map((line) => JSON.parse(line) as ValueRow)
    const different = rows.filter(({ file, text, line, verdicts: { [version]: real } }) => {
      if (!real) return false
      const ours = ourVerdict({ name: file, fragment: { path: file, text }, dropIns: [] }, version)
      return ours.lines.includes(line) !== real.flagged || ours.refused !== real.refused
    })
    console.log(`${version}: ${rows.length - different.length} of ${rows.length} verdicts agree`)
    const names = different.map(({ section, setting, value }) => `${version} ${section}.${setting}=${value.slice(0, 40)}`)
    expect(names.sort()).toEqual(Object.keys(knownInValues).filter((key) => key.startsWith(`${version} `)).sort())
  })
})

interface RunRow {
  readonly unit: string
  readonly show: Record<string, string>
  readonly probe: { readonly argv: readonly string[]; readonly env: Record<string, string>; readonly paths: Record<string, { readonly mode: string; readonly type: string }>; readonly status: Record<string, string>; readonly umask: string; readonly nice: number; readonly cwd: string; readonly oom_score_adj: number; readonly limits: Record<string, readonly string[]> } | null
}

const recorded = sharedPath('oracle', 'recorded')

/** Where something other than the end of the main process decides: a time that is up, an end before the service was ready, another command, or the start limit. */
const decidedOtherwise = ['exit-notify-never.service', 'exit-timeout.service', 'exit-notify-quit.service', 'exit-post-fails.service', 'exit-start-limit.service']

/** Variables that differ for a reason. */
const knownEnvironment: Record<string, string> = {
  'pam-environment.service MAIL': 'PAM modules add what they like; which is not known before they run',
}

/** Names of limits in /proc. */
const limitNames: Record<string, string> = { CPU: 'Max cpu time', FSIZE: 'Max file size', DATA: 'Max data size', STACK: 'Max stack size', CORE: 'Max core file size', NOFILE: 'Max open files', AS: 'Max address space', NPROC: 'Max processes', MEMLOCK: 'Max locked memory', LOCKS: 'Max file locks', SIGPENDING: 'Max pending signals', MSGQUEUE: 'Max msgqueue size', NICE: 'Max nice priority', RTPRIO: 'Max realtime priority', RTTIME: 'Max realtime timeout', RSS: 'Max resident set' }

/** Units whose processes got something else for a reason. */
const knownProcesses: Record<string, string> = {
  'oom.service': 'the kernel did not let the managers of these runs lower the score',
  'nice-negative.service': 'the manager of a user may not raise the niceness',
  'pam-environment.service': 'PAM modules set the umask since 257',
  'exit-pam-missing.service': 'the same',
  'exec-prefix-plus.service': 'a command behind + is run with full privileges',
}

describe.skipIf(!recorded)('recorded runs: what processes really got', () => {
  const root = recorded!
  const cases = (['system', 'user'] as const).flatMap((manager) => [241, 247, 252, 257, 262].map((version) => [manager, version] as const))

  it.each(cases)('%s manager of %i: environment and arguments', (manager, version) => {
    const { units, rows, host } = readRuns(manager, version)
    const differences: string[] = []
    for (const { unit, probe } of rows) {
      if (!probe) continue
      const effective = effectiveUnit(units.get(unit)!, { target: { version, manager }, host })
      const ours = new Map(effective.environment.variables.map((variable) => [variable.name, variable.value]))
      for (const name of new Set([...Object.keys(probe.env), ...ours.keys()])) {
        const same = name in probe.env && ours.has(name) && (ours.get(name) === null || asRecorded(ours.get(name)!) === probe.env[name])
        if (!same) differences.push(`${unit} ${name}`)
      }
      const command = effective.commands.find(({ setting, program }) => setting === 'ExecStart' && program === '/opt/probe')
      if (command && JSON.stringify(command.argv.slice(1).map(asRecorded)) !== JSON.stringify(probe.argv)) differences.push(`${unit} argv`)
    }
    const expected = Object.keys(knownEnvironment).filter((key) => rows.some(({ unit, probe }) => probe && key.startsWith(`${unit} `)))
    expect(differences).toEqual(expected)
  })

  it.each(cases.filter(([manager]) => manager === 'system'))('%s manager of %i: modes of directories', (manager, version) => {
    const { units, rows, host } = readRuns(manager, version)
    let compared = 0
    for (const { unit, probe } of rows) {
      if (!probe) continue
      for (const directory of effectiveUnit(units.get(unit)!, { target: { version, manager }, host }).directories) {
        const real = probe.paths[directory.realPath]
        if (real) compared++
        // Inside the unit's mount namespace another directory lies over `private`.
        if (real?.type === 'directory' && !directory.path.endsWith('/private')) expect(`${unit} ${directory.path} ${real.mode}`).toBe(`${unit} ${directory.path} ${directory.mode}`)
      }
    }
    expect(compared).toBeGreaterThan(30)
  })

  it.each(cases)('%s manager of %i: properties of the process', (manager, version) => {
    const { units, rows, host } = readRuns(manager, version)
    const plain = rows.find(({ unit }) => unit === 'architectures.service')!.probe!
    const highest = (limit: string) => Number(plain.limits[limit]![1]!.replace('unlimited', 'Infinity'))
    const differences: string[] = []
    for (const { unit, probe } of rows) {
      if (!probe || knownProcesses[unit]) continue
      const { process } = effectiveUnit(units.get(unit)!, { target: { version, manager }, host })
      const { status } = probe
      const bits = (names: readonly Capability[]) => names.reduce((mask, name) => mask | (1n << BigInt(capabilities.indexOf(name))), 0n)
      // The manager of the recorded runs had no CAP_SYS_RESOURCE to give.
      const given = bits(capabilities) & ~bits(['CAP_SYS_RESOURCE'])
      const compare = (what: string, theirs: unknown, ours: unknown) => theirs !== ours && differences.push(`${unit} ${what}: ${String(theirs)} ≠ ${String(ours)}`)
      compare('umask', probe.umask, process.umask.toString(8).padStart(4, '0'))
      compare('nice', probe.nice, process.nice)
      if (process.workingDirectory !== null) compare('cwd', probe.cwd, process.workingDirectory)
      if (process.oomScoreAdjust !== null) compare('oom', probe.oom_score_adj, process.oomScoreAdjust)
      compare('no new privileges', status.NoNewPrivs, process.noNewPrivileges ? '1' : '0')
      compare('bounding', BigInt(`0x${status.CapBnd}`) & given, bits(process.capabilities.bounding) & given)
      for (const { name, soft, hard } of process.limits) {
        const shown = limitNames[name]!
        // What is above the manager's own limits it could not give.
        if (hard <= highest(shown)) compare(name, probe.limits[shown]?.join(':'), [soft, hard].map((value) => (value === Number.POSITIVE_INFINITY ? 'unlimited' : value)).join(':'))
      }
      compare('ambient', BigInt(`0x${status.CapAmb}`) & given, bits(process.capabilities.ambient) & given)
    }
    expect(differences).toEqual([])
  })

  it.each(cases)('%s manager of %i: dependencies', (manager, version) => {
    const { units, rows, host } = readRuns(manager, version)
    const differences: string[] = []
    let compared = 0
    for (const { unit, show } of rows) {
      if (show.LoadState !== 'loaded') continue
      compared++
      const { dependencies } = effectiveUnit(units.get(unit)!, { target: { version, manager }, host })
      for (const kind of ['Requires', 'Wants', 'BindsTo', 'Conflicts', 'Before', 'After', 'RequiresMountsFor'] as const) {
        const theirs = [...(show[kind] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!)
        const ours = dependencies.filter((dependency) => dependency.kind === kind).map((dependency) => dependency.unit)
        // Which mount units there are besides that of the root directory is a matter of the machine.
        const differing = [...theirs.filter((each) => !ours.includes(each)), ...ours.filter((each) => !theirs.includes(each))].filter((each) => each !== 'tmp.mount')
        if (differing.length > 0) differences.push(`${unit} ${kind}: ${differing.join(' ')}`)
      }
    }
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(220)
  })

  it.each(cases)('%s manager of %i: statuses that systemd itself ends a process with', (manager, version) => {
    const { units, rows, host } = readRuns(manager, version)
    let compared = 0
    for (const { unit, show } of rows) {
      const { exitCodes } = effectiveUnit(units.get(unit)!, { target: { version, manager }, host })
      const certain = exitCodes.filter((code) => code.status >= 200 && code.causes.some((cause) => cause.certain && cause.setting !== 'SuccessExitStatus'))
      const status = show.ExecMainCode === '1' ? Number(show.ExecMainStatus) : 0
      if (status >= 200) compared++
      if (status >= 200) expect(exitCodes.map((code) => code.status), `${unit} ended with ${status}`).toContain(status)
      if (certain.length > 0) expect(certain.map((code) => code.status), `${unit} is said to be certain to end so`).toContain(status)
    }
    expect(compared).toBeGreaterThan(20)
  })

  it.each(cases)('%s manager of %i: the result that the end of the main process comes to', (manager, version) => {
    const { units, rows, host } = readRuns(manager, version)
    const differences: string[] = []
    let compared = 0
    for (const { unit, show } of rows) {
      const number = Number(show.ExecMainStatus)
      const outcome: Outcome | null = show.ExecMainCode === '1' ? { kind: 'exited', status: number } : ['2', '3'].includes(show.ExecMainCode!) ? { kind: 'killed', signal: number, dumped: show.ExecMainCode === '3' } : null
      if (!outcome || decidedOtherwise.includes(unit)) continue
      compared++
      const { result } = explainOutcome(effectiveUnit(units.get(unit)!, { target: { version, manager }, host }), outcome)!
      if (result !== show.Result) differences.push(`${unit}: ${JSON.stringify(outcome)} came to ${show.Result}, not ${result}`)
    }
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(30)
  })

  function readRuns(manager: Manager, version: number) {
    const files = filesBelow(join(root, 'units')).map((path) => ({ path: `/etc/systemd/${manager}/${path}`, text: readFileSync(join(root, 'units', path), 'utf8') }))
    const host: HostProfile = { ...plainHost, ...(JSON.parse(readFileSync(join(root, 'host.json'), 'utf8')) as Partial<HostProfile>) }
    const rows = lines(join(root, `results-${manager}-${version}.jsonl`)).map((line) => JSON.parse(line) as RunRow)
    return { units: new Map(groupUnitFiles(files, version).map((unit) => [unit.name, unit])), rows, host }
  }
})

/** The records hold each byte as one character. */
function asRecorded(text: string): string {
  return Buffer.from(text).toString('latin1')
}

function sameMembers(a: readonly number[], b: readonly number[]): boolean {
  const left = new Set(a)
  const right = new Set(b)
  return left.size === right.size && [...left].every((member) => right.has(member))
}

function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesBelow(join(folder, name), `${prefix}${name}/`) : [`${prefix}${name}`]))
}
