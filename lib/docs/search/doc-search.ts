import MiniSearch from 'minisearch'
import { stemmer } from 'stemmer'
import type { PageKind } from '../page'
import type { SearchDocument } from './search-document'

/** Words that say nothing of what is looked for. */
const empty = new Set(['a', 'an', 'and', 'are', 'as', 'be', 'by', 'can', 'do', 'does', 'for', 'from', 'how', 'i', 'in', 'is', 'it', 'its', 'make', 'me', 'my', 'of', 'on', 'or', 'set', 'should', 'so', 'systemd', 'that', 'the', 'this', 'to', 'unit', 'use', 'want', 'what', 'when', 'where', 'which', 'why', 'will', 'with'])

/** Words that people use for each other, by their stems. */
const synonyms: Readonly<Record<string, string>> = { folder: 'directori', dir: 'directori', env: 'environ', ram: 'memori', mem: 'memori', internet: 'network', net: 'network', app: 'program', applic: 'program', daemon: 'servic', fs: 'filesystem', execut: 'program', crash: 'fail', failur: 'fail', die: 'fail', var: 'variabl', cap: 'capabl', syscal: 'syscall', privileg: 'privileg', conceal: 'hide', forbid: 'deni', block: 'deni', disallow: 'deni', prevent: 'deni', disabl: 'deni', permit: 'allow', enabl: 'allow', period: 'interv', account: 'user' }

/** Who asks in words mostly wants a setting; things that are asked for by their names alone stand behind. */
const boosts: Readonly<Record<PageKind, number>> = {
  setting: 1.5,
  'special-unit': 0.9,
  'unit-type': 1,
  table: 1,
  rule: 0.9,
  'exit-status': 0.8,
  'service-result': 0.9,
  'value-grammar': 0.8,
  'environment-variable': 0.8,
  specifier: 0.9,
  signal: 0.8,
  capability: 0.8,
  'system-call-set': 0.8,
  section: 0.7,
  release: 0.6,
  'system-call': 0.4,
  list: 0.4,
}

function worthOf(kind: PageKind, weight: number): number {
  return boosts[kind] * (1 + Math.log10(1 + weight) / 5)
}

/**
 * Finds pages by names, numbers and words, in the browser and elsewhere. What bears exactly the name that was typed comes first, then what begins with it, then what
 * the words speak of.
 */
export class DocSearch {
  private readonly byName = new Map<string, SearchDocument[]>()
  private readonly byAsk = new Map<string, SearchDocument[]>()
  private readonly words: MiniSearch<SearchDocument>
  private readonly byAddress: ReadonlyMap<string, SearchDocument>

