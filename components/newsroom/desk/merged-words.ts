import type { MainCategory } from '@/lib/categories/category'
import { bodyOfChoices } from '@/lib/comparing/choosing'
import type { ComparedWords, Comparison } from '@/lib/comparing/comparison'
import type { Choices } from '@/lib/comparing/merging'
import type { Words } from './words'

/** A version's words with its category by name, as people compare them. */
export function comparedWords({ categoryId, ...words }: Words, categories: MainCategory[]): ComparedWords {
  const all = categories.flatMap((category) => [category, ...category.children])
  return { ...words, categoryName: all.find(({ id }) => id === categoryId)?.name ?? null }
}

/** Puts the words together that were chosen from two versions. */
export function mergedWords(comparison: Comparison, { heads, rows }: Choices, before: Words, after: Words): Words {
  const from = (name: keyof Choices['heads']) => (heads[name] === 'before' ? before : after)
  return {
    title: from('title').title,
    summary: from('summary').summary,
    body: bodyOfChoices(comparison, (_, place) => rows[place] ?? 'both'),
    categoryId: from('category').categoryId,
    byline: from('byline').byline,
    source: from('source').source,
    tags: from('tags').tags,
  }
}
