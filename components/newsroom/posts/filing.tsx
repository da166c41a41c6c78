'use client'

import type { Words } from '@/components/newsroom/desk/words'
import { CategoryOptions } from '@/components/newsroom/post-filters'
import type { MainCategory } from '@/lib/categories/category'
import { TagsField } from './tags-field'

interface Props {
  words: Words
  categories: MainCategory[]
  onChange: (part: Partial<Words>) => void
}

/** What a post is filed under, and whose it is. */
export function Filing({ words, categories, onChange }: Props) {
  return (
    <section>
      <h2>Phân loại</h2>
      <div className="field">
        <label htmlFor="categoryId">Chuyên mục</label>
        <select
          id="categoryId"
          value={words.categoryId ?? ''}
          onChange={(event) => onChange({ categoryId: Number(event.target.value) || null })}
        >
          <option value="">Chọn chuyên mục</option>
          <CategoryOptions categories={categories} />
        </select>
      </div>
      <TagsField tags={words.tags} onChange={(tags) => onChange({ tags })} />
      <div className="field">
        <label htmlFor="byline">Tên tác giả hiển thị</label>
        <input id="byline" value={words.byline} onChange={(event) => onChange({ byline: event.target.value })} />
      </div>
      <div className="field">
        <label htmlFor="source">Nguồn</label>
        <input id="source" value={words.source} onChange={(event) => onChange({ source: event.target.value })} />
        <p className="hint">Bỏ trống nếu bài do Ban viết.</p>
      </div>
    </section>
  )
}
