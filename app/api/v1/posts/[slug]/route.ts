import { PROBLEM_TYPE, problem } from '@/lib/front-desk/problems'
import { findArticle, findWithdrawal } from '@/lib/posts/published'
import { formatDate } from '@/lib/vietnamese/dates'
import { articleJson, json } from '../spelling'

export const dynamic = 'force-dynamic'

/** One whole post for other portals, or why it may not be shown any more. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const article = await findArticle(slug)
  if (article) return json(articleJson(article))
  const withdrawal = await findWithdrawal(slug)
  return withdrawal ? gone(withdrawal) : new Response(null, { status: 404 })
}

/** Whoever has taken a post over learns that it was withdrawn, when and why: theirs should go too. */
function gone({ at, reason }: { at: Date; reason: string }): Response {
  const detail = `Bài này đã được gỡ ngày ${formatDate(at)}.${reason && ` Lý do: ${reason}`}`
  return new Response(problem(410, detail), { status: 410, headers: { 'content-type': PROBLEM_TYPE } })
}
