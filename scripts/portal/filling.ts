import type { Turn } from './turn'

/** The first administrator where one was just made; the password is null where a setting gave it. */
export type Administrator = { email: string; password: string | null } | null

/**
 * Fills an empty portal with the first administrator and a small province.
 *
 * @param tell - is told how far it is; what it throws breaks the filling off
 * @returns null where the portal has been filled before
 */
export async function fill(turn: Turn, tell: (line: string) => void): Promise<Administrator> {
  if (!(await turn.beginFilling())) return null
  tell('Đưa nội dung mẫu của tỉnh Bắc Lĩnh vào')
  const { createFirstAdministrator } = await import('@/lib/staff/employing')
  const { seedProvince } = await import('@/prisma/seed')
  const made = await createFirstAdministrator()
  if (!made) throw new Error('An empty portal has an administrator.')
  await seedProvince(made.actor, nowAndThen(tell))
  return { email: made.email, password: made.password }
}

const NOW_AND_THEN_MS = 3000

/** A line for each post would be many: one every few seconds says the same. */
function nowAndThen(tell: (line: string) => void): (line: string) => void {
  let last = Date.now()
  return (line) => {
    if (Date.now() - last < NOW_AND_THEN_MS) return
    last = Date.now()
    tell(line)
  }
}
