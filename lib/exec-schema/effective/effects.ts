import { groupBy } from '../text/collections'
import { defaultOf, findSetting, type SectionName, type Setting } from '../settings'
import { readBoolean } from '../values/boolean'
import type { Target } from '../values/target'
import { commandSettings } from './command-settings'
import type { EffectiveSetting, EffectiveUnit } from './effective-unit'
import type { VariableSource } from './environment-builder'
import type { MergedUnit } from './merge-unit'
import { fromAssignment, MergedValues, type Origin } from './merged-values'
import { processInWords } from './process-in-words'

/** The parts of what systemd does with a unit, in the order in which a reader wants them. */
export const effectAspects = ['settings', 'commands', 'restarts', 'environment', 'directories', 'process', 'sandbox', 'dependencies', 'exit-codes', 'exposure'] as const
export type EffectAspect = (typeof effectAspects)[number]

/** One thing that systemd does with a unit, or that holds for it. */
export interface UnitEffect {
  readonly aspect: EffectAspect
  /** What it is about, once in its aspect: `[Service] User=`, a variable, a path. */
  readonly subject: string
  /** What holds, in systemd's words or in ours; null for what only the running machine knows. */
  readonly values: readonly (string | null)[]
  /** The same for two effects that are the same, however they are written. */
  readonly signature: string
  readonly origins: readonly Origin[]
}

/** An effect that is another than it was; null on a side where there is none. */
export interface EffectChange {
  readonly aspect: EffectAspect
  readonly subject: string
  readonly before: UnitEffect | null
  readonly after: UnitEffect | null
}

/**
 * What becomes another by a change of a unit; null stands for a unit that is not there. Comments, order of different settings, spelling of values and formatting
 * are no effects, and neither is which file something is written in. A value that is the default is the same written or not.
 */
export function compareEffects(before: EffectiveUnit | null, after: EffectiveUnit | null): EffectChange[] {
  const [old, now] = [before ? effectsOf(before) : [], after ? effectsOf(after) : []].map((effects) => new Map(effects.map((effect) => [`${effect.aspect} ${effect.subject}`, effect])))
  const keys = [...new Set([...now!.keys(), ...old!.keys()])]
  const changes = keys.flatMap((key): EffectChange[] => {
    const { aspect, subject } = (now!.get(key) ?? old!.get(key))!
    const sides = { before: old!.get(key) ?? (before && fallback(before, now!.get(key)!)), after: now!.get(key) ?? (after && fallback(after, old!.get(key)!)) }
    return sides.before?.signature === sides.after?.signature ? [] : [{ aspect, subject, ...sides }]
  })
  return changes.sort((a, b) => effectAspects.indexOf(a.aspect) - effectAspects.indexOf(b.aspect))
}

/** All effects of a unit as one text that is the same for two units exactly when they have the same effects. It is for hashing, not for reading. */
export function effectSignature(unit: EffectiveUnit): string {
  const { name, target } = unit.merged
  // Defaults count as written, so that writing one changes nothing.
  const written = effectsOf(unit).filter((effect) => effect.signature !== fallback(unit, effect)?.signature)
  return JSON.stringify([name.name, target.manager, target.version, ...written.map(({ aspect, subject, signature }) => [aspect, subject, signature]).sort()])
}

/** A unit is compared with many others, such as itself without one change after the other. */
const memory = new WeakMap<EffectiveUnit, readonly UnitEffect[]>()

/** Everything that systemd of the target does with a unit because of what is written in it, and what comes of that. */
export function effectsOf(unit: EffectiveUnit): readonly UnitEffect[] {
  const effects = memory.get(unit) ?? gatherEffects(unit)
  memory.set(unit, effects)
  return effects
}

/** Where that comes from in which an effect has changed: of a list what has come, or where nothing has, what has gone. */
export function originsOfChange(change: Pick<EffectChange, 'before' | 'after'>): readonly Origin[] {
  const { come, gone } = originsOfSides(change)
  return come.length > 0 ? come : gone.length > 0 ? gone : (change.after ?? change.before)!.origins
}

