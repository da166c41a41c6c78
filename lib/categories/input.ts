import { z } from 'zod'
import { line } from '../vietnamese/line'
import { MAX_SLUG, SLUG } from '../vietnamese/slug'
import { rowIdAsText } from '../row-id'

const fields = {
  name: line(100).pipe(z.string().min(1, 'Hãy ghi tên chuyên mục.')),
  description: line(300),
  /** The main category it belongs to; null for a main category. A select sends an empty value for it. */
  parentId: z.preprocess((value) => (value === '' ? null : value), rowIdAsText.nullable()),
  homeBlock: z.enum(['NONE', 'STORIES', 'HEADLINES', 'NOTICES']),
  /** The last part of its address; empty follows the name, or leaves it as it is. */
  slug: z
    .union([
      z.literal(''),
      z.string().max(MAX_SLUG).regex(SLUG, 'Địa chỉ chỉ gồm chữ thường không dấu, chữ số và gạch nối.'),
    ])
    .optional(),
}

export const createCategoryInput = z.object(fields)
export type CreateCategoryInput = z.infer<typeof createCategoryInput>

export const changeCategoryInput = z.object({ ...fields, id: rowIdAsText })
export type ChangeCategoryInput = z.infer<typeof changeCategoryInput>
