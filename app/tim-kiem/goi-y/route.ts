import type { NextRequest } from 'next/server'
import { paths } from '@/lib/paths'
import { SEARCH_PARAMETERS } from '@/lib/search/input'
import { suggest } from '@/lib/search/published'

export const dynamic = 'force-dynamic'

/** Titles with their addresses for what a reader is typing, as few bytes as it takes: [[title, address], …]. */
export async function GET(request: NextRequest): Promise<Response> {
  const typed = request.nextUrl.searchParams.get(SEARCH_PARAMETERS.question) ?? ''
  const found = await suggest(typed)
  return Response.json(
    found.map(({ kind, title, slug }) => [title, kind === 'page' ? paths.page(slug) : paths.article(slug)]),
  )
}
