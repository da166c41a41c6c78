import pLimit from 'p-limit'
import { Busy } from './drawing'
import { split } from './spelling'
import type { Standing } from './standing'

/** Asks what stands at an address, given as path and query. */
export type Ask = (address: string) => Promise<Standing>

/** A few at a time, so that invented addresses cannot crowd readers out of the database. */
const AT_ONCE = 4
const WAITING = 200
const PATIENCE_MS = 5_000

/**
 * Orders the questions that the desk puts to the database.
 *
 * @returns a way to ask that throws Busy when too many wait already, and an error when no answer comes
 */
export function openAsking(standingAt: (path: string, query: URLSearchParams) => Promise<Standing>): Ask {
  const limit = pLimit(AT_ONCE)
  return async (address) => {
    if (limit.pendingCount >= WAITING) throw new Busy()
    const [path, query] = split(address)
    return limit(() => inTime(standingAt(path, new URLSearchParams(query)), PATIENCE_MS))
  }
}

/**
 * Waits for the database, but not for ever: one that says nothing at all must not hold the line for everybody behind.
 *
 * @throws {Error} when no answer came in time
 */
export async function inTime<T>(question: Promise<T>, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer in time.')), patienceMs)
  })
  return Promise.race([question, tooLong]).finally(() => clearTimeout(timer))
}
