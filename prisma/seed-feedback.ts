import { finishReport, takeInHand } from '@/lib/feedback/handling'
import { listReports } from '@/lib/feedback/newsroom'
import { addRemark, ratePage } from '@/lib/feedback/rating'
import { reportError } from '@/lib/feedback/reporting'
import { paths } from '@/lib/paths'
import { listLatest } from '@/lib/posts/published'
import type { Actor } from '@/lib/staff/member'
import * as province from './province/feedback'

/** Has the province's readers tap, remark and report, each from a network of their own, and the newsroom begin to answer. */
export async function seedFeedback(administrator: Actor): Promise<void> {
  const newest = (await listLatest({ after: null, limit: 12 })).items
  const pathOf = (page: number | string) =>
    typeof page === 'string' ? page : newest[page] ? paths.article(newest[page].slug) : paths.home
  let last = 0
  const somebody = () => ({ address: `192.0.2.${(last++ % 250) + 1}` })

  for (const { page, at, yes, no, remarks = [] } of province.ratings) {
    const now = new Date(at)
    const left = [...remarks]
    for (let tap = 0; tap < yes + no; tap++) {
      const [reader, helped] = [somebody(), tap < yes]
      const { ratingId } = await ratePage(reader, { path: pathOf(page), helped, isTrapped: false }, now)
      const mine = left.findIndex((remark) => remark.helped === helped)
      if (mine < 0) continue
      const [{ words: remark } = { words: '' }] = left.splice(mine, 1)
      await addRemark(reader, { ratingId, remark, isTrapped: false }, now)
    }
  }
  for (const { page, at, words, name = '', contact = '', state } of province.reports) {
    const now = new Date(at)
    const told = { path: pathOf(page), words, name, contact, hasConsent: true, isTrapped: false }
    await reportError(somebody(), told, now)
    if (!state) continue
    const reportId = (await listReports(administrator, { state: 'NEW' })).items[0]!.id
    const later = new Date(now.getTime() + 90 * 60_000)
    await takeInHand(administrator, { reportId }, later)
    if (state === 'DONE') await finishReport(administrator, { reportId }, new Date(later.getTime() + 45 * 60_000))
  }
}
