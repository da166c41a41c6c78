/** A tag by name and address. */
export interface TagName {
  slug: string
  name: string
}

/** More subjects than these say nothing of what a post is about. */
export const MAX_TAGS = 8

/** The longest name, in characters. */
export const MAX_TAG = 60
