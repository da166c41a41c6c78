import { z } from 'zod'
import { isSafeHref } from '../body/href'
import { rowId } from '../row-id'
import { line } from '../vietnamese/line'

/** Where an entry leads, as the dialog sends it. */
const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('category'), categoryId: rowId }),
  z.object({ kind: z.literal('page'), pageId: rowId }),
  z.object({ kind: z.literal('section'), section: z.string().max(100) }),
  z.object({
    kind: z.literal('link'),
    url: z
      .string()
      .trim()
      .max(500, 'Địa chỉ dài quá 500 ký tự. Hãy rút gọn.')
      .refine(
        (url) => /^(https?:|\/)/i.test(url) && isSafeHref(url),
        'Địa chỉ phải bắt đầu bằng https:// hoặc http://, hoặc bằng / nếu ở ngay cổng này.',
      ),
  }),
])

const entry = z.object({
  /** Empty follows what the place is called. */
  label: line(60, 'Tên'),
  target,
  /** The entry of the first level under which it stands; null for the first level. */
  parentId: rowId.nullable(),
})

/** An entry with a name of its own only where it needs one: a link has no other. */
function named<T extends typeof entry>(schema: T) {
  return schema.refine(({ label, target }) => label || target.kind !== 'link', {
    path: ['label'],
    message: 'Hãy ghi tên cho liên kết này.',
  })
}

export const addEntryInput = named(entry)
export type AddEntryInput = z.infer<typeof addEntryInput>

export const changeEntryInput = named(entry.extend({ entryId: rowId }))
export type ChangeEntryInput = z.infer<typeof changeEntryInput>

/** Puts an entry at a place: under which, and before how many of its sisters. */
export const placeEntryInput = z.object({
  entryId: rowId,
  parentId: rowId.nullable(),
  position: z.int().min(0).max(1_000),
})
export type PlaceEntryInput = z.infer<typeof placeEntryInput>

/** Names an entry. */
export const entryInput = z.object({ entryId: rowId })
