import type { Block, Body, Figure, Inline } from '@/lib/body/body'
import { bodyInput } from '@/lib/body/input'
import type {
  Block as ProvinceBlock,
  Inline as ProvinceInline,
  ProvinceFile,
  ProvinceFilm,
  ProvincePicture,
} from './types'

/**
 * Builds the document of a demonstration post.
 *
 * @param mediaIds - the media items of its pictures, in the same order
 * @param fileIds - the media items of its files, by their names
 * @throws {Error} where a figure names a picture that the post has not
 */
export function bodyFrom(
  blocks: ProvinceBlock[],
  pictures: ProvincePicture[],
  mediaIds: number[],
  fileIds: Map<string, number> = new Map(),
): Body {
  const content = blocks.map((block) => blockFrom(block, pictures, mediaIds, fileIds))
  return bodyInput.parse({ type: 'doc', content })
}

function blockFrom(
  block: ProvinceBlock,
  pictures: ProvincePicture[],
  mediaIds: number[],
  fileIds: Map<string, number>,
): Block {
  if ('p' in block) return paragraph(block.p)
  if ('h2' in block) return { type: 'heading', attrs: { level: 2 }, content: inline(block.h2) }
  if ('h3' in block) return { type: 'heading', attrs: { level: 3 }, content: inline(block.h3) }
  if ('ul' in block) return { type: 'bulletList', content: block.ul.map(item) }
  if ('ol' in block) return { type: 'orderedList', content: block.ol.map(item) }
  if ('quote' in block) return { type: 'blockquote', content: [paragraph(block.quote)] }
  if ('figure' in block) return figure(block.figure, pictures, mediaIds)
  if ('gallery' in block) return gallery(block.gallery, pictures, mediaIds)
  if ('file' in block) return attachment(block.file, fileIds)
  if ('film' in block) return film(block.film, mediaIds, fileIds)
  if ('table' in block) return table(block.table)
  return { type: 'horizontalRule' }
}

function figure(index: number, pictures: ProvincePicture[], mediaIds: number[]): Figure {
  const picture = pictures[index]
  const mediaId = mediaIds[index]
  if (!picture || !mediaId) throw new Error(`A post has no picture ${index}.`)
  const { alt, caption, credit } = picture
  return {
    type: 'figure',
    attrs: { mediaId, alt, decorative: false, credit, lead: index === 0 },
    content: inline(caption),
  }
}

function gallery(indexes: number[], pictures: ProvincePicture[], mediaIds: number[]): Block {
  return { type: 'gallery', content: indexes.map((index) => figure(index, pictures, mediaIds)) }
}

function attachment({ title, fileName }: ProvinceFile, fileIds: Map<string, number>): Block {
  const mediaId = fileIds.get(fileName)
  if (!mediaId) throw new Error(`A post has no file “${fileName}”.`)
  return { type: 'attachment', attrs: { mediaId, title } }
}

function film(
  { title, fileName, caption, credit, pictures }: ProvinceFilm,
  ids: number[],
  files: Map<string, number>,
): Block {
  const mediaId = files.get(fileName)
  if (!mediaId) throw new Error(`A post has no film “${fileName}”.`)
  const posterId = ids[pictures[0] ?? 0] ?? null
  return { type: 'video', attrs: { mediaId, youtubeId: null, posterId, title, credit }, content: inline(caption) }
}

function table({ header, rows }: { header: string[]; rows: string[][] }): Block {
  const cell = (type: 'tableCell' | 'tableHeader') => (text: string) => ({ type, content: [paragraph(text)] })
  return {
    type: 'table',
    content: [
      { type: 'tableRow', content: header.map(cell('tableHeader')) },
      ...rows.map((row) => ({ type: 'tableRow' as const, content: row.map(cell('tableCell')) })),
    ],
  }
}

function item(text: string) {
  return { type: 'listItem' as const, content: [paragraph(text)] }
}

function paragraph(parts: string | ProvinceInline[]) {
  return { type: 'paragraph' as const, content: inline(parts) }
}

function inline(parts: string | ProvinceInline[]): Inline[] {
  return (typeof parts === 'string' ? [parts] : parts).map((part): Inline => {
    if (typeof part === 'string') return { type: 'text', text: part }
    if ('b' in part) return { type: 'text', text: part.b, marks: [{ type: 'bold' }] }
    if ('i' in part) return { type: 'text', text: part.i, marks: [{ type: 'italic' }] }
    if ('sup' in part) return { type: 'text', text: part.sup, marks: [{ type: 'superscript' }] }
    return { type: 'text', text: part.link, marks: [{ type: 'link', attrs: { href: part.href } }] }
  })
}
