import { once } from 'node:events'
import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { MAX_ENTRIES, MAX_TEXT_BYTES, MAX_UNPACKED_BYTES } from './requirements'
import type { Fault } from './word-file'

/** A file cannot be read; the name says why. */
export class WordFault extends Error {
  constructor(readonly fault: Fault) {
    super(`The Word file is ${fault}`)
    this.name = 'WordFault'
  }
}

/** The parts of a .docx that are read beside its text. */
export interface Parts {
  document: string
  numbering: string
  styles: string
}

const WANTED: Record<string, keyof Parts> = {
  'word/document.xml': 'document',
  'word/numbering.xml': 'numbering',
  'word/styles.xml': 'styles',
}

/**
 * Looks a .docx over before anything unpacks it as a whole: what its directory promises, and whether that is true. Every part is
 * unpacked once, piece by piece, and let go; a part that holds more than it said ends it.
 *
 * @throws {WordFault} when it is damaged, a bomb, or no Word document
 */
export async function lookOver(path: string): Promise<Parts> {
  const parts: Parts = { document: '', numbering: '', styles: '' }
  const zip = await promisify<string, yauzl.Options, ZipFile>(yauzl.open)(path, {
    lazyEntries: true,
    autoClose: true,
  }).catch(() => {
    throw new WordFault('damaged')
  })
  const sums = { all: 0, text: 0, entries: 0 }
  await new Promise<void>((resolve, reject) => {
    zip.on('error', () => reject(new WordFault('damaged')))
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      weigh(entry, sums)
        .then(() => unpack(zip, entry))
        .then((text) => {
          const part = WANTED[entry.fileName]
          if (part) parts[part] = text
          zip.readEntry()
        })
        .catch((error: unknown) => reject(error instanceof WordFault ? error : new WordFault('damaged')))
    })
    zip.readEntry()
  }).finally(() => zip.close())
  if (!parts.document) throw new WordFault('not word')
  return parts
}

async function weigh(entry: Entry, sums: { all: number; text: number; entries: number }): Promise<void> {
  const isText = /\.(xml|rels)$/i.test(entry.fileName)
  sums.all += entry.uncompressedSize
  sums.entries++
  if (isText) sums.text += entry.uncompressedSize
  if (sums.all > MAX_UNPACKED_BYTES || sums.text > MAX_TEXT_BYTES || sums.entries > MAX_ENTRIES) {
    throw new WordFault('too large')
  }
}

/** yauzl ends with an error as soon as a part holds more, or less, than the directory says. */
async function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await promisify<Entry, NodeJS.ReadableStream>((one, done) =>
    zip.openReadStream(one, (error, opened) => done(error, opened)),
  )(entry)
  const isWanted = entry.fileName in WANTED
  const kept: Buffer[] = []
  stream.on('data', (part: Buffer) => isWanted && kept.push(part))
  await once(stream, 'end')
  return Buffer.concat(kept).toString('utf8')
}
