import { allSettings, groupBy, oldestVersion, type Lifetime, type SectionName } from '@/lib/exec-schema'
import { addressOf, settingAddress } from '../addresses'
import { DOCS, examplesPart, filled, isInWords, list, paragraphs, table, type Block, type Fact, type PageEntry, type PagePart } from '../page'
import { codeLink, link } from '../rich-text'
import type { TopicText } from '../topic-text'

const byName = groupBy(
  allSettings.filter(({ aliasOf }) => aliasOf === undefined),
  ({ name }) => name,
)

/** Settings with what each does. Of names that sections share, what is said is true of one of `sections`, where there is one. */
export function settingTable(label: string, names: readonly string[], sections: readonly SectionName[] = []): Block[] {
  const recordOf = (name: string) => {
    const records = byName.get(settingAddress(name)!.slice(DOCS.length + 1))!
    return records.find((setting) => setting.sections.some((section) => sections.includes(section))) ?? records[0]!
  }
  const rows = [...new Set(names)].map((name) => {
    const { summary, since, until } = recordOf(name)
    return { cells: [codeLink(`${name}=`, settingAddress(name)!), summary], since, until }
  })
  return table(label, ['Setting', 'What it does'], rows)
}

/** What a text names besides. */
export function relatedSettings({ related = [] }: Pick<TopicText, 'related'>, sections?: readonly SectionName[]): PagePart {
  return { id: 'related', heading: 'See also', blocks: settingTable('Related settings', related, sections) }
}

/** Since when something is there, of which the library's table says 0 where all releases have it. */
export function lifetimeSince(since: number): Lifetime {
  return since > oldestVersion ? { since } : {}
}

/** The release that something came with; nothing where all releases have it. */
export function sinceFact(since: number | undefined): Fact[] {
  return since !== undefined && since > oldestVersion ? [{ label: 'Since', value: releaseLink(since) }] : []
}

/** The last release that something was there in; nothing where it still is. */
export function untilFact(until: number | undefined): Fact[] {
  return until === undefined ? [] : [{ label: 'Until', value: releaseLink(until) }]
}

/** A release of systemd, as a link to its page. */
export function releaseLink(version: number): string {
  return link(`systemd ${version}`, addressOf('release', String(version)))
}

/** The parts that every text of its kind fills, with `own` of the page in between; `heading` stands above what it says. */
export function topicParts(text: TopicText, own: PagePart | null = null, heading = 'What it is'): PagePart[] {
  return filled(paragraphs('says', heading, text.says), { id: 'steps', heading: 'What to do', blocks: list(text.steps ?? [], 'ordered') }, own, examplesPart(text.examples ?? []), relatedSettings(text))
}

/** Names as a sentence of links. */
export function linkList(names: readonly string[], address: (name: string) => string): string {
  return names.map((name) => codeLink(name, address(name))).join(', ')
}

/** The title of a page as a link; names that are written in unit files and logs are code. */
export function titleLink({ kind, title, address }: Pick<PageEntry, 'kind' | 'title' | 'address'>): string {
  return isInWords(kind) ? link(title, address) : codeLink(title, address)
}
