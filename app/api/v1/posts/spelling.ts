import { markupOf } from '@/lib/body/markup'
import { env } from '@/lib/env'
import type { Picture } from '@/lib/media/media'
import { paths } from '@/lib/paths'
import type { Article, Headline } from '@/lib/posts/post'
import { isoInVietnam } from '@/lib/vietnamese/dates'

/** A post in the open list, as /api/v1/openapi.json describes it. */
export function headlineJson({
  postId,
  slug,
  title,
  summary,
  byline,
  category,
  lead,
  publishedAt,
  updatedAt,
}: Headline) {
  const { PORTAL_URL } = env()
  return {
    id: postId,
    slug,
    url: PORTAL_URL + paths.article(slug),
    api_url: PORTAL_URL + paths.apiPost(slug),
    title,
    summary,
    author: byline || null,
    category: { slug: category.slug, name: category.name },
    published_at: isoInVietnam(publishedAt),
    updated_at: isoInVietnam(updatedAt),
    image: lead ? pictureJson(lead.picture, lead.alt) : null,
  }
}

/** A whole post, its text as HTML that needs no style of ours. */
export function articleJson(article: Article) {
  const { category, body, pictures, files, source, lead, corrections } = article
  const { PORTAL_URL } = env()
  return {
    ...headlineJson({ ...article, lead, category: category!, section: category!.parent ?? category! }),
    source: source || null,
    corrections: corrections.map(({ at, text }) => ({ at: isoInVietnam(at), text })),
    content_html: markupOf(body, { pictures, files }, PORTAL_URL),
  }
}

/** An answer of the open door. */
export function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json; charset=utf-8' } })
}

function pictureJson(picture: Picture, alt: string) {
  const { PORTAL_URL } = env()
  const largest = picture.sources.at(-1)
  return largest ? { url: PORTAL_URL + largest.url, width: largest.width, height: largest.height, alt } : null
}
