import { z } from 'zod'
import { MAX_GALLERY } from './body'
import type { Block, Body, BulletList, Figure, Gallery, Inline, ListItem, Mark, OrderedList, Paragraph } from './body'
import { faultOf, MISSHAPEN } from './guard'
import { isSafeHref } from './href'
import { emptyBody } from './text'
import { cleanWords } from '../vietnamese/clean-words'
import { YOUTUBE_ID } from './youtube'
import { rowId } from '../row-id'

/** What a table may span; browsers build a grid of that size. */
const MAX_COLSPAN = 40
const MAX_ROWSPAN = 500
const MAX_COLUMNS = 100
const MAX_ROWS = 2_000

const UNSAFE_LINK = 'Có liên kết không dùng được. Hãy sửa thành địa chỉ bắt đầu bằng https:// hoặc /.'
const LONG_LINK = 'Có liên kết dài quá 2.000 ký tự. Hãy dùng địa chỉ ngắn hơn.'
const WIDE_CELL = `Có ô bảng trải quá ${MAX_COLSPAN} cột hoặc ${MAX_ROWSPAN} hàng. Hãy tách ô đó.`
const WIDE_TABLE = `Có bảng rộng quá ${MAX_COLUMNS} cột. Hãy tách thành nhiều bảng.`
const LONG_TABLE = 'Có bảng dài quá 2.000 hàng. Hãy tách thành nhiều bảng.'

const LARGE_GALLERY = `Có bộ ảnh quá ${MAX_GALLERY} ảnh. Hãy tách thành nhiều bộ.`

/** Tiptap writes null where an attribute is unset. */
const align = z.enum(['left', 'center', 'right', 'justify']).nullish().catch(null)

const plainMark = z
  .object({ type: z.enum(['bold', 'italic', 'underline', 'superscript', 'subscript']) })
  .transform(({ type }): Mark => ({ type }))

const link = z.object({
  type: z.literal('link'),
  // Only the address is kept: no class, no target, no rel of anybody's choosing.
  attrs: z.object({ href: z.string().max(2_000, LONG_LINK).refine(isSafeHref, UNSAFE_LINK) }),
})

/** Marks in one order, each once: the same look is the same document. A letter is not raised and lowered at once. */
const marks = z
  .array(z.discriminatedUnion('type', [link, plainMark]))
  .max(8)
  .transform((all): Mark[] => {
    const byType = new Map(all.map((mark) => [mark.type, mark]))
    if (byType.has('superscript')) byType.delete('subscript')
    return [...byType.values()].sort((one, other) => (one.type < other.type ? -1 : 1))
  })

const text = z
  .strictObject({ type: z.literal('text'), text: z.string().transform(cleanWords), marks: marks.optional() })
  .transform(({ text, marks }): Inline => (marks?.length ? { type: 'text', text, marks } : { type: 'text', text }))

const hardBreak = z
  .strictObject({ type: z.literal('hardBreak'), marks: z.unknown().optional() })
  .transform((): Inline => ({ type: 'hardBreak' }))

const inlines = z
  .array(z.discriminatedUnion('type', [text, hardBreak]))
  .default([])
  .transform((all) => all.filter((inline) => inline.type !== 'text' || inline.text))

const paragraph = z
  .strictObject({
    type: z.literal('paragraph'),
    attrs: z.object({ textAlign: align }).nullish(),
    content: inlines,
  })
  .transform(({ attrs, content }): Paragraph => ({ type: 'paragraph', ...aligned(attrs?.textAlign), content }))

const heading = z
  .strictObject({
    type: z.literal('heading'),
    attrs: z.object({ level: z.literal([2, 3, 4]), textAlign: align }),
    content: inlines,
  })
  .transform(({ attrs: { level, textAlign }, content }) => ({
    type: 'heading' as const,
    attrs: { level, ...aligned(textAlign).attrs },
    content,
  }))

const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z
    .object({
      mediaId: rowId,
      alt: line(1_000, 'Có mô tả ảnh dài quá 1.000 ký tự. Hãy rút gọn.'),
      decorative: z.boolean().nullish().transform(Boolean),
      credit: line(300, 'Có tên người chụp ảnh dài quá 300 ký tự. Hãy rút gọn.'),
      lead: z.boolean().nullish().transform(Boolean),
    })
    .transform((attrs) => (attrs.decorative ? { ...attrs, alt: '' } : attrs)),
  content: inlines,
})

const gallery = z.strictObject({ type: z.literal('gallery'), content: z.array(figure).max(MAX_GALLERY, LARGE_GALLERY) })

const video = z.strictObject({
  type: z.literal('video'),
  attrs: z
    .object({
      youtubeId: z.string().regex(YOUTUBE_ID).nullable(),
      mediaId: rowId.nullable(),
      posterId: rowId.nullish().transform((id) => id ?? null),
      title: line(300, 'Có tên video dài quá 300 ký tự. Hãy rút gọn.'),
      credit: line(300, 'Có nguồn video dài quá 300 ký tự. Hãy rút gọn.'),
    })
    .refine((attrs) => (attrs.youtubeId === null) !== (attrs.mediaId === null), MISSHAPEN),
  content: inlines,
})

const attachment = z.strictObject({
  type: z.literal('attachment'),
  attrs: z.object({ mediaId: rowId, title: line(300, 'Có tên tệp đính kèm dài quá 300 ký tự. Hãy rút gọn.') }),
})

