import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { specialDays } from '../calendar/newsroom'
import { db, type Tx } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { formatDateTime } from '../vietnamese/dates'
import type { ChangeNoticeInput, NoticeInput } from './input'
import { stateAt } from './notice'
import { isShort, leadOf } from './requirements'

/**
 * Puts a notice over every public page between two hours; the clock brings it and takes it away (lib/schedule).
 *
 * @param now - the hour at which it is announced
 * @throws {Refusal} when the actor may not announce, the hours are over, or a downtime is announced late without a reason
 */
export async function announce(actor: Actor, input: NoticeInput, now = new Date()): Promise<{ id: number }> {
  assertMay(actor, 'announce notices')
  return db.$transaction(async (tx) => {
    assertAhead(input, now)
    await assertInTime(tx, input, later(input.shownFrom, now))
    const { id } = await tx.notice.create({ data: { ...dataOf(input), createdById: actor.id } })
    await recordAudit(tx, actor, 'notice.announced', `notice:${id}`, notedOf(input))
    await ringBell(tx)
    return { id }
  })
}

/**
 * Changes a notice's words or hours.
 *
 * @throws {Refusal} when the actor may not announce, it is gone or over, or a downtime is announced late without a reason
 */
export async function changeNotice(actor: Actor, input: ChangeNoticeInput, now = new Date()): Promise<void> {
  assertMay(actor, 'announce notices')
  await db.$transaction(async (tx) => {
    const before = await tx.notice.findUnique({ where: { id: input.id } })
    if (!before) refuse('Không còn thông báo này. Hãy tải lại trang.')
    if (stateAt(now, before) === 'over') refuse('Thông báo này đã thôi hiện. Hãy đăng thông báo mới.')
    assertAhead(input, now)
    // What has been read already counts from when it was first read, as long as the hours of rest come no sooner.
    const isKnown =
      stateAt(now, before) === 'showing' &&
      before.downFrom &&
      input.kind === 'DOWNTIME' &&
      input.downFrom >= before.downFrom
    await assertInTime(tx, input, isKnown ? before.shownFrom : later(input.shownFrom, now))
    await tx.notice.update({ where: { id: input.id }, data: dataOf(input) })
    await recordAudit(tx, actor, 'notice.changed', `notice:${input.id}`, notedOf(input))
    await ringBell(tx)
  })
}

/**
 * Takes a notice off the pages. One that has been read stays in the newsroom's list with its end; one that has not is gone.
 *
 * @throws {Refusal} when the actor may not announce
 */
export async function withdrawNotice(actor: Actor, { id }: { id: number }, now = new Date()): Promise<void> {
  assertMay(actor, 'announce notices')
  await db.$transaction(async (tx) => {
    const notice = await tx.notice.findUnique({ where: { id } })
    if (!notice || stateAt(now, notice) === 'over') return
    if (now > notice.shownFrom) await tx.notice.update({ where: { id }, data: { shownUntil: now } })
    else await tx.notice.delete({ where: { id } })
    await recordAudit(tx, actor, 'notice.withdrawn', `notice:${id}`, { title: notice.title })
    await ringBell(tx)
  })
}

function assertAhead({ shownUntil }: NoticeInput, now: Date): void {
  if (shownUntil <= now) refuse('Giờ thôi hiện đã qua. Hãy chọn giờ sau lúc này.', 'shownUntil')
}

/** NĐ 224/2026, Đ13: a planned downtime is announced so many working days ahead; an urgent one says why it is not. */
async function assertInTime(tx: Tx, input: NoticeInput, announcedAt: Date): Promise<void> {
  if (input.kind !== 'DOWNTIME' || input.urgentReason) return
  const settings = await tx.siteSettings.findUnique({ where: { id: 1 }, select: { downtimeDays: true } })
  const lead = leadOf({ announcedAt, downFrom: input.downFrom }, await specialDays(tx), settings?.downtimeDays ?? 7)
  if (isShort(lead)) {
    refuse(
      `Mới báo trước ${lead.days} ngày làm việc, quy định là ${lead.asked}. Chọn giờ tạm dừng muộn hơn, hoặc ghi lý do đột xuất.`,
      'urgentReason',
    )
  }
}

function dataOf(input: NoticeInput) {
  const { kind, title, text, link, shownFrom, shownUntil } = input
  const { downFrom, downUntil, urgentReason } = kind === 'DOWNTIME' ? input : NO_DOWNTIME
  return { kind, title, text, link, shownFrom, shownUntil, downFrom, downUntil, urgentReason }
}

const NO_DOWNTIME = { downFrom: null, downUntil: null, urgentReason: '' }

function notedOf(input: NoticeInput) {
  const { title, shownFrom, shownUntil, urgentReason } = dataOf(input)
  return {
    title,
    from: formatDateTime(shownFrom),
    to: formatDateTime(shownUntil),
    ...(urgentReason && { reason: urgentReason }),
  }
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other
}
