import type { Attachment, Body, Video } from '../body/body'
import { figuresOf, plainTextOf } from '../body/text'
import type { Reason } from '../refusal'
import { formatNumber } from '../vietnamese/numbers'

/** What a revision says that matters for publishing it. */
export interface Unpublished {
  title: string
  summary: string
  categoryId: number | null
  body: Body
}

/**
 * Names everything that a revision lacks before citizens may read it, all at once; checked beside the text while it is written
 * and again by the verb. A picture without a description is no smaller fault than a missing title: WCAG 2.2, 1.1.1.
 *
 * @returns empty where nothing is missing
 */
export function missingForPublication({ title, summary, categoryId, body }: Unpublished): Reason[] {
  const missing: Reason[] = []
  if (!title) missing.push({ field: 'title', message: 'Chưa có tiêu đề.' })
  if (!summary) missing.push({ field: 'summary', message: 'Chưa có tóm tắt.' })
  missing.push(...missingWords(body))
  if (!categoryId) missing.push({ field: 'categoryId', message: 'Chưa chọn chuyên mục.' })
  return [...missing, ...undescribed(body)]
}

/** Names what a body lacks before citizens may read it, whatever it is the body of. */
export function missingInBody(body: Body): Reason[] {
  return [...missingWords(body), ...undescribed(body)]
}

function missingWords(body: Body): Reason[] {
  return plainTextOf(body).trim() ? [] : [{ field: 'body', message: 'Chưa có nội dung.' }]
}

function undescribed(body: Body): Reason[] {
  return [
    ...missingPictures(body),
    ...undescribedFigures(body),
    ...unnamed(body, 'video'),
    ...unnamed(body, 'attachment'),
  ]
}

function undescribedFigures(body: Body): Reason[] {
  return figuresOf(body).flatMap(({ attrs }, index) => {
    if (attrs.decorative) return []
    const field = `figure-${index + 1}`
    if (!attrs.alt.trim()) {
      return [{ field, message: `Ảnh ${index + 1} chưa có mô tả. Viết trong ảnh có gì, hoặc chọn “Ảnh trang trí”.` }]
    }
    if (isFileName(attrs.alt)) {
      return [{ field, message: `Mô tả của ảnh ${index + 1} là tên tệp. Hãy viết trong ảnh có gì.` }]
    }
    return []
  })
}

/** A box that a paste has left is filled or taken away by a person: nothing goes out in silence with a picture less. */
function missingPictures(body: Body): Reason[] {
  const count = body.content.filter(({ type }) => type === 'missingPicture').length
  if (!count) return []
  const message = `Còn ${formatNumber(count)} ô ảnh trống. Chọn ảnh cho từng ô, hoặc bấm “Bỏ ô này”.`
  return [{ field: 'missingPicture-1', message }]
}

/** Without its name a film or a file tells nothing to those who do not open it. */
function unnamed(body: Body, type: 'video' | 'attachment'): Reason[] {
  const name = type === 'video' ? 'Video' : 'Tệp đính kèm'
  return body.content
    .filter((block): block is Video | Attachment => block.type === type)
    .flatMap(({ attrs }, index) => {
      if (attrs.title.trim()) return []
      return [{ field: `${type}-${index + 1}`, message: `${name} ${index + 1} chưa có tên. Viết tên cho người đọc.` }]
    })
}

/**
 * What cameras, telephones, Zalo and programs call a picture when nobody has named it: a word and a number, a number and a row of
 * signs, an hour. "Năm 2025" or "Ảnh chụp chung 23 cá nhân" is a person's.
 */
const MADE_UP = [
  /\.(jpe?g|png|gif|webp|heic|heif|bmp|tiff?)$/i,
  /^(img|dsc[nf]?|image|photo|picture|pic|anh|z|pxl|mvi|screenshot|clip[\s_-]?image|scan)?[\s_-]*\d[\d\s_()-]*$/i,
  /^z\d{6,}[_-][0-9a-f]{6,}$/i,
  /^(img|pxl|fb[_-]img|screenshot)[\s_-]*\d{6,}[\w\s.()-]*$/i,
  /^img-\d{8}-wa\d+$/i,
  /^(untitled|unnamed|capture|download|no[\s_-]?name|khong[\s_-]ten|chưa đặt tên)[\s_-]*\(?\d*\)?$/i,
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
]

/** Says whether a description is only a file's name, with its extension or without: "DSC_0412.jpg", "IMG 2310", "Untitled-1". */
export function isFileName(alt: string): boolean {
  const text = alt.trim()
  return MADE_UP.some((name) => name.test(text))
}
