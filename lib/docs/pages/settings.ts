import { allSettings, emptyMeaningOf, groupBy, isLegacy, newestVersion, oldestVersion, rules, settingFacts, usageOf, type Choice, type Lifetime, type Setting, type Target } from '@/lib/exec-schema'
import { addressOf, settingAddress } from '../addresses'
import { changesOfSetting } from '../changes'
import { manualLink } from '../manual'
import { DOCS, examplesPart, filled, list, paragraphs, table, type Block, type Fact, type PageEntry, type PagePart, type TableRow } from '../page'
import { code, codeLink, inSentence, link, sentence } from '../rich-text'
import { effectsOf, USER_NAMESPACES } from '../setting-effects'
import { textOf } from '../setting-texts'
import { usageCounts } from '../usage/usage'
import { relatedSettings, releaseLink } from './parts'
import { grammarOfSyntax } from './value-grammars'

/** Current names, each with its records: some name settings of several sections that have nothing else in common. */
const byName = groupBy(
  allSettings.filter(({ aliasOf }) => aliasOf === undefined),
  ({ name }) => name,
)
const oldNames = groupBy(
  allSettings.filter(({ aliasOf, name }) => aliasOf !== undefined && aliasOf !== name),
  ({ aliasOf }) => aliasOf!,
)

/** A page for each name of a setting. Old names have none: their addresses lead to the current one. */
export const settingPages: readonly PageEntry[] = [...byName].map(([name, settings]) => ({
  kind: 'setting',
  address: `${DOCS}/${name}`,
  title: `${name}=`,
  summary: settings[0]!.summary,
  names: [name, ...(oldNames.get(name) ?? []).map((old) => old.name)],
  asks: [...new Set(settings.flatMap((setting) => textOf(setting)?.asks ?? []))],
  weight: Math.max(...settings.flatMap((setting) => setting.sections.map((section) => usageOf(section, name)))),
  ...lifetimeOf(settings),
  facts: () => settings.flatMap((setting) => factsOf(setting, settings.length > 1)),
  parts: () => settings.flatMap((setting) => partsOf(setting, settings.length > 1)),
}))

/** When any of several records is there, and since when all of them are without effect. */
function lifetimeOf(settings: readonly Setting[]): Pick<PageEntry, 'since' | 'until' | 'legacySince'> {
  const all = (key: 'since' | 'until' | 'legacySince') => settings.flatMap((setting) => setting[key] ?? [])
  return {
    ...(all('since').length === settings.length && { since: Math.min(...all('since')) }),
    ...(all('until').length === settings.length && { until: Math.max(...all('until')) }),
    ...(all('legacySince').length === settings.length && { legacySince: Math.max(...all('legacySince')) }),
  }
}

/** The release that a page speaks of: the newest that reads the setting and acts on it. */
function targetOf({ until, legacySince }: Setting): Target {
  return { version: until ?? (legacySince ? legacySince - 1 : newestVersion), manager: 'system' }
}

function sectionLinks({ sections }: Setting): string {
  return sections.map((section) => codeLink(`[${section}]`, addressOf('section', section))).join(', ')
}

function factsOf(setting: Setting, several: boolean): Fact[] {
  const target = targetOf(setting)
  const grammar = grammarOfSyntax(setting.value.syntax)
  const where = { label: setting.sections.length === 1 ? 'Section' : 'Sections', value: sectionLinks(setting) }
  const legacy = isLegacy(setting, newestVersion) ? [{ label: 'Today', value: setting.legacySince ? `without effect since ${releaseLink(setting.legacySince)}` : 'without effect in every release' }] : []
  const manager = { label: 'Manager', value: managerOf(setting) }
  const { legacySince } = setting
  const shown = settingFacts(setting, target).filter(({ label }) => label !== 'Manager' && !(legacySince === 0 && inEffect.has(label)))
  const rows = shown.map(({ label, value, code: literal }): Fact => {
    if (label === 'Takes') return { label, value: `${code(value)} ${link(`(${grammar.title.toLowerCase()})`, addressOf('value-grammar', grammar.id))}` }
    if (label === 'Since' || label === 'Until') return { label, value: releaseLink(setting[label === 'Since' ? 'since' : 'until']!) }
    if (label === 'Manual') return { label, value: manualLink(value, target.version, setting.name) }
    return { label: legacySince && inEffect.has(label) ? `${label} before ${legacySince}` : label, value: literal ? code(value) : value }
  })
  return [{ ...where, ...(several && { first: true }) }, ...legacy, ...(several ? [{ label: 'What it does', value: setting.summary }] : []), manager, ...rows]
}

/** What is said of a setting only as long as it has an effect. */
const inEffect = new Set(['Default', 'Repeated', 'Empty'])

