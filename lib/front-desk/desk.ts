import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import { log } from '../log'
import { paths } from '../paths'
import type { BellLine } from './bell-line'
import { BUSY_ADDRESS, RETRY_AFTER } from './busy'
import { Busy, type Drawing } from './drawing'
import type { Copy } from './finishing'
import { handOut, say, sendOn } from './handing-out'
import type { HeaderList } from './headers'
import type { Shelf } from './shelf'
import type { Standing } from './standing'

/** What the desk leans on. */
export interface DeskParts {
  shelf: Shelf
  drawing: Drawing
  bell: Pick<BellLine, 'generation' | 'isUp'>
  /** Asks the database what stands at an address. */
  standingAt: (path: string, query: URLSearchParams) => Promise<Standing>
  /** Names the query parameters that a path knows. */
  knownParameters: (path: string) => readonly string[]
  /** What every answer carries for the reader's safety. */
  headers: HeaderList
  /** The page when nothing else can be handed out. */
  lastResort: Copy
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

/** Questions to the database about addresses: a few at a time, so that invented ones cannot crowd readers out. */
const ASKED_AT_ONCE = 4
const WAITING_TO_ASK = 200
const PATIENCE_MS = 5_000
const MAX_ADDRESS = 2_000

/** Next could not draw a page. It has told the log why itself. */
class Undrawn extends Error {}

/** Opens the front desk. */
export function openDesk({ shelf, drawing, bell, standingAt, knownParameters, headers, lastResort }: DeskParts): Desk {
  const asking = pLimit(ASKED_AT_ONCE)
  /** Other spellings of an address that stands. */
  const spellings = new LRUCache<string, string>({ max: 5_000 })

  const isPresent = (copy: Copy) => copy.generation !== null && copy.generation === bell.generation()

  function handOutAtOnce(req: IncomingMessage, res: ServerResponse): boolean {
    if (req.method !== 'GET' && req.method !== 'HEAD') return false
    const copy = kept(addressOf(req.url!, knownParameters))
    if (!copy || !isPresent(copy)) return false
    handOut(req, res, copy)
    return true
  }

  function kept(address: string): Copy | undefined {
    const copy = shelf.get(address)
    if (copy) return copy
    const spelling = spellings.get(address)
    return spelling ? shelf.get(spelling) : undefined
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method !== 'GET' && req.method !== 'HEAD') return refuseMethod(req, res)
    if (!req.url!.startsWith('/')) return say(req, res, 400, '', headers)
    if (req.url!.length > MAX_ADDRESS) return say(req, res, 414, '', headers)
    const found = await find(addressOf(req.url!, knownParameters))
    if ('sendOn' in found) return sendOn(res, found.sendOn, headers)
    handOut(req, res, found.copy, found.status, found.besides)
  }

  async function find(address: string): Promise<Answer> {
    // While the line is down the database is most likely away: nobody is kept waiting for a page that lies here.
    if (!bell.isUp()) {
      const older = await shelf.findOlder(spellings.get(address) ?? address)
      if (older) return { copy: older, status: older.status }
    }
    let standing: Standing | null = null
    try {
      standing = await ask(address)
      if (standing.kind === 'moved') return { sendOn: standing.to }
      return (standing.kind === 'page' && (await page(address, standing))) || (await notFound())
    } catch (error) {
      tell(error, address)
      return makeDo(address, standing)
    }
  }

  async function ask(address: string): Promise<Standing> {
    if (asking.pendingCount >= WAITING_TO_ASK) throw new Busy()
    const [path, query] = split(address)
    return asking(() => inTime(standingAt(path, new URLSearchParams(query))))
  }

  /** @returns null where the page went away between the question and the drawing */
  async function page(asked: string, { address, status }: Page): Promise<Answer | null> {
    if (asked !== address) spellings.set(asked, address)
    const copy = shelf.get(address)
    if (copy && isPresent(copy)) return { copy, status: copy.status }

    const drawn = await drawing.draw(address)
    if (drawn.location) return { sendOn: drawn.location }
    if (drawn.status === 404) return null
    if (drawn.status >= 400 && drawn.status !== status) throw new Undrawn(`Drawing ${address} gave ${drawn.status}.`)
    return { copy: await keep({ ...drawn, status }), status }
  }

