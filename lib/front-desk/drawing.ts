import type { RequestListener } from 'node:http'
import inject from 'light-my-request'
import pLimit from 'p-limit'
import type { Work } from './finishing'

/** So many people wait already that one more would only wait in vain. */
export class Busy extends Error {
  constructor() {
    super('Too many pages wait to be drawn.')
    this.name = 'Busy'
  }
}

/** What came of a drawing: a page, or the place where the page stands now. */
export type Drawn = Work & { location: string | null }

/** Draws pages, each once however many ask for it. */
export interface Drawing {
  /**
   * Draws what stands at an address, or joins the one who is drawing it already.
   *
   * @throws {Busy} when too many pages wait
   */
  draw(address: string): Promise<Drawn>
}

interface Options {
  /** Next's own handler. */
  handler: RequestListener
  /** The portal's public host, the same for every drawing. */
  host: string
  generation: () => number | null
  atOnce?: number
  waiting?: number
  patienceMs?: number
}

/** How often a page is drawn anew because the bell rang meanwhile. */
const REDRAWS = 2

/**
 * Opens the drawing room. A drawing is asked for with a clean request made here: no cookie, no header of any visitor reaches
 * it, so that what is kept can depend on nobody.
 */
export function openDrawing({
  handler,
  host,
  generation,
  atOnce = 2,
  waiting = 200,
  patienceMs = 10_000,
}: Options): Drawing {
  const limit = pLimit(atOnce)
  const inFlight = new Map<string, Promise<Drawn>>()

  async function drawOnce(address: string): Promise<Drawn> {
    // Read before the drawing begins: a page drawn from old rows is never kept as new.
    const bornIn = generation()
    const reply = await inject(handler, {
      method: 'GET',
      url: address,
      headers: { host },
      signal: AbortSignal.timeout(patienceMs),
    })
    return {
      address,
      status: reply.statusCode,
      type: String(reply.headers['content-type'] ?? 'application/octet-stream'),
      location: reply.headers.location ? String(reply.headers.location) : null,
      body: reply.rawPayload,
      generation: bornIn,
    }
  }

  async function drawInTime(address: string): Promise<Drawn> {
    let drawn = await drawOnce(address)
    for (let redraws = 0; redraws < REDRAWS && drawn.generation !== generation(); redraws++)
      drawn = await drawOnce(address)
    return drawn
  }

  return {
    draw(address) {
      const running = inFlight.get(address)
      if (running) return running
      if (limit.pendingCount >= waiting) return Promise.reject(new Busy())
      const drawing = limit(drawInTime, address).finally(() => inFlight.delete(address))
      inFlight.set(address, drawing)
      return drawing
    },
  }
}
