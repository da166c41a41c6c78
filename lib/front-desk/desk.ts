import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { paths } from '../paths'
import type { Ask } from './asking'
import type { BellLine } from './bell-line'
import { BUSY_ADDRESS, RETRY_AFTER } from './busy'
import type { Drawing } from './drawing'
import { finish, type Copy } from './finishing'
import { handOut, say, sendOn } from './handing-out'
import type { HeaderList } from './headers'
import type { Problems } from './problems'
import type { Shelf } from './shelf'
import { spell, type KnownParameters } from './spelling'
import type { Standing } from './standing'
import { tell, Undrawn } from './telling'

/** What the desk leans on. */
export interface DeskParts {
  shelf: Shelf
  drawing: Drawing
  bell: Pick<BellLine, 'generation' | 'isUp'>
  ask: Ask
  knownParameters: KnownParameters
  /** What every answer carries for the reader's safety. */
  headers: HeaderList
  /** The page when nothing else can be handed out. */
  lastResort: Copy
  /** What programs are told where people are handed a page. */
  problems: Problems
}

/** Hands out finished pages to citizens. */
export interface Desk {
  /**
   * Hands out a page that lies on the shelf in the present generation: nothing is waited for, nobody is asked.
   *
   * @returns false where it does not lie there; nothing has been answered then
   */
  handOutAtOnce(req: IncomingMessage, res: ServerResponse): boolean
  /** Answers any public address: finds what stands there, has it drawn, or says calmly why not. */
  answer(req: IncomingMessage, res: ServerResponse): Promise<void>
  /** Has a page drawn and kept if its copy is not of the present generation. */
  refresh(address: string): Promise<void>
  /** Takes away the copies of pages that stand no more, so that trouble cannot bring a withdrawn text back. */
  clear(): Promise<void>
  /** Says that something broke here, in one calm page. */
  apologise(req: IncomingMessage, res: ServerResponse): Promise<void>
}

type Page = Extract<Standing, { kind: 'page' }>
/** What is handed to the one who asked. */
type Answer = { copy: Copy; status: number; besides?: HeaderList } | { sendOn: string }

/** Longer than any address of ours, a typed question of the greatest length included. */
const MAX_ADDRESS = 4_000

/** Room for some thousand answers to what is being typed. */
const NEAR_BYTES = 8 * 1024 * 1024

/** Opens the front desk. */
export function openDesk(parts: DeskParts): Desk {
  const { shelf, drawing, bell, ask, knownParameters, headers, lastResort, problems } = parts
  /** Other spellings of an address that stands. */
  const spellings = new LRUCache<string, string>({ max: 5_000 })
  /** Answers to what is being typed: many, small, and worth nothing after the next ring. */
  const near = new LRUCache<string, Copy>({ maxSize: NEAR_BYTES, sizeCalculation: (copy) => copy.bytes })
  const meantBy = (address: string) => spellings.get(address) ?? address
  const isPresent = (copy: Copy) => copy.generation !== null && copy.generation === bell.generation()

  function handOutAtOnce(req: IncomingMessage, res: ServerResponse): boolean {
    if (req.method !== 'GET' && req.method !== 'HEAD') return false
    const address = spell(req.url!, knownParameters)
    const copy = shelf.get(address) ?? shelf.get(meantBy(address)) ?? near.get(meantBy(address))
    if (!copy || !isPresent(copy)) return false
    handOut(req, res, copy)
    return true
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      const besides = ['allow', 'GET, HEAD', 'connection', 'close']
      if (isProgram(req)) return handOut(req, res, problems(405), 405, besides)
      return say(req, res, 405, '', [...headers, ...besides])
    }
    if (!req.url!.startsWith('/')) return say(req, res, 400, '', headers)
    const address = spell(req.url!, knownParameters)
    const found = address.length > MAX_ADDRESS ? await spare(paths.tooLong, 414) : await find(address)
    if ('sendOn' in found) return sendOn(res, found.sendOn, headers)
    const isForPeople = found.copy.type.startsWith('text/html')
    handOut(req, res, isForPeople && isProgram(req) ? problems(found.status) : found.copy, found.status, found.besides)
  }

  async function find(address: string): Promise<Answer> {
    // While the line is down the database is most likely away: nobody is kept waiting for a page that lies here.
    if (!bell.isUp()) {
      const older = await shelf.findOlder(meantBy(address))
      if (older) return { copy: older, status: older.status }
    }
    let standing: Standing | null = null
    try {
      standing = await ask(address)
      if (standing.kind === 'moved') return { sendOn: standing.to }
      return (standing.kind === 'page' && (await page(address, standing))) || (await spare(paths.notFound, 404))
    } catch (error) {
      tell(error, address)
      return makeDo(address, standing)
    }
  }

  /** @returns null where the page went away between the question and the drawing */
  async function page(asked: string, { address, status, isKept = true }: Page): Promise<Answer | null> {
    if (asked !== address) spellings.set(asked, address)
    const copy = isKept === 'near' ? near.get(address) : shelf.get(address)
    if (copy && isPresent(copy)) return { copy, status: copy.status }

    const drawn = await drawing.draw(address)
    if (drawn.location) return { sendOn: drawn.location }
    if (drawn.status === 404) return null
    if (drawn.status >= 400 && drawn.status !== status) throw new Undrawn(`Drawing ${address} gave ${drawn.status}.`)
    const work = { ...drawn, status }
    if (isKept === true) return { copy: await shelf.put(work), status }
    const finished = await finish(work, headers, { isKept: false })
    if (isKept === 'near') near.set(address, finished)
    return { copy: finished, status }
  }

  /** One page for all addresses that lead nowhere, and one for those that are too long. */
  async function spare(address: string, status: number): Promise<Answer> {
    try {
      const drawn = await page(address, { kind: 'page', status: 200, address })
      if (drawn && 'copy' in drawn) return { ...drawn, status }
    } catch (error) {
      tell(error, address)
    }
    return { copy: (await shelf.findOlder(address)) ?? lastResort, status }
  }

  /** In trouble an older copy is better than none, unless something else is known to stand there by now. */
  async function makeDo(address: string, standing: Standing | null): Promise<Answer> {
    const older = await shelf.findOlder(standing?.kind === 'page' ? standing.address : meantBy(address))
    const fits = older && (standing?.kind !== 'page' || standing.status === older.status)
    if (fits) return { copy: older, status: older.status }
    return { copy: await busyPage(), status: 503, besides: RETRY_AFTER }
  }

  async function busyPage(): Promise<Copy> {
    return (await shelf.findOlder(BUSY_ADDRESS)) ?? lastResort
  }

  return {
    handOutAtOnce,
    answer,

    async refresh(address) {
      await page(address, { kind: 'page', status: 200, address })
    },

    async clear() {
      for (const address of shelf.addresses()) {
        const copy = shelf.get(address)
        if ((copy && isPresent(copy)) || address === BUSY_ADDRESS) continue
        const standing = await ask(address)
        const stands = standing.kind === 'page' && standing.address === address
        if (!stands || (copy && copy.status !== standing.status)) await shelf.drop(address)
      }
    },

    async apologise(req, res) {
      handOut(req, res, isProgram(req) ? problems(500) : await busyPage(), 500)
    },
  }
}

function isProgram({ url }: IncomingMessage): boolean {
  return /^\/api(?:$|[/?])/.test(url!)
}