  /** Whoever joined one drawing shares one finished copy. */
  const finishing = new Map<string, Promise<Copy>>()

  function keep(work: Parameters<Shelf['put']>[0]): Promise<Copy> {
    const key = `${work.generation} ${work.address}`
    const running = finishing.get(key)
    if (running) return running
    const finished = shelf.put(work).finally(() => finishing.delete(key))
    finishing.set(key, finished)
    return finished
  }

  /** One not-found page for all invented addresses. */
  async function notFound(): Promise<Answer> {
    try {
      const drawn = await page(paths.notFound, { kind: 'page', status: 200, address: paths.notFound })
      if (drawn && 'copy' in drawn) return { ...drawn, status: 404 }
    } catch (error) {
      tell(error, paths.notFound)
    }
    return { copy: (await shelf.findOlder(paths.notFound)) ?? lastResort, status: 404 }
  }

  /** In trouble an older copy is better than none, unless something else is known to stand there by now. */
  async function makeDo(address: string, standing: Standing | null): Promise<Answer> {
    const older = await shelf.findOlder(
      standing?.kind === 'page' ? standing.address : (spellings.get(address) ?? address),
    )
    const fits = older && (standing?.kind !== 'page' || standing.status === older.status)
    if (fits) return { copy: older, status: older.status }
    return { copy: (await shelf.findOlder(BUSY_ADDRESS)) ?? lastResort, status: 503, besides: RETRY_AFTER }
  }

  function refuseMethod(req: IncomingMessage, res: ServerResponse): void {
    say(req, res, 405, '', [...headers, 'allow', 'GET, HEAD', 'connection', 'close'])
  }

  return {
    handOutAtOnce,
    answer,

    async refresh(address) {
      const copy = shelf.get(address)
      if (!copy || !isPresent(copy)) await page(address, { kind: 'page', status: 200, address })
    },

    async clear() {
      for (const address of shelf.addresses()) {
        const copy = shelf.get(address)
        if ((copy && isPresent(copy)) || address === BUSY_ADDRESS) continue
        const [path, query] = split(address)
        const standing = await standingAt(path, new URLSearchParams(query))
        const stands = standing.kind === 'page' && standing.address === address
        if (!stands || (copy && copy.status !== standing.status)) await shelf.drop(address)
      }
    },

    async apologise(req, res) {
      const copy = (await shelf.findOlder(BUSY_ADDRESS)) ?? lastResort
      handOut(req, res, copy, 500)
    },
  }
}

/** Says what was asked for in one spelling: parameters that the path does not know are left out. */
function addressOf(url: string, knownParameters: DeskParts['knownParameters']): string {
  const mark = url.indexOf('?')
  if (mark < 0) return url
  const path = url.slice(0, mark)
  const known = knownParameters(path)
  if (known.length === 0) return path
  const given = new URLSearchParams(url.slice(mark + 1))
  const meant = new URLSearchParams(known.flatMap((name) => (given.has(name) ? [[name, given.get(name)!]] : [])))
  return meant.size ? `${path}?${meant}` : path
}

function split(address: string): [path: string, query: string] {
  const mark = address.indexOf('?')
  return mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)]
}

/** A database that answers nothing at all must not hold the line for everybody behind. */
async function inTime<T>(question: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer in time.')), PATIENCE_MS)
  })
  return Promise.race([question, tooLong]).finally(() => clearTimeout(timer))
}

/** The same trouble told once in ten seconds is enough for the log. */
const TOLD_AGAIN_AFTER = 10_000
const toldAt = new LRUCache<string, number>({ max: 100 })

function tell(error: unknown, address: string): void {
  if (error instanceof Undrawn) return
  const what = error instanceof Error ? error.message : String(error)
  if (Date.now() - (toldAt.get(what) ?? 0) < TOLD_AGAIN_AFTER) return
  toldAt.set(what, Date.now())
  log.error({ err: error, address }, 'A page could not be drawn')
}
