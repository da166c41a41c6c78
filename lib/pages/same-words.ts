import { isSameBody } from '../body/same-body'
import type { PageWords } from './input'

/** Words as a revision or a screen holds them. */
type SomeWords = Omit<PageWords, 'body'> & { body: unknown }

/** Says whether two versions of a page hold the same words, wherever they come from. */
export function isSamePageWords(one: SomeWords, other: SomeWords): boolean {
  return one.title === other.title && one.summary === other.summary && isSameBody(one.body, other.body)
}
