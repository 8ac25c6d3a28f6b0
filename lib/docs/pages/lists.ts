import { settingGroups } from '@/lib/exec-schema'
import { listAddress, settingAddress } from '../addresses'
import { DOCS, isInWords, pageKinds, table, type Block, type PageEntry, type PageKind, type PagePart } from '../page'
import { codeLink, link } from '../rich-text'
import { titleLink } from './parts'
import { comparePage } from './releases'
import { SEVERITY } from './rules'

/** What each list holds, in a sentence. */
const summaries: Readonly<Record<Exclude<PageKind, 'list'>, string>> = {
  setting: 'Every setting that unit files can hold, of any release, by what it is about.',
  section: 'The sections of unit files, and what belongs in each.',
  'unit-type': 'The kinds of units that systemd knows, and what each is for.',
  'value-grammar': 'How time spans, sizes, paths, command lines and all other values are written, with what becomes of them.',
  specifier: 'What stands behind a percent sign, and where it is replaced.',
  'environment-variable': 'The variables that systemd itself sets for the processes of units.',
  'exit-status': 'What the number or name in a failed unit’s status means, and what to do.',
  'service-result': 'The words with which systemd says how a service ended.',
  signal: 'The signals of Linux, who sends them, and what a unit’s death by one means.',
  capability: 'The capabilities of Linux: what each lets a process do, and which settings give or take it.',
  'system-call-set': 'The sets that SystemCallFilter= takes, and the calls in them.',
  'system-call': 'The system calls that filters can name, with what they do and the sets that hold them.',
  'special-unit': 'Targets, slices, services and other units that systemd gives a meaning.',
  rule: 'Everything that the editor and the command line check, with why and what to do.',
  release: 'What each release of systemd brought for unit files, changed, and took away.',
  table: 'The tables of systemd.exec(5), to sort and to search, for any release.',
}

/** A list of each kind of pages, and the page that all of it begins with. */
export function listPages(entries: readonly PageEntry[]): PageEntry[] {
  const kinds = Object.keys(summaries) as Exclude<PageKind, 'list'>[]
  const lists = kinds.map((kind): PageEntry => {
    const own = entries.filter((entry) => entry.kind === kind)
    const { many } = pageKinds[kind]
    return {
      kind: 'list',
      address: listAddress(kind),
      title: many,
      summary: summaries[kind],
      names: [many],
      asks: [`list of all ${many.toLowerCase()}`],
      weight: 10,
      facts: () => [{ label: 'Pages', value: String(own.length) }],
      parts: () => (kind === 'setting' ? settingParts() : [{ id: 'all', heading: isInWords(kind) ? 'All of them' : `All ${many.toLowerCase()}`, blocks: [...(kind === 'release' ? [compareText] : []), ...listTable(kind, own)] }]),
    }
  })
  return [startPage(lists), ...lists]
}

const compareText: Block = { kind: 'text', text: `${titleLink(comparePage)}: ${comparePage.summary}` }

function listTable(kind: Exclude<PageKind, 'list'>, own: readonly PageEntry[]): Block[] {
  // How much a rule matters is told before its page is opened.
  const further = (entry: PageEntry) => (kind === 'rule' ? entry.facts().flatMap(({ label, value }) => (label === SEVERITY ? [value] : [])) : [])
  const { one, many } = pageKinds[kind]
  return table(many, [one, ...(kind === 'rule' ? [SEVERITY] : []), 'What it is'], own.map((entry) => ({ cells: [titleLink(entry), ...further(entry), entry.summary], since: entry.since, until: entry.until })))
}

function settingParts(): PagePart[] {
  return settingGroups.map(({ id, title, settings }) => ({
    id: id.replace(/\W+/g, '-'),
    heading: title,
    blocks: table(title, ['Setting', 'What it does'], settings.filter(({ aliasOf }) => aliasOf === undefined).map(({ name, summary, since, until }) => ({ cells: [codeLink(`${name}=`, settingAddress(name)!), summary], since, until }))),
  }))
}

function startPage(lists: readonly PageEntry[]): PageEntry {
  return {
    kind: 'list',
    address: DOCS,
    title: 'Documentation',
    summary: 'Every setting, exit status and name of systemd’s unit files, in plain words, for every release from 239 on.',
    names: [],
    asks: [],
    weight: 0,
    facts: () => [],
    parts: () => [{ id: 'kinds', heading: 'All of it', blocks: [...table('Kinds of pages', ['List', 'What it holds', 'Pages'], lists.map((each) => ({ cells: [link(each.title, each.address), each.summary, each.facts()[0]!.value] }))), compareText] }],
  }
}
