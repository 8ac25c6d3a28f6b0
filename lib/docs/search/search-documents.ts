import { catalogue } from '../catalogue'
import { plainText } from '../rich-text'
import type { SearchDocument } from './search-document'

/** All that the search in the browser is given. */
export function searchDocuments(): SearchDocument[] {
  return catalogue.map(({ kind, address, title, summary, names, asks, weight, since, until, facts }) => ({
    kind,
    address,
    title,
    summary: plainText(summary),
    names: [...new Set(names)],
    asks,
    weight: Math.round(weight),
    since,
    until,
    // Those of calls only repeat what the sets say.
    facts: kind === 'system-call' ? [] : facts().map(({ label, value }) => [label, plainText(value)] as const),
  }))
}
