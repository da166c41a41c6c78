import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { siteSettings } from '@/lib/settings/published'

export const dynamic = 'force-dynamic'

/** A year is the longest that a reader should believe it (RFC 9116, 2.5.5). */
const BELIEVED_MS = 350 * 86_400_000

/** Tells whoever finds a hole in the portal whom to write to (RFC 9116). */
export async function GET(): Promise<Response> {
  const { PORTAL_URL } = env()
  const { email, phone } = await siteSettings()
  const lines = [
    ...(email ? [`Contact: mailto:${email}`] : []),
    ...(phone ? [`Contact: tel:${phone.replace(/[^\d+]/g, '').replace(/^0/, '+84')}`] : []),
    // The standard asks for one way at least; the form for mistakes is always there.
    ...(email || phone ? [] : [`Contact: ${PORTAL_URL}${paths.reportError}`]),
    `Expires: ${new Date(Date.now() + BELIEVED_MS).toISOString()}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${PORTAL_URL}${paths.securityText}`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
