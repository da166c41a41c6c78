import { LRUCache } from 'lru-cache'
import { log } from '../log'
import { finish, type Copy, type Work } from './finishing'
import type { HeaderList } from './headers'
import type { StoreRoom } from './store-room'

/** Finished copies: those in use within reach, all of them also in the store room on disk. */
export interface Shelf {
  /** The copy within reach, of whatever generation. */
  get(address: string): Copy | undefined
  /**
   * Finds a copy of whatever age, in the store room too.
   *
   * @returns null where this address was never drawn, or long ago
   */
  findOlder(address: string): Promise<Copy | null>
  /** Finishes what was drawn and keeps it here and on disk. */
  put(work: Work): Promise<Copy>
  /** Takes a copy away for good: nothing stands at its address any more. */
  drop(address: string): Promise<void>
  addresses(): string[]
}

/** Room for some thousand pages. */
const MAX_BYTES = 128 * 1024 * 1024

/**
 * Opens the shelf. What is on it never outgrows its bound: what nobody asked for the longest goes first.
 *
 * @param headers - what each copy says besides
 */
export function openShelf({
  store,
  headers,
  maxBytes = MAX_BYTES,
}: {
  store: StoreRoom
  headers: HeaderList
  maxBytes?: number
}): Shelf {
  const copies = new LRUCache<string, Copy>({ maxSize: maxBytes, sizeCalculation: (copy) => copy.bytes })

  /** Whoever joined one drawing shares one finished copy. */
  const inFlight = new Map<string, Promise<Copy>>()

  async function place(work: Work): Promise<Copy> {
    const copy = await finish(work, headers, { before: copies.get(work.address) })
    const standing = copies.get(work.address)
    // A slower drawing of an earlier generation must not push a newer one aside.
    if (!standing || (standing.generation ?? -1) <= (work.generation ?? -1)) copies.set(work.address, copy)
    return copy
  }

  async function placeAndStore(work: Work): Promise<Copy> {
    const copy = await place(work)
    // Nobody waits for the disk; a full one is told, and readers notice nothing.
    if (copies.peek(work.address) === copy) void store.keep(copy).catch(tellDisk)
    return copy
  }

  return {
    get: (address) => copies.get(address),

    async findOlder(address) {
      const near = copies.get(address)
      if (near) return near
      const stored = await store.fetch(address)
      return stored && place(stored)
    },

    put(work) {
      const key = `${work.generation} ${work.address}`
      const running = inFlight.get(key)
      if (running) return running
      const placing = placeAndStore(work).finally(() => inFlight.delete(key))
      inFlight.set(key, placing)
      return placing
    },

    async drop(address) {
      copies.delete(address)
      await store.forget(address)
    },

    addresses: () => [...new Set([...copies.keys(), ...store.addresses()])],
  }
}

function tellDisk(error: unknown): void {
  log.warn({ err: error }, 'A copy could not be kept on disk')
}
