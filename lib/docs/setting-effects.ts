import { allVersions, checkUnit, dependenciesOf, existsIn, exitCodesOf, mergeUnit, MergedValues, newestVersion, unitOfFiles, type Lifetime, type Manager, type Setting } from '@/lib/exec-schema'
import type { Example } from './setting-text'
import { textOf } from './setting-texts'

/** Since this release the manager of a user makes a namespace of users wherever a setting needs one (systemd.exec(5), "Sandboxing"; observed: 252 to 262). */
export const USER_NAMESPACES = 254

/** What else a setting brings about, as the library reckons it for units that use it, with the releases where it does so in some only. */
export interface SettingEffects {
  /** Settings that it implies; `written` is the line that does. */
  readonly implied: readonly ({ readonly written: string; readonly setting: string; readonly value: string } & Lifetime)[]
  /** Statuses that a service can end with because of it before its program runs. */
  readonly statuses: readonly ({ readonly status: number; readonly name: string; readonly why: string } & Lifetime)[]
  /** Dependencies that the unit gets. */
  readonly dependencies: readonly ({ readonly written: string; readonly kind: string; readonly unit: string } & Lifetime)[]
  /** The status with which the manager of a user is certain to fail; null where it may work. */
  readonly failsForUser: { readonly status: number; readonly name: string; readonly why: string } | null
  /** Whether the manager of a user leaves it out and starts the unit without it: in every release, in those before it could make a namespace of users for it, or in none. */
  readonly leftOutForUser: 'always' | 'before-namespaces' | 'never'
}

/** What a setting brings about in units that use it: its examples, and for words of a short list a service with each. */
export function effectsOf(setting: Setting): SettingEffects {
  let effects = known.get(setting)
  if (!effects) known.set(setting, (effects = reckonEffects(setting)))
  return effects
}

/** The rule that tells of what the manager of a user leaves out. */
const notInUserManager = 'not-in-user-manager'

const known = new Map<Setting, SettingEffects>()

function reckonEffects(setting: Setting): SettingEffects {
  const versions = releasesOf(setting)
  const trials = trialUnits(setting, versions.at(-1) ?? newestVersion)
  const services = trials.filter(({ text }) => text.includes('[Service]')).map(({ text }) => ({ name: 'trial.service', text }))
  const forUser = services.flatMap((trial) => statusesIn(read(trial, newestVersion, 'user'), setting, true))
  const certainForSystem = new Set(trials.flatMap((trial) => statusesIn(read(trial, newestVersion, 'system'), setting, true).map(({ status }) => status)))
  const inReleases = <T extends object>(effects: (unit: MergedValues, written: string) => readonly T[]) =>
    withLifetimes(versions, (version) => trials.flatMap((trial) => effects(read(trial, version, 'system'), writtenIn(trial.text, setting))))
  return {
    implied: inReleases((unit, written) => impliedIn(unit, setting).map((each) => ({ written, ...each }))),
    dependencies: inReleases((unit, written) => addedIn(unit, setting).map((each) => ({ written, ...each }))),
    statuses: inReleases((unit) => statusesIn(unit, setting, false)),
    failsForUser: forUser.find(({ status }) => !certainForSystem.has(status)) ?? null,
    leftOutForUser: isLeftOut(setting, newestVersion) ? 'always' : isLeftOut(setting, USER_NAMESPACES - 1) ? 'before-namespaces' : 'never',
  }
}

/** The releases that act on a setting, the oldest first. */
function releasesOf({ legacySince = Number.POSITIVE_INFINITY, ...lifetime }: Setting): number[] {
  return allVersions.filter((version) => existsIn(lifetime, version) && version < legacySince).reverse()
}

/** What is so in some of the releases, each entry with those that it is so in where they are not all. */
function withLifetimes<T extends object>(versions: readonly number[], inRelease: (version: number) => readonly T[]): (T & Lifetime)[] {
  const runs: { readonly entry: T; readonly key: string; readonly first: number; last: number }[] = []
  for (const version of versions)
    for (const [key, entry] of new Map(inRelease(version).map((each) => [JSON.stringify(each), each]))) {
      const run = runs.find((each) => each.key === key && each.last === version - 1)
      if (run) run.last = version
      else runs.push({ entry, key, first: version, last: version })
    }
  return runs.map(({ entry, first, last }) => ({ ...entry, ...(first > versions[0]! && { since: first }), ...(last < versions.at(-1)! && { until: last }) }))
}

/** Whether the manager of a user leaves the setting out of all examples that show it in a service. */
function isLeftOut(setting: Setting, version: number): boolean {
  if (version < (setting.since ?? 0)) return false
  const services = (textOf(setting)?.examples ?? []).filter(({ text }) => text.includes('[Service]'))
  const says = ({ unit, text }: Example) => checkUnit(unitOfFiles(unit, [{ path: unit, text }], version), { target: { version, manager: 'user' } }).some(({ rule, message }) => rule === notInUserManager && message.includes(` ${setting.name}= `))
  return services.length > 0 && services.every(says)
}

interface Trial {
  readonly name: string
  readonly text: string
}

function trialUnits(setting: Setting, version: number): Trial[] {
  const examples = textOf(setting)?.examples ?? []
  const words = setting.sections.includes('Service') && !setting.unsupportedIn?.includes('Service') ? setting.value.choices({ version, manager: 'system' }).map(({ value }) => value) : []
  // Words such as `fd:` are only the beginning of a value.
  const whole = words.filter((word) => !word.endsWith(':'))
  return [
    ...examples.map(({ unit, text }) => ({ name: unit, text })),
    // Longer lists are those of names that values are made of.
    ...(whole.length > 12 ? [] : whole).map((word) => ({ name: 'trial.service', text: `[Service]\nExecStart=/usr/bin/true\n${setting.name}=${word}\n` })),
  ]
}

/** A trial as a release reads it: only what is asked for is reckoned, since all releases are asked about each setting. */
function read({ name, text }: Trial, version: number, manager: Manager): MergedValues {
  return new MergedValues(mergeUnit(unitOfFiles(name, [{ path: name, text }], version), { target: { version, manager } }))
}

function impliedIn(unit: MergedValues, { name }: Setting): { readonly setting: string; readonly value: string }[] {
  return unit.implied.flatMap(({ by, setting, value }) => (by === name ? [{ setting, value }] : []))
}

function addedIn(unit: MergedValues, { name }: Setting): { readonly kind: string; readonly unit: string }[] {
  return dependenciesOf(unit).flatMap(({ origin, kind, unit: other }) => (origin.kind === 'implied' && origin.by === name ? [{ kind, unit: other }] : []))
}

function statusesIn(unit: MergedValues, setting: Setting, certain: boolean) {
  if (unit.unit.name.type !== 'service') return []
  return exitCodesOf(unit).filter(({ status, name }) => name !== String(status)).flatMap(({ status, name, meaning, causes }) =>
    causes
      .filter((cause) => cause.setting === setting.name && (cause.certain || !certain))
      // What is certain speaks of one unit on one machine, and a path of one example.
      .map(({ why, certain: here }) => ({ status, name, why: here && !certain ? `${meaning[0]!.toLowerCase()}${meaning.slice(1, -1)}` : why.replace(/^\/\S+/, 'the path') })),
  )
}

/** The first line of a unit that assigns the setting. */
function writtenIn(text: string, { name }: Setting): string {
  return new RegExp(`^${name}=.*$`, 'm').exec(text)?.[0] ?? ''
}
