/** A media item as pages show it: finished files only, largest first knows nothing of the upload. */
export interface Picture {
  mediaId: number
  /** Width and height of the upright original in pixels; the shape of every WebP. */
  width: number
  height: number
  /** WebP files, narrowest first; never empty. */
  sources: { width: number; height: number; url: string }[]
  /** The 1200 × 630 JPEG for sharing. */
  shareUrl: string
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

/** A picture with the name its file had, as the newsroom knows it. */
export interface UploadedPicture extends Picture {
  fileName: string
}

/** What an upload may weigh, in bytes (30 MB). */
export const MAX_UPLOAD_BYTES = 30 * 1024 * 1024

/** What an upload may measure, in pixels (40 MP). */
export const MAX_UPLOAD_PIXELS = 40_000_000

/** The widths of the WebP files; a narrower upload gets its own width instead of the larger ones. */
export const WEBP_WIDTHS = [320, 640, 1280, 1920] as const

/** The picture that link previews show. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const
