import type { NextRequest } from 'next/server'
import { currentActor } from '@/app/session'
import { suggestTags } from '@/lib/tags/newsroom'
import { MAX_TAG } from '@/lib/tags/tag'

export const dynamic = 'force-dynamic'

/** Proposes names of tags to whoever is typing one on a desk. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return Response.json([], { status: 401 })
  const typed = (request.nextUrl.searchParams.get('q') ?? '').slice(0, MAX_TAG)
  return Response.json(await suggestTags(actor, typed), { headers: { 'cache-control': 'no-store' } })
}
