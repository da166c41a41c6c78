import type { Block, Body } from '@/lib/body/body'
import type { ExaminedText } from '@/lib/proofreading/passages'
import { posts, type Block as ProvinceBlock } from '@/prisma/province'
import { bodyFrom } from '@/prisma/province/bodies'

/** A post of plain paragraphs, or of blocks. */
export function aText(...blocks: (string | Block)[]): ExaminedText {
  return { title: '', summary: '', body: aBodyOf(...blocks) }
}

/** A body of plain paragraphs, or of blocks. */
export function aBodyOf(...blocks: (string | Block)[]): Body {
  return { type: 'doc', content: blocks.map((block) => (typeof block === 'string' ? aParagraph(block) : block)) }
}

/** A table; its first row names the columns. */
export function aTable(...rows: string[][]): Block {
  return {
    type: 'table',
    content: rows.map((cells, index) => ({
      type: 'tableRow',
      content: cells.map((words) => ({ type: index ? 'tableCell' : 'tableHeader', content: [aParagraph(words)] })),
    })),
  }
}

/** All posts of the demonstration province, as they are read. */
export function provinceTexts(): ExaminedText[] {
  return posts.flatMap(({ title, summary, body, picture = [], updated, newerDraft }) => {
    const mediaIds = picture.map((_, index) => index + 1)
    return [body, ...(updated ? [updated.body] : []), ...(newerDraft ? [newerDraft.body] : [])].map((blocks) => ({
      title,
      summary,
      body: bodyFrom(blocks, picture, mediaIds, new Map(blocks.flatMap((block) => fileIn(block)))),
    }))
  })
}

function fileIn(block: ProvinceBlock): [string, number][] {
  if ('film' in block) return [[block.film.fileName, 1_000]]
  return 'file' in block ? [[block.file.fileName, 1_000]] : []
}

function aParagraph(text: string) {
  return { type: 'paragraph' as const, content: text ? [{ type: 'text' as const, text }] : [] }
}
