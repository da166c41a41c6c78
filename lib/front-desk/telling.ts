import { LRUCache } from 'lru-cache'
import { log } from '../log'

/** Next could not draw a page. It has told the log why itself. */
export class Undrawn extends Error {}

const AGAIN_AFTER_MS = 10_000
const toldAt = new LRUCache<string, number>({ max: 100 })

/** Tells the log why a page could not be drawn: one trouble, however many readers meet it, is one line in ten seconds. */
export function tell(error: unknown, address: string): void {
  if (error instanceof Undrawn) return
  const what = error instanceof Error ? error.message : String(error)
  if (isNew(what)) log.error({ err: error, address }, 'A page could not be drawn')
}

/** Says whether a trouble has not been told of in the last ten seconds, and remembers that it is being told now. */
export function isNew(trouble: string): boolean {
  if (Date.now() - (toldAt.get(trouble) ?? 0) < AGAIN_AFTER_MS) return false
  toldAt.set(trouble, Date.now())
  return true
}
