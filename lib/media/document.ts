import { open } from 'node:fs/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { refuse, Refusal } from '../refusal'
import { refuseBroken } from './requirements'

/** What a document may hold unpacked: whoever opens a bomb on an old machine loses it. 300 MB, and 10 000 parts. */
const MAX_UNPACKED = 300 * 1024 * 1024
const MAX_PARTS = 10_000

/** The list of a document's parts is itself a part; a real one has some kilobytes. */
const MAX_LIST = 2 * 1024 * 1024
const LIST = '[Content_Types].xml'

/** A PDF ends with a mark; what follows it are at most some bytes of whoever signed or sent it. */
const END_BYTES = 2048

/**
 * Looks into a document, whatever its name says.
 *
 * @returns its kind as an extension: pdf, docx or xlsx
 * @throws {Refusal} when it is broken, another kind of archive, full of macros, or grows beyond all measure when it is opened
 */
export async function checkDocument(path: string, format: 'pdf' | 'zip'): Promise<'pdf' | 'docx' | 'xlsx'> {
  if (format === 'zip') return checkArchive(path)
  await checkEnd(path)
  return 'pdf'
}

async function checkEnd(path: string): Promise<void> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const start = Math.max(0, size - END_BYTES)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(END_BYTES), 0, END_BYTES, start)
    if (!buffer.subarray(0, bytesRead).includes('%%EOF')) refuseBroken('FILE')
  } finally {
    await file.close()
  }
}

async function checkArchive(path: string): Promise<'docx' | 'xlsx'> {
  try {
    const zip = await openPromise(path, { autoClose: false })
    try {
      return await walk(zip)
    } finally {
      zip.close()
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    // Yauzl says in English what is wrong with the archive.
    return refuseBroken('FILE')
  }
}

/** Every part is really unpacked and weighed: what an archive says of itself may be a lie. */
async function walk(zip: ZipFile): Promise<'docx' | 'xlsx'> {
  if (zip.entryCount > MAX_PARTS) refuseBomb()
  let unpacked = 0
  let list: string | null = null
  for await (const part of zip.eachEntry() as AsyncIterable<Entry>) {
    if (part.isEncrypted()) refuse('Tệp này có mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi tải lên.', 'type')
    if (/(^|\/)vbaProject\.bin$|(^|\/)macrosheets\//i.test(part.fileName)) refuseMacros()
    if (unpacked + part.uncompressedSize > MAX_UNPACKED) refuseBomb()
    if (part.fileName.endsWith('/')) continue
    const isList = part.fileName === LIST
    if (isList && (list !== null || part.uncompressedSize > MAX_LIST)) refuseBroken('FILE')
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(part)) {
      unpacked += (chunk as Buffer).length
      if (unpacked > MAX_UNPACKED) refuseBomb()
      if (isList) chunks.push(chunk as Buffer)
    }
    if (isList) list = Buffer.concat(chunks).toString('utf8')
  }
  return kindIn(list)
}

/** Office itself tells its documents apart by this list, not by their names. */
function kindIn(list: string | null): 'docx' | 'xlsx' {
  if (list && /macroEnabled|vbaProject/i.test(list)) refuseMacros()
  if (list?.includes('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')) return 'docx'
  if (list?.includes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml')) return 'xlsx'
  return refuse(
    'Tệp này là tệp nén hoặc loại chưa dùng được. Hãy giải nén, rồi tải từng tệp PDF, DOCX, XLSX lên.',
    'type',
  )
}

function refuseMacros(): never {
  refuse(
    'Tệp này có macro, máy người đọc sẽ báo nguy hiểm. Hãy lưu lại thành .docx, .xlsx không có macro hoặc PDF.',
    'type',
  )
}

function refuseBomb(): never {
  refuse('Tệp này mở ra lớn hơn 300 MB. Hãy giảm ảnh trong tệp hoặc tách thành nhiều tệp.', 'size')
}
