import { recordAudit } from '../audit/recording'
import type { AuditAction } from '../audit/audit'
import { db, type Tx } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import type { ReportCaseInput } from './input'

/**
 * Says that one looks into a report.
 *
 * @throws {Refusal} when the actor may not, or the report is gone or in hand already
 */
export async function takeInHand(actor: Actor, { reportId }: ReportCaseInput, now = new Date()): Promise<void> {
  await handle(actor, reportId, 'report.taken', async (tx) => {
    const taken = { state: 'IN_HAND', handledById: actor.id, handledAt: now } as const
    const { count } = await tx.errorReport.updateMany({
      where: { id: reportId, state: { not: 'IN_HAND' } },
      data: taken,
    })
    if (!count) refuse('Đã có người nhận báo này. Hãy tải lại trang.', undefined, 'stale')
  })
}

/**
 * Says that a report is done with. Name and contact go with it: the reader was promised that.
 *
 * @throws {Refusal} when the actor may not, or the report is gone or done already
 */
export async function finishReport(actor: Actor, { reportId }: ReportCaseInput, now = new Date()): Promise<void> {
  await handle(actor, reportId, 'report.done', async (tx) => {
    const done = { state: 'DONE', handledById: actor.id, handledAt: now, ...NOBODY } as const
    const { count } = await tx.errorReport.updateMany({ where: { id: reportId, state: { not: 'DONE' } }, data: done })
    if (!count) refuse('Báo này đã xong. Hãy tải lại trang.', undefined, 'stale')
  })
}

/**
 * Takes name and contact out of a report at once, such as when the reader asks for it.
 *
 * @throws {Refusal} when the actor may not, or the report is gone
 */
export async function forgetReporter(actor: Actor, { reportId }: ReportCaseInput): Promise<void> {
  await handle(actor, reportId, 'report.forgotten', (tx) =>
    tx.errorReport.update({ where: { id: reportId }, data: NOBODY }),
  )
}

/**
 * Throws a report away whole: advertising, abuse, somebody's particulars. The log keeps that it was, not what it said.
 *
 * @throws {Refusal} when the actor may not, or the report is gone already
 */
export async function deleteReport(actor: Actor, { reportId }: ReportCaseInput): Promise<void> {
  await handle(actor, reportId, 'report.deleted', (tx) => tx.errorReport.delete({ where: { id: reportId } }))
}

const NOBODY = { name: '', contact: '' }

async function handle(
  actor: Actor,
  reportId: number,
  action: AuditAction,
  change: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  assertMay(actor, 'handle feedback')
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM error_report WHERE id = ${reportId} FOR UPDATE`
    const stands = await tx.errorReport.findUnique({ where: { id: reportId }, select: { id: true } })
    if (!stands) refuse('Báo này đã được xóa. Hãy tải lại trang.', undefined, 'stale')
    await change(tx)
    await recordAudit(tx, actor, action, `report:${reportId}`)
  })
}
