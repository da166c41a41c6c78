import type { Body } from '../body/body'
import { figuresOf } from '../body/text'

/**
 * Says in which parts of the library an article stands, as the post's row keeps it: its first publication where its words show
 * pictures or films, null where they do not. The verbs of publication write it together with the live revision.
 */
export function libraryMarks(body: Body, publishedAt: Date): { picturesAt: Date | null; filmsAt: Date | null } {
  return {
    picturesAt: figuresOf(body).length ? publishedAt : null,
    filmsAt: body.content.some(({ type }) => type === 'video') ? publishedAt : null,
  }
}

/** The marks of an article that nobody reads any more. */
export const noMarks = { picturesAt: null, filmsAt: null }
