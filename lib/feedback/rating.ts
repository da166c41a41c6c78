import { randomUUID } from 'node:crypto'
import { recordAudit } from '../audit/recording'
import { db } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { dayInVietnam } from '../vietnamese/dates'
import type { Visitor } from './feedback'
import type { RatingCaseInput, RatingInput, RemarkInput } from './input'
import { findPlace } from './places'
import { countLetter } from './throttling'

/**
 * "Trang này có giúp được ông, bà không?": keeps one answer. Nothing is kept of who gave it, and of the hour only the day.
 *
 * @returns the number of the answer, by which its giver may add a remark; a machine in the trap gets one that leads nowhere
 * @throws {Refusal} when no such page stands, or too many came from there
 */
export async function ratePage(
  visitor: Visitor,
  { path, helped, isTrapped }: RatingInput,
  now = new Date(),
): Promise<{ ratingId: string }> {
  if (isTrapped) return { ratingId: randomUUID() }
  const place = (await findPlace(path)) ?? refuse('Trang này không còn nữa. Hãy mở lại từ trang chủ.')
  return db.$transaction(async (tx) => {
    await countLetter(tx, 'rating', visitor, now)
    const { id } = await tx.rating.create({
      data: { path: place.path, postId: place.postId, helped, day: dayInVietnam(now) },
      select: { id: true },
    })
    return { ratingId: id }
  })
}

/**
 * Adds a private remark to an answer, once and on the same day.
 *
 * @throws {Refusal} when the answer has one already or is of another day, or too many came from there
 */
export async function addRemark(
  visitor: Visitor,
  { ratingId, remark, isTrapped }: RemarkInput,
  now = new Date(),
): Promise<void> {
  if (isTrapped) return
  await db.$transaction(async (tx) => {
    await countLetter(tx, 'remark', visitor, now)
    const { count } = await tx.rating.updateMany({
      where: { id: ratingId, remark: '', day: dayInVietnam(now) },
      data: { remark },
    })
    if (!count) refuse('Lời nhắn cho câu trả lời này đã gửi rồi. Ông, bà có thể bấm Báo sai sót để viết thêm.')
  })
}

/**
 * Takes a remark away, such as one with somebody's particulars in it. The answer stays counted.
 *
 * @throws {Refusal} when the actor may not, or it is gone already
 */
export async function removeRemark(actor: Actor, { ratingId }: RatingCaseInput): Promise<void> {
  assertMay(actor, 'handle feedback')
  await db.$transaction(async (tx) => {
    const { count } = await tx.rating.updateMany({
      where: { id: ratingId, remark: { not: '' } },
      data: { remark: '' },
    })
    if (!count) refuse('Lời nhắn này đã được xóa. Hãy tải lại trang.')
    await recordAudit(tx, actor, 'remark.removed', `rating:${ratingId}`)
  })
}
