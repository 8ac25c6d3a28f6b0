import { kindAbove, listAddress } from '@/lib/docs/addresses'
import { DOCS, pageKinds, type DocPage } from '@/lib/docs/page'
import { plainText } from '@/lib/docs/rich-text'

/** What search engines are told of a page, as the text of a script element. */
export function structuredData({ kind, title, summary, address }: DocPage): string {
  const above = kindAbove({ kind, address })
  const trail = [{ name: 'Documentation', item: DOCS }, ...(above ? [{ name: pageKinds[above].many, item: listAddress(above) }] : []), { name: title, item: address }]
  const data = [
    { '@context': 'https://schema.org', '@type': 'TechArticle', headline: title, description: plainText(summary), inLanguage: 'en' },
    { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: trail.map((each, index) => ({ '@type': 'ListItem', position: index + 1, ...each })) },
  ]
  // A closing tag within the text would end the element.
  return JSON.stringify(data).replace(/</g, '\\u003c')
}
