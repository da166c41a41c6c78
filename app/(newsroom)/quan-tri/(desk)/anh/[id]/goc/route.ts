import { currentActor } from '@/app/session'
import { openOriginal } from '@/lib/media/newsroom'
import { makeWhole } from '@/lib/media/variants'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
}

/** Shows the whole of a picture, uncut, to those who cut it. Staff alone see it, and nobody keeps it. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const actor = await currentActor()
  const mediaId = Number((await params).id)
  const original = actor && Number.isSafeInteger(mediaId) ? await openOriginal(actor, mediaId) : null
  if (!original) return new Response(null, { status: 404 })
  const whole = await makeWhole(original)
  return new Response(new Uint8Array(whole), { headers: { 'content-type': 'image/webp', 'cache-control': 'no-store' } })
}
