import { paths } from '../paths'
import { env } from '../env'
import { findMoved } from '../redirects/published'
import { letterPage } from './letter-pages'
import { authorPage, categoryPage, listPage, periodPage, searchPage, suggestions, tagPage } from './list-pages'
import { apiChanges, apiList, apiPost, articleCard, articleCode, categoryFeed, sitemapPart } from './machine-files'
import { articlePage, standingPage } from './text-pages'

/** What stands at an address. */
export type Standing =
  /**
   * A page: its one spelling, which is what Next draws and what the shelf keeps it by. The answer to a question that somebody
   * typed is not kept, or within reach only: there is no end of questions.
   */
  | { kind: 'page'; status: 200 | 410; address: string; isKept?: boolean | 'near' }
  /** Somewhere else, for good. */
  | { kind: 'moved'; to: string }
  | { kind: 'absent' }

/** Pages that stand whatever the database holds. */
const fixed = new Set<string>([
  paths.home,
  paths.news,
  paths.feed,
  paths.atomFeed,
  paths.jsonFeed,
  paths.siteCard,
  paths.sitemap,
  paths.sitemapOfPages,
  paths.securityText,
  paths.archive,
  paths.siteMap,
  paths.leaders,
  paths.spokespeople,
  paths.channels,
  paths.apiDescription,
  paths.offline,
  paths.abbreviations,
  '/robots.txt',
  paths.notFound,
  paths.tooLong,
  '/tam-dung',
])

/**
 * Says what citizens find at an address, with one or two questions to indexes: a page in its one spelling, the place it has moved
 * to, or nothing. Other spellings (a slash too many, capitals, another normal form) have moved to the one.
 *
 * @param path - as it was asked for, percent-encoded
 * @param query - parameters that the path does not know are passed over
 */
export async function standingAt(path: string, query: URLSearchParams): Promise<Standing> {
  const asked = decoded(path)
  if (asked === null) return { kind: 'absent' }
  const meant = spelled(asked)
  const standing = await standingOf(meant, query)
  if (standing.kind !== 'absent') return meant === path ? standing : movedTo(standing)
  const to = (await findMoved(asked)) ?? (meant === asked ? null : await findMoved(meant))
  return to ? { kind: 'moved', to } : standing
}

function movedTo(standing: Standing): Standing {
  return standing.kind === 'page' ? { kind: 'moved', to: standing.address } : standing
}

async function standingOf(path: string, query: URLSearchParams): Promise<Standing> {
  if (path === paths.news) return listPage(path, query, {})
  if (path === paths.library) return listPage(path, query, { picturesAt: { not: null } })
  if (path === paths.films) return listPage(path, query, { filmsAt: { not: null } })
  if (path === paths.search) return searchPage(path, query)
  if (path === paths.searchSuggestions) return suggestions(path, query)
  // The news of two days: what was news is none two days later, without anything having changed.
  if (path === paths.sitemapOfNews) return { ...page(path), isKept: false }
  if (path === paths.indexNowKey) return env().PORTAL_INDEXNOW_KEY ? page(path) : { kind: 'absent' }
  if (path.startsWith(`${paths.apiPosts}/`)) return apiPost(path)
  if (path === paths.apiPosts) return apiList(path, query)
  if (path === paths.apiChanges) return apiChanges(path, query)
  if (path === '/api' || path === '/api/v1') return { kind: 'moved', to: paths.apiDescription }
  if (path.startsWith(`${paths.archive}/`)) return periodPage(path, query)
  if (path.startsWith('/sitemap/bai-viet-')) return sitemapPart(path)
  if (fixed.has(path)) return { kind: 'page', status: 200, address: path }
  const letter = letterPage(path, query)
  if (letter) return letter
  const [, room, slug, ...more] = path.split('/')
  if (room === 'chuyen-muc' && slug && more.length === 1) return categoryFeed(path, slug, more[0]!)
  if (room === 'chia-se' && slug === 'bai-viet' && more.length === 1) return articleCard(path, more[0]!)
  if (room === 'bai-viet' && slug && more.join('/') === 'qr.svg') return articleCode(slug)
  if (!slug || more.length) return { kind: 'absent' }
  if (room === 'bai-viet') return articlePage(slug)
  if (room === 'trang') return standingPage(slug)
  if (room === 'chuyen-muc') return categoryPage(path, slug, query)
  if (room === 'chu-de') return tagPage(path, slug, query)
  if (room === 'tac-gia') return authorPage(path, slug, query)
  return { kind: 'absent' }
}

function page(address: string): Standing & { kind: 'page' } {
  return { kind: 'page', status: 200, address }
}

/** @returns null where the encoding is broken, or would hide something */
function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path)
    return /[\p{Cc}\\]/u.test(text) ? null : text.normalize('NFC')
  } catch {
    return null
  }
}

/** The one spelling of our own addresses: lower case, single slashes, none at the end. */
function spelled(path: string): string {
  const plain = path
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1')
    .toLowerCase()
  return plain === '/index.html' || plain === '/index.htm' ? '/' : plain
}
