import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { catalogue } from '../catalogue'
import { DocSearch } from './doc-search'
import { questions } from './questions'
import { searchDocuments } from './search-documents'

const documents = searchDocuments()
const search = new DocSearch(documents)

it.each(questions)('“%s” is answered at once', (question, ...pages) => {
  for (const page of pages) expect(catalogue.map(({ address }) => address)).toContain(page)
  const found = search.find(question, 2).map(({ address }) => address)
  expect(pages).toEqual(expect.arrayContaining([found.find((page) => pages.includes(page)) ?? found]))
})

it('an empty question finds nothing, and one that nothing answers no more', () => {
  expect(search.find('   ', 10)).toEqual([])
  expect(search.find('qqxxzz', 10)).toEqual([])
})

it('its index stays small', () => {
  const compressed = gzipSync(JSON.stringify(documents)).length
  console.log(`index of the search: ${compressed} bytes compressed with gzip, ${documents.length} pages`)
  expect(compressed).toBeLessThan(150_000)
})
