import { db } from '../db'
import { paths } from '../paths'
import { newestChange } from '../posts/changes'
import { countSitemapParts } from '../posts/sitemaps'
import { API_AFTER, API_BEFORE, API_CATEGORY } from '../public-routes'
import { findMoved } from '../redirects/published'
import { MAX_ID } from '../row-id'
import type { Standing } from './standing'
import { articlePage } from './text-pages'

/** A part of the list of articles stands as long as there are articles for it. */
export async function sitemapPart(path: string): Promise<Standing> {
  const part = Number(/^\/sitemap\/bai-viet-([1-9]\d{0,5})\.xml$/.exec(path)?.[1])
  return part && part <= (await countSitemapParts()) ? { kind: 'page', status: 200, address: path } : { kind: 'absent' }
}

/** A post of the open list stands where its article does, says as much of its end, and has moved where that has. */
export async function apiPost(path: string): Promise<Standing> {
  const slug = path.slice(paths.apiPosts.length + 1)
  const article = await articlePage(slug)
  if (article.kind === 'page') return { ...article, address: path }
  const now = /^\/bai-viet\/([^/]+)$/.exec((await findMoved(paths.article(slug))) ?? '')?.[1]
  return now ? { kind: 'moved', to: paths.apiPost(now) } : article
}

/** Pages of the open list are kept only as far as they name posts and categories that exist. */
export async function apiList(path: string, query: URLSearchParams): Promise<Standing> {
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

/** The list of changes begins after any number that there has been. */
export async function apiChanges(path: string, query: URLSearchParams): Promise<Standing> {
  const given = query.get(API_AFTER)
  if (given === null) return { kind: 'page', status: 200, address: path }
  const after = /^\d{1,10}$/.test(given) ? Number(given) : NaN
  return after <= (await newestChange())
    ? { kind: 'page', status: 200, address: `${path}?${API_AFTER}=${after}` }
    : { kind: 'absent' }
}

/** A category has the same three feeds as the site. */
export async function categoryFeed(path: string, slug: string, file: string): Promise<Standing> {
  const isFeed = [paths.feed, paths.atomFeed, paths.jsonFeed].includes(`/${file}` as typeof paths.feed)
  const category = isFeed && (await db.category.findUnique({ where: { slug }, select: { id: true } }))
  return category ? { kind: 'page', status: 200, address: path } : { kind: 'absent' }
}

/** The drawn card of an article. */
export async function articleCard(path: string, file: string): Promise<Standing> {
  const article = file.endsWith('.png') ? await articlePage(file.slice(0, -4)) : null
  return article?.kind === 'page' && article.status === 200
    ? { kind: 'page', status: 200, address: path }
    : { kind: 'absent' }
}

/** The code by which a camera reads an article's address. */
export async function articleCode(slug: string): Promise<Standing> {
  const article = await articlePage(slug)
  const stands = article.kind === 'page' && article.status === 200
  return stands ? { kind: 'page', status: 200, address: paths.articleCode(slug) } : { kind: 'absent' }
}
