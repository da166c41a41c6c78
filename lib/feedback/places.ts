import { db } from '../db'
import { standingAt } from '../front-desk/standing'
import { paths } from '../paths'
import type { Place } from './feedback'

/** A page that stands, with the post that it shows. */
export type FoundPlace = Place & { postId: number | null }

const ARTICLE = paths.article('')
const CATEGORY = paths.category('')

/**
 * Finds the page that somebody speaks of: only one that stands on the public site, by its one path.
 *
 * @param path - as it came from outside
 * @returns null where no page stands
 */
export async function findPlace(path: string): Promise<FoundPlace | null> {
  const standing = await standingAt(path, new URLSearchParams())
  if (standing.kind === 'absent') return null
  const [own = '/'] = (standing.kind === 'moved' ? standing.to : standing.address).split('?')
  if (own.startsWith(ARTICLE)) {
    const slug = own.slice(ARTICLE.length)
    const post = await db.post.findUnique({ where: { slug }, select: { id: true, live: { select: { title: true } } } })
    return { path: own, postId: post?.id ?? null, title: post?.live?.title ?? null }
  }
  const title = own.startsWith(CATEGORY) ? await categoryName(own.slice(CATEGORY.length)) : (titles[own] ?? null)
  return { path: own, postId: null, title }
}

/** Names pages for the newsroom, however many: by their posts where they have one, else by their paths. */
export async function namesOf(paths: string[]): Promise<Map<string, string>> {
  const slugs = paths.flatMap((path) => (path.startsWith(CATEGORY) ? [path.slice(CATEGORY.length)] : []))
  const categories = await db.category.findMany({ where: { slug: { in: slugs } }, select: { slug: true, name: true } })
  return new Map([...Object.entries(titles), ...categories.map(({ slug, name }) => [CATEGORY + slug, name] as const)])
}

async function categoryName(slug: string): Promise<string | null> {
  return (await db.category.findUnique({ where: { slug }, select: { name: true } }))?.name ?? null
}

const titles: Record<string, string> = {
  [paths.home]: 'Trang chủ',
  [paths.news]: 'Tin mới',
  [paths.search]: 'Tìm kiếm',
  [paths.archive]: 'Lưu trữ',
  [paths.notFound]: 'Trang báo không tìm thấy',
}
