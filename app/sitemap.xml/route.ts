import { escapeMarkup } from '@/components/ui/markup'
import { serverOrigin } from '@/lib/auth/server-address'
import { catalogue } from '@/lib/docs/catalogue'

// The address of the server is known when it runs, not when it is built.
export const dynamic = 'force-dynamic'

/** All pages of the documentation, for search engines. */
export function GET(): Response {
  const origin = serverOrigin()
  const entries = catalogue.map(({ address }) => `<url><loc>${escapeMarkup(origin + encodeURI(address))}</loc></url>`)
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
