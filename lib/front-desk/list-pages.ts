import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { paths } from '../paths'
import { AFTER, knownParameters } from '../public-routes'
import { MAX_ID } from '../row-id'
import { SEARCH_PARAMETERS, suggestionOf } from '../search/input'
import { findTag } from '../tags/published'
import { boundsOf } from '../vietnamese/dates'
import type { Standing } from './standing'

/**
 * A page of a list begins after a post that was once published; anything else begins with the newest.
 *
 * @param inList - what makes a post one of the list: without it every post would begin a page of every category
 */
export async function listPage(path: string, query: URLSearchParams, inList: Prisma.PostWhereInput): Promise<Standing> {
  const given = knownParameters(path).includes(AFTER) ? query.get(AFTER) : null
  if (given === null) return { kind: 'page', status: 200, address: path }
  const id = /^[1-9]\d{0,9}$/.test(given) ? Number(given) : 0
  const isId = id > 0 && id <= MAX_ID
  const post = isId ? await db.post.findFirst({ where: { ...inList, id }, select: { publishedAt: true } }) : null
  return post?.publishedAt
    ? { kind: 'page', status: 200, address: `${path}?${AFTER}=${id}` }
    : { kind: 'moved', to: path }
}

/** A year or a month stands where something was published in it; a month has two digits. */
export async function periodPage(path: string, query: URLSearchParams): Promise<Standing> {
  const [, year, month] = /^\/luu-tru\/(\d{4})(?:\/(0?[1-9]|1[0-2]))?$/.exec(path) ?? []
  if (!year) return { kind: 'absent' }
  const period = { year: Number(year), ...(month && { month: Number(month) }) }
  const address = month ? paths.month(period.year, Number(month)) : paths.year(period.year)
  const { from, until } = boundsOf(period)
  const within = { gte: from, lt: until }
  const some = await db.post.findFirst({ where: { status: 'PUBLISHED', publishedAt: within }, select: { id: true } })
  if (!some) return { kind: 'absent' }
  return address === path ? listPage(path, query, { publishedAt: within }) : { kind: 'moved', to: address }
}

/** A category stands with what is in it and in those under it. */
export async function categoryPage(path: string, slug: string, query: URLSearchParams): Promise<Standing> {
  if (!(await db.category.findUnique({ where: { slug }, select: { id: true } }))) return { kind: 'absent' }
  const here = { OR: [{ slug }, { parent: { slug } }] }
  return listPage(path, query, {
    OR: [{ liveCategory: here }, { publications: { some: { revision: { category: here } } } }],
  })
}

/** A tag stands where something public is under it; its former names lead to it. */
export async function tagPage(path: string, spelling: string, query: URLSearchParams): Promise<Standing> {
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
export async function authorPage(path: string, author: string, query: URLSearchParams): Promise<Standing> {
  const here = { liveAuthor: author, status: 'PUBLISHED' as const, publishedAt: { lte: new Date() } }
  const some = await db.post.findFirst({ where: here, select: { id: true } })
  return some ? listPage(path, query, here) : { kind: 'absent' }
}

/** A question is answered anew each time; the page that asks for one is kept. */
export function searchPage(path: string, query: URLSearchParams): Standing {
  const known = new URLSearchParams([...query].filter(([name]) => knownParameters(path).includes(name)))
  return known.size
    ? { kind: 'page', status: 200, address: `${path}?${known}`, isKept: false }
    : { kind: 'page', status: 200, address: path }
}

/** All spellings of what is typed are one question; so many are asked that they are kept within reach only. */
export function suggestions(path: string, query: URLSearchParams): Standing {
  const typed = suggestionOf(query.get(SEARCH_PARAMETERS.question) ?? '')
  if (!typed) return { kind: 'absent' }
  const address = `${path}?${new URLSearchParams([[SEARCH_PARAMETERS.question, typed]])}`
  return { kind: 'page', status: 200, address, isKept: 'near' }
}
