import { currentActor } from '@/app/session'
import { mediaFilter } from '@/lib/media/input'
import { listMedia } from '@/lib/media/newsroom'

export const dynamic = 'force-dynamic'

/**
 * Tells the dialog that chooses from the library what it holds: `q` for words, `loai` for each kind, `truoc` for the item after which
 * the page begins. A route, because actions wait for one another, and a save must not wait for somebody who browses.
 */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return Response.json(null, { status: 401 })
  const asked = new URL(request.url).searchParams
  const filter = mediaFilter.parse({
    search: asked.get('q') ?? undefined,
    kinds: asked.getAll('loai'),
    before: asked.get('truoc') ?? undefined,
  })
  return Response.json(await listMedia(actor, filter, 24), { headers: { 'cache-control': 'no-store' } })
}
