import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { may, type Actor } from '../staff/member'
import { fold } from '../vietnamese/fold'
import type { MediaFilter } from './input'
import type { Crop, Uploaded } from './media'
import { mediaStore, originalKey } from './storage'
import { uploadedFields, uploadedFrom } from './uploaded'
import { countDesksWith, pastUsesOf, usesOf, type Use } from './uses'

/** A picture, a film or a file as the newsroom's library shows it. */
export type LibraryItem = Uploaded & {
  /** Weight of the upload in bytes. */
  bytes: number
  uploadedBy: string
  uploadedAt: Date
  /** In how many places it stands now, before citizens or in drafts. */
  uses: number
}

/** A page of the library: its items and the one after which the next page begins; null on the last. */
export interface LibraryPage {
  items: LibraryItem[]
  after: number | null
}

/** Everything that the newsroom knows of one item. */
export type MediaRecord = LibraryItem & {
  /** What it is, as its extension. */
  format: string
  crop: Crop | null
  /** Words that a figure of it begins with; a film or a file has them too. */
  alt: string
  caption: string
  credit: string
  places: Use[]
  /** Posts that only older saves show it in. */
  past: { title: string; href: string }[]
  /** Desks with unsaved words that show it. */
  desks: number
  versions: MediaVersion[]
  mayArrange: boolean
}

/** A file that an item had before another was put in its place. An item's versions are listed newest first. */
export interface MediaVersion {
  id: number
  fileName: string
  /** Weight in bytes. */
  bytes: number
  uploadedBy: string
  uploadedAt: Date
  replacedBy: string
  replacedAt: Date
  /** Whether it can be put back: not where the item shows it again, and of one file that stood there twice only the latest. */
  canComeBack: boolean
}

/** How many items a page of the library holds. */
const LIBRARY_PAGE = 48

/** Lists the items of the library, latest upload first; everybody on the staff sees all. */
export async function listMedia(_actor: Actor, filter: MediaFilter, limit = LIBRARY_PAGE): Promise<LibraryPage> {
  const conditions = [described(filter.search), ofKinds(filter.kinds), uploadedBefore(filter.before)]
  if (filter.unused) conditions.push(standsNowhere)
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM media_item
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY uploaded_at DESC, id DESC
    LIMIT ${limit + 1}`
  const items = await describe(found.slice(0, limit).map(({ id }) => id))
  return { items, after: found.length > limit ? (items.at(-1)?.mediaId ?? null) : null }
}

/** Finds certain items in the order asked for; what is no media item is left out. */
export async function mediaForEditor(_actor: Actor, mediaIds: number[]): Promise<LibraryItem[]> {
  return describe(mediaIds)
}

/**
 * Finds an item with all that the newsroom knows of it.
 *
 * @returns null where there is no such item
 */
export async function findMedia(actor: Actor, mediaId: number): Promise<MediaRecord | null> {
  const [item] = await describe([mediaId])
  const row = await db.mediaItem.findUnique({
    where: { id: mediaId },
    include: {
      versions: {
        orderBy: { id: 'desc' },
        include: { uploadedBy: { select: { name: true } }, replacedBy: { select: { name: true } } },
      },
    },
  })
  if (!row || !item) return null
  const [places, past, desks] = await Promise.all([usesOf([mediaId]), pastUsesOf(mediaId), countDesksWith(mediaId)])
  const { format, alt, caption, credit } = row
  return {
    ...item,
    ...{ format, alt, caption, credit, places, past, desks },
    crop: cropOf(row),
    versions: row.versions.map(({ id, sha256, fileName, bytes, uploadedAt, replacedAt, ...by }, place, all) => ({
      ...{ id, fileName, bytes, uploadedAt, replacedAt },
      uploadedBy: by.uploadedBy.name,
      replacedBy: by.replacedBy.name,
      canComeBack: sha256 !== row.sha256 && all.findIndex((version) => version.sha256 === sha256) === place,
    })),
    mayArrange: mayArrange(actor, row.uploadedById, places),
  }
}

/**
 * Says whether somebody may cut, replace or delete an item: editors may, and whoever brought it, as long as no citizen sees it.
 */
export function mayArrange(actor: Actor, uploadedById: number, places: Use[]): boolean {
  if (may(actor, 'arrange media')) return true
  return actor.id === uploadedById && !places.some(({ isLive }) => isLive)
}

/**
 * Opens a picture's original for those who cut it.
 *
 * @returns the file's bytes as they came; null where there is no such picture
 */
export async function openOriginal(_actor: Actor, mediaId: number): Promise<Uint8Array | null> {
  const where = { id: mediaId, kind: 'PICTURE' as const }
  const row = await db.mediaItem.findUnique({ where, select: { sha256: true, format: true } })
  return row && mediaStore().getBytes(originalKey(row.sha256, row.format))
}

/** The part of the original that is shown; null for the whole. */
function cropOf(row: Record<'cropX' | 'cropY' | 'cropWidth' | 'cropHeight', number | null>): Crop | null {
  const { cropX: x, cropY: y, cropWidth: width, cropHeight: height } = row
  return x === null || y === null || width === null || height === null ? null : { x, y, width, height }
}

async function describe(ids: number[]): Promise<LibraryItem[]> {
  const [rows, uses] = await Promise.all([
    db.mediaItem.findMany({
      where: { id: { in: ids } },
      select: { ...uploadedFields, uploadedAt: true, uploadedBy: { select: { name: true } } },
    }),
    usesOf(ids),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { bytes, uploadedAt, uploadedBy } = row
    const count = uses.filter(({ mediaId }) => mediaId === id).length
    return [{ ...uploadedFrom(row), bytes, uploadedAt, uploadedBy: uploadedBy.name, uses: count }]
  })
}

/** Names and words are folded at every search: a library of ten thousand items takes a tenth of a second. */
function described(search: string | undefined): Prisma.Sql {
  const words = search ? fold(search) : ''
  if (!words) return search ? Prisma.sql`false` : Prisma.sql`true`
  return Prisma.sql`vn_fold(concat_ws(' ', file_name, alt, caption, credit)) LIKE ${`%${words}%`}`
}

function ofKinds(kinds: MediaFilter['kinds']): Prisma.Sql {
  return kinds ? Prisma.sql`kind::text IN (${Prisma.join(kinds)})` : Prisma.sql`true`
}

function uploadedBefore(mediaId: number | undefined): Prisma.Sql {
  if (!mediaId) return Prisma.sql`true`
  return Prisma.sql`(uploaded_at, id) < (SELECT uploaded_at, id FROM media_item WHERE id = ${mediaId})`
}

/** No save of any post or page, no official and no setting names it. */
const standsNowhere = Prisma.sql`
  NOT EXISTS (SELECT FROM revision_media shown WHERE shown.media_id = media_item.id)
  AND NOT EXISTS (SELECT FROM page_revision_media shown WHERE shown.media_id = media_item.id)
  AND NOT EXISTS (SELECT FROM official WHERE portrait_id = media_item.id)
  AND NOT EXISTS (SELECT FROM site_settings WHERE emblem_id = media_item.id)`
