import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { log } from '../log'
import { paths } from '../paths'
import type { Desk } from './desk'
import type { Files } from './files'
import { say } from './handing-out'
import { publicHeaders, type HeaderList } from './headers'
import type { Readiness } from './health'
import { handOutMedia, type OpenMedia } from './media-door'
import type { NextHandler } from './newsroom-door'

/** What stands behind the doors. */
export interface Rooms {
  desk: Desk
  /** What came with the build, under `/_next/static`. */
  built: Files
  /** What lies in `public`. */
  given: Files
  newsroom: NextHandler
  /** Where the public's forms are handed in. */
  letters: NextHandler
  openMedia: OpenMedia
  readiness: () => Promise<Readiness>
  secure: boolean
}

/** Addresses of the machines that watch over the portal. */
const ALIVE = '/suc-khoe/song'
const READY = '/suc-khoe/san-sang'

/** Shows each request to its door: the shelf first, for that is where nearly everybody goes. */
export function openDoors(rooms: Rooms): RequestListener {
  const headers = publicHeaders(rooms.secure)
  return (req, res) => {
    try {
      if (rooms.desk.handOutAtOnce(req, res)) return
      show(req, res, rooms, headers).catch((error) => giveUp(error, req, res, rooms.desk))
    } catch (error) {
      giveUp(error, req, res, rooms.desk)
    }
  }
}

async function show(req: IncomingMessage, res: ServerResponse, rooms: Rooms, headers: HeaderList): Promise<void> {
  const path = pathOf(req.url!)
  // Next breaks over an address that cannot be read; the desk knows that nothing stands there.
  if (isNewsroom(path) && isStraight(path)) return rooms.newsroom(req, res)
  if (req.method === 'POST' && LETTERS.has(path)) return rooms.letters(req, res)

  if (req.method === 'GET' || req.method === 'HEAD') {
    if (path.startsWith(MEDIA)) return handOutMedia(req, res, path.slice(MEDIA.length), rooms.openMedia, rooms.secure)
    if (await rooms.given.handOut(req, res, path)) return
    if (await rooms.built.handOut(req, res, path)) return
    if (path.startsWith('/_next/')) return say(req, res, 404, '', headers)
    if (path === ALIVE) return sayJson(req, res, 200, { alive: true }, headers)
    if (path === READY) {
      const state = await rooms.readiness()
      return sayJson(req, res, state.ready ? 200 : 503, state, headers)
    }
  }
  return rooms.desk.answer(req, res)
}

const MEDIA = paths.media('')
/** The one door under `/api` that is for staff. */
const SIGNING_IN = '/api/auth/'
const LETTERS = new Set<string>(Object.values(paths.letters))

function isNewsroom(path: string): boolean {
  return path === paths.newsroom || path.startsWith(`${paths.newsroom}/`) || path.startsWith(SIGNING_IN)
}

/** Says whether a path can be read and leads where it says: Next would walk "/quan-tri/../tin-moi" past the shelf to a citizen's page. */
function isStraight(path: string): boolean {
  try {
    return !/[\p{Cc}\\]|\/\.{1,2}(?:\/|$)/u.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

function pathOf(url: string): string {
  const mark = url.indexOf('?')
  return mark < 0 ? url : url.slice(0, mark)
}

function sayJson(req: IncomingMessage, res: ServerResponse, status: number, value: object, headers: HeaderList): void {
  say(req, res, status, JSON.stringify(value), [...headers, 'content-type', 'application/json; charset=utf-8'])
}

/** Broken here: told once to us, and in one calm page to the visitor. */
function giveUp(error: unknown, req: IncomingMessage, res: ServerResponse, desk: Desk): void {
  log.error({ err: error, method: req.method, url: req.url }, 'A request broke')
  if (res.headersSent) res.destroy()
  else desk.apologise(req, res).catch(() => res.destroy())
}
