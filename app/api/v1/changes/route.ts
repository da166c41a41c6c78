import type { NextRequest } from 'next/server'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { listChanges, type Change } from '@/lib/posts/changes'
import { API_AFTER } from '@/lib/public-routes'
import { isoInVietnam } from '@/lib/vietnamese/dates'
import { json } from '../posts/spelling'

export const dynamic = 'force-dynamic'

/** What has changed since another portal last asked, oldest first, and the address to ask at next time. */
export async function GET(request: NextRequest): Promise<Response> {
  const after = Number(request.nextUrl.searchParams.get(API_AFTER)) || 0
  const changes = await listChanges(after)
  const last = changes.at(-1)?.number ?? after
  return json({
    changes: changes.map(changeJson),
    next: `${env().PORTAL_URL}${paths.apiChanges}?${API_AFTER}=${last}`,
  })
}

function changeJson({ number, kind, at, postId, slug, reason, correction }: Change) {
  return {
    number,
    kind: kind.toLowerCase(),
    at: isoInVietnam(at),
    post_id: postId,
    api_url: env().PORTAL_URL + paths.apiPost(slug),
    reason: reason || null,
    correction: correction || null,
  }
}
