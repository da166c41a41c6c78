import type { MediaKind } from '@/prisma/generated/enums'

export type { MediaKind }

/** A picture as pages show it: finished files only; it knows nothing of the upload. */
export interface Picture {
  mediaId: number
  /** Width and height in pixels, upright and after the crop; the shape of every WebP. */
  width: number
  height: number
  /** Where the eye should rest when a list trims it, from the left and from the top, 0–1; the middle unless somebody chose. */
  focus: Point
  /** WebP files, narrowest first; never empty. */
  sources: { width: number; height: number; url: string }[]
  /** The 1200 × 630 JPEG for sharing. */
  shareUrl: string
}

/** A place on a picture, in shares of its width and height (0–1), from the left and from the top. */
export interface Point {
  x: number
  y: number
}

/** A part of the upright original, in shares of its width and height (0–1). */
export interface Crop {
  x: number
  y: number
  width: number
  height: number
}

/** Pictures by media item, for a body whose figures name them. */
export type Pictures = Record<number, Picture>

/** An uploaded film or file as it came, for those who watch or fetch it. */
export interface StoredFile {
  mediaId: number
  kind: 'VIDEO' | 'FILE'
  /** The name it had when it was uploaded. */
  fileName: string
  /** Told by its content, as its extension: mp4, pdf, docx, xlsx. */
  format: string
  bytes: number
  /** Width and height of a film in pixels; 0 for what has none. */
  width: number
  height: number
  url: string
}

/** Films and files by media item, for a body that shows or offers them. */
export type Files = Record<number, StoredFile>

/** A picture as the newsroom knows it: with the name its file had and the words that a figure of it begins with. */
export interface UploadedPicture extends Picture {
  kind: 'PICTURE'
  fileName: string
  alt: string
  caption: string
  credit: string
}

/** What an upload becomes, told apart by its kind. */
export type Uploaded = UploadedPicture | StoredFile

/** An upload of one of certain kinds. */
export type UploadedAs<Kind extends MediaKind> = Kind extends 'PICTURE' ? UploadedPicture : StoredFile & { kind: Kind }

/** The kinds of picture as a file field names them. A phone then hands over a JPG instead of its HEIC by itself. */
export const ACCEPTED_TYPES = 'image/jpeg,image/png,image/webp,image/gif'

/** What an upload of each kind may weigh, in bytes: 30, 200 and 50 MB. */
export const MAX_BYTES: Record<MediaKind, number> = {
  PICTURE: 30 * 1024 * 1024,
  VIDEO: 200 * 1024 * 1024,
  FILE: 50 * 1024 * 1024,
}

/** What an upload may measure, in pixels (40 MP). */
export const MAX_UPLOAD_PIXELS = 40_000_000

/** The widths of the WebP files; a narrower upload gets its own width instead of the larger ones. */
export const WEBP_WIDTHS = [320, 640, 1280, 1920] as const

/** The picture that link previews show. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const
