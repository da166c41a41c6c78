import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { arrange } from './arranging'
import { readSheet } from './sheet'
import type { Image, WordDocument } from './tree'
import { lookOver, WordFault } from './unpacking'
import type { Counts, ReadPicture, ReadWordFile } from './word-file'
import { Writer } from './writing'

/**
 * Reads a .docx: its text as blocks, its pictures as files in a folder. Runs in a worker, which is ended when it takes too long or
 * too much.
 *
 * @param folder - where the pictures are put
 * @throws {WordFault} when it is damaged, a bomb, or no Word document
 */
export async function readWordFile(path: string, folder: string): Promise<ReadWordFile> {
  const sheet = readSheet(await lookOver(path))
  const counts = noCounts()
  const writer = new Writer(await treeOf(path), sheet, counts)
  const { title, byline, blocks } = arrange(writer.write(), counts)
  return { title, byline, blocks, pictures: await unpackPictures(writer.images, folder, counts), counts }
}

/** mammoth hands its tree over on the way to HTML, which is not wanted: it gets an empty document to go on with. */
async function treeOf(path: string): Promise<WordDocument> {
  let tree: WordDocument | null = null
  const keep = (document: WordDocument) => {
    tree = document
    return { ...document, children: [] }
  }
  try {
    await mammoth.convertToHtml(
      { buffer: await readFile(path) },
      { transformDocument: keep, includeEmbeddedStyleMap: false },
    )
  } catch {
    throw new WordFault('damaged')
  }
  if (!tree) throw new WordFault('damaged')
  return tree
}

const EXTENSIONS: Record<string, string> = {
  ...{ 'image/jpeg': 'jpg', 'image/jpg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp' },
}

/** One after another: together they could be more than the memory. */
async function unpackPictures(images: Image[], folder: string, counts: Counts): Promise<ReadPicture[]> {
  const pictures: ReadPicture[] = []
  for (const [index, image] of images.entries()) {
    const extension = EXTENSIONS[image.contentType ?? '']
    const bytes = extension && (await image.readAsBuffer().catch(() => null))
    if (!bytes) counts.lostPictures++
    const fileName = bytes ? `anh-${index + 1}.${extension}` : ''
    const path = join(folder, `picture-${index + 1}`)
    if (bytes) await writeFile(path, bytes)
    pictures.push({ path, fileName })
  }
  return pictures
}

function noCounts(): Counts {
  return {
    titleFrom: null,
    ...{ captions: 0, tables: 0, oldLetters: 0, hardSpaces: 0, unseen: 0, emptyParagraphs: 0, comments: 0, notes: 0 },
    ...{ unsafeLinks: 0, lostPictures: 0, layoutTables: 0 },
  }
}
