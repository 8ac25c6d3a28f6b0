import { catalogue } from './catalogue'
import { DOCS, list, table, type DocPage } from './page'
import { titleLink } from './pages/parts'
import { DocSearch } from './search/doc-search'
import { searchDocuments } from './search/search-documents'

/** How many pages are offered instead. */
const OFFERED = 5
/** What is shown of an address, in characters. */
const SHOWN = 60

let search: DocSearch | null = null

/** What stands where there is no page: what was asked for, the pages that come nearest to it, and where to look on. */
export function missingPage(address: string): DocPage {
  const words = address.slice(DOCS.length + 1).replace(/[/_+-]+/g, ' ').slice(0, 200)
  const near = (search ??= new DocSearch(searchDocuments())).find(words, OFFERED)
  const lists = catalogue.filter(({ kind, address: each }) => kind === 'list' && each !== DOCS)
  const asked = address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address
  return {
    kind: 'list',
    address,
    title: 'No such page',
    summary: `Nothing is described at ${asked}. Unitwright knows every setting of systemd 239 and later; the name may be mistyped, or not be systemd’s.`,
    facts: [],
    parts: [
      ...(near.length > 0 ? [{ id: 'near', heading: 'Perhaps you mean', blocks: table('Pages that come near', ['Page', 'What it is'], near.map((each) => ({ cells: [titleLink(each), each.summary] }))) }] : []),
      { id: 'lists', heading: 'All lists', blocks: list(lists.map((each) => titleLink(each))) },
    ],
  }
}
