import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { bodyInput } from '../body/input'
import { db } from '../db'
import { assertNumbersKnown } from '../proofreading/knowing'
import { Refusal, refuse } from '../refusal'
import { siteSettings } from '../settings/published'
import { assertMay, type Actor } from '../staff/member'
import { holdPage } from './holding'
import type { PublishPageInput, WithdrawPageInput } from './input'
import { missingForPage } from './requirements'

/**
 * Shows the page's latest revision to citizens from now on. A later revision keeps the first date and moves "Cập nhật lúc"; what it
 * corrects stays over the page's text, also where only the correction is new.
 *
 * @param now - the hour that stands on the publication
 * @throws {Refusal} when the actor may not edit pages, the page is unfinished, someone has saved since ('stale'), the words hold
 *   personal numbers that the actor was not shown, or what is not public is to be corrected
 */
export async function publishPage(
  actor: Actor,
  { pageId, basedOn, correction = '', knowsNumbers = false }: PublishPageInput,
  now = new Date(),
): Promise<void> {
  assertMay(actor, 'edit pages')
  const { phone } = await siteSettings()
  await db.$transaction(async (tx) => {
    const page = await holdPage(tx, pageId, basedOn)
    const { latest } = page
    const missing = missingForPage({ title: latest.title, body: bodyInput.parse(latest.body) })
    if (missing.length) throw new Refusal(missing)
    const isLive = page.status === 'PUBLISHED'
    if (page.liveRevisionId === latest.id && !correction) return
    if (correction && !isLive) refuse('Trang chưa ở trên cổng công khai thì chưa có gì để đính chính.', 'correction')
    const going = { kind: 'page', id: pageId, latest } as const
    await assertNumbersKnown(tx, actor, going, { knows: knowsNumbers, publicPhones: [phone] })

    const publishedAt = page.publishedAt ?? now
    await tx.page.update({
      where: { id: pageId },
      data: { status: 'PUBLISHED', liveRevisionId: latest.id, publishedAt, liveSince: now },
    })
    const kind = isLive ? 'UPDATED' : 'PUBLISHED'
    const event = { pageId, kind, revisionId: latest.id, correction, actorId: actor.id, at: now } as const
    await tx.pageEvent.create({ data: event })
    const action = isLive ? 'page.updated' : 'page.published'
    const told = { title: latest.title, revision: latest.number, ...(correction && { correction }) }
    await recordAudit(tx, actor, action, `page:${pageId}`, told)
    await ringBell(tx)
  })
}

/**
 * Takes a page off the street. Its address answers from now on that it is gone, since when and why; pages under it stay.
 *
 * @throws {Refusal} when the actor may not edit pages, or nothing of the page is public
 */
export async function withdrawPage(
  actor: Actor,
  { pageId, reason }: WithdrawPageInput,
  now = new Date(),
): Promise<void> {
  assertMay(actor, 'edit pages')
  await db.$transaction(async (tx) => {
    const page = await holdPage(tx, pageId, null)
    if (page.status !== 'PUBLISHED') refuse('Trang này không còn trên cổng công khai, không cần gỡ nữa.')
    await tx.page.update({
      where: { id: pageId },
      data: { status: 'WITHDRAWN', liveRevisionId: null, liveSince: null },
    })
    await tx.pageEvent.create({ data: { pageId, kind: 'WITHDRAWN', reason, actorId: actor.id, at: now } })
    await recordAudit(tx, actor, 'page.withdrawn', `page:${pageId}`, { title: page.latest.title, reason })
    await ringBell(tx)
  })
}
