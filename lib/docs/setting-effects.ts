import { checkUnit, effectiveUnit, newestVersion, unitOfFiles, type EffectiveUnit, type Manager, type Origin, type Setting } from '@/lib/exec-schema'
import type { Example } from './setting-text'
import { textOf } from './setting-texts'

/** Since this release the manager of a user makes a namespace of users wherever a setting needs one (systemd.exec(5), "Sandboxing"; observed: 252 to 262). */
export const USER_NAMESPACES = 254

/** What else a setting brings about, as the library reckons it for units that use it. */
export interface SettingEffects {
  /** Settings that it implies; `written` is the line that does. */
  readonly implied: readonly { readonly written: string; readonly setting: string; readonly value: string }[]
  /** Statuses that a service can end with because of it before its program runs. */
  readonly statuses: readonly { readonly status: number; readonly name: string; readonly why: string }[]
  /** Dependencies that the unit gets. */
  readonly dependencies: readonly { readonly written: string; readonly kind: string; readonly unit: string }[]
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
  const trials = trialUnits(setting).map(({ name, text }) => ({ text, unit: effective(name, text, 'system') }))
  const own = (origin: Origin) => origin.kind === 'implied' && origin.by === setting.name
  const implied = trials.flatMap(({ unit, text }) => unit.settings.flatMap((each) => each.values.filter(({ origin }) => own(origin)).map(({ value }) => ({ written: writtenIn(text, setting), setting: each.setting.name, value }))))
  const dependencies = trials.flatMap(({ unit, text }) => unit.dependencies.filter(({ origin }) => own(origin)).map((each) => ({ written: writtenIn(text, setting), kind: each.kind, unit: each.unit })))
  const forUser = trials.flatMap(({ text }) => (text.includes('[Service]') ? statusesIn(effective('trial.service', text, 'user'), setting, true) : []))
  const certainForSystem = new Set(trials.flatMap(({ unit }) => statusesIn(unit, setting, true).map(({ status }) => status)))
  return {
    implied: unique(implied),
    dependencies: unique(dependencies),
    statuses: unique(trials.flatMap(({ unit }) => statusesIn(unit, setting, false))),
    failsForUser: forUser.find(({ status }) => !certainForSystem.has(status)) ?? null,
    leftOutForUser: isLeftOut(setting, newestVersion) ? 'always' : isLeftOut(setting, USER_NAMESPACES - 1) ? 'before-namespaces' : 'never',
  }
}

/** Whether the manager of a user leaves the setting out of all examples that show it in a service. */
function isLeftOut(setting: Setting, version: number): boolean {
  if (version < (setting.since ?? 0)) return false
  const services = (textOf(setting)?.examples ?? []).filter(({ text }) => text.includes('[Service]'))
  const says = ({ unit, text }: Example) => checkUnit(unitOfFiles(unit, [{ path: unit, text }], version), { target: { version, manager: 'user' } }).some(({ rule, message }) => rule === notInUserManager && message.includes(` ${setting.name}= `))
  return services.length > 0 && services.every(says)
}

function trialUnits(setting: Setting): { readonly name: string; readonly text: string }[] {
  const examples = textOf(setting)?.examples ?? []
  const words = setting.sections.includes('Service') && !setting.unsupportedIn?.includes('Service') ? setting.value.choices({ version: newestVersion, manager: 'system' }).map(({ value }) => value) : []
  return [
    ...examples.map(({ unit, text }) => ({ name: unit, text })),
    // Longer lists are those of names that values are made of.
    ...(words.length > 12 ? [] : words).map((word) => ({ name: 'trial.service', text: `[Service]\nExecStart=/usr/bin/true\n${setting.name}=${word}\n` })),
  ]
}

function effective(name: string, text: string, manager: Manager): EffectiveUnit {
  return effectiveUnit(unitOfFiles(name, [{ path: name, text }], newestVersion), { target: { version: newestVersion, manager } })
}

function statusesIn(unit: EffectiveUnit, setting: Setting, certain: boolean) {
  return unit.exitCodes.filter(({ status, name }) => name !== String(status)).flatMap(({ status, name, meaning, causes }) =>
    causes
      .filter((cause) => cause.setting === setting.name && (cause.certain || !certain))
      // What is certain speaks of one unit on one machine.
      .map(({ why, certain: here }) => ({ status, name, why: here && !certain ? `${meaning[0]!.toLowerCase()}${meaning.slice(1, -1)}` : why })),
  )
}

/** The first line of a unit that assigns the setting. */
function writtenIn(text: string, { name }: Setting): string {
  return new RegExp(`^${name}=.*$`, 'm').exec(text)![0]
}

function unique<T>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}