  constructor(private readonly documents: readonly SearchDocument[]) {
    this.byAddress = new Map(documents.map((document) => [document.address, document]))
    for (const document of documents) for (const name of new Set([document.title, ...document.names].map((each) => each.toLowerCase()))) this.byName.set(name, [...(this.byName.get(name) ?? []), document])
    for (const document of documents) for (const ask of document.asks) this.byAsk.set(keyOf(ask), [...(this.byAsk.get(keyOf(ask)) ?? []), document])
    this.words = new MiniSearch<SearchDocument>({
      idField: 'address',
      fields: ['title', 'names', 'asks', 'summary'],
      tokenize: tokensOf,
      processTerm: termOf,
      extractField: (document, field) => {
        const value = document[field as keyof SearchDocument]
        return Array.isArray(value) ? value.join(' . ') : (value as string)
      },
      searchOptions: {
        // A single letter begins too many words to say anything.
        prefix: (term, index, terms) => index === terms.length - 1 && term.length > 1,
        // Two letters that changed places are two changes.
        fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 ? 1 : false),
        boost: { title: 1.6, names: 1.4, asks: 4, summary: 2 },
        weights: { prefix: 0.5, fuzzy: 0.25 },
        boostDocument: (_, __, stored) => worthOf(stored!.kind as PageKind, stored!.weight as number),
      },
      storeFields: ['weight', 'kind'],
    })
    this.words.addAll(documents)
  }

  /** The pages that a question is about, best first; none for an empty one. */
  find(question: string, most: number): SearchDocument[] {
    const asked = question.trim()
    if (asked === '') return []
    const found = new Set<SearchDocument>()
    const add = (documents: readonly SearchDocument[]) => documents.forEach((document) => found.add(document))
    for (const name of namesIn(asked)) add(this.named(name))
    add([...(this.byAsk.get(keyOf(asked)) ?? [])].sort((a, b) => worthOf(b.kind, b.weight) - worthOf(a.kind, a.weight)))
    if (/^[\w$%@.=-]+$/.test(asked)) {
      add(this.beginningWith(asked))
      // One word that begins no name is mostly a name with a slip in it.
      if (found.size === 0) add(this.speakingOf(asked, ['title', 'names']))
    }
    if (found.size < most) add(this.speakingOf(asked))
    return [...found].slice(0, most)
  }

  private speakingOf(question: string, fields?: string[]): SearchDocument[] {
    return this.words.search(question, fields && { fields }).map(({ id }) => this.byAddress.get(id as string)!)
  }

  /** Of things that differ in nothing but capitals the one written so comes first. */
  private named(name: string): SearchDocument[] {
    const exact = ({ title, names }: SearchDocument) => Number(title === name || names.includes(name))
    return [...(this.byName.get(name.toLowerCase()) ?? [])].sort((a, b) => exact(b) - exact(a) || b.weight - a.weight)
  }

  private beginningWith(start: string): SearchDocument[] {
    const wanted = start.toLowerCase().replace(/=$/, '')
    return this.documents.filter(({ title }) => title.toLowerCase().startsWith(wanted)).sort((a, b) => b.weight - a.weight)
  }
}

/** What a question names, whether it is a name, a line of a unit file or a line of a log. */
function namesIn(asked: string): string[] {
  const status = /\bstatus=(?:(\d+)\/)?(\w+)/i.exec(asked)
  const result = /\bresult[ =:]+[‘'“"]?([a-z-]+)/i.exec(asked)?.[1]
  const step = /\bat step (\w+)/i.exec(asked)?.[1]
  const assignment = /^\s*([A-Za-z]\w+)\s*=/.exec(asked)?.[1]
  const variable = /^\$\{?(\w+)\}?$/.exec(asked)?.[1]
  const number = /^(?:(?:exit|exited|status|code|signal|with)\W*)*(\d+|0x[\da-f]+)$/i.exec(asked)?.[1]
  return [
    asked,
    asked.replace(/=$/, ''),
    ...(status ? [status[0], status[1] ?? status[2]!, status[2]!] : []),
    ...(step ? [step] : []),
    ...(result ? [result] : []),
    ...(assignment ? [assignment] : []),
    ...(variable ? [`$${variable}`] : []),
    ...(number ? [String(Number(number)), ...bySignal(Number(number))] : []),
  ]
}

/** Shells and containers say 128 and the number of the signal for a program that died by one. */
function bySignal(status: number): string[] {
  return status > 128 && status < 160 ? [`signal ${status - 128}`] : []
}

/** Words, those within a name too: `PrivateTmp=` is privatetmp, private and tmp. */
function tokensOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}%@$]+/u).flatMap((word) => {
    const inner = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
    return [...(inner.length > 1 ? inner : []), word].map((each) => each.toLowerCase()).filter((each) => each !== '')
  })
}

function termOf(word: string): string | null {
  return empty.has(word) ? null : stemOf(word)
}

/** The same for questions that differ in nothing but the order of their words, their endings and what says nothing. */
function keyOf(question: string): string {
  return [...new Set(tokensOf(question).flatMap((word) => termOf(word) ?? []))].sort().join(' ')
}

function stemOf(term: string): string {
  const stem = /^[a-z]{4,}$/.test(term) ? stemmer(term) : term
  return synonyms[stem] ?? stem
}
