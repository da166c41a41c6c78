import { refuse } from '../refusal'
import { MAX_WORD_BYTES, type Fault } from './word-file'

/** What it may unpack to, in bytes: all of it, and its text alone, of which a tree is made in memory. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024
export const MAX_TEXT_BYTES = 12 * 1024 * 1024

/** How many files it may hold. */
export const MAX_ENTRIES = 2_000

/** How long the thread may take to start, the file to be read, in milliseconds, and what memory that may take, in MB. */
export const MAX_START_MS = 90_000
export const MAX_READING_MS = 20_000
export const MAX_HEAP_MB = 160

const TOO_LARGE =
  'Tệp Word này quá lớn hoặc quá phức tạp. Hãy tách thành vài tệp, hoặc chép từng phần trong Word rồi dán vào bài.'

/**
 * Lets a file through by its weight.
 *
 * @throws {Refusal} when it is empty or heavier than 20 MB
 */
export function assertWordWeight(bytes: number): void {
  if (bytes === 0) refuse('Tệp này trống. Hãy kiểm tra tệp trên máy rồi chọn lại.', 'size')
  if (bytes > MAX_WORD_BYTES)
    refuse('Tệp Word nặng hơn 20 MB. Hãy nén ảnh trong Word (Định dạng ảnh, Nén ảnh) rồi mở lại.', 'size')
}

/**
 * Lets a file through by its first bytes: a .docx is a zip.
 *
 * @param head - the first bytes; the whole of what is not a zip, so that a locked file can be told from an old one
 * @throws {Refusal} when it is something else, with what to do about the common ones
 */
export function assertWordKind(head: Buffer): void {
  if (head.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return
  const isOle = head.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1'
  if (isOle && head.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    refuse('Tệp Word này có mật khẩu. Hãy mở trong Word, bỏ mật khẩu, lưu lại rồi mở ở đây.', 'type')
  }
  if (isOle) refuse('Tệp .doc kiểu cũ chưa mở được. Hãy mở trong Word, chọn Lưu thành .docx rồi mở ở đây.', 'type')
  if (head.subarray(0, 5).toString('latin1') === '{\\rtf') {
    refuse('Tệp RTF chưa mở được. Hãy mở trong Word, chọn Lưu thành .docx rồi mở ở đây.', 'type')
  }
  refuse('Tệp này không phải tệp Word. Hãy chọn tệp có đuôi .docx.', 'type')
}

/**
 * Declines a file that could not be read.
 *
 * @throws {Refusal} always
 */
export function refuseFault(fault: Fault): never {
  if (fault === 'too large') refuse(TOO_LARGE, 'size')
  if (fault === 'not word') {
    refuse('Tệp này không có văn bản Word bên trong. Hãy mở bằng Word, chọn Lưu thành .docx rồi mở ở đây.', 'type')
  }
  refuse('Tệp Word này bị hỏng, không đọc được. Hãy mở trong Word, lưu thành tệp mới rồi mở ở đây.')
}
