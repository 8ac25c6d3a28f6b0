import { originOf } from '@/lib/api/read-request'

/** What search engines may read: the documentation, which is for everybody, and nothing that people have written. */
export function GET(request: Request): Response {
  const lines = ['User-agent: *', 'Allow: /docs', 'Disallow: /', '', `Sitemap: ${originOf(request)}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
