import { effectiveUnit, formatMode, placeOf, type MergeOptions, type Origin, type Restriction, type Timeline, type TimelineStep, type UnitDirectory, type UnitFiles, type VariableSetting } from '@/lib/exec-schema'
import type { EffectiveReport } from './contracts/effective'
import { reportPlace, sourcesOf } from './report-places'

/** What systemd of the target makes of a unit. */
export function reportEffective(unit: UnitFiles, options: MergeOptions): EffectiveReport {
  const { settings, environment, directories, exitCodes, identity, process, streams, commands, dependencies, mounts, mountsLeftOut, restrictions, restrictionsLeftOut, timeline } = effectiveUnit(unit, options)
  const { version, manager } = options.target
  return {
    file: sourcesOf(unit)[0]?.path ?? unit.name,
    unit: unit.name,
    target: { version, manager },
    settings: settings.flatMap(({ section, setting, values }) =>
      values.map(({ value, origin }) => ({ section, setting: setting.name, value, origin: reportOrigin(origin) })),
    ),
    environment: environment.variables.map((variable) => ({
      name: variable.name,
      ...reportVariable(variable),
      note: variable.note,
      when: variable.when,
      overridden: variable.overridden.map(reportVariable),
    })),
    directories: directories.map(reportDirectory),
    exitCodes: exitCodes.map(({ status, name, meaning, causes }) => ({
      status,
      name,
      meaning,
      causes: causes.map(({ setting, assignment, why, certain }) => ({ setting, ...reportPlace(assignment), why, certain })),
    })),
    process: {
      user: identity.user,
      group: identity.group,
      supplementaryGroups: [...identity.supplementaryGroups],
      workingDirectory: process.workingDirectory,
      rootDirectory: process.rootDirectory,
      umask: formatMode(process.umask),
      nice: process.nice,
      oomScoreAdjust: process.oomScoreAdjust,
      limits: Object.fromEntries(process.limits.map(({ name, soft, hard, setBy }) => [name, { soft: reportLimit(soft), hard: reportLimit(hard), setBy }])),
      capabilities: { bounding: [...process.capabilities.bounding], ambient: [...process.capabilities.ambient], effective: [...process.capabilities.effective] },
      noNewPrivileges: process.noNewPrivileges,
      secureBits: [...process.secureBits],
      scheduling: { ...process.scheduling, affinity: listOrWord(process.scheduling.affinity), numaNodes: listOrWord(process.scheduling.numaNodes) },
      memory: { ...process.memory },
      keyring: process.keyring,
      personality: process.personality,
      ignoresBrokenPipes: process.ignoresBrokenPipes,
      logging: { ...process.logging, fields: [...process.logging.fields], patterns: { only: [...process.logging.patterns.only], not: [...process.logging.patterns.not] } },
    },
    streams: streams.map(({ stream, leadsTo, origin }) => ({ stream, leadsTo, origin: reportOrigin(origin) })),
    commands: commands.map(({ setting, assignment, prefixes, argv, added, missing }) => ({
      setting,
      line: placeOf(assignment).line,
      prefixes,
      argv: [...argv],
      added: added.map(({ name, value, note, when }) => ({ name, value, note, when })),
      missing: [...missing],
    })),
    dependencies: dependencies.map(({ kind, unit: other, origin }) => ({ kind, unit: other, origin: reportOrigin(origin) })),
    mounts: mounts.map(({ origin, ...rule }) => ({ ...rule, origin: reportOrigin(origin) })),
    mountsLeftOut: mountsLeftOut.map(({ path }) => path),
    restrictions: restrictions.map(reportRestriction),
    restrictionsLeftOut: restrictionsLeftOut.map(reportRestriction),
    timeline: timeline && reportTimeline(timeline),
  }
}

function reportRestriction({ subject, words, origins }: Restriction): EffectiveReport['restrictions'][number] {
  return { subject, words, origins: origins.map(reportOrigin) }
}

function listOrWord<W extends string>(value: readonly number[] | W | null): number[] | W | null {
  return value === null || typeof value === 'string' ? value : [...value]
}

function reportTimeline({ start, run, stop, restarts: { policy, delays, starts, refusedAt, limit } }: Timeline): EffectiveReport['timeline'] {
  const steps = (each: readonly TimelineStep[]) => each.map(({ what, longest, then, origin }) => ({ what, longest: longest === null ? null : reportLimit(longest), then, origin: reportOrigin(origin) }))
  return {
    start: steps(start),
    run: steps(run),
    stop: steps(stop),
    restarts: { policy, delays: delays.map(reportLimit), starts: starts.map(reportLimit), refusedAt: refusedAt === null ? null : reportLimit(refusedAt), limit: { starts: limit.starts, interval: reportLimit(limit.interval) } },
  }
}

function reportLimit(value: number): number | 'infinity' {
  return value === Number.POSITIVE_INFINITY ? 'infinity' : value
}

function reportOrigin(origin: Origin): EffectiveReport['settings'][number]['origin'] {
  return {
    kind: origin.kind,
    ...reportPlace(origin.kind === 'file' ? origin.assignment : null),
    by: origin.kind === 'implied' ? origin.by : null,
  }
}

function reportVariable({ value, source }: VariableSetting): Pick<EffectiveReport['environment'][number], 'value' | 'source'> {
  return {
    value,
    source: {
      kind: source.kind,
      setting: source.kind === 'manager' ? null : source.kind === 'environment-file' ? 'EnvironmentFile' : source.setting,
      ...reportPlace('assignment' in source ? source.assignment : null),
      path: source.kind === 'environment-file' ? source.path : null,
    },
  }
}

/** The path is where the directory really lies, so that `symlink` can say what points to it. */
function reportDirectory({ setting, realPath, mode, owner, group, variable, removed, symlinks }: UnitDirectory): EffectiveReport['directories'][number] {
  return { setting, path: realPath, mode, owner, group, variable, removed, symlink: symlinks[0] ?? null, symlinks: [...symlinks] }
}
