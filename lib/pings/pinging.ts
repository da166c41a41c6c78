import { db } from '../db'
import { log } from '../log'
import { newestChange } from '../posts/changes'
import type { Target } from './targets'

/** Several changes of one moment are told at once. */
const QUIET_MS = 3_000
/** Who did not hear is told again after so long, each time twice as long, up to an hour. */
const FIRST_RETRY_MS = 60_000
const LAST_RETRY_MS = 3_600_000

/**
 * Tells those outside what has changed, after each ring, behind everybody's back: a publication never waits for it. How far each has
 * heard is kept, so that several instances tell once and nothing is lost by a restart. A failure is logged once, and tried again calmly.
 *
 * @returns how to stop it
 */
export function beginPinging(
  targets: Target[],
  bell: { onRing(listener: () => void): void },
  { quietMs = QUIET_MS, retryMs = FIRST_RETRY_MS } = {},
): () => void {
  const stops = targets.map((target) => {
    let timer: NodeJS.Timeout | undefined
    let wait = retryMs
    let isFailing = false
    let isTelling = false

    async function tell() {
      if (isTelling) return later(quietMs)
      isTelling = true
      try {
        await tellOne(target)
        if (isFailing) log.info({ target: target.name }, 'Those outside hear again what is published')
        isFailing = false
        wait = retryMs
      } catch (error) {
        if (!isFailing)
          log.warn({ err: error, target: target.name }, 'Those outside could not be told what is published')
        isFailing = true
        later(wait)
        wait = Math.min(wait * 2, LAST_RETRY_MS)
      } finally {
        isTelling = false
      }
    }

    function later(ms: number) {
      clearTimeout(timer)
      timer = setTimeout(() => void tell(), ms)
      timer.unref()
    }

    bell.onRing(() => later(isFailing ? wait : quietMs))
    later(quietMs)
    return () => clearTimeout(timer)
  })
  return () => stops.forEach((stop) => stop())
}

/**
 * Tells one target what has changed since it last heard. The first time it begins with now: nobody wants to hear the whole archive.
 *
 * @returns how many articles it was told of
 * @throws {Error} when it was not heard; it will be told the same again
 */
export async function tellOne({ name, tell }: Target): Promise<number> {
  const newest = await newestChange()
  await db.ping.createMany({ data: { target: name, eventId: newest }, skipDuplicates: true })
  return db.$transaction(
    async (tx) => {
      // Another instance that tells at this moment does it for us.
      const [heard] = await tx.$queryRaw<{ eventId: number }[]>`
        SELECT event_id AS "eventId" FROM ping WHERE target = ${name} FOR UPDATE SKIP LOCKED`
      if (!heard || heard.eventId >= newest) return 0
      const events = await tx.publicationEvent.findMany({
        where: { id: { gt: heard.eventId, lte: newest } },
        orderBy: { id: 'asc' },
        select: { post: { select: { slug: true } }, revision: { select: { category: { select: { slug: true } } } } },
      })
      const slugs = [...new Set(events.map(({ post }) => post.slug))]
      const categories = [...new Set(events.flatMap(({ revision }) => revision?.category?.slug ?? []))]
      await tell(slugs, categories)
      await tx.ping.update({ where: { target: name }, data: { eventId: newest } })
      return slugs.length
    },
    { timeout: 30_000 },
  )
}
