import { refuse } from '../refusal'
import { ACCEPTED_TYPES, MAX_BYTES, MAX_UPLOAD_PIXELS, type MediaKind } from './media'

/** The kinds of picture the portal takes in, told by their content, never by their name. */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif'

/** What the first bytes of an upload tell. A document of Word or Excel is a ZIP, and has to be looked into. */
export type Content =
  { kind: 'PICTURE'; format: ImageFormat } | { kind: 'VIDEO'; format: 'mp4' } | { kind: 'FILE'; format: 'pdf' | 'zip' }

/** What a file field offers for each kind. */
const FIELD_TYPES: Record<MediaKind, string> = {
  PICTURE: ACCEPTED_TYPES,
  VIDEO: 'video/mp4,.mp4',
  FILE: '.pdf,.docx,.xlsx,application/pdf',
}

/** How much of a file's beginning contentOf needs, in bytes. */
export const HEAD_BYTES = 512

/** The greatest height that a WebP can have. Width is no matter: it is brought down to the widest file's. */
const MAX_HEIGHT = 16_383

/** Below this there is nothing to see: a counting pixel that came along in a paste. */
const MIN_SIDE = 2

const TOO_HEAVY: Record<MediaKind, string> = {
  PICTURE: 'Ảnh nặng hơn 30 MB. Hãy thu nhỏ hoặc lưu lại thành JPG rồi tải lên.',
  VIDEO: 'Video nặng hơn 200 MB. Hãy cắt ngắn hoặc xuất lại nhỏ hơn, hoặc đưa lên YouTube rồi dán liên kết.',
  FILE: 'Tệp nặng hơn 50 MB. Hãy nén ảnh trong tệp hoặc tách thành nhiều tệp rồi tải lên.',
}

/** Lists for a file field what may be chosen. */
export function fieldTypes(kinds: readonly MediaKind[]): string {
  return kinds.map((kind) => FIELD_TYPES[kind]).join(',')
}

/**
 * Lets an upload through by its weight. Asked in the browser before sending, and again for every byte that arrives.
 *
 * @param kind - whose limit counts; the largest of all while the kind is not known yet
 * @throws {Refusal} when the file is empty or too heavy
 */
export function assertWeight(bytes: number, kind: MediaKind = 'VIDEO'): void {
  if (bytes === 0) refuse('Tệp này trống. Hãy kiểm tra tệp trên máy rồi chọn lại.', 'size')
  if (bytes > MAX_BYTES[kind]) refuse(TOO_HEAVY[kind], 'size')
}

/**
 * Tells what an upload is by its first bytes.
 *
 * @param head - the first HEAD_BYTES of the file, or the whole of a shorter one
 * @param kinds - what may be brought here
 * @throws {Refusal} when they begin nothing of that, with what to do about the common ones
 */
export function contentOf(head: Uint8Array, kinds: readonly MediaKind[]): Content {
  const text = latin1(head)
  const content = knownContent(text)
  if (content && kinds.includes(content.kind)) return content
  const foreign = content ? null : foreignSentence(text)
  return refuse(foreign ?? wantedSentence(kinds), 'type')
}

function knownContent(text: string): Content | null {
  if (text.startsWith('\xff\xd8\xff')) return { kind: 'PICTURE', format: 'jpeg' }
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return { kind: 'PICTURE', format: 'png' }
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return { kind: 'PICTURE', format: 'webp' }
  if (/^GIF8[79]a/.test(text)) return { kind: 'PICTURE', format: 'gif' }
  if (text.startsWith('%PDF-')) return { kind: 'FILE', format: 'pdf' }
  if (text.startsWith('PK\x03\x04')) return { kind: 'FILE', format: 'zip' }
  if (/^ftyp(isom|iso[2-9]|mp4[12]|avc1|M4V |M4VH|MSNV|dash|f4v |3gp[4-7])/.test(text.slice(4)))
    return { kind: 'VIDEO', format: 'mp4' }
  return null
}

/** What to do about kinds that people have and the portal does not take in; null for what nobody means to bring. */
function foreignSentence(text: string): string | null {
  const picture = foreignPicture(text)
  if (picture) return `Ảnh ${picture} chưa dùng được. Hãy lưu lại thành JPG rồi tải lên.`
  const film = foreignFilm(text)
  if (film) return `Video ${film} chưa dùng được. Hãy xuất lại thành MP4 (H.264) rồi tải lên.`
  if (text.startsWith('\xd0\xcf\x11\xe0'))
    return 'Tệp này là bản Word, Excel kiểu cũ hoặc có mật khẩu. Hãy mở ra, bỏ mật khẩu, lưu lại thành .docx, .xlsx hoặc PDF.'
  if (isMarkup(text))
    return 'Tệp này là trang web, không phải ảnh hay tài liệu. Hãy lưu riêng tấm ảnh hoặc lưu thành PDF rồi tải lên.'
  return null
}

function wantedSentence(kinds: readonly MediaKind[]): string {
  const names: Record<MediaKind, string> = {
    PICTURE: 'ảnh JPG, PNG, WebP hoặc GIF',
    VIDEO: 'video MP4',
    FILE: 'tệp PDF, DOCX hoặc XLSX',
  }
  if (kinds.length === 1 && kinds[0] === 'PICTURE') return `Tệp này không phải ảnh. Hãy chọn ${names.PICTURE}.`
  return `Loại tệp này chưa dùng được ở đây. Hãy chọn ${kinds.map((kind) => names[kind]).join('; ')}.`
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

const BROKEN: Record<MediaKind, string> = {
  PICTURE: 'Ảnh bị hỏng hoặc chưa được chép đủ. Hãy mở ảnh trên máy, lưu lại rồi tải lên.',
  VIDEO: 'Video bị hỏng hoặc chưa được chép đủ. Hãy xem lại trên máy, xuất lại thành MP4 rồi tải lên.',
  FILE: 'Tệp bị hỏng hoặc chưa được chép đủ. Hãy mở tệp trên máy, lưu lại rồi tải lên.',
}

/**
 * Declines an upload that begins well and cannot be read to its end.
 *
 * @throws {Refusal} always
 */
export function refuseBroken(kind: MediaKind): never {
  refuse(BROKEN[kind])
}

function foreignPicture(text: string): string | null {
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

function foreignFilm(text: string): string | null {
  if (text.startsWith('ftypqt', 4) || /^(moov|mdat|wide)/.test(text.slice(4))) return 'MOV'
  if (text.startsWith('RIFF') && text.startsWith('AVI ', 8)) return 'AVI'
  if (text.startsWith('\x1a\x45\xdf\xa3')) return 'MKV, WebM'
  if (text.startsWith('\x30\x26\xb2\x75')) return 'WMV'
  return null
}

function isMarkup(text: string): boolean {
  return /^(\xef\xbb\xbf)?\s*</.test(text)
}

function latin1(head: Uint8Array): string {
  return String.fromCharCode(...head.subarray(0, HEAD_BYTES))
}
