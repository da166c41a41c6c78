import { db } from '@/lib/db'
import type { Actor, Role } from '@/lib/staff/member'
import { hashPassword } from '@/lib/staff/passwords'
import { aMember } from '@/tests/ground/builders'

/** What members of staff type in these tests: four words, diacritics included. */
export const PASSWORD = 'bốn con trâu đằm'

let kept: Promise<string> | undefined

/** A member of staff who knows a password of their own. */
export async function aMemberWithPassword(part: { role?: Role; name?: string } = {}): Promise<Actor> {
  const member = await aMember(part)
  const passwordHash = await (kept ??= hashPassword(PASSWORD))
  await db.member.update({ where: { id: member.id }, data: { passwordHash } })
  return member
}

/** Somebody at the door. */
export function aKnock(email: string, part: { password?: string; address?: string; userAgent?: string } = {}) {
  return { email, password: PASSWORD, address: '203.113.1.20', userAgent: 'Trình duyệt', ...part }
}
