import { serverOrigin } from '@/lib/auth/server-address'

// The address of the server is known when it runs, not when it is built.
export const dynamic = 'force-dynamic'

/** What search engines may read: the documentation, which is for everybody, and nothing that people have written. */
export function GET(): Response {
  const lines = ['User-agent: *', 'Allow: /docs', 'Disallow: /', '', `Sitemap: ${serverOrigin()}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
