import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import type { Actor } from '../staff/member'
import { fold } from '../vietnamese/fold'
import type { MediaFilter } from './input'
import type { UploadedPicture } from './media'
import { pictureFields, pictureFrom } from './published'

/** A picture as the newsroom's library shows it. */
export interface LibraryPicture extends UploadedPicture {
  /** Weight of the upload. */
  bytes: number
  uploadedBy: string
  uploadedAt: Date
  /** How many posts show it, in their newest words or in those that citizens read. */
  posts: number
}

/** A page of the library: its pictures and the one after which the next page begins; null on the last. */
export interface LibraryPage {
  items: LibraryPicture[]
  after: number | null
}

/** How many pictures a page of the library holds. */
export const LIBRARY_PAGE = 48

/** Lists the pictures of the newsroom, latest upload first; everybody on the staff sees all. */
export async function listMedia(
  _actor: Actor,
  { search, before }: MediaFilter,
  limit = LIBRARY_PAGE,
): Promise<LibraryPage> {
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM media_item
    WHERE ${named(search)} AND ${uploadedBefore(before)}
    ORDER BY uploaded_at DESC, id DESC
    LIMIT ${limit + 1}`
  const items = await describe(found.slice(0, limit).map(({ id }) => id))
  return { items, after: found.length > limit ? (items.at(-1)?.mediaId ?? null) : null }
}

/** Finds certain pictures with their names, in the order asked for; what is no media item is left out. */
export async function mediaForEditor(_actor: Actor, mediaIds: number[]): Promise<UploadedPicture[]> {
  return describe(mediaIds)
}

async function describe(ids: number[]): Promise<LibraryPicture[]> {
  const [rows, posts] = await Promise.all([
    db.mediaItem.findMany({
      where: { id: { in: ids } },
      select: {
        ...pictureFields,
        fileName: true,
        bytes: true,
        uploadedAt: true,
        uploadedBy: { select: { name: true } },
      },
    }),
    countPosts(ids),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { fileName, bytes, uploadedAt, uploadedBy } = row
    return [
      { ...pictureFrom(row), fileName, bytes, uploadedAt, uploadedBy: uploadedBy.name, posts: posts.get(id) ?? 0 },
    ]
  })
}

async function countPosts(ids: number[]): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ mediaId: number; posts: number }[]>`
    SELECT shown.media_id AS "mediaId", count(DISTINCT post.id)::int AS posts
    FROM revision_media shown
    JOIN revision ON revision.id = shown.revision_id
    JOIN post ON post.id = revision.post_id AND revision.id IN (post.latest_revision_id, post.live_revision_id)
    WHERE shown.media_id = ANY(${ids}::int[])
    GROUP BY shown.media_id`
  return new Map(rows.map((row) => [row.mediaId, row.posts]))
}

/** Folds names the way lib/vietnamese/fold folds the words; a library is small enough to do so at every search. */
function named(search: string | undefined): Prisma.Sql {
  const words = search ? fold(search) : ''
  if (!words) return search ? Prisma.sql`false` : Prisma.sql`true`
  const bare = Prisma.sql`lower(translate(regexp_replace(normalize(file_name, NFKD), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))`
  return Prisma.sql`regexp_replace(${bare}, '[^a-z0-9]+', ' ', 'g') LIKE ${`%${words}%`}`
}

function uploadedBefore(mediaId: number | undefined): Prisma.Sql {
  if (!mediaId) return Prisma.sql`true`
  return Prisma.sql`(uploaded_at, id) < (SELECT uploaded_at, id FROM media_item WHERE id = ${mediaId})`
}
