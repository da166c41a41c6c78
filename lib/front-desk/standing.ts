import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { paths } from '../paths'
import { AFTER, API_BEFORE, API_CATEGORY, knownParameters } from '../public-routes'
import { countSitemapParts } from '../posts/published'
import { env } from '../env'
import { SEARCH_PARAMETERS, suggestionOf } from '../search/input'
import { findMoved } from '../redirects/published'
import { findTag } from '../tags/published'
import { startOfMonth } from '../vietnamese/dates'
import { letterPage } from './letter-pages'
import { MAX_ID } from '../row-id'

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
  if (path === '/api' || path === '/api/v1') return { kind: 'moved', to: paths.apiDescription }
  if (path.startsWith(`${paths.archive}/`)) return monthPage(path, query)
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

/** A month stands where something was published in it. */
async function monthPage(path: string, query: URLSearchParams): Promise<Standing> {
  const [, year, month] = /^\/luu-tru\/(\d{4})\/(0[1-9]|1[0-2])$/.exec(path) ?? []
  if (!year || !month) return { kind: 'absent' }
  const within = {
    gte: startOfMonth(Number(year), Number(month)),
    lt: startOfMonth(Number(year), Number(month) + 1),
  }
  const some = await db.post.findFirst({ where: { status: 'PUBLISHED', publishedAt: within }, select: { id: true } })
  return some ? listPage(path, query, { publishedAt: within }) : { kind: 'absent' }
}

async function sitemapPart(path: string): Promise<Standing> {
  const part = Number(/^\/sitemap\/bai-viet-([1-9]\d{0,5})\.xml$/.exec(path)?.[1])
  return part && part <= (await countSitemapParts()) ? { kind: 'page', status: 200, address: path } : { kind: 'absent' }
}

async function apiPost(path: string): Promise<Standing> {
  const slug = path.slice(paths.apiPosts.length + 1)
  const article = await articlePage(slug)
  if (article.kind === 'page') return { ...article, address: path }
  const now = /^\/bai-viet\/([^/]+)$/.exec((await findMoved(paths.article(slug))) ?? '')?.[1]
  return now ? { kind: 'moved', to: paths.apiPost(now) } : article
}

async function categoryFeed(path: string, slug: string, file: string): Promise<Standing> {
  const isFeed = [paths.feed, paths.atomFeed, paths.jsonFeed].includes(`/${file}` as typeof paths.feed)
  const category = isFeed && (await db.category.findUnique({ where: { slug }, select: { id: true } }))
  return category ? { kind: 'page', status: 200, address: path } : { kind: 'absent' }
}

async function articleCard(path: string, file: string): Promise<Standing> {
  const article = file.endsWith('.png') ? await articlePage(file.slice(0, -4)) : null
  return article?.kind === 'page' && article.status === 200
    ? { kind: 'page', status: 200, address: path }
    : { kind: 'absent' }
}

/** Pages of the open list are kept only as far as they name posts and categories that exist. */
async function apiList(path: string, query: URLSearchParams): Promise<Standing> {
  const before = Number(query.get(API_BEFORE) ?? 0)
  const slug = query.get(API_CATEGORY)
  const isPost = !before || (Number.isInteger(before) && before > 0 && before <= MAX_ID)
  const [post, category] = await Promise.all([
    before && isPost ? db.post.findUnique({ where: { id: before }, select: { publishedAt: true } }) : null,
    slug ? db.category.findUnique({ where: { slug }, select: { id: true } }) : null,
  ])
  if ((query.has(API_BEFORE) && !post?.publishedAt) || (slug !== null && !category)) return { kind: 'absent' }
  const known = new URLSearchParams([
    ...(post ? [[API_BEFORE, String(before)]] : []),
    ...(slug ? [[API_CATEGORY, slug]] : []),
  ])
  return { kind: 'page', status: 200, address: known.size ? `${path}?${known}` : path }
}

