import { describe, expect, it } from 'vitest'
import { capabilities, effectiveUnit, explainOutcome, findGroup, findUser, readTimeSpan, signalName, startedByVariables, type Capability, type EffectiveUnit, type EnvironmentVariable, type Manager, type MountRule, type Outcome } from '../..'
import { knownDependencies, knownEnvironment, knownMounts, knownOwners, knownProcesses, knownResults } from '../known-differences'
import { ownRuns, PLAIN, sharedRuns, type Probe, type RecordedRuns, type RunRow } from './recorded-runs'

/** Names of limits in /proc. */
const limitNames: Readonly<Record<string, string>> = { CPU: 'Max cpu time', FSIZE: 'Max file size', DATA: 'Max data size', STACK: 'Max stack size', CORE: 'Max core file size', NOFILE: 'Max open files', AS: 'Max address space', NPROC: 'Max processes', MEMLOCK: 'Max locked memory', LOCKS: 'Max file locks', SIGPENDING: 'Max pending signals', MSGQUEUE: 'Max msgqueue size', NICE: 'Max nice priority', RTPRIO: 'Max realtime priority', RTTIME: 'Max realtime timeout', RSS: 'Max resident set' }

/** The records hold each byte as one character. */
const asRecorded = (text: string) => Buffer.from(text).toString('latin1')

/** A row of a command other than the main one is called `unit:ExecStartPre.service`. */
function commandOf(row: string): { readonly unit: string; readonly setting: string } {
  const [unit, setting] = row.slice(0, -'.service'.length).split(':') as [string, string?]
  return { unit: `${unit}.service`, setting: setting ?? 'ExecStart' }
}

/** Which variables of a process are not as predicted. What has a condition may be missing, what is known at run time only may be anything, and what starts a service may give it more. */
function differingVariables(probe: Probe, ours: ReadonlyMap<string, EnvironmentVariable>, version: number): string[] {
  const given = startedByVariables(version).flatMap(({ variables }) => variables)
  return [...new Set([...Object.keys(probe.env), ...ours.keys()])].filter((name) => {
    const [real, predicted] = [probe.env[name], ours.get(name)]
    if (real === undefined) return predicted!.when === null
    return predicted ? predicted.value !== null && asRecorded(predicted.value) !== real : !given.includes(name)
  })
}

const sets = [ownRuns, ...(sharedRuns ? [sharedRuns] : [])]

