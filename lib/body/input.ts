import { z } from 'zod'
import type { Block, Body, Inline, Mark } from './body'
import { faultOf } from './guard'
import { isSafeHref } from './href'

/** What a table may span; browsers build a grid of that size. */
const MAX_COLSPAN = 40
const MAX_ROWSPAN = 500
const MAX_ROWS = 2_000

const MISSHAPEN = 'Nội dung bài không đúng dạng. Hãy tải lại trang rồi dán lại.'

/** Tiptap writes null where an attribute is unset. */
const align = z.enum(['left', 'center', 'right', 'justify']).nullish().catch(null)

const plainMark = z
  .object({ type: z.enum(['bold', 'italic', 'underline', 'superscript', 'subscript']) })
  .transform(({ type }): Mark => ({ type }))

const link = z.object({
  type: z.literal('link'),
  // Only the address is kept: no class, no target, no rel of anybody's choosing.
  attrs: z.object({
    href: z
      .string()
      .max(2_000)
      .refine(isSafeHref, 'Có liên kết không dùng được. Hãy sửa thành địa chỉ bắt đầu bằng https:// hoặc /.'),
  }),
})

/** Marks in one order, each once: the same look is the same document. */
const marks = z
  .array(z.union([link, plainMark]))
  .max(8)
  .transform((all): Mark[] => {
    const byType = new Map(all.map((mark) => [mark.type, mark]))
    return [...byType.keys()].sort().map((type) => byType.get(type)!)
  })

const text = z
  .strictObject({
    type: z.literal('text'),
    text: z.string().transform((words) =>
      words
        .normalize('NFC')
        .replace(/[\t\n\r]+/g, ' ')
        .replace(/\p{Cc}/gu, ''),
    ),
    marks: marks.optional(),
  })
  .transform(({ text, marks }): Inline => (marks?.length ? { type: 'text', text, marks } : { type: 'text', text }))

const hardBreak = z
  .strictObject({ type: z.literal('hardBreak'), marks: z.unknown().optional() })
  .transform((): Inline => ({ type: 'hardBreak' }))

const inlines = z
  .array(z.union([text, hardBreak]))
  .default([])
  .transform((all) => all.filter((inline) => inline.type !== 'text' || inline.text))

const paragraph = z
  .strictObject({
    type: z.literal('paragraph'),
    attrs: z.object({ textAlign: align }).nullish(),
    content: inlines,
  })
  .transform(({ attrs, content }) => ({ type: 'paragraph' as const, ...aligned(attrs?.textAlign), content }))

const heading = z
  .strictObject({
    type: z.literal('heading'),
    attrs: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]), textAlign: align }),
    content: inlines,
  })
  .transform(({ attrs: { level, textAlign }, content }) => ({
    type: 'heading' as const,
    attrs: { level, ...aligned(textAlign).attrs },
    content,
  }))

const words = (max: number) =>
  z
    .string()
    .max(max)
    .nullish()
    .transform((value) =>
      (value ?? '')
        .normalize('NFC')
        .replace(/\p{Cc}+/gu, ' ')
        .trim(),
    )

const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z
    .object({
      mediaId: z.int().positive().max(2_147_483_647),
      alt: words(1_000),
      decorative: z.boolean().nullish().transform(Boolean),
      credit: words(300),
      lead: z.boolean().nullish().transform(Boolean),
    })
    .transform((attrs) => (attrs.decorative ? { ...attrs, alt: '' } : attrs)),
  content: inlines,
})

const horizontalRule = z
  .strictObject({ type: z.literal('horizontalRule') })
  .transform(() => ({ type: 'horizontalRule' as const }))

const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(z.lazy(() => flow)).min(1) })

const bulletList = z
  .strictObject({ type: z.literal('bulletList'), attrs: z.unknown().optional(), content: z.array(listItem).min(1) })
  .transform(({ type, content }) => ({ type, content }))

const orderedList = z
  .strictObject({
    type: z.literal('orderedList'),
    attrs: z.object({ start: z.int().min(0).max(100_000).nullish() }).nullish(),
    content: z.array(listItem).min(1),
  })
  .transform(({ type, attrs, content }) => ({ type, attrs: { start: attrs?.start ?? 1 }, content }))

/** What stands inside lists, quotations and cells. */
const flow: z.ZodType<never> = z.union([paragraph, bulletList, orderedList]) as unknown as z.ZodType<never>

const blockquote = z.strictObject({ type: z.literal('blockquote'), content: z.array(flow).min(1) })

const cell = z
  .strictObject({
    type: z.enum(['tableCell', 'tableHeader']),
    attrs: z
      .object({
        colspan: z.int().min(1).max(MAX_COLSPAN).nullish(),
        rowspan: z.int().min(1).max(MAX_ROWSPAN).nullish(),
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

const table = z.strictObject({
  type: z.literal('table'),
  content: z
    .array(z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).min(1).max(100) }))
    .min(1)
    .max(MAX_ROWS),
})

const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  figure,
  horizontalRule,
  bulletList,
  orderedList,
  blockquote,
  table,
] as never) as unknown as z.ZodType<Block>

/**
 * A post's text as it may be kept and shown. Whatever comes, from the editor, a file or a stored row, passes here: known nodes
 * and attributes only, NFC, no address of a picture, no unsafe link, no table that a browser could not build.
 */
export const bodyInput: z.ZodType<Body> = z
  .unknown()
  .superRefine((document, context) => {
    const fault = faultOf(document)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  })
  .pipe(z.strictObject({ type: z.literal('doc'), content: z.array(block) }, MISSHAPEN))
  .transform((body): Body => withoutEmptyEnd(withOneLead(body)))

function aligned(textAlign: z.infer<typeof align>) {
  return textAlign && textAlign !== 'left' ? { attrs: { textAlign } } : {}
}

/** At most one figure stands for the post: the first that says so. */
function withOneLead(body: Body): Body {
  let found = false
  const content = body.content.map((node) => {
    if (node.type !== 'figure' || !node.attrs.lead) return node
    const lead = !found
    found = true
    return lead ? node : { ...node, attrs: { ...node.attrs, lead } }
  })
  return { ...body, content }
}

/** The editor keeps an empty line at the end to write on; it is no part of the text. */
function withoutEmptyEnd(body: Body): Body {
  const last = body.content.findLastIndex((node) => node.type !== 'paragraph' || node.content?.length)
  return { ...body, content: body.content.slice(0, Math.max(last + 1, 1)) }
}
