import { allSettings, allVersions, defaultOf, environmentVariables, existsIn, exitStatuses, newestVersion, oldestVersion, serviceResults, settingFacts, specialUnits, specifiers, systemCallSets, type Lifetime, type Setting, type Target } from '@/lib/exec-schema'
import { addressOf, settingAddress } from './addresses'
import { code, codeLink, sentence } from './rich-text'
import { systemCallLink } from './system-call-links'
import { leadOf } from './topic-text'
import { environmentVariableTexts } from './topics/environment-variables'

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
  say(setting.legacySince, 'gone', 'still read, but without effect')
  say(setting.until === undefined ? undefined : setting.until + 1, 'gone', 'not known any more')
  say(setting.specifiers?.since, 'changed', 'specifiers are replaced in it')
  const last = Math.min(setting.until ?? newestVersion, (setting.legacySince || newestVersion + 1) - 1)
  for (let version = (setting.since ?? oldestVersion) + 1; version <= last; version++) {
    const before: Target = { version: version - 1, manager: 'system' }
    const now: Target = { version, manager: 'system' }
    const [was, is] = [defaultOf(setting, before), defaultOf(setting, now)]
    if (was !== is) say(version, 'changed', `the default is ${is === null ? 'no longer named' : code(is)}, before ${was === null ? 'none' : code(was)}`)
    const [emptied, empties] = [emptyInWords(setting, before), emptyInWords(setting, now)]
    if (emptied !== empties) say(version, 'changed', `an empty assignment ${empties}; in older releases it ${emptied}`)
    const [old, fresh] = [before, now].map((target) => setting.value.choices(target).map(({ value }) => value)) as [string[], string[]]
    const come = fresh.filter((word) => !old.includes(word))
    const gone = old.filter((word) => !fresh.includes(word))
    if (come.length > 0 && come.length <= MOST_WORDS) say(version, 'changed', `takes ${come.map(code).join(', ')}`)
    if (gone.length > 0 && gone.length <= MOST_WORDS) say(version, 'changed', `no longer takes ${gone.map(code).join(', ')}`)
  }
  return changes.sort((a, b) => a.version - b.version)
}

function emptyInWords(setting: Setting, target: Target): string {
  return settingFacts(setting, target).find(({ label }) => label === 'Empty')!.value
}

function changesOfOthers(): Change[] {
  return [
    ...specifiers.flatMap(({ letter, summary, since }) => lifeOf({ since: Math.min(...Object.values(since)) }, codeLink(`%${letter}`, addressOf('specifier', letter)), 'specifier', sentence(summary))),
    ...environmentVariables.flatMap((each) => lifeOf(each, codeLink(`$${each.name}`, addressOf('environment-variable', each.name)), 'environment variable', leadOf(environmentVariableTexts[each.name]!.says).lead)),
    ...exitStatuses.flatMap(({ code: status, name, meaning, since }) => lifeOf({ since }, codeLink(`${status}/${name}`, addressOf('exit-status', String(status))), 'exit status', meaning)),
    ...serviceResults.flatMap(({ result, meaning, since }) => lifeOf({ since }, codeLink(result, addressOf('service-result', result)), 'service result', meaning)),
    ...specialUnits.flatMap((each) => lifeOf(each, codeLink(each.name, addressOf('special-unit', each.name)), 'special unit', each.summary)),
    ...systemCallSets.flatMap((set) => [...lifeOf(set, systemCallLink(set.name), 'set of system calls', set.summary), ...changesOfMembers(set)]),
  ]
}

/** What came and what went of things of a kind. */
function lifeOf({ since, until }: Lifetime, thing: string, kind: string, summary: string): Change[] {
  return [
    ...(since !== undefined && since > oldestVersion && since <= newestVersion ? [{ version: since, kind: 'new', thing, what: kind, summary } as const] : []),
    ...(until !== undefined && until < newestVersion && until >= oldestVersion ? [{ version: until + 1, kind: 'gone', thing, what: `${kind}, not there any more` } as const] : []),
  ]
}

/** What came into a set of system calls and what went from it, as one change for each release that has it. */
function changesOfMembers(set: (typeof systemCallSets)[number]): Change[] {
  const membersIn = (version: number) => set.members.flatMap((member) => (typeof member === 'string' ? [member] : existsIn(member[1], version) ? [member[0]] : []))
  return allVersions
    .filter((version) => version > oldestVersion && existsIn(set, version) && existsIn(set, version - 1))
    .flatMap((version) => {
      const [was, is] = [membersIn(version - 1), membersIn(version)]
      const change = (verb: string, names: readonly string[]) => (names.length === 0 ? [] : [{ version, kind: 'changed', thing: systemCallLink(set.name), what: `${verb} ${names.map(systemCallLink).join(', ')}` } as const])
      return [...change('now holds', is.filter((name) => !was.includes(name))), ...change('no longer holds', was.filter((name) => !is.includes(name)))]
    })
}

/** Records of one name in several sections, or of a name that has moved between them, have most changes in common. */
function unique(all: readonly Change[]): Change[] {
  return [...new Map(all.map((change) => [`${change.version} ${change.kind} ${change.thing} ${change.what}`, change])).values()]
}

/** All changes of all releases, oldest first; within a release what is new, then what has changed, then what is gone. */
export const changes: readonly Change[] = unique([...allSettings.flatMap(changesOfSetting), ...changesOfOthers()]).sort((a, b) => a.version - b.version || order.indexOf(a.kind) - order.indexOf(b.kind))
