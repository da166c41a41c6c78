import { refuse } from '../refusal'
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_PIXELS } from './media'

/** The kinds of picture the portal takes in, told by their content, never by their name. */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif'

/** The same kinds as a file field names them. A phone then hands over a JPG instead of its HEIC by itself. */
export const ACCEPTED_TYPES = 'image/jpeg,image/png,image/webp,image/gif'

/** How much of a file's beginning formatOf needs, in bytes. */
export const HEAD_BYTES = 512

/** The greatest height that a WebP can have. Width is no matter: it is brought down to the widest file's. */
const MAX_HEIGHT = 16_383

/** Below this there is nothing to see: a counting pixel that came along in a paste. */
const MIN_SIDE = 2

/**
 * Lets a file through by its weight. Asked in the browser before sending, and again for every byte that arrives.
 *
 * @throws {Refusal} when the file is empty or too heavy
 */
export function assertWeight(bytes: number): void {
  if (bytes === 0) refuse('Tệp này trống. Hãy kiểm tra ảnh trên máy rồi chọn lại.', 'size')
  if (bytes > MAX_UPLOAD_BYTES) refuse('Ảnh nặng hơn 30 MB. Hãy thu nhỏ hoặc lưu lại thành JPG rồi tải lên.', 'size')
}

/**
 * Tells a picture's kind by its first bytes.
 *
 * @param head - the first HEAD_BYTES of the file, or the whole of a shorter one
 * @throws {Refusal} when they begin none of the kinds the portal takes in, with what to do about the common ones
 */
export function formatOf(head: Uint8Array): ImageFormat {
  const text = latin1(head)
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'webp'
  if (/^GIF8[79]a/.test(text)) return 'gif'

  const foreign = foreignKind(text)
  if (foreign) refuse(`Ảnh ${foreign} chưa dùng được. Hãy lưu lại thành JPG rồi tải lên.`, 'type')
  if (isMarkup(text)) refuse('Tệp này là trang web, không phải ảnh. Hãy lưu riêng tấm ảnh rồi tải lên.', 'type')
  return refuse('Tệp này không phải ảnh. Hãy chọn ảnh JPG, PNG, WebP hoặc GIF.', 'type')
}

/**
 * Lets a picture through by its measures, before a single pixel is unpacked.
 *
 * @throws {Refusal} when it has too many pixels, hardly any, or a height that no WebP can have
 */
export function assertMeasures({ width, height }: { width: number; height: number }): void {
  if (width * height > MAX_UPLOAD_PIXELS) {
    refuse('Ảnh lớn hơn 40 triệu điểm ảnh. Hãy thu nhỏ rồi tải lên.', 'size')
  }
  if (height > MAX_HEIGHT) refuse('Ảnh cao quá 16.383 điểm ảnh. Hãy cắt bớt rồi tải lên.', 'size')
  if (Math.min(width, height) < MIN_SIDE) refuse('Ảnh nhỏ quá, không xem được. Hãy chọn ảnh lớn hơn.', 'size')
}

/**
 * Declines a picture that begins well and cannot be read to its end.
 *
 * @throws {Refusal} always
 */
export function refuseBroken(): never {
  refuse('Ảnh bị hỏng hoặc chưa được chép đủ. Hãy mở ảnh trên máy, lưu lại rồi tải lên.')
}

function foreignKind(text: string): string | null {
  if (text.startsWith('ftyp', 4)) {
    const brands = text.slice(8, 40)
    if (/avi[fs]/.test(brands)) return 'AVIF'
    if (/hei[cxms]|hev[cmx]|mif1|msf1/.test(brands)) return 'HEIC'
  }
  if (/^(II\*\0|MM\0\*)/.test(text)) return 'TIFF'
  if (text.startsWith('BM')) return 'BMP'
  if (isMarkup(text) && /<svg\b/i.test(text)) return 'SVG'
  return null
}

function isMarkup(text: string): boolean {
  return /^(\xef\xbb\xbf)?\s*</.test(text)
}

function latin1(head: Uint8Array): string {
  return String.fromCharCode(...head.subarray(0, HEAD_BYTES))
}
