import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { findArticle } from '@/lib/posts/published'
import { qrCode } from '@/lib/qr-code'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ slug: string }>
}

/** An article's address for a telephone's camera. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const article = await findArticle((await params).slug)
  if (!article) return new Response(null, { status: 404 })
  const code = qrCode(env().PORTAL_URL + paths.article(article.slug))
  return new Response(code, { headers: { 'content-type': 'image/svg+xml' } })
}