describe.each(sets)('recorded runs of $name: what processes really got', (runs: RecordedRuns) => {
  const cases = (['system', 'user'] as const).flatMap((manager) => runs.versions.map((version) => [manager, version] as const))
  const predicted = new Map<string, EffectiveUnit>()

  function effective(unit: string, manager: Manager, version: number): EffectiveUnit {
    const key = `${unit} ${manager} ${version}`
    const known = predicted.get(key) ?? effectiveUnit(runs.unit(unit, manager, version), { target: { version, manager }, host: runs.host })
    predicted.set(key, known)
    return known
  }

  /** The units themselves, without the rows of further commands. */
  const unitRows = (manager: Manager, version: number) => runs.rows(manager, version).filter(({ unit }) => !unit.includes(':'))

  it.each(cases)('%s manager of %i: environment and arguments', (manager, version) => {
    const differences: string[] = []
    for (const { unit: row, probe } of runs.rows(manager, version)) {
      if (!probe) continue
      const { unit, setting } = commandOf(row)
      const { environment, commands } = effective(unit, manager, version)
      const command = commands.find((each) => each.setting === setting && each.argv.some((word) => /(^|\/)probe$/.test(word)))
      const ours = new Map(environment.variables.map((variable) => [variable.name, variable]))
      for (const name of command?.missing ?? []) ours.delete(name)
      for (const variable of command?.added ?? []) ours.set(variable.name, variable)
      for (const name of differingVariables(probe, ours, version)) if (!knownEnvironment[`${row} ${name}`]) differences.push(`${row} ${name}: ${probe.env[name]} ≠ ${ours.get(name)?.value}`)
      const words = command?.argv.slice(command.argv.findIndex((word) => /(^|\/)probe$/.test(word)) + 1)
      if (words && JSON.stringify(words.map(asRecorded)) !== JSON.stringify(probe.argv)) differences.push(`${row} argv: ${probe.argv.join(' ')} ≠ ${words.join(' ')}`)
    }
    expect(differences).toEqual([])
  })

  it.each(cases)('%s manager of %i: directories', (manager, version) => {
    let compared = 0
    const differences: string[] = []
    for (const { unit, probe } of unitRows(manager, version)) {
      if (!probe) continue
      for (const directory of effective(unit, manager, version).directories) {
        const real = probe.paths[directory.realPath]
        if (real) compared++
        // Inside the unit's mount namespace another directory lies over `private`.
        if (real?.type !== 'directory' || directory.path.endsWith('/private')) continue
        if (real.mode !== directory.mode) differences.push(`${unit} ${directory.path}: ${real.mode} ≠ ${directory.mode}`)
        if (knownOwners[`${version} ${unit}`]) continue
        // The records of users that systemd makes up hold numbers by chance.
        const [uid, gid] = [findUser(runs.host, directory.owner)?.uid, findGroup(runs.host, directory.group)?.gid]
        if (uid !== undefined && uid !== real.uid) differences.push(`${unit} ${directory.path}: owned by ${real.uid}, not ${directory.owner}`)
        if (gid !== undefined && gid !== real.gid) differences.push(`${unit} ${directory.path}: of the group ${real.gid}, not ${directory.group}`)
      }
    }
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThanOrEqual(manager === "system" ? 10 : 0)
  })

  it.each(cases)('%s manager of %i: properties of the process', (manager, version) => {
    const rows = unitRows(manager, version)
    const plain = rows.find(({ unit }) => unit === PLAIN || unit === 'architectures.service')!.probe!
    const differences = rows.flatMap(({ unit, probe }) => (probe && !knownProcesses[unit] ? differingProperties(effective(unit, manager, version), probe, plain).map((each) => `${unit} ${each}`) : []))
    expect(differences).toEqual([])
  })

  it.each(cases)('%s manager of %i: dependencies', (manager, version) => {
    const differences: string[] = []
    let compared = 0
    for (const { unit, show } of unitRows(manager, version)) {
      if (show.LoadState !== 'loaded') continue
      compared++
      const { dependencies } = effective(unit, manager, version)
      for (const kind of ['Requires', 'Wants', 'BindsTo', 'Conflicts', 'Before', 'After', 'RequiresMountsFor'] as const) {
        const theirs = [...(show[kind] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!)
        const ours = dependencies.filter((dependency) => dependency.kind === kind).map((dependency) => dependency.unit)
        const differing = [...theirs.filter((each) => !ours.includes(each)), ...ours.filter((each) => !theirs.includes(each))].filter((each) => !knownDependencies[each])
        if (differing.length > 0) differences.push(`${unit} ${kind}: ${differing.join(' ')}`)
      }
    }
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(100)
  })

  it.each(cases)('%s manager of %i: statuses that systemd itself ends a process with', (manager, version) => {
    let compared = 0
    for (const { unit, show } of unitRows(manager, version)) {
      if (show.LoadState !== 'loaded') continue
      const { exitCodes } = effective(unit, manager, version)
      const certain = exitCodes.filter((code) => code.status >= 200 && code.causes.some((cause) => cause.certain && cause.setting !== 'SuccessExitStatus'))
      const status = show.ExecMainCode === '1' ? Number(show.ExecMainStatus) : 0
      if (status >= 200) compared++
      if (status >= 200) expect(exitCodes.map((code) => code.status), `${unit} ended with ${status}`).toContain(status)
      if (certain.length > 0) expect(certain.map((code) => code.status), `${unit} is said to be certain to end so`).toContain(status)
    }
    expect(compared).toBeGreaterThan(4)
  })

  it.each(cases)('%s manager of %i: the result that the end of the main process comes to', (manager, version) => {
    const differences: string[] = []
    let compared = 0
    for (const { unit, show } of unitRows(manager, version)) {
      const outcome = outcomeOf(show)
      // What the limit makes of the result is compared with the restarts below.
      if (!outcome || knownResults[unit] || show.Result === 'start-limit-hit') continue
      compared++
      const { result } = explainOutcome(effective(unit, manager, version), outcome)!
      if (result !== show.Result) differences.push(`${unit}: ${JSON.stringify(outcome)} came to ${show.Result}, not ${result}`)
    }
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(10)
  })
})

describe('what happens when a time is up', () => {
  const cases = (['system', 'user'] as const).flatMap((manager) => ownRuns.versions.map((version) => [manager, version] as const))
  /** By which step of the timeline each unit is ended. */
  const ended: Readonly<Record<string, { readonly phase: 'start' | 'run' | 'stop'; readonly says: 'what' | 'then' }>> = {
    'time-is-up.service': { phase: 'start', says: 'then' },
    'time-start-kill.service': { phase: 'start', says: 'then' },
    'time-watchdog.service': { phase: 'run', says: 'then' },
    'time-watchdog-signal.service': { phase: 'run', says: 'then' },
    'time-runtime.service': { phase: 'stop', says: 'what' },
    'time-stop-signal.service': { phase: 'stop', says: 'what' },
    'time-stop-kill.service': { phase: 'stop', says: 'then' },
    'time-stop-abort.service': { phase: 'stop', says: 'then' },
  }

  it.each(cases)('%s manager of %i: the signal and the result', (manager, version) => {
    const rows = ownRuns.rows(manager, version)
    for (const [unit, { phase, says }] of Object.entries(ended)) {
      const { show } = rows.find((row) => row.unit === unit)!
      const timeline = effectiveUnit(ownRuns.unit(unit, manager, version), { target: { version, manager }, host: ownRuns.host }).timeline!
      expect(timeline[phase][0]![says], unit).toContain(signalName(Number(show.ExecMainStatus)))
      expect([...timeline.start, ...timeline.run, ...timeline.stop].map(({ then }) => then).join('\n'), unit).toContain(`the result is ${show.Result}`)
    }
  })
})

describe('scheduling as real systemd releases show it', () => {
  const policies = ['other', 'fifo', 'rr', 'batch', '', 'idle', '', 'ext']
  const classes = ['none', 'realtime', 'best-effort', 'idle']
  const cases = (['system', 'user'] as const).flatMap((manager) => ownRuns.versions.map((version) => [manager, version] as const))

  it.each(cases)('%s manager of %i', (manager, version) => {
    const rows = ownRuns.rows(manager, version)
    // What is not set is that of the manager.
    const plain = rows.find(({ unit }) => unit === PLAIN)!.show
    const differences = rows.flatMap(({ unit, show }) => {
      if (unit.includes(':') || show.LoadState !== 'loaded') return []
      const { scheduling } = effectiveUnit(ownRuns.unit(unit, manager, version), { target: { version, manager }, host: ownRuns.host }).process
      const theirs = [policies[Number(show.CPUSchedulingPolicy)], show.CPUSchedulingPriority, classes[Number(show.IOSchedulingClass)], show.IOSchedulingPriority]
      const ours = [scheduling.policy, String(scheduling.priority), scheduling.ioClass ?? classes[Number(plain.IOSchedulingClass)], String(scheduling.ioPriority ?? plain.IOSchedulingPriority)]
      return theirs.join(' ') === ours.join(' ') ? [] : [`${unit}: ${theirs.join(' ')} ≠ ${ours.join(' ')}`]
    })
    expect(differences).toEqual([])
  })
})

describe('restarts until the start limit is reached', () => {
  const cases = (['system', 'user'] as const).flatMap((manager) => ownRuns.versions.map((version) => [manager, version] as const))

  it.each(cases)('%s manager of %i: how many, and how long the next wait is', (manager, version) => {
    const differences: string[] = []
    let compared = 0
    for (const { unit, show } of ownRuns.rows(manager, version)) {
      const number = Number(show.NRestarts ?? 0)
      const outcome = outcomeOf(show)
      if (!outcome || number === 0) continue
      compared++
      const effective = effectiveUnit(ownRuns.unit(unit, manager, version), { target: { version, manager }, host: ownRuns.host })
      const { starts, refusedAt, limit, delays } = effective.timeline!.restarts
      const ended = explainOutcome(effective, outcome)!.restarts
      // Where it went on beyond the limit, or stopped for another reason, the limit was not reached.
      if (number > limit.starts ? refusedAt !== null : ended && (refusedAt === null || starts.length !== number)) differences.push(`${unit}: ${number} restarts, not ${starts.length}`)
      const next = readTimeSpan(show.RestartUSecNext ?? '', version)
      const ours = delays[number] ?? delays.at(-1)!
      if (next !== null && next !== ours) differences.push(`${unit}: waits ${next} µs, not ${ours}`)
    }
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(9)
  })
})

function outcomeOf({ ExecMainCode, ExecMainStatus }: RunRow['show']): Outcome | null {
  const number = Number(ExecMainStatus)
  if (ExecMainCode === '1') return { kind: 'exited', status: number }
  return ExecMainCode === '2' || ExecMainCode === '3' ? { kind: 'killed', signal: number, dumped: ExecMainCode === '3' } : null
}

/** What a process was given otherwise than predicted; `plain` is what the manager gives a service that says nothing. */
function differingProperties({ process, streams, identity, merged: { host } }: EffectiveUnit, probe: Probe, plain: Probe): string[] {
  const differences: string[] = []
  const compare = (what: string, theirs: unknown, ours: unknown) => theirs !== ours && differences.push(`${what}: ${String(theirs)} ≠ ${String(ours)}`)
  const bits = (names: readonly Capability[]) => names.reduce((mask, name) => mask | (1n << BigInt(capabilities.indexOf(name))), 0n)
  // The manager of the recorded runs had not all capabilities to give.
  const lacking = bits(['CAP_SYS_RESOURCE', 'CAP_SYS_MODULE'])
  const mask = (line: string) => BigInt(`0x${probe.status[line]}`) & ~lacking
  const highest = (limit: string) => Number(plain.limits[limit]![1]!.replace('unlimited', 'Infinity'))
  compare('umask', probe.umask, process.umask.toString(8).padStart(4, '0'))
  compare('nice', probe.nice, process.nice)
  if (process.workingDirectory !== null) compare('cwd', probe.cwd, process.workingDirectory)
  if (process.oomScoreAdjust !== null) compare('oom', probe.oom_score_adj, process.oomScoreAdjust)
  compare('no new privileges', probe.status.NoNewPrivs, process.noNewPrivileges ? '1' : '0')
  compare('bounding', mask('CapBnd'), bits(process.capabilities.bounding) & ~lacking)
  compare('effective', mask('CapEff'), bits(process.capabilities.effective) & ~lacking)
  compare('timer slack', probe.timerslack, String(process.scheduling.timerSlack))
  if (process.scheduling.affinity !== 'numa' && probe.status.Cpus_allowed_list) compare('processors', probe.status.Cpus_allowed_list, process.scheduling.affinity === null ? plain.status.Cpus_allowed_list : rangesOf(process.scheduling.affinity))
  if (probe.status.SigIgn) compare('broken pipes', (BigInt(`0x${probe.status.SigIgn}`) & SIGPIPE) !== 0n, process.ignoresBrokenPipes)
  compare('user', isMadeUp(probe.uid) ? -1 : probe.uid, identity.dynamic ? -1 : identity.record?.uid)
  const groupNumber = (name: string) => findGroup(host, name)?.gid
  const gid = identity.group === null || identity.dynamic ? undefined : groupNumber(identity.group)
  if (gid !== undefined) compare('group', probe.gid, gid)
  for (const name of identity.supplementaryGroups) compare(`in the group ${name}`, probe.groups.includes(groupNumber(name) ?? Number.NaN), true)
  probe.stdio.forEach((real, index) => compare(streams[index]!.stream, streamKind(real), expectedStream(streams[index]!.leadsTo)))
  compare('ambient', mask('CapAmb'), bits(process.capabilities.ambient) & ~lacking)
  for (const { name, soft, hard } of process.limits) {
    const shown = limitNames[name]!
    // What is above the manager's own limits it could not give.
    if (hard <= highest(shown)) compare(name, probe.limits[shown]?.join(':'), [soft, hard].map((value) => (value === Number.POSITIVE_INFINITY ? 'unlimited' : value)).join(':'))
  }
  return differences
}

/** Our records hold -1 for users that systemd makes up. */
const isMadeUp = (uid: number) => uid >= 61_184 && uid <= 65_519

const SIGPIPE = 1n << 12n

/** Numbers as the kernel lists them: `0-3,8`. */
function rangesOf(numbers: readonly number[]): string {
  return numbers
    .filter((number) => !numbers.includes(number - 1))
    .map((first) => {
      let last = first
      while (numbers.includes(last + 1)) last++
      return first === last ? String(first) : `${first}-${last}`
    })
    .join(',')
}

/** What a descriptor points at; data come from memory, a file that is gone, or a pipe. */
function streamKind(target: string): string {
  if (/^(socket|pipe)/.test(target)) return target.startsWith('socket') ? 'socket' : 'data'
  return /^\/memfd:|\(deleted\)$/.test(target) ? 'data' : target
}

function expectedStream(leadsTo: string): string {
  if (/^(journal|syslog|kmsg|socket|inherit)/.test(leadsTo)) return 'socket'
  return leadsTo === 'null' ? '/dev/null' : leadsTo.replace(/^(file|append|truncate):/, '')
}

describe('the file system as processes of real systemd releases see it', () => {
  /** The kernel’s own file systems are partly read-only or empty without any rule where the records were taken. */
  const ofTheMachine = /^\/(proc|sys|dev|boot)(\/|$)/

  function accessAt(path: string, rules: readonly MountRule[]): string {
    const rule = rules.findLast((each) => each.path === '/' || each.path === path || path.startsWith(`${each.path}/`))
    if (!rule) return 'writable'
    return rule.access === 'hidden' ? 'hidden' : `${rule.readOnly ? 'read-only' : 'writable'}${rule.noExec ? ', no programs' : ''}`
  }

  const cases = (['system', 'user'] as const).flatMap((manager) => ownRuns.versions.map((version) => [manager, version] as const))

  it.each(cases)('%s manager of %i', (manager, version) => {
    const rows = ownRuns.rows(manager, version).filter(({ unit, probe }) => unit.startsWith('mount-') && probe)
    const plain = rows.find(({ unit }) => unit === 'mount-plain.service')!.probe!.access!
    const differences = rows.flatMap(({ unit, probe }) => {
      const { mounts } = effectiveUnit(ownRuns.unit(unit, manager, version), { target: { version, manager }, host: ownRuns.host })
      return Object.entries(probe!.access!).flatMap(([path, access]) => {
        const ours = accessAt(path, mounts)
        const unchanged = ofTheMachine.test(path) && access === plain[path] && ours.startsWith('writable')
        // From the kernel's own file systems no program can be run anyway.
        const same = ours === access || (ofTheMachine.test(path) && `${ours}, no programs` === access)
        return same || unchanged || knownMounts[unit] ? [] : [`${unit}: ${path} is ${access}, not ${ours}`]
      })
    })
    expect(differences).toEqual([])
    expect(rows.length).toBeGreaterThan(manager === 'system' ? 48 : 28)
  })

  it.each([252, 257, 262])('system manager of %i: what images bring along', (version) => {
    const accessOf = (name: string) => ownRuns.rows('system', version).find(({ unit }) => unit === `mount-${name}.service`)!.probe!.access!
    expect(accessOf('image')['/srv/inside']).toBe('writable')
    expect(accessOf('image-read-only')['/srv/inside']).toBe('read-only')
    expect(accessOf('extension-image')['/opt/inside']).toBe('read-only')
    expect(Object.keys(accessOf('plain')).filter((path) => path.endsWith('/inside'))).toEqual([])
  })
})
