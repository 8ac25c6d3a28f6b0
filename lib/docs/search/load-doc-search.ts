import type { DocSearch } from './doc-search'
import type { SearchDocument } from './search-document'

/** Where the build leaves what the search in the browser is given. */
export const SEARCH_INDEX = '/docs-index.json'

let search: Promise<DocSearch> | null = null

/** The search of a browser, which asks the server once for what it needs; refused when the server does not answer. */
export function loadDocSearch(): Promise<DocSearch> {
  search ??= fetch(SEARCH_INDEX)
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`The index of the documentation was answered with ${answer.status}.`)
      // What searches is loaded with what is searched.
      const [documents, { DocSearch: Search }] = await Promise.all([answer.json() as Promise<SearchDocument[]>, import('./doc-search')])
      return new Search(documents)
    })
    .catch((error: unknown) => {
      search = null
      throw error
    })
  return search
}
