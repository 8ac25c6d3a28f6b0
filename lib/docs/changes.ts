import { allSettings, defaultOf, emptyMeaningOf, environmentVariables, exitStatuses, newestVersion, oldestVersion, serviceResults, specialUnits, specifiers, systemCallSets, type Lifetime, type Setting, type Target } from '@/lib/exec-schema'
import { addressOf, settingAddress } from './addresses'
import { code, codeLink } from './rich-text'

/** What a release brought, took away or made otherwise. */
export interface Change {
  readonly version: number
  readonly kind: 'new' | 'changed' | 'gone'
  /** The thing, as a link. */
  readonly thing: string
  /** What became of it: a clause without subject and full stop. */
  readonly what: string
  /** What it is, of something new. */
  readonly summary?: string
}

const order: readonly Change['kind'][] = ['new', 'changed', 'gone']

/** More words than these are names of things that have pages of their own. */
const MOST_WORDS = 12

/** What has changed about a setting, from release to release. */
export function changesOfSetting(setting: Setting): Change[] {
  const changes: Change[] = []
  const thing = codeLink(`${setting.name}=`, settingAddress(setting.name)!)
  const say = (version: number | undefined, kind: Change['kind'], what: string) => {
    if (version !== undefined && version > oldestVersion && version <= newestVersion) changes.push({ version, kind, thing, what, ...(kind === 'new' && { summary: setting.summary }) })
  }
  say(setting.since, 'new', 'new')
  say(setting.deprecatedSince, 'changed', 'deprecated: systemd warns when it is used')
  say(setting.legacySince, 'gone', 'read only to say that it does nothing')
  say(setting.until === undefined ? undefined : setting.until + 1, 'gone', 'not known any more')
  say(setting.specifiers?.since, 'changed', 'specifiers are replaced in it')
  const last = Math.min(setting.until ?? newestVersion, (setting.legacySince || newestVersion + 1) - 1)
  for (let version = (setting.since ?? oldestVersion) + 1; version <= last; version++) {
    const before: Target = { version: version - 1, manager: 'system' }
    const now: Target = { version, manager: 'system' }
    const [was, is] = [defaultOf(setting, before), defaultOf(setting, now)]
    if (was !== is) say(version, 'changed', `the default is ${is === null ? 'no longer named' : code(is)}, before ${was === null ? 'none' : code(was)}`)
    if (emptyMeaningOf(setting, version - 1) !== emptyMeaningOf(setting, version)) say(version, 'changed', 'an empty assignment means something else')
    const [old, fresh] = [before, now].map((target) => setting.value.choices(target).map(({ value }) => value)) as [string[], string[]]
    const come = fresh.filter((word) => !old.includes(word))
    const gone = old.filter((word) => !fresh.includes(word))
    if (come.length > 0 && come.length <= MOST_WORDS) say(version, 'changed', `takes ${come.map(code).join(', ')}`)
    if (gone.length > 0 && gone.length <= MOST_WORDS) say(version, 'changed', `no longer takes ${gone.map(code).join(', ')}`)
  }
  return changes.sort((a, b) => a.version - b.version)
}

function changesOfOthers(): Change[] {
  return [
    ...specifiers.flatMap(({ letter, since }) => lifeOfThing({ since: Math.min(...Object.values(since)) }, codeLink(`%${letter}`, addressOf('specifier', letter)), 'specifier')),
    ...environmentVariables.flatMap((each) => lifeOfThing(each, codeLink(`$${each.name}`, addressOf('environment-variable', each.name)), 'environment variable')),
    ...exitStatuses.flatMap(({ code: status, name, since }) => lifeOfThing({ since }, codeLink(`${status}/${name}`, addressOf('exit-status', String(status))), 'exit status')),
    ...serviceResults.flatMap(({ result, since }) => lifeOfThing({ since }, codeLink(result, addressOf('service-result', result)), 'service result')),
    ...specialUnits.flatMap((each) => lifeOfThing(each, codeLink(each.name, addressOf('special-unit', each.name)), 'special unit')),
    ...systemCallSets.flatMap((set) => [
      ...lifeOfThing(set, codeLink(set.name, addressOf('system-call-set', set.name)), 'set of system calls'),
      ...set.members.flatMap((member) => (typeof member === 'string' ? [] : lifeOfMember(set.name, member[0], member[1]))),
    ]),
  ]
}

/** What came and what went with a thing, each in its own words. */
function lifeOf({ since, until }: Lifetime, thing: string, come: Pick<Change, 'kind' | 'what'>, gone: Pick<Change, 'kind' | 'what'>): Change[] {
  return [
    ...(since !== undefined && since > oldestVersion && since <= newestVersion ? [{ version: since, thing, ...come }] : []),
    ...(until !== undefined && until < newestVersion && until >= oldestVersion ? [{ version: until + 1, thing, ...gone }] : []),
  ]
}

function lifeOfThing(lifetime: Lifetime, thing: string, kind: string): Change[] {
  return lifeOf(lifetime, thing, { kind: 'new', what: `new ${kind}` }, { kind: 'gone', what: `${kind}, not there any more` })
}

function lifeOfMember(set: string, member: string, lifetime: Lifetime): Change[] {
  return lifeOf(lifetime, codeLink(set, addressOf('system-call-set', set)), { kind: 'changed', what: `holds ${code(member)}` }, { kind: 'changed', what: `no longer holds ${code(member)}` })
}

/** All changes of all releases, oldest first; within a release what is new, then what has changed, then what is gone. */
export const changes: readonly Change[] = [...allSettings.flatMap(changesOfSetting), ...changesOfOthers()].sort((a, b) => a.version - b.version || order.indexOf(a.kind) - order.indexOf(b.kind))