/** Which managers it works in. */
function managerOf(setting: Setting): string {
  const { failsForUser, leftOutForUser } = effectsOf(setting)
  if (setting.manager || leftOutForUser === 'always') return 'of the system only'
  if (failsForUser) return `of the system; in that of a user it fails with ${statusLink(failsForUser)}`
  return leftOutForUser === 'before-namespaces' ? `of the system, and since ${releaseLink(USER_NAMESPACES)} of a user` : 'of the system and of users'
}

function partsOf(setting: Setting, several: boolean): PagePart[] {
  const text = textOf(setting)
  const parts = filled(
    text && paragraphs('does', 'What it does', text.does),
    text && paragraphs('when', 'When to use it', [text.when]),
    valuesPart(setting),
    mergingPart(setting),
    impliesPart(setting),
    wrongPart(setting),
    text && examplesPart(text.examples),
    releasesPart(setting),
    usagePart(setting),
    relatedSettings({ related: text?.related }, setting.sections),
  )
  if (!several) return parts
  const [section] = setting.sections
  const group = { id: section!, heading: `In ${inSentence(setting.sections.map((each) => `[${each}]`))}` }
  return parts.map((part) => ({ ...part, id: `${section}-${part.id}`, group }))
}

/** The words that it takes, those of all releases. */
function valuesPart(setting: Setting): PagePart | null {
  const { value } = setting
  const choices = new Map<string, Choice>()
  for (let version = setting.since ?? oldestVersion; version <= targetOf(setting).version; version++) for (const choice of value.choices({ version, manager: 'system' })) choices.set(choice.value, choice)
  const grammar = grammarOfSyntax(value.syntax)
  const how = `How it is written: ${link(grammar.title.toLowerCase(), addressOf('value-grammar', grammar.id))}.`
  const said = textOf(setting)?.values ?? {}
  const rows = [...choices.values()].map(({ value: word, summary = said[word] ?? '', since, until }): TableRow => ({ cells: [code(word), summary], since, until }))
  // Names of calls, capabilities and the like have pages of their own.
  const shown = rows.length > MANY_WORDS || rows.every(({ cells }) => cells[1] === '') ? [] : table(`Values of ${setting.name}=`, ['Value', 'Meaning'], rows)
  const parts = value.parts ? table(`Parts of a value of ${setting.name}=`, ['Part', 'What it is'], value.parts.list.map(({ name, summary }) => ({ cells: [code(name), `${summary}.`] }))) : []
  return { id: 'values', heading: 'Values', blocks: [{ kind: 'text', text: how }, ...parts, ...shown] }
}
const MANY_WORDS = 60

function mergingPart(setting: Setting): PagePart {
  const { version } = targetOf(setting)
  const repeated = {
    'last-wins': 'Written several times, in one file or in a fragment and its drop-ins, the last line counts.',
    append: 'Written several times, in one file or in a fragment and its drop-ins, the lines add up.',
    'first-wins': 'Written several times, the first line counts, and systemd leaves the others out with a message.',
  }[setting.combine]
  const empty = {
    resets: `An empty ${setting.name}= takes back all that was assigned before it${setting.combine === 'append' ? ', which is how a drop-in starts the list anew' : ', so that the default holds again'}.`,
    empties: `An empty ${setting.name}= takes back all that was assigned before it and stands for an empty list.`,
    error: `An empty ${setting.name}= is refused with a message and changes nothing.`,
    nothing: `An empty ${setting.name}= does nothing.`,
  }[emptyMeaningOf(setting, version)]
  const clears = setting.clears ? ` It takes back ${setting.clears.map((name) => `${name}=`).join(', ')} as well.` : ''
  const { specifiers } = setting
  const resolved = specifiers
    ? `${link('Specifiers', `${DOCS}/specifiers`)} such as ${codeLink('%n', addressOf('specifier', 'n'))} are replaced in it${specifiers.since && specifiers.since > oldestVersion ? ` since ${releaseLink(specifiers.since)}` : ''}${specifiers.unknown === 'refused' ? '; with an unknown one systemd refuses the unit' : ''}.`
    : 'Specifiers are not replaced in it: a percent sign is just that.'
  return paragraphs('merging', 'Several lines, empty lines, specifiers', [`${repeated} ${empty}${clears}`, resolved])
}

