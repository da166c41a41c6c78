import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '../db'
import { networkOf } from '../network'
import { refuse } from '../refusal'
import { dayInVietnam } from '../vietnamese/dates'
import type { Visitor } from './feedback'

/**
 * What is handed in, and how much of it one network and all together may hand in. Behind one address there may stand a school, a
 * commune's office or a carrier's whole valley: a class that rates what it has just read, or twenty people who see the same mistake,
 * must not shut each other out. One network still cannot take more than a tenth of the room that all have, and the newsroom reads
 * every letter before anything comes of it.
 */
const BOUNDS = {
  rating: { windowMs: 3_600_000, perNetwork: 300, inAll: 5_000 },
  remark: { windowMs: 3_600_000, perNetwork: 60, inAll: 1_000 },
  report: { windowMs: 3_600_000, perNetwork: 20, inAll: 200 },
} as const

export type Letter = keyof typeof BOUNDS

const KEPT_MS = 86_400_000

/**
 * Counts what somebody hands in, so that neither one person nor a flood from many places fills the newsroom's box. All instances
 * count together. The network address itself is kept nowhere: only a hash with a salt that is thrown away with its day.
 *
 * @throws {Refusal} of the kind "throttled" when that was too much
 */
export async function countLetter(tx: Tx, letter: Letter, visitor: Visitor, now: Date): Promise<void> {
  const { windowMs, perNetwork, inAll } = BOUNDS[letter]
  const salt = await saltOf(tx, dayInVietnam(now))
  const own = createHash('sha256')
    .update(`${salt} ${letter} ${networkOf(visitor.address)}`)
    .digest('base64url')
  const since = new Date(now.getTime() - windowMs)
  // One after the other: a hundred at the same moment would otherwise all find room.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`letter:${letter}`}))`
  const [fromNetwork, together] = await Promise.all([
    tx.letterCount.count({ where: { key: own, at: { gt: since } } }),
    tx.letterCount.count({ where: { key: letter, at: { gt: since } } }),
  ])
  if (fromNetwork >= perNetwork || together >= inAll) {
    refuse('Vừa có nhiều lời gửi từ mạng này. Xin thử lại sau một giờ, hoặc gọi điện cho Ban.', undefined, 'throttled')
  }
  await tx.letterCount.deleteMany({ where: { at: { lt: new Date(now.getTime() - KEPT_MS) } } })
  await tx.letterCount.createMany({ data: [own, letter].map((key) => ({ key, at: now })) })
}

/** The day's salt, the same for all instances; those of other days are thrown away. */
async function saltOf(tx: Tx, day: Date): Promise<string> {
  const salt = randomBytes(16).toString('base64url')
  await tx.dailySalt.createMany({ data: { day, salt }, skipDuplicates: true })
  await tx.dailySalt.deleteMany({ where: { day: { lt: day } } })
  return (await tx.dailySalt.findUniqueOrThrow({ where: { day } })).salt
}
