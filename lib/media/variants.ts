import sharp, { type Sharp } from 'sharp'
import type { VariantKind } from '@/prisma/generated/enums'
import { MAX_UPLOAD_PIXELS, SHARE_SIZE, WEBP_WIDTHS, type Crop, type Point } from './media'
import { assertMeasures, refuseBroken, type ImageFormat } from './requirements'

/** One finished file, not stored yet. */
export interface Variant {
  kind: VariantKind
  width: number
  height: number
  content: Buffer
}

/** What an upload becomes: its upright measures and its finished files. */
export interface Finished {
  width: number
  height: number
  variants: Variant[]
}

// Every upload is another file, so a cache would only hold memory; and readers need the other core.
sharp.cache(false)
sharp.concurrency(1)

const WIDEST = WEBP_WIDTHS[WEBP_WIDTHS.length - 1]!

/** How a picture is shown: a part of it or the whole (null), and where the eye should rest. */
export interface Look {
  crop: Crop | null
  focus: Point
}

/** The whole picture, nobody having chosen a place for the eye. */
export const AS_IT_CAME: Look = { crop: null, focus: { x: 0.5, y: 0.5 } }

/**
 * Makes the files that citizens get from an upload: upright, cut as asked, without anything the camera wrote beside the pixels, of
 * an animation the first picture. One decoding serves all; one file is made after the other, so that no more than one core is busy.
 *
 * @throws {Refusal} when the measures are out of bounds or the picture is broken
 */
export async function makeVariants(path: string, format: ImageFormat, { crop, focus }: Look): Promise<Finished> {
  const part = partOf(await measure(path, format), crop)
  const pixels = await decode(path, part)
  const variants: Variant[] = []
  for (const webpWidth of widthsFor(part.width)) variants.push(await makeWebp(pixels.copy(), webpWidth))
  variants.push(await makeShare(pixels, focus))
  return { width: part.width, height: part.height, variants }
}

/** Makes a view of the whole upright original, for those who cut it; nothing of it is kept. */
export async function makeWhole(original: Uint8Array): Promise<Buffer> {
  return sharp(original, { limitInputPixels: MAX_UPLOAD_PIXELS })
    .autoOrient()
    .resize({ width: 1280, height: 1280, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 72 })
    .toBuffer()
}

/** The widths of an upload's WebP files: never wider than itself. */
function widthsFor(width: number): number[] {
  const narrower: number[] = WEBP_WIDTHS.filter((step) => step < width)
  return width < WIDEST ? [...narrower, width] : [...WEBP_WIDTHS]
}

/** Reads the measures from the head of the file; no pixel is unpacked for it. */
async function measure(path: string, format: ImageFormat): Promise<{ width: number; height: number }> {
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => refuseBroken('PICTURE'))
  if (metadata.format !== format) refuseBroken('PICTURE')
  assertMeasures(metadata.autoOrient)
  return metadata.autoOrient
}

interface Part {
  left: number
  top: number
  width: number
  height: number
}

/** Shares of the whole as pixels. */
function partOf({ width, height }: { width: number; height: number }, crop: Crop | null): Part {
  if (!crop) return { left: 0, top: 0, width, height }
  const left = Math.min(Math.round(crop.x * width), width - 1)
  const top = Math.min(Math.round(crop.y * height), height - 1)
  const part = {
    ...{ left, top },
    width: Math.max(1, Math.min(Math.round(crop.width * width), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height * height), height - top)),
  }
  assertMeasures(part)
  return part
}

interface Pixels {
  width: number
  height: number
  copy: () => Sharp
}

/** Unpacks the part once, no wider than the widest file, in sRGB. */
async function decode(path: string, part: Part): Promise<Pixels> {
  const { data, info } = await sharp(path, { limitInputPixels: MAX_UPLOAD_PIXELS, failOn: 'error' })
    .autoOrient()
    .extract(part)
    .resize({ width: WIDEST, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => refuseBroken('PICTURE'))
  const { width, height, channels } = info
  return { width, height, copy: () => sharp(data, { raw: { width, height, channels } }) }
}

async function makeWebp(pixels: Sharp, width: number): Promise<Variant> {
  return finish('WEBP', pixels.resize({ width }).webp({ quality: 78 }))
}

/**
 * Link previews are cut to one shape: around the place that somebody chose, else where most is to be seen. They show no
 * transparency: where the picture has some, it stands on white.
 */
async function makeShare(pixels: Pixels, focus: Point): Promise<Variant> {
  const isChosen = focus.x !== 0.5 || focus.y !== 0.5
  const cut = isChosen ? pixels.copy().extract(around(focus, pixels)) : pixels.copy()
  const shaped = cut
    .flatten({ background: '#fff' })
    .resize({ ...SHARE_SIZE, fit: 'cover', position: isChosen ? 'centre' : 'attention' })
  return finish('SHARE', shaped.jpeg({ quality: 80, mozjpeg: true }))
}

/** The largest part in the shape of link previews that has a place as near to its middle as the edges allow. */
function around(focus: Point, { width, height }: Pixels): Part {
  const shape = SHARE_SIZE.width / SHARE_SIZE.height
  const part = {
    width: Math.max(1, Math.round(Math.min(width, height * shape))),
    height: Math.max(1, Math.round(Math.min(height, width / shape))),
  }
  const place = (share: number, whole: number, size: number) =>
    Math.max(0, Math.min(Math.round(share * whole - size / 2), whole - size))
  return { ...part, left: place(focus.x, width, part.width), top: place(focus.y, height, part.height) }
}

async function finish(kind: VariantKind, picture: Sharp): Promise<Variant> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return { kind, width: info.width, height: info.height, content: data }
}
