import { currentActor } from '@/app/session'
import { mediaFilter, mediaIdInput } from '@/lib/media/input'
import { listMedia, mediaForEditor, type LibraryPage } from '@/lib/media/newsroom'

export const dynamic = 'force-dynamic'

/**
 * Tells the dialog that chooses from the library what it holds: `q` for words, `loai` for each kind, `truoc` for the item after which
 * the page begins; or, by `so`, certain items. A route, because actions wait for one another, and a save must not wait for somebody who browses.
 */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return Response.json(null, { status: 401 })
  const asked = new URL(request.url).searchParams
  const ids = asked.getAll('so').map(Number)
  if (ids.length && ids.length <= MOST && ids.every((id) => mediaIdInput.safeParse({ mediaId: id }).success))
    return answer({ items: await mediaForEditor(actor, ids), after: null })
  const filter = mediaFilter.parse({
    search: asked.get('q') ?? undefined,
    kinds: asked.getAll('loai'),
    before: asked.get('truoc') ?? undefined,
  })
  return answer(await listMedia(actor, filter, 24))
}

/** So many items are told of at once; no text holds more. */
const MOST = 500

function answer(page: LibraryPage): Response {
  return Response.json(page, { headers: { 'cache-control': 'no-store' } })
}
