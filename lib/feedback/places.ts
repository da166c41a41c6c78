import { db } from '../db'
import { standingAt } from '../front-desk/standing'
import { paths } from '../paths'
import type { Place } from './feedback'

/** A page that stands, with the post that it shows. */
export type FoundPlace = Place & { postId: number | null }

const ARTICLE = paths.article('')
const CATEGORY = paths.category('')
const PAGE = paths.page('')

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
  return { path: own, postId: null, title: (await namesOf([own])).get(own) ?? null }
}

/** Names pages that show no post, however many, by their paths. */
export async function namesOf(paths: string[]): Promise<Map<string, string>> {
  const under = (start: string) => ({
    slug: { in: paths.flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : [])) },
  })
  const [categories, pages] = await Promise.all([
    db.category.findMany({ where: under(CATEGORY), select: { slug: true, name: true } }),
    db.page.findMany({ where: under(PAGE), select: { slug: true, live: { select: { title: true } } } }),
  ])
  return new Map([
    ...Object.entries(titles),
    ...categories.map(({ slug, name }) => [CATEGORY + slug, name] as const),
    ...pages.flatMap(({ slug, live }) => (live ? [[PAGE + slug, live.title] as const] : [])),
  ])
}

const titles: Record<string, string> = {
  [paths.home]: 'Trang chủ',
  [paths.news]: 'Tin mới',
  [paths.search]: 'Tìm kiếm',
  [paths.archive]: 'Lưu trữ',
  [paths.leaders]: 'Lãnh đạo',
  [paths.spokespeople]: 'Người phát ngôn',
  [paths.channels]: 'Kênh thông tin chính thức',
  [paths.library]: 'Thư viện ảnh',
  [paths.films]: 'Thư viện video',
  [paths.siteMap]: 'Sơ đồ trang',
  [paths.notFound]: 'Trang báo không tìm thấy',
}