const missingPicture = z.strictObject({
  type: z.literal('missingPicture'),
  attrs: z.object({ alt: line(1_000, 'Có mô tả ảnh dài quá 1.000 ký tự. Hãy rút gọn.') }),
})

const horizontalRule = z
  .strictObject({ type: z.literal('horizontalRule') })
  .transform(() => ({ type: 'horizontalRule' as const }))

/** What stands inside lists, quotations and cells. */
const flow: z.ZodType<Paragraph | BulletList | OrderedList> = z.lazy(() =>
  z.discriminatedUnion('type', [paragraph, bulletList, orderedList]),
)

/** An item begins with a paragraph, be it empty: the editor could not open it otherwise. */
const listItem = z
  .strictObject({ type: z.literal('listItem'), content: z.array(flow).min(1) })
  .transform(({ type, content }): ListItem => ({ type, content: begunByParagraph(content) }))

const bulletList = z
  .strictObject({ type: z.literal('bulletList'), attrs: z.unknown().optional(), content: z.array(listItem).min(1) })
  .transform(({ type, content }): BulletList => ({ type, content }))

const orderedList = z
  .strictObject({
    type: z.literal('orderedList'),
    attrs: z.object({ start: z.int().min(0).max(100_000).nullish().catch(1) }).nullish(),
    content: z.array(listItem).min(1),
  })
  .transform(({ type, attrs, content }): OrderedList => ({ type, attrs: { start: attrs?.start ?? 1 }, content }))

const blockquote = z.strictObject({ type: z.literal('blockquote'), content: z.array(flow).min(1) })

const cell = z
  .strictObject({
    type: z.enum(['tableCell', 'tableHeader']),
    attrs: z
      .object({
        colspan: z.int().min(1).max(MAX_COLSPAN, WIDE_CELL).nullish(),
        rowspan: z.int().min(1).max(MAX_ROWSPAN, WIDE_CELL).nullish(),
        colwidth: z.array(z.number().min(0).max(4_000)).max(MAX_COLSPAN).nullish(),
      })
      .nullish(),
    content: z.array(flow).min(1),
  })
  .transform(({ type, attrs, content }) => ({
    type,
    attrs: { colspan: attrs?.colspan ?? 1, rowspan: attrs?.rowspan ?? 1, colwidth: attrs?.colwidth ?? null },
    content,
  }))

const row = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(cell)
    .min(1)
    .refine((cells) => cells.reduce((sum, { attrs }) => sum + attrs.colspan, 0) <= MAX_COLUMNS, WIDE_TABLE),
})

const table = z
  .strictObject({
    type: z.literal('table'),
    attrs: z.object({ caption: line(300, 'Có tên bảng dài quá 300 ký tự. Hãy rút gọn.') }).nullish(),
    content: z.array(row).min(1).max(MAX_ROWS, LONG_TABLE),
  })
  .transform(({ type, attrs, content }) => ({ type, attrs: { caption: attrs?.caption ?? '' }, content }))

const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  paragraph,
  heading,
  figure,
  gallery,
  video,
  attachment,
  missingPicture,
  horizontalRule,
  bulletList,
  orderedList,
  blockquote,
  table,
])

const document = z.strictObject({ type: z.literal('doc'), content: z.array(block) })

/**
 * A post's text as it may be kept and shown. Whatever comes, from the editor, a file or a stored row, passes here: known nodes
 * and attributes only, NFC, no address of a picture, no unsafe link, no table that a browser could not build. What is refused
 * is refused with one sentence.
 */
export const bodyInput: z.ZodType<Body> = z.unknown().transform((given, context) => {
  const fault = faultOf(given)
  const read = fault ? null : document.safeParse(given, { error: () => MISSHAPEN })
  if (read?.success) return withoutEmptyEnd(withOneLead(withTrueGalleries(read.data)))
  const sentence = read?.error?.issues.find(({ message }) => message !== MISSHAPEN)?.message
  context.addIssue({ code: 'custom', message: fault ?? sentence ?? MISSHAPEN })
  return z.NEVER
})

function line(max: number, sentence: string) {
  return z
    .string()
    .max(max, sentence)
    .nullish()
    .transform((words) => cleanWords(words ?? '').trim())
}

function aligned(textAlign: z.infer<typeof align>) {
  return textAlign && textAlign !== 'left' ? { attrs: { textAlign } } : {}
}

function begunByParagraph(content: ListItem['content']): ListItem['content'] {
  return content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph', content: [] }, ...content]
}

/** A picture alone is no gallery, and none is nothing. */
function withTrueGalleries(body: Body): Body {
  const content = body.content.flatMap((block): Block[] =>
    block.type === 'gallery' && block.content.length < 2 ? block.content : [block],
  )
  return { ...body, content }
}

/** At most one figure stands for the post: the first that says so. */
function withOneLead(body: Body): Body {
  let found = false
  const asOne = (figure: Figure): Figure => {
    if (!figure.attrs.lead) return figure
    const lead = !found
    found = true
    return { ...figure, attrs: { ...figure.attrs, lead } }
  }
  const content = body.content.map((block): Block => {
    if (block.type === 'gallery') return { ...block, content: block.content.map(asOne) } satisfies Gallery
    return block.type === 'figure' ? asOne(block) : block
  })
  return { ...body, content }
}

/** The editor keeps an empty line at the end to write on; it is no part of the text. */
function withoutEmptyEnd(body: Body): Body {
  const last = body.content.findLastIndex((node) => node.type !== 'paragraph' || node.content?.length)
  return last < 0 ? emptyBody() : { ...body, content: body.content.slice(0, last + 1) }
}