/** Where the values of an effect come from that have come, and came from that have gone; nothing where that can't be told value by value. */
export function originsOfSides({ before, after }: Pick<EffectChange, 'before' | 'after'>): { readonly come: readonly Origin[]; readonly gone: readonly Origin[] } {
  return { come: after ? originsBeside(after, before) : [], gone: before ? originsBeside(before, after) : [] }
}

/** The origins of the values that the other side has not; none where values and origins do not stand beside each other. */
function originsBeside({ values, origins }: UnitEffect, other: UnitEffect | null): readonly Origin[] {
  return values.length === origins.length ? origins.filter((_, index) => !other?.values.includes(values[index]!)) : []
}

function gatherEffects(unit: EffectiveUnit): UnitEffect[] {
  const { merged, environment, directories, mounts, restrictions, dependencies, exitCodes, security, timeline } = unit
  const values = new MergedValues(merged)
  const plain = (aspect: EffectAspect, subject: string, shown: readonly (string | null)[], origins: readonly Origin[], said: unknown = shown): UnitEffect => ({ aspect, subject, values: shown, signature: JSON.stringify(said), origins })
  const many = <T>(entries: readonly T[], keyOf: (entry: T) => string, make: (subject: string, entries: readonly T[]) => UnitEffect) => [...groupBy(entries, keyOf)].map(([key, group]) => make(key, group))
  return [
    ...unit.settings.filter(({ setting }) => !saidElsewhere.has(setting.name)).map((setting) => settingEffect(setting, merged)),
    ...many(unit.commands, ({ setting }) => `${setting}=`, (subject, commands) =>
      plain('commands', subject, commands.map(({ prefixes, argv }) => prefixes + argv.map(shellWord).join(' ')), commands.map(({ assignment }) => fromAssignment(assignment)), commands.map(({ prefixes, program, argv }) => [[...prefixes].sort().join(''), program, argv]))),
    ...environment.variables.map(({ name, value, note, when, source }) => plain('environment', name, [value ?? note], originOfVariable(source), [value, note, when])),
    ...directories.map(({ realPath, mode, owner, group, variable, removed, symlinks, readOnly, origin }) =>
      plain('directories', realPath, [[mode, `${owner}:${group}`, variable && `$${variable}`, `removed ${removed}`, readOnly && 'read-only', ...symlinks.map((link) => `link ${link}`)].filter(Boolean).join(', ')], [origin])),
    ...(merged.name.type === 'service' || unit.streams.length > 0 ? processInWords(unit).map(({ name, value, settings }) => plain('process', name, [value], 'kind' in settings ? [settings] : settings.flatMap((setting) => values.originsOf(setting)))) : []),
    ...many(mounts, ({ path }) => path, (path, rules) => plain('sandbox', path, rules.map(({ access, source, readOnly, noExec, optional }) => [access, source && `from ${source}`, readOnly && 'read-only', noExec && 'no programs run', optional && 'if it is there'].filter(Boolean).join(', ')), rules.map(({ origin }) => origin))),
    ...many(restrictions, ({ subject }) => subject, (subject, entries) => plain('sandbox', subject, entries.map(({ words }) => words), entries.flatMap(({ origins }) => origins))),
    ...many(dependencies, ({ kind }) => kind, (kind, entries) => plain('dependencies', kind, entries.map(({ unit: other }) => other), entries.map(({ origin }) => origin), entries.map(({ unit: other }) => other).sort())),
    ...exitCodes.map(({ status, name, meaning, causes }) => plain('exit-codes', `${status}/${name}`, causes.length > 0 ? [...new Set(causes.map(({ why }) => why))] : [meaning], causes.flatMap(({ assignment }): Origin[] => (assignment ? [fromAssignment(assignment)] : [])), [meaning, [...new Set(causes.map(({ why, certain }) => `${certain} ${why}`))].sort()])),
    ...(security ? [plain('exposure', 'Exposure', [`${(security.exposure / 10).toFixed(1)} ${security.rating}`], [])] : []),
    ...(timeline ? timelineEffects(timeline, plain) : []),
  ]
}

type Make = (aspect: EffectAspect, subject: string, shown: readonly (string | null)[], origins: readonly Origin[]) => UnitEffect

