import type { SpecialDay as Row } from '@/prisma/generated/client'
import { db, type Tx } from '../db'
import type { Actor } from '../staff/member'
import type { SpecialDay } from './calendar'

/** Lists the days on which the calendar differs from the week, latest first; everybody on the staff may count with them. */
export async function listSpecialDays(_actor: Actor): Promise<SpecialDay[]> {
  return specialDays(db)
}

/** The same within a verb's transaction. */
export async function specialDays(tx: Tx): Promise<SpecialDay[]> {
  return (await tx.specialDay.findMany({ orderBy: { day: 'desc' } })).map(dayFrom)
}

function dayFrom({ day, kind, name }: Row): SpecialDay {
  return { day: day.toISOString().slice(0, 10), kind, name }
}
