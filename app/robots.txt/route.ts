import { env } from '@/lib/env'
import { paths } from '@/lib/paths'

export const dynamic = 'force-dynamic'

/** Tells crawlers what is not for them, and where the list of addresses is. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    `Disallow: ${paths.newsroom}`,
    'Disallow: /api',
    '',
    `Sitemap: ${env().PORTAL_URL}${paths.sitemap}`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