function timelineEffects({ start, run, stop, restarts }: NonNullable<EffectiveUnit['timeline']>, make: Make): UnitEffect[] {
  const steps = [...start, ...run, ...stop].map(({ what, longest, then, origin }) => ({ what, words: `${longest === null ? 'at once' : longest === Number.POSITIVE_INFINITY ? 'as long as it takes' : `at most ${seconds(longest)}`}${then ? `, then ${then}` : ''}`, origin }))
  const { policy, policyOrigin, delays, delayOrigin, limit } = restarts
  return [
    ...[...groupBy(steps, ({ what }) => what)].map(([what, same]) => make('restarts', what, same.map(({ words }) => words), same.map(({ origin }) => origin))),
    make('restarts', 'Restart', [policy], [policyOrigin]),
    make('restarts', 'Wait before a restart', [[...new Set(delays.map(seconds))].join(', ')], [delayOrigin]),
    make('restarts', 'Limit of starts', [limit.starts === 0 || limit.interval === 0 ? 'none' : `${limit.starts} in ${seconds(limit.interval)}`], [limit.origin]),
  ]
}

function seconds(microseconds: number): string {
  return microseconds === Number.POSITIVE_INFINITY ? 'infinity' : `${microseconds / 1_000_000} s`
}

/** Settings of which other aspects say all, and more exactly than their text does. */
const saidElsewhere = new Set<string>([...commandSettings, 'Environment'])

function settingEffect({ section, setting, values }: EffectiveSetting, merged: MergedUnit): UnitEffect {
  const inForce = merged.inForce(section, setting.name)
  const holding = values.map(({ value, origin }) => {
    const entry = origin.kind === 'file' ? inForce.find((each) => each === origin.assignment) : undefined
    return { value, origin, said: entry?.parsed === undefined ? read(setting, value, merged.target) : sayingOf(value, entry.parsed) }
  })
  return { aspect: 'settings', subject: subjectOf(section, setting), values: values.map(({ value }) => value), signature: JSON.stringify(holding.flatMap(({ said }) => said)), origins: holding.map(({ origin }) => origin) }
}

const subjectOf = (section: SectionName, setting: Setting) => `[${section}] ${setting.name}=`

const read = (setting: Setting, value: string, target: Target) => sayingOf(value, setting.value.parse(value, target).value)

/**
 * What a value says, however it is written: `yes` is `true`, `1h` is `60min`, `a b` is `a` and then `b`. Of values with more to them the text itself counts, since
 * what is read out of it need not be all that it says.
 */
function sayingOf(text: string, parsed: unknown): readonly unknown[] {
  if (typeof parsed === 'boolean' || typeof parsed === 'number') return [String(parsed)]
  // Where a boolean is one choice among others, what is read is the choice.
  if (typeof parsed === 'string' && readBoolean(text) !== null) return [parsed]
  const words = text.trim().split(/\s+/)
  return Array.isArray(parsed) && parsed.join(' ') === words.join(' ') ? words : [text]
}

/** What holds of a setting in a unit that says nothing of it; null for what has no default, and for other effects. */
function fallback(unit: EffectiveUnit, { aspect, subject }: UnitEffect): UnitEffect | null {
  if (aspect !== 'settings') return null
  const known = unit.settings.find((each) => subjectOf(each.section, each.setting) === subject)
  const setting = known?.setting ?? settingNamed(subject)
  const value = setting ? defaultOf(setting, unit.merged.target) : null
  return setting === null || value === null ? null : { aspect, subject, values: [value], signature: JSON.stringify(read(setting, value, unit.merged.target)), origins: [{ kind: 'default' }] }
}

function settingNamed(subject: string): Setting | null {
  const [, section = '', name = ''] = /^\[(.+)\] (.+)=$/.exec(subject) ?? []
  return findSetting(section, name)
}

/** A word as a shell would want it, so that words with spaces can be told from several. */
function shellWord(word: string): string {
  return /^[^\s'"\\]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`
}

function originOfVariable(source: VariableSource): readonly Origin[] {
  if ('assignment' in source) return [fromAssignment(source.assignment)]
  return source.kind === 'systemd' && source.setting !== null ? [{ kind: 'implied', by: source.setting }] : []
}
