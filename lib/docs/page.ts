import type { Lifetime } from '@/lib/exec-schema'
import type { Example } from './setting-text'

/** Where all of the documentation lies. */
export const DOCS = '/docs'

/** The kinds of things that have pages; each but settings has a folder of addresses of its own. Titles of most are names that are written in unit files and logs; `inWords` are those of the others. */
export const pageKinds = {
  setting: { folder: '', one: 'Setting', many: 'Settings' },
  section: { folder: 'sections', one: 'Section', many: 'Sections' },
  'unit-type': { folder: 'unit-types', one: 'Unit type', many: 'Unit types' },
  'value-grammar': { folder: 'values', one: 'Values', many: 'How values are written', inWords: true },
  specifier: { folder: 'specifiers', one: 'Specifier', many: 'Specifiers' },
  'environment-variable': { folder: 'variables', one: 'Environment variable', many: 'Environment variables' },
  'exit-status': { folder: 'exit-codes', one: 'Exit status', many: 'Exit statuses' },
  'service-result': { folder: 'results', one: 'Service result', many: 'Service results' },
  signal: { folder: 'signals', one: 'Signal', many: 'Signals' },
  capability: { folder: 'linux-capabilities', one: 'Capability', many: 'Capabilities' },
  'system-call-set': { folder: 'system-call-sets', one: 'Set of system calls', many: 'Sets of system calls' },
  'system-call': { folder: 'system-calls', one: 'System call', many: 'System calls' },
  'special-unit': { folder: 'special-units', one: 'Special unit', many: 'Special units' },
  rule: { folder: 'rules', one: 'Rule', many: 'Rules' },
  release: { folder: 'releases', one: 'Release', many: 'Releases', inWords: true },
  table: { folder: 'tables', one: 'Table', many: 'Tables', inWords: true },
  list: { folder: '', one: 'List', many: 'Lists', inWords: true },
} as const satisfies Readonly<Record<string, { readonly folder: string; readonly one: string; readonly many: string; readonly inWords?: true }>>
export type PageKind = keyof typeof pageKinds

/** Whether titles of this kind are words rather than something literal. */
export function isInWords(kind: PageKind): boolean {
  return 'inWords' in pageKinds[kind]
}

/** A label and what stands beside it, which may hold the marks of `rich-text.ts`. */
export interface Fact {
  readonly label: string
  readonly value: string
  /** Whether it begins what is said of another of several things. */
  readonly first?: true
}

/** A row of a table; the releases that it is true of, where those are not all. */
export interface TableRow extends Lifetime {
  readonly cells: readonly string[]
}

/** In which releases something is there: `since 254`. */
export function lifetimeInWords({ since, until }: Lifetime): string {
  if (since !== undefined && until !== undefined) return since === until ? `${since} only` : `${since} to ${until}`
  return since !== undefined ? `since ${since}` : until !== undefined ? `until ${until}` : 'all'
}

/** What a part of a page is made of. Texts may hold the marks of `rich-text.ts`. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: true }
  | { readonly kind: 'table'; readonly label: string; readonly columns: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'example'; readonly example: Example }
  /** Two releases to choose, between which the table after it shows what has changed. */
  | { readonly kind: 'comparison'; readonly versions: readonly number[] }

/** A part of a page under a heading. */
export interface PagePart {
  /** Its anchor, the same on all pages of the kind. */
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
  /** What it stands below together with its neighbours, where a page speaks of several things. */
  readonly group?: { readonly id: string; readonly heading: string }
}

/** What is known of a page without writing it: enough to find it, to list it and to lead to it. */
export interface PageEntry extends Lifetime {
  readonly kind: PageKind
  /** Since this release it is still read, without effect; 0 for all releases. */
  readonly legacySince?: number
  /** Its path, `/docs/PrivateTmp`. */
  readonly address: string
  /** The name of the thing as people write it: `PrivateTmp=`, `226/NAMESPACE`. */
  readonly title: string
  /** What it is, in a sentence. */
  readonly summary: string
  /** Other names under which it is found, written out: old names, numbers, constants. */
  readonly names: readonly string[]
  /** What somebody who does not know its name would ask for. */
  readonly asks: readonly string[]
  /** How common it is, from 0 to 100: of two that fit a question as well as each other the commoner one comes first. */
  readonly weight: number
  /** The short form: what results of the search and hovers show. */
  readonly facts: () => readonly Fact[]
  /** The page itself. */
  readonly parts: () => readonly PagePart[]
}

/** A page, written out. */
export interface DocPage extends Lifetime, Pick<PageEntry, 'kind' | 'address' | 'title' | 'summary' | 'legacySince'> {
  readonly facts: readonly Fact[]
  readonly parts: readonly PagePart[]
}

/** Writes a page out: what its entry reckons only when it is asked for is then there. */
export function writePage({ kind, address, title, summary, since, until, legacySince, facts, parts }: PageEntry): DocPage {
  return { kind, address, title, summary, ...(since !== undefined && { since }), ...(until !== undefined && { until }), ...(legacySince !== undefined && { legacySince }), facts: facts(), parts: parts() }
}

/** The parts that have something in them. */
export function filled(...parts: readonly (PagePart | null)[]): PagePart[] {
  return parts.filter((part): part is PagePart => part !== null && part.blocks.length > 0)
}

/** A part made of paragraphs. */
export function paragraphs(id: string, heading: string, texts: readonly string[]): PagePart {
  return { id, heading, blocks: texts.map((text) => ({ kind: 'text', text })) }
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly string[], ordered?: 'ordered'): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ...(ordered && { ordered: true }) }]
}

/** A table, or nothing where it would be empty. */
export function table(label: string, columns: readonly string[], rows: readonly TableRow[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', label, columns, rows }]
}

/** The part that every page ends its own matter with. */
export function examplesPart(examples: readonly Example[]): PagePart {
  return { id: 'examples', heading: examples.length === 1 ? 'Example' : 'Examples', blocks: examples.map((example) => ({ kind: 'example', example })) }
}
