import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { bodyInput } from '../body/input'
import { db } from '../db'
import { libraryMarks, noMarks } from '../library/marking'
import { assertNumbersKnown } from '../proofreading/knowing'
import { Refusal, refuse } from '../refusal'
import { siteSettings } from '../settings/published'
import { assertMay, type Actor } from '../staff/member'
import { showUnderTags } from '../tags/showing'
import { slugOf } from '../vietnamese/slug'
import { noteChange } from './changes'
import { holdPost } from './holding'
import type { PublishInput, WithdrawInput } from './input'
import { isPublicAt } from './post'
import { missingForPublication } from './requirements'

/**
 * Shows the post's latest revision to citizens from now on. A later revision keeps the first date and moves "Cập nhật lúc"; what it
 * corrects stays under the article, also where only the correction is new.
 *
 * @param now - the hour that stands on the publication
 * @throws {Refusal} when the actor may not publish, the post is unfinished, someone has saved since ('stale'), the words hold
 *   personal numbers that the actor was not shown, or what is not public is to be corrected
 */
export async function publishPost(
  actor: Actor,
  { postId, basedOn, correction = '', knowsNumbers = false }: PublishInput,
  now = new Date(),
): Promise<void> {
  assertMay(actor, 'publish a post')
  const { phone } = await siteSettings()
  await db.$transaction(async (tx) => {
    const post = await holdPost(tx, postId, basedOn)
    const { latest } = post
    const missing = missingForPublication({ ...latest, body: bodyInput.parse(latest.body) })
    if (missing.length) throw new Refusal(missing)

    const isLive = isPublicAt(now, post)
    if (isLive && post.liveRevisionId === latest.id && !correction) return
    if (correction && !isLive) refuse('Bài chưa ở trên trang công khai thì chưa có gì để đính chính.', 'correction')
    const going = { kind: 'post', id: postId, latest } as const
    await assertNumbersKnown(tx, actor, going, { knows: knowsNumbers, publicPhones: [phone] })

    const publishedAt = post.publishedAt ?? now
    await tx.post.update({
      where: { id: postId },
      data: {
        status: 'PUBLISHED',
        liveRevisionId: latest.id,
        liveCategoryId: latest.categoryId,
        liveAuthor: slugOf(latest.byline) || null,
        publishedAt,
        liveSince: now,
        ...libraryMarks(bodyInput.parse(latest.body), publishedAt),
      },
    })
    await showUnderTags(tx, postId, publishedAt, latest.tags)
    const kind = isLive ? 'UPDATED' : 'PUBLISHED'
    await noteChange(tx, { postId, kind, revisionId: latest.id, correction, actorId: actor.id, at: now })
    const action = isLive ? 'post.updated' : 'post.published'
    const told = { title: latest.title, revision: latest.number, ...(correction && { correction }) }
    await recordAudit(tx, actor, action, `post:${postId}`, told)
    await ringBell(tx)
  })
}

/**
 * Takes a post off the street. Its address answers from now on that it is gone, since when and why.
 *
 * @throws {Refusal} when the actor may not withdraw, or nothing of the post is public
 */
export async function withdrawPost(actor: Actor, { postId, reason }: WithdrawInput, now = new Date()): Promise<void> {
  assertMay(actor, 'withdraw a post')
  await db.$transaction(async (tx) => {
    const post = await holdPost(tx, postId, null)
    if (post.status !== 'PUBLISHED') refuse('Bài này không còn trên trang công khai, không cần gỡ nữa.')

    await tx.post.update({
      where: { id: postId },
      data: {
        status: 'WITHDRAWN',
        ...{ liveRevisionId: null, liveCategoryId: null, liveAuthor: null, liveSince: null },
        ...noMarks,
      },
    })
    await showUnderTags(tx, postId, now, [])
    await noteChange(tx, { postId, kind: 'WITHDRAWN', reason, actorId: actor.id, at: now })
    await recordAudit(tx, actor, 'post.withdrawn', `post:${postId}`, { title: post.latest.title, reason })
    await ringBell(tx)
  })
}
