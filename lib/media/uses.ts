import { Prisma } from '@/prisma/generated/client'
import { db, type Tx } from '../db'
import { paths } from '../paths'

/** A place where a media item stands now. */
export interface Use {
  mediaId: number
  /** What kind of place: "Bài viết". */
  place: string
  /** What it is called there: a post's title. */
  title: string
  /** Where staff change it. */
  href: string
  /** Whether citizens see it there. */
  isLive: boolean
}

/**
 * The nouns that show media items. A noun that names media in its rows adds a read of its own here: the library then tells where an
 * item stands, and nobody takes away what somebody still sees. The foreign keys refuse a deletion besides.
 */
const places: ((tx: Tx, mediaIds: number[]) => Promise<Use[]>)[] = [
  usesInPosts,
  usesInPages,
  usesInOfficials,
  usesInSettings,
]

/** Finds where media items stand now: in the newest words and in those that citizens read. */
export async function usesOf(mediaIds: number[], tx: Tx = db): Promise<Use[]> {
  if (!mediaIds.length) return []
  const found = await Promise.all(places.map((usesIn) => usesIn(tx, mediaIds)))
  return found.flat()
}

/** Finds the posts and pages whose older saves show a media item that their present words do not: history keeps it all the same. */
export async function pastUsesOf(mediaId: number, tx: Tx = db): Promise<{ title: string; href: string }[]> {
  const posts = await tx.$queryRaw<{ id: number; title: string }[]>`
    SELECT DISTINCT post.id, latest.title
    FROM revision_media shown
    JOIN revision ON revision.id = shown.revision_id
    JOIN post ON post.id = revision.post_id
    JOIN revision latest ON latest.id = post.latest_revision_id
    WHERE shown.media_id = ${mediaId}
      AND NOT EXISTS (
        SELECT FROM revision_media present
        WHERE present.media_id = shown.media_id AND present.revision_id IN (post.latest_revision_id, post.live_revision_id))
    ORDER BY post.id DESC`
  const pages = await tx.$queryRaw<{ id: number; title: string }[]>`
    SELECT DISTINCT page.id, latest.title
    FROM page_revision_media shown
    JOIN page_revision revision ON revision.id = shown.revision_id
    JOIN page ON page.id = revision.page_id
    JOIN page_revision latest ON latest.id = page.latest_revision_id
    WHERE shown.media_id = ${mediaId}
      AND NOT EXISTS (
        SELECT FROM page_revision_media present
        WHERE present.media_id = shown.media_id AND present.revision_id IN (page.latest_revision_id, page.live_revision_id))
    ORDER BY page.id DESC`
  return [
    ...posts.map(({ id, title }) => ({ title, href: paths.desk.POST.edit(id) })),
    ...pages.map(({ id, title }) => ({ title, href: paths.desk.PAGE.edit(id) })),
  ]
}

/** Counts the desks whose unsaved words show a media item: no revision names it yet, and their writers would miss it. */
export async function countDesksWith(mediaId: number, tx: Tx = db): Promise<number> {
  const [row] = await tx.$queryRaw<{ desks: number }[]>`
    SELECT count(*)::int AS desks FROM desk
    WHERE words IS NOT NULL
      AND jsonb_path_exists(words, '$.**.attrs ? (@.mediaId == $id || @.posterId == $id)', jsonb_build_object('id', ${mediaId}::int))`
  return row?.desks ?? 0
}

async function usesInPosts(tx: Tx, mediaIds: number[]): Promise<Use[]> {
  const rows = await tx.$queryRaw<{ mediaId: number; postId: number; title: string; isLive: boolean }[]>`
    SELECT shown.media_id AS "mediaId", post.id AS "postId", latest.title,
      bool_or(revision.id IS NOT DISTINCT FROM post.live_revision_id) AS "isLive"
    FROM revision_media shown
    JOIN revision ON revision.id = shown.revision_id
    JOIN post ON post.id = revision.post_id AND revision.id IN (post.latest_revision_id, post.live_revision_id)
    JOIN revision latest ON latest.id = post.latest_revision_id
    WHERE shown.media_id IN (${Prisma.join(mediaIds)})
    GROUP BY shown.media_id, post.id, latest.title, post.saved_at
    ORDER BY post.saved_at DESC, post.id DESC`
  return rows.map(({ mediaId, postId, title, isLive }) => ({
    ...{ mediaId, isLive, title: title || 'Bài chưa có tiêu đề' },
    place: 'Bài viết',
    href: paths.desk.POST.edit(postId),
  }))
}

async function usesInPages(tx: Tx, mediaIds: number[]): Promise<Use[]> {
  const rows = await tx.$queryRaw<{ mediaId: number; pageId: number; title: string; isLive: boolean }[]>`
    SELECT shown.media_id AS "mediaId", page.id AS "pageId", latest.title,
      bool_or(revision.id IS NOT DISTINCT FROM page.live_revision_id) AS "isLive"
    FROM page_revision_media shown
    JOIN page_revision revision ON revision.id = shown.revision_id
    JOIN page ON page.id = revision.page_id AND revision.id IN (page.latest_revision_id, page.live_revision_id)
    JOIN page_revision latest ON latest.id = page.latest_revision_id
    WHERE shown.media_id IN (${Prisma.join(mediaIds)})
    GROUP BY shown.media_id, page.id, latest.title
    ORDER BY page.id DESC`
  return rows.map(({ mediaId, pageId, title, isLive }) => ({
    ...{ mediaId, isLive, title: title || 'Trang chưa có tiêu đề' },
    place: 'Trang',
    href: paths.desk.PAGE.edit(pageId),
  }))
}

async function usesInOfficials(tx: Tx, mediaIds: number[]): Promise<Use[]> {
  const rows = await tx.official.findMany({
    where: { portraitId: { in: mediaIds } },
    orderBy: { position: 'asc' },
    select: { name: true, portraitId: true },
  })
  return rows.flatMap(({ name, portraitId }) =>
    portraitId
      ? [{ mediaId: portraitId, place: 'Lãnh đạo, phát ngôn', title: name, href: paths.deskOfficials, isLive: true }]
      : [],
  )
}

async function usesInSettings(tx: Tx, mediaIds: number[]): Promise<Use[]> {
  const row = await tx.siteSettings.findFirst({ where: { emblemId: { in: mediaIds } }, select: { emblemId: true } })
  if (!row?.emblemId) return []
  const [place, title] = ['Cài đặt', 'Biểu trưng của cơ quan']
  return [{ mediaId: row.emblemId, place, title, href: paths.settings, isLive: true }]
}
