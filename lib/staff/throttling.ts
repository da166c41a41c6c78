import { db, type Tx } from '../db'
import { networkOf } from '../network'
import { refuse } from '../refusal'

/** Within this time so many refused attempts are borne, for one account and for one network address. */
const WINDOW_MS = 15 * 60_000
const MOST_PER_ACCOUNT = 5
const MOST_PER_ADDRESS = 20

/** After this time a refused attempt is forgotten. */
const KEPT_MS = 86_400_000

/** An attempt that counts as refused until it is forgiven. */
export interface Attempt {
  /** What it counts against. */
  keys: { account: string; address: string }
  ids: number[]
  /** True where the next attempt would have to wait. */
  isLast: boolean
}

/**
 * Counts an attempt before its password is looked at: a hundred at the same moment would otherwise all find the door open. An
 * account that does not exist is counted like one that does.
 *
 * @throws {Refusal} when the account or the address has to wait
 */
export async function countAttempt(email: string, address: string, now: Date): Promise<Attempt> {
  const keys = { account: `account:${email}`, address: `address:${networkOf(address)}` }
  return db.$transaction(async (tx) => {
    for (const key of Object.values(keys)) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${key}))`
    const onAccount = await recent(tx, keys.account, MOST_PER_ACCOUNT, now)
    const fromAddress = await recent(tx, keys.address, MOST_PER_ADDRESS, now)
    const minutes = Math.max(waitAfter(onAccount, MOST_PER_ACCOUNT, now), waitAfter(fromAddress, MOST_PER_ADDRESS, now))
    if (minutes) refuse(`Đã thử sai nhiều lần. Hãy đợi ${minutes} phút rồi thử lại.`)

    await tx.signInFailure.deleteMany({ where: { at: { lt: new Date(now.getTime() - KEPT_MS) } } })
    const made = await tx.signInFailure.createManyAndReturn({
      data: Object.values(keys).map((key) => ({ key, at: now })),
      select: { id: true },
    })
    const isLast = onAccount.length + 1 >= MOST_PER_ACCOUNT || fromAddress.length + 1 >= MOST_PER_ADDRESS
    return { keys, ids: made.map(({ id }) => id), isLast }
  })
}

/** Takes an attempt back that was no failure, and with it the earlier failures of its account. */
export async function forgiveAttempt(tx: Tx, { keys, ids }: Attempt): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { OR: [{ id: { in: ids } }, { key: keys.account }] } })
}

/** The failures that still count, newest first, no more than matter. */
function recent(tx: Tx, key: string, most: number, now: Date): Promise<{ at: Date }[]> {
  return tx.signInFailure.findMany({
    where: { key, at: { gt: new Date(now.getTime() - WINDOW_MS) } },
    orderBy: { at: 'desc' },
    take: most,
    select: { at: true },
  })
}

/** @returns the minutes until the failure that decides has grown old; 0 where nobody has to wait */
function waitAfter(failures: { at: Date }[], most: number, now: Date): number {
  const decisive = failures[most - 1]
  return decisive ? Math.ceil((decisive.at.getTime() + WINDOW_MS - now.getTime()) / 60_000) : 0
}
