import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import inject from 'light-my-request'
import { onTestFinished } from 'vitest'
import { openAsking } from '@/lib/front-desk/asking'
import { makeLastResort } from '@/lib/front-desk/busy'
import { openDesk } from '@/lib/front-desk/desk'
import { openDoors, type Rooms } from '@/lib/front-desk/doors'
import { openDrawing } from '@/lib/front-desk/drawing'
import { publicHeaders } from '@/lib/front-desk/headers'
import { openLetterDoor } from '@/lib/front-desk/letter-door'
import { openNewsroomDoor } from '@/lib/front-desk/newsroom-door'
import { makeProblems } from '@/lib/front-desk/problems'
import { openShelf } from '@/lib/front-desk/shelf'
import type { Standing } from '@/lib/front-desk/standing'
import { openStoreRoom } from '@/lib/front-desk/store-room'

/** What Next would draw at an address: text of a page, or an answer of its own. */
export type Painter = (url: string, req: IncomingMessage, res: ServerResponse) => string | void | Promise<string | void>

interface Wishes {
  /** What is drawn; by default each page says its own address. */
  paint?: Painter
  standingAt?: (path: string, query: URLSearchParams) => Standing | Promise<Standing>
  folder?: string
  generation?: number | null
  lineIsUp?: boolean
  maxBytes?: number
  atOnce?: number
  waiting?: number
  trustedProxies?: number
}

/**
 * Opens a whole front desk with a Next and a database of cardboard: `bell` is rung by hand, `drawn` lists what was drawn,
 * `asked` what the database was asked.
 */
export async function aDesk(wishes: Wishes = {}) {
  const folder = wishes.folder ?? (await aFolder())
  const bell = { now: wishes.generation === undefined ? 1 : wishes.generation, up: wishes.lineIsUp ?? true }
  const drawn: string[] = []
  const asked: string[] = []
  const paint: Painter = wishes.paint ?? ((url) => aPage(url))

  const handler = async (req: IncomingMessage, res: ServerResponse) => {
    drawn.push(req.url!)
    try {
      const page = await paint(req.url!, req, res)
      if (page === undefined) return
      res.setHeader('content-type', 'text/html; charset=utf-8')
      res.end(page)
    } catch {
      res.statusCode = 500
      res.end('Internal Server Error')
    }
  }
  const store = await openStoreRoom(folder)
  const shelf = openShelf({ store, headers: publicHeaders(false), maxBytes: wishes.maxBytes })
  const generation = () => bell.now
  const drawing = openDrawing({
    handler,
    host: 'cong.example',
    generation,
    atOnce: wishes.atOnce,
    waiting: wishes.waiting,
  })
  const lastResort = await makeLastResort(false)
  const desk = openDesk({
    shelf,
    drawing,
    bell: { generation, isUp: () => bell.up },
    ask: openAsking(async (path, query) => {
      asked.push(query.size ? `${path}?${query}` : path)
      return (wishes.standingAt ?? everythingStands)(path, query)
    }),
    knownParameters: (path) => (path === '/tin-moi' ? ['truoc'] : []),
    headers: publicHeaders(false),
    lastResort,
    problems: await makeProblems(publicHeaders(false)),
  })
  const noFiles = { handOut: async () => false }
  const rooms: Rooms = {
    desk,
    built: noFiles,
    given: noFiles,
    letters: openLetterDoor(handler, publicHeaders(false), wishes.trustedProxies ?? 0, lastResort),
    newsroom: openNewsroomDoor(handler, false, wishes.trustedProxies ?? 0),
    openMedia: async () => null,
    readiness: async () => ({ ready: true, missing: [] }),
    secure: false,
  }
  const doors = openDoors(rooms)
  const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' | 'POST' = 'GET') =>
    // The address comes as it was written; inject alone would walk its steps ".." as a client of good manners does.
    inject((req, res) => doors(Object.assign(req, { url }), res), { method, url, headers })

  return { get, desk, shelf, store, folder, bell, drawn, asked }
}

/** A folder that is gone after the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'front-desk-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** A page as Next draws it, with its four kinds of script. */
export function aPage(words: string): string {
  return (
    '<!DOCTYPE html><html lang="vi" data-static="true"><head><meta charset="utf-8">' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>' +
    '<link rel="stylesheet" href="/_next/static/css/site.css"/>' +
    '<script src="/_next/static/chunks/main.js" async=""></script></head>' +
    `<body><h1>${words}</h1>` +
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' +
    '<script src="/js/chia-se.js" defer=""></script>' +
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
    '<script>self.__next_f.push([1,"1:\\"Thi đua\\""])</script></body></html>'
  )
}

export function everythingStands(path: string, query: URLSearchParams): Standing {
  return { kind: 'page', status: 200, address: query.size ? `${path}?${query}` : path }
}

/** Something to wait for: `open()` lets everybody through. */
export function aGate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open }
}
