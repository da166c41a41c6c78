import { isSameBody } from '../body/same-body'
import type { Words } from './input'

/** Words as a revision or a screen holds them. */
type SomeWords = Omit<Words, 'body'> & { body: unknown }

/** Says whether two versions hold the same words, wherever they come from: the database does not keep the order of keys. */
export function isSameWords(one: SomeWords, other: SomeWords): boolean {
  return (
    LINES.every((line) => one[line] === other[line]) &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, place) => tag === other.tags[place]) &&
    isSameBody(one.body, other.body)
  )
}

const LINES = ['title', 'summary', 'categoryId', 'byline', 'source'] as const
