import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import type { Body } from '@/lib/body/body'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { UploadInput } from '@/lib/media/input'
import { openMedia } from '@/lib/media/serving'

interface Part {
  width?: number
  height?: number
  /** What makes two photographs different. */
  colour?: string
}

/** A photograph as a camera hands it over: lying on its side, with the camera's name and the place where it was taken. */
export async function aPhoto({ width = 800, height = 500, colour = '#3b6e4f' }: Part = {}): Promise<Buffer> {
  const camera = {
    IFD0: { Make: 'May anh cua xa', Orientation: '6' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 39/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 15/1 0/1' },
  }
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .composite([{ input: await aNoise(width, height), blend: 'soft-light' }])
    .withExif(camera)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A file on its way to the portal. */
export function anUpload(content: Uint8Array, fileName = 'Lễ trao huân chương.jpg'): UploadInput {
  return { stream: Readable.from([content]), fileName }
}

/** A text with these pictures in it. */
export function aBodyWith(...mediaIds: number[]): Body {
  const figure = (mediaId: number) => ({
    type: 'figure' as const,
    attrs: { mediaId, alt: 'Ruộng mạ', decorative: false, credit: '', lead: false },
  })
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ra đồng.' }] }, ...mediaIds.map(figure)],
  }
}

/** What citizens get at an address under /media/. */
export async function aFile(url: string): Promise<{ type: string; content: Buffer }> {
  const media = await openMedia(url.replace('/media/', ''))
  if (!media || 'movedTo' in media) throw new Error(`There is no file at ${url}.`)
  return { type: media.type, content: Buffer.concat(await media.read(0, media.bytes - 1).toArray()) }
}

/** Every file that lies in the data folder on account of media, and how many rows speak of media. */
export async function everythingKept(): Promise<{ files: string[]; rows: number }> {
  const root = env().PORTAL_DATA_DIR
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  const counts = [db.mediaItem.count(), db.mediaVariant.count(), db.auditEntry.count()]
  const rows = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  return { files: files.filter((file) => /^(media|uploading)\//.test(file)).sort(), rows }
}

function aNoise(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const
  return sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer()
}
