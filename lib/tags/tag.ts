import { fold } from '../vietnamese/fold'

/** A tag by name and address. */
export interface TagName {
  slug: string
  name: string
}

/** More subjects than these say nothing of what a post is about. */
export const MAX_TAGS = 8

/** The longest name, in characters. */
export const MAX_TAG = 60

/**
 * Finds tags by a part of their name, or of a name they had, with or without diacritics.
 *
 * @returns all of them where no letter and no digit is typed
 */
export function tagsCalled<T extends TagName & { formerSlugs: string[] }>(typed: string, tags: T[]): T[] {
  const sought = fold(typed)
  return tags.filter(({ name, formerSlugs }) =>
    [name, ...formerSlugs].some((spelling) => fold(spelling).includes(sought)),
  )
}
