import { Prisma } from '@/prisma/generated/client'
import type { Body, Video } from '../body/body'
import { bodyInput } from '../body/input'
import { figuresOf } from '../body/text'
import { db } from '../db'
import { filesOf, picturesOf } from '../media/published'
import type { ListPage } from '../posts/post'
import { ALBUMS, type Album, type Shelf } from './album'

/**
 * Lists the albums of the library, newest first: the public articles that show pictures, or films. The walk along the index is the
 * same at any depth, and only the articles of the page are read.
 *
 * @param after - the post after which the page begins; null begins with the newest
 * @param now - the hour to judge by
 */
export async function listAlbums(
  shelf: Shelf,
  { after, limit = ALBUMS }: { after: number | null; limit?: number },
  now = new Date(),
): Promise<ListPage<Album>> {
  const at = columnOf(shelf)
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM post
    WHERE status = 'PUBLISHED' AND ${at} <= ${now} ${await placeAfter(after, at)}
    ORDER BY ${at} DESC, id DESC LIMIT ${limit + 1}`
  const ids = rows.slice(0, limit).map(({ id }) => id)
  return { items: await albumsOf(ids, shelf), after: rows.length > limit ? (ids.at(-1) ?? null) : null }
}

/**
 * Finds where the page before this one begins, for "Mới hơn".
 *
 * @returns the post after which it begins; null where it is the first page
 */
export async function albumsBefore(shelf: Shelf, after: number, limit = ALBUMS): Promise<number | null> {
  const at = columnOf(shelf)
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT post.id FROM post JOIN post AS here ON here.id = ${after}
    WHERE post.status = 'PUBLISHED' AND post.${at} <= now() AND (post.${at}, post.id) >= (here.${at}, here.id)
    ORDER BY post.${at}, post.id OFFSET ${limit} LIMIT 1`
  return rows[0]?.id ?? null
}

function columnOf(shelf: Shelf): Prisma.Sql {
  return shelf === 'pictures' ? Prisma.sql`pictures_at` : Prisma.sql`films_at`
}

async function placeAfter(after: number | null, at: Prisma.Sql): Promise<Prisma.Sql> {
  if (after === null) return Prisma.empty
  const post = await db.post.findUnique({ where: { id: after }, select: { publishedAt: true } })
  return post?.publishedAt ? Prisma.sql`AND (${at}, id) < (${post.publishedAt}, ${after})` : Prisma.empty
}

async function albumsOf(ids: number[], shelf: Shelf): Promise<Album[]> {
  const posts = await db.post.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, publishedAt: true, live: { select: { title: true, body: true } } },
  })
  const shown = posts.flatMap(({ id: postId, slug, publishedAt, live }) => {
    // It went off the street between two questions.
    if (!live || !publishedAt) return []
    const body = bodyInput.parse(live.body)
    const figures = shelf === 'pictures' ? figuresOf(body) : []
    const films = shelf === 'films' ? filmsIn(body) : []
    return [{ postId, slug, title: live.title, publishedAt, figures, films }]
  })
  const films = shown.flatMap((album) => album.films)
  const [pictures, files] = await Promise.all([
    picturesOf([
      ...shown.flatMap((album) => album.figures.map(({ attrs }) => attrs.mediaId)),
      ...films.flatMap(({ attrs }) => attrs.posterId ?? []),
    ]),
    filesOf(films.flatMap(({ attrs }) => attrs.mediaId ?? [])),
  ])
  const byId = new Map(shown.map((album) => [album.postId, { ...album, pictures, files }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function filmsIn(body: Body): Video[] {
  return body.content.filter((block) => block.type === 'video')
}