function impliesPart(setting: Setting): PagePart {
  const { implied, dependencies, failsForUser, leftOutForUser } = effectsOf(setting)
  const unsupported = setting.unsupportedIn ?? []
  return {
    id: 'implies',
    heading: 'What it implies and needs',
    blocks: [
      ...table(`What ${setting.name}= implies`, ['Line', 'Implies'], grouped(implied.map(({ setting: name, value, ...each }) => ({ ...each, brings: `${name}=${value}` })))),
      ...table(`Dependencies that ${setting.name}= adds`, ['Line', 'Adds'], grouped(dependencies.map(({ kind, unit, ...each }) => ({ ...each, brings: `${kind}=${unit}` })))),
      ...(failsForUser ? [textBlock(`In the manager of a user it fails with ${statusLink(failsForUser)}: ${failsForUser.why}.`)] : []),
      ...(leftOutForUser === 'never' ? [] : [textBlock(leftOut[leftOutForUser])]),
      ...(unsupported.length > 0 ? [textBlock(`In ${inSentence(unsupported.map((section) => `[${section}]`))} systemd reads it and says that units of this type do not support it.`)] : []),
    ],
  }
}

const leftOut = {
  always: 'The manager of a user leaves it out and starts the unit all the same.',
  'before-namespaces': `In the manager of a user it makes a namespace of users, as PrivateUsers= does; before ${releaseLink(USER_NAMESPACES)} it is left out there without a word, unless PrivateUsers= is set.`,
}

/** One row for what a line brings in the same releases. */
function grouped(all: readonly ({ readonly written: string; readonly brings: string } & Lifetime)[]): TableRow[] {
  return [...groupBy(all, ({ written, since, until }) => `${written} ${since} ${until}`).values()].map((same) => {
    const { written, since, until } = same[0]!
    return { cells: [code(written), same.map(({ brings }) => code(brings)).join(', ')], since, until }
  })
}

function wrongPart(setting: Setting): PagePart {
  const { statuses } = effectsOf(setting)
  const about = rules.filter((rule) => rule.settings?.includes(setting.name))
  return {
    id: 'wrong',
    heading: 'What goes wrong',
    blocks: [
      ...list(textOf(setting)?.wrong ?? []),
      ...table(`Exit statuses that ${setting.name}= can cause`, ['Status', 'Because'], statuses.map((status) => ({ cells: [statusLink(status), sentence(status.why)], since: status.since, until: status.until }))),
      ...(about.length > 0 ? [textBlock(`Rules that look at it: ${about.map(({ id }) => codeLink(id, addressOf('rule', id))).join(', ')}.`)] : []),
    ],
  }
}

function statusLink({ status, name }: { readonly status: number; readonly name: string }): string {
  return codeLink(`${status}/${name}`, addressOf('exit-status', String(status)))
}

function releasesPart(setting: Setting): PagePart {
  const aliases = (oldNames.get(setting.name) ?? []).map(({ name, since, until }) => `${code(`${name}=`)} is ${until === undefined ? 'still read as an old name' : `an old name, read up to systemd ${until}`}${since ? ` since systemd ${since}` : ''}.`)
  const first = setting.since && setting.since > oldestVersion ? [] : [`Every release from ${releaseLink(oldestVersion)} on knows the name.`]
  const changes = changesOfSetting(setting).map(({ version, what }) => `${releaseLink(version)}: ${what}.`)
  return { id: 'releases', heading: 'Releases', blocks: list([...first, ...changes, ...aliases]) }
}

/** How Debian's packages use it, as far as they do. */
function usagePart(setting: Setting): PagePart {
  const { name } = setting
  const shares = setting.sections.map((section) => ({ section, share: usageOf(section, name), counts: usageCounts(section, name) })).filter(({ share }) => share > 0)
  const of = (section: string) => (shares.length > 1 ? ` in [${section}]` : '')
  return {
    id: 'usage',
    heading: 'In Debian’s packages',
    blocks:
      shares.length === 0
        ? [textBlock('None of the 3,679 unit files of Debian 12, 13 and unstable that were counted uses it.')]
        : [
            textBlock(`In Debian 12, 13 and unstable ${inSentence(shares.map(({ section, share }) => `${share}% of the files with ${codeLink(`[${section}]`, addressOf('section', section))}`))} use it.`),
            ...shares.flatMap(({ section, counts }) => table(`Usual values of ${name}=${of(section)}`, [`Usual values${of(section)}`, `Of ${counts?.files ?? 0} files`], (counts?.values ?? []).map(([value, files]) => ({ cells: [code(value), String(files)] })))),
            ...shares.flatMap(({ section, counts }) => table(`Settings beside ${name}=${of(section)}`, [`Often beside it${of(section)}`, 'In'], (counts?.companions ?? []).map(([other, percent]) => ({ cells: [codeLink(`${other}=`, settingAddress(other)!), `${percent}%`] })))),
          ],
  }
}

function textBlock(text: string): Block {
  return { kind: 'text', text }
}
