import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { paths } from '../paths'
import type { Files, Picture, Pictures, StoredFile } from './media'

/** What a query selects of a media item so that pictureFrom can make a picture of it. */
export const pictureFields = {
  id: true,
  width: true,
  height: true,
  focusX: true,
  focusY: true,
  variants: { select: { kind: true, width: true, height: true, key: true }, orderBy: { width: 'asc' } },
} satisfies Prisma.MediaItemSelect

export type PictureRow = Prisma.MediaItemGetPayload<{ select: typeof pictureFields }>

/**
 * Finds the pictures that a body's figures name.
 *
 * @returns a picture for each id that is one; others are absent
 */
export async function picturesOf(mediaIds: number[]): Promise<Pictures> {
  if (!mediaIds.length) return {}
  const rows = await db.mediaItem.findMany({ where: { id: { in: mediaIds }, kind: 'PICTURE' }, select: pictureFields })
  return Object.fromEntries(rows.map((row) => [row.id, pictureFrom(row)]))
}

/** What a query selects of a media item so that fileFrom can make a film or a file of it. */
export const fileFields = {
  ...{ id: true, kind: true, fileName: true, format: true, bytes: true, width: true, height: true },
  variants: { select: { kind: true, width: true, height: true, key: true }, orderBy: { width: 'asc' } },
} satisfies Prisma.MediaItemSelect

export type FileRow = Prisma.MediaItemGetPayload<{ select: typeof fileFields }>

/**
 * Finds the films and files that a body shows or offers.
 *
 * @returns a file for each id that is a film or a file; others are absent
 */
export async function filesOf(mediaIds: number[]): Promise<Files> {
  if (!mediaIds.length) return {}
  const rows = await db.mediaItem.findMany({
    where: { id: { in: mediaIds }, kind: { not: 'PICTURE' } },
    select: fileFields,
  })
  return Object.fromEntries(rows.map(fileFrom).flatMap((file) => (file ? [[file.mediaId, file]] : [])))
}

/**
 * Makes a film or a file of a media item's row.
 *
 * @returns null where it is a picture
 */
export function fileFrom({ id: mediaId, kind, variants, ...row }: FileRow): StoredFile | null {
  const own = variants.find((variant) => variant.kind === 'FILE')
  if (kind === 'PICTURE' || !own) return null
  const { fileName, format, bytes, width, height } = row
  return { mediaId, kind, fileName, format, bytes, width, height, url: paths.media(own.key) }
}

/** Makes a picture of a media item's row, for reads that select it together with something else. */
export function pictureFrom({ id, width, height, focusX, focusY, variants }: PictureRow): Picture {
  const webp = variants.filter((variant) => variant.kind === 'WEBP').sort((a, b) => a.width - b.width)
  const share = variants.find((variant) => variant.kind === 'SHARE')
  return {
    mediaId: id,
    width,
    height,
    focus: { x: focusX, y: focusY },
    sources: webp.map(({ key, ...size }) => ({ width: size.width, height: size.height, url: paths.media(key) })),
    shareUrl: share ? paths.media(share.key) : '',
  }
}
