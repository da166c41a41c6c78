import { recordAudit } from '../audit/recording'
import { db } from '../db'
import { assertMay, type Actor } from '../staff/member'
import type { SpecialDayInput } from './input'

/**
 * Notes a holiday or a worked weekend day; what was noted of the same day before gives way. Nothing public changes: terms that
 * were announced keep their days.
 *
 * @throws {Refusal} when the actor may not arrange the calendar
 */
export async function noteSpecialDay(actor: Actor, { day, kind, name }: SpecialDayInput): Promise<void> {
  assertMay(actor, 'arrange the calendar')
  const at = new Date(`${day}T00:00:00Z`)
  await db.$transaction(async (tx) => {
    await tx.specialDay.upsert({ where: { day: at }, create: { day: at, kind, name }, update: { kind, name } })
    await recordAudit(tx, actor, 'calendar.noted', `day:${day}`, { name, kind })
  })
}

/**
 * Takes a day out of the table; nothing happens where it is not there.
 *
 * @throws {Refusal} when the actor may not arrange the calendar
 */
export async function forgetSpecialDay(actor: Actor, { day }: { day: string }): Promise<void> {
  assertMay(actor, 'arrange the calendar')
  await db.$transaction(async (tx) => {
    const { count } = await tx.specialDay.deleteMany({ where: { day: new Date(`${day}T00:00:00Z`) } })
    if (count) await recordAudit(tx, actor, 'calendar.forgotten', `day:${day}`)
  })
}
