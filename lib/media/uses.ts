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
  (tx, mediaIds) => usesInTexts(tx, 'POST', mediaIds),
  (tx, mediaIds) => usesInTexts(tx, 'PAGE', mediaIds),
  usesInOfficials,
  usesInSettings,
]

/** The nouns with revisions, by the names of their tables; a column that names the noun's row is its table's name and "_id". */
const texts = {
  POST: { place: 'Bài viết', untitled: 'Bài chưa có tiêu đề', head: 'post', revision: 'revision' },
  PAGE: { place: 'Trang', untitled: 'Trang chưa có tiêu đề', head: 'page', revision: 'page_revision' },
} as const
type TextKind = keyof typeof texts

/** Finds where media items stand now: in the newest words and in those that citizens read. */
export async function usesOf(mediaIds: number[], tx: Tx = db): Promise<Use[]> {
  if (!mediaIds.length) return []
  const found = await Promise.all(places.map((usesIn) => usesIn(tx, mediaIds)))
  return found.flat()
}

/** Finds the posts and pages whose older saves show a media item that their present words do not: history keeps it all the same. */
export async function pastUsesOf(mediaId: number, tx: Tx = db): Promise<{ title: string; href: string }[]> {
  const found = await Promise.all((['POST', 'PAGE'] as const).map((kind) => pastUsesInTexts(tx, kind, mediaId)))
  return found.flat()
}

/** Counts the desks whose unsaved words show a media item: no revision names it yet, and their writers would miss it. */
export async function countDesksWith(mediaId: number, tx: Tx = db): Promise<number> {
  const [row] = await tx.$queryRaw<{ desks: number }[]>`
    SELECT count(*)::int AS desks FROM desk
    WHERE words IS NOT NULL
      AND jsonb_path_exists(words, '$.**.attrs ? (@.mediaId == $id || @.posterId == $id)', jsonb_build_object('id', ${mediaId}::int))`
  return row?.desks ?? 0
}

function tablesOf(kind: TextKind) {
  const { head, revision } = texts[kind]
  return {
    head: Prisma.raw(head),
    ofHead: Prisma.raw(`${head}_id`),
    revision: Prisma.raw(revision),
    shown: Prisma.raw(`${revision}_media`),
  }
}

async function usesInTexts(tx: Tx, kind: TextKind, mediaIds: number[]): Promise<Use[]> {
  const { head, ofHead, revision, shown } = tablesOf(kind)
  const rows = await tx.$queryRaw<{ mediaId: number; id: number; title: string; isLive: boolean }[]>`
    SELECT shown.media_id AS "mediaId", head.id, latest.title,
      bool_or(revision.id IS NOT DISTINCT FROM head.live_revision_id) AS "isLive"
    FROM ${shown} shown
    JOIN ${revision} revision ON revision.id = shown.revision_id
    JOIN ${head} head ON head.id = revision.${ofHead} AND revision.id IN (head.latest_revision_id, head.live_revision_id)
    JOIN ${revision} latest ON latest.id = head.latest_revision_id
    WHERE shown.media_id IN (${Prisma.join(mediaIds)})
    GROUP BY shown.media_id, head.id, latest.title, head.saved_at
    ORDER BY head.saved_at DESC, head.id DESC`
  const { place, untitled } = texts[kind]
  return rows.map(({ mediaId, id, title, isLive }) => ({
    ...{ mediaId, isLive, place, title: title || untitled },
    href: paths.desk[kind].edit(id),
  }))
}

async function pastUsesInTexts(tx: Tx, kind: TextKind, mediaId: number): Promise<{ title: string; href: string }[]> {
  const { head, ofHead, revision, shown } = tablesOf(kind)
  const rows = await tx.$queryRaw<{ id: number; title: string }[]>`
    SELECT DISTINCT head.id, latest.title
    FROM ${shown} shown
    JOIN ${revision} revision ON revision.id = shown.revision_id
    JOIN ${head} head ON head.id = revision.${ofHead}
    JOIN ${revision} latest ON latest.id = head.latest_revision_id
    WHERE shown.media_id = ${mediaId}
      AND NOT EXISTS (
        SELECT FROM ${shown} present
        WHERE present.media_id = shown.media_id AND present.revision_id IN (head.latest_revision_id, head.live_revision_id))
    ORDER BY head.id DESC`
  return rows.map(({ id, title }) => ({ title: title || texts[kind].untitled, href: paths.desk[kind].edit(id) }))
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
