import sharp, { type Sharp } from 'sharp'
import type { VariantKind } from '@/prisma/generated/enums'
import { MAX_UPLOAD_PIXELS, SHARE_SIZE, WEBP_WIDTHS } from './media'
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

/**
 * Makes the files that citizens get from an upload: upright, without anything the camera wrote beside the pixels, of an
 * animation the first picture. One decoding serves all; one file is made after the other, so that no more than one core is busy.
 *
 * @throws {Refusal} when the measures are out of bounds or the picture is broken
 */
export async function makeVariants(path: string, format: ImageFormat): Promise<Finished> {
  const { width, height } = await measure(path, format)
  const pixels = await decode(path)
  const variants: Variant[] = []
  for (const webpWidth of widthsFor(width)) variants.push(await makeWebp(pixels(), webpWidth))
  variants.push(await makeShare(pixels()))
  return { width, height, variants }
}

/** The widths of an upload's WebP files: never wider than itself. */
export function widthsFor(width: number): number[] {
  const narrower: number[] = WEBP_WIDTHS.filter((step) => step < width)
  return width < WIDEST ? [...narrower, width] : [...WEBP_WIDTHS]
}

/** Reads the measures from the head of the file; no pixel is unpacked for it. */
async function measure(path: string, format: ImageFormat): Promise<{ width: number; height: number }> {
  const metadata = await sharp(path, { limitInputPixels: false }).metadata().catch(refuseBroken)
  if (metadata.format !== format) refuseBroken()
  assertMeasures(metadata.autoOrient)
  return metadata.autoOrient
}

/** Unpacks the picture once, no wider than the widest file, in sRGB. */
async function decode(path: string): Promise<() => Sharp> {
  const { data, info } = await sharp(path, { limitInputPixels: MAX_UPLOAD_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: WIDEST, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(refuseBroken)
  const { width, height, channels } = info
  return () => sharp(data, { raw: { width, height, channels } })
}

async function makeWebp(pixels: Sharp, width: number): Promise<Variant> {
  return finish('WEBP', pixels.resize({ width }).webp({ quality: 78 }))
}

/** Link previews are cut to one shape, and show no transparency: where the picture has some, it stands on white. */
async function makeShare(pixels: Sharp): Promise<Variant> {
  const cut = pixels.flatten({ background: '#fff' }).resize({ ...SHARE_SIZE, fit: 'cover', position: 'attention' })
  return finish('SHARE', cut.jpeg({ quality: 80, mozjpeg: true }))
}

async function finish(kind: VariantKind, picture: Sharp): Promise<Variant> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return { kind, width: info.width, height: info.height, content: data }
}
