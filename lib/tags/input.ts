import { z } from 'zod'
import { slugOf } from '../vietnamese/slug'
import { MAX_TAG, MAX_TAGS } from './tag'
import { rowId, rowIdAsText } from '../row-id'

const name = z
  .string()
  .transform((text) =>
    text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Zs}\u200b\u2060\ufeff,;]+/gu, ' ')
      .trim(),
  )
  .pipe(z.string().max(MAX_TAG, `Tên chủ đề dài quá ${MAX_TAG} ký tự. Hãy rút gọn.`))

/** The subjects of a post by name, each once however it is spelled; what holds no letter and no digit is left out. */
export const tagNames = z
  .array(name)
  .max(100)
  .transform((names) => {
    const slugs = names.map(slugOf)
    return names.filter((_, index) => slugs[index] && slugs.indexOf(slugs[index]) === index)
  })
  .pipe(z.array(z.string()).max(MAX_TAGS, `Một bài có nhiều nhất ${MAX_TAGS} chủ đề. Hãy bỏ bớt.`))
  .default([])

/** Another name for a tag. */
export const renameTagInput = z.object({
  id: rowIdAsText,
  name: name.refine((text) => slugOf(text) !== '', 'Hãy ghi tên chủ đề, có chữ hoặc số.'),
})
export type RenameTagInput = z.infer<typeof renameTagInput>

/** A tag, and the one that takes its posts over. */
export const mergeTagInput = z.object({
  id: rowIdAsText,
  into: z.coerce.number('Hãy chọn một chủ đề để gộp vào.').pipe(rowId),
})
export type MergeTagInput = z.infer<typeof mergeTagInput>

/** Names a tag. */
export const tagInput = z.object({ id: rowIdAsText })
export type TagInput = z.infer<typeof tagInput>
