import type { NextRequest } from 'next/server'
import { findCategory } from '@/lib/categories/published'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { listInCategory, listLatest } from '@/lib/posts/published'
import { API_BEFORE, API_CATEGORY } from '@/lib/public-routes'
import { headlineJson, json } from './spelling'

export const dynamic = 'force-dynamic'

/** How many posts a page of the open list holds. */
const PAGE = 50

/** The open list of posts for other portals, newest first. */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams
  const slug = asked.get(API_CATEGORY)
  const from = { after: Number(asked.get(API_BEFORE)) || null, limit: PAGE }
  const category = slug ? await findCategory(slug) : null
  const { items, after } = category ? await listInCategory(category, from) : await listLatest(from)
  const next = new URLSearchParams([
    ...(after ? [[API_BEFORE, String(after)]] : []),
    ...(category ? [[API_CATEGORY, category.slug]] : []),
  ])
  return json({
    posts: items.map(headlineJson),
    next: after ? `${env().PORTAL_URL}${paths.apiPosts}?${next}` : null,
  })
}
