import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** The key by which search engines know that a ping comes from the owner of the site (IndexNow). */
export function GET(): Response {
  const key = env().PORTAL_INDEXNOW_KEY
  return new Response(key ?? null, {
    status: key ? 200 : 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