/** All spellings of what is typed are one question; so many are asked that they are kept within reach only. */
function suggestions(path: string, query: URLSearchParams): Standing {
  const typed = suggestionOf(query.get(SEARCH_PARAMETERS.question) ?? '')
  if (!typed) return { kind: 'absent' }
  const address = `${path}?${new URLSearchParams([[SEARCH_PARAMETERS.question, typed]])}`
  return { kind: 'page', status: 200, address, isKept: 'near' }
}

function page(address: string): Standing & { kind: 'page' } {
  return { kind: 'page', status: 200, address }
}

function searchPage(path: string, query: URLSearchParams): Standing {
  const known = new URLSearchParams([...query].filter(([name]) => knownParameters(path).includes(name)))
  return known.size
    ? { kind: 'page', status: 200, address: `${path}?${known}`, isKept: false }
    : { kind: 'page', status: 200, address: path }
}

async function articleCode(slug: string): Promise<Standing> {
  const article = await articlePage(slug)
  const stands = article.kind === 'page' && article.status === 200
  return stands ? { kind: 'page', status: 200, address: paths.articleCode(slug) } : { kind: 'absent' }
}

async function articlePage(slug: string): Promise<Standing> {
  const post = await db.post.findUnique({ where: { slug }, select: { status: true, publishedAt: true } })
  if (post?.status === 'PUBLISHED' && post.publishedAt! <= new Date()) {
    return { kind: 'page', status: 200, address: paths.article(slug) }
  }
  return post?.status === 'WITHDRAWN' ? { kind: 'page', status: 410, address: paths.article(slug) } : { kind: 'absent' }
}

async function standingPage(slug: string): Promise<Standing> {
  const page = await db.page.findUnique({ where: { slug }, select: { status: true } })
  if (page?.status === 'PUBLISHED') return { kind: 'page', status: 200, address: paths.page(slug) }
  return page?.status === 'WITHDRAWN' ? { kind: 'page', status: 410, address: paths.page(slug) } : { kind: 'absent' }
}

async function categoryPage(path: string, slug: string, query: URLSearchParams): Promise<Standing> {
  if (!(await db.category.findUnique({ where: { slug }, select: { id: true } }))) return { kind: 'absent' }
  const here = { OR: [{ slug }, { parent: { slug } }] }
  return listPage(path, query, {
    OR: [{ liveCategory: here }, { publications: { some: { revision: { category: here } } } }],
  })
}

/** A tag stands where something public is under it; its former names lead to it. */
async function tagPage(path: string, spelling: string, query: URLSearchParams): Promise<Standing> {
  const tag = await findTag(spelling)
  if (!tag) return { kind: 'absent' }
  if (tag.slug !== spelling) return { kind: 'moved', to: paths.tag(tag.slug) }
  const here = { tags: { some: { tagId: tag.id } } }
  const some = await db.postTag.findFirst({
    where: { tagId: tag.id, publishedAt: { lte: new Date() } },
    select: { postId: true },
  })
  return some ? listPage(path, query, here) : { kind: 'absent' }
}

/** An author's page stands where something public is by that name. */
async function authorPage(path: string, author: string, query: URLSearchParams): Promise<Standing> {
  const here = { liveAuthor: author, status: 'PUBLISHED' as const, publishedAt: { lte: new Date() } }
  const some = await db.post.findFirst({ where: here, select: { id: true } })
  return some ? listPage(path, query, here) : { kind: 'absent' }
}

/**
 * A page of a list begins after a post that was once published; anything else begins with the newest.
 *
 * @param inList - what makes a post one of the list: without it every post would begin a page of every category
 */
async function listPage(path: string, query: URLSearchParams, inList: Prisma.PostWhereInput): Promise<Standing> {
  const given = knownParameters(path).includes(AFTER) ? query.get(AFTER) : null
  if (given === null) return { kind: 'page', status: 200, address: path }
  const id = /^[1-9]\d{0,9}$/.test(given) ? Number(given) : 0
  const isId = id > 0 && id <= MAX_ID
  const post = isId ? await db.post.findFirst({ where: { ...inList, id }, select: { publishedAt: true } }) : null
  return post?.publishedAt
    ? { kind: 'page', status: 200, address: `${path}?${AFTER}=${id}` }
    : { kind: 'moved', to: path }
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
