import { gunzipSync } from 'node:zlib'
import { DOMParser } from 'linkedom'
import { get } from './asking'
import { portal } from './portal'

/** What a crawler found at an address. */
export interface Visited {
  /** Path and query. */
  address: string
  status: number
  headers: Headers
  /** What travelled to a reader who accepts gzip, in bytes. */
  weight: number
  text: string
  /** Null where it is no page. */
  page: Document | null
  /** Where it leads and what it brings along, as far as that is of this site: path, query and fragment. */
  references: string[]
}

/** How many addresses are asked for at once. */
const AT_ONCE = 6
/** So many addresses mean that a crawler runs in circles. */
const TOO_MANY = 3_000

/**
 * Visits the addresses and everything of this site that is reached from them, each address once.
 *
 * @param isWanted - whether an address is visited at all
 */
export async function crawl(from: string[], isWanted: (address: string) => boolean): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>()
  const waiting = new Set<string>()
  for (const address of from) waiting.add(address)
  const known = new Set(waiting)

  async function walk(): Promise<void> {
    for (const address of waiting) {
      waiting.delete(address)
      const found = await visit(address)
      visited.set(address, found)
      for (const next of found.references.map(withoutFragment)) {
        if (known.has(next) || !isWanted(next)) continue
        known.add(next)
        waiting.add(next)
      }
      if (known.size > TOO_MANY) throw new Error(`More than ${TOO_MANY} addresses, such as ${address}`)
    }
  }

  while (waiting.size) await Promise.all(Array.from({ length: AT_ONCE }, walk))
  return visited
}

/** Asks for one address as a reader's browser does; of pictures, films and files only for the head. */
export async function visit(address: string): Promise<Visited> {
  const isFile = /^\/(media|img|chia-se)\//.test(address)
  const { status, headers, body } = await get(address, { 'accept-encoding': 'gzip' }, isFile ? 'HEAD' : 'GET')
  const isPacked = headers.get('content-encoding') === 'gzip' && body.length > 0
  const text = (isPacked ? gunzipSync(body) : body).toString('utf8')
  const isPage = headers.get('content-type')?.startsWith('text/html')
  const page = isPage ? (new DOMParser().parseFromString(text, 'text/html') as unknown as Document) : null
  const moved = headers.get('location')
  const references = [...(page ? referencesOf(page) : addressesIn(text)), ...(moved ? [moved] : [])]
  return { address, status, headers, weight: body.length, text, page, references: ownAmong(references, address) }
}

/** The address without the place on its page. */
export function withoutFragment(reference: string): string {
  return reference.replace(/#.*$/, '')
}

function referencesOf(page: Document): string[] {
  // What is sent to a door by post is no link.
  const all = (name: string) =>
    [...page.querySelectorAll(`[${name}]:not([method=post])`)].map((one) => one.getAttribute(name)!)
  const shared = [...page.querySelectorAll('meta[property="og:image"]')].map((one) => one.getAttribute('content')!)
  const widths = ['srcset', 'imageSrcSet'].flatMap(all).flatMap((set) => set.split(','))
  return [
    ...['href', 'src', 'poster', 'action'].flatMap(all),
    ...widths.map((one) => one.trim().split(/\s+/)[0]!),
    ...shared,
  ]
}

/** What a sitemap, a feed, a list of data or a style sheet spells out. */
function addressesIn(text: string): string[] {
  const whole = text.match(/https?:\/\/[^\s"'<>\\&)]+/g) ?? []
  return [...whole, ...[...text.matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, path]) => path!)]
}

/** @returns path, query and fragment of those that are of this site */
function ownAmong(references: string[], address: string): string[] {
  const { url } = portal()
  return references.flatMap((reference) => {
    const { origin, pathname, search, hash } = new URL(reference, url + address)
    return origin === url ? [pathname + search + hash] : []
  })
}
