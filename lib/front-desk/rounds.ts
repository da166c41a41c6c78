import { log } from '../log'
import { paths } from '../paths'
import type { BellLine } from './bell-line'
import { BUSY_ADDRESS } from './busy'
import type { Desk } from './desk'

/** What is kept ready without anybody having asked: the front page, and the two pages for when things go wrong. */
const ALWAYS_READY = [paths.home, paths.notFound, BUSY_ADDRESS]
/** Whoever published looks at the result first; the rounds begin after them. */
const QUIET_MS = 1_000

/**
 * Sends the desk on its rounds: at the start, and a moment after each ring, what must always be ready is drawn and what no
 * longer stands is cleared away.
 *
 * @returns how to stop it
 */
export function beginRounds(desk: Desk, bell: BellLine, quietMs = QUIET_MS): () => void {
  let timer: NodeJS.Timeout | undefined
  let isWalking = false

  async function walk() {
    if (isWalking) return later()
    isWalking = true
    try {
      for (const address of ALWAYS_READY) await desk.refresh(address)
      if (bell.isUp()) await desk.clear()
    } catch (error) {
      // While the database is away nothing can be made ready; the line has told of it, and the next ring starts a new round.
      if (bell.isUp()) log.warn({ err: error }, 'The desk could not finish its round')
    } finally {
      isWalking = false
    }
  }

  function later() {
    clearTimeout(timer)
    timer = setTimeout(walk, quietMs)
    timer.unref()
  }

  bell.onRing(later)
  void walk()
  return () => clearTimeout(timer)
}
