import { db } from '../db'
import { paths } from '../paths'

/**
 * Finds where an address has moved to, in one step however often it moved.
 *
 * @param path - with its leading slash, without query
 * @returns null where nothing ever stood there
 */
export async function findMoved(path: string): Promise<string | null> {
  const redirect = await db.redirect.findUnique({
    where: { fromPath: path },
    select: { toPath: true, post: { select: { slug: true } }, page: { select: { slug: true } } },
  })
  if (!redirect) return null
  if (redirect.post) return paths.article(redirect.post.slug)
  return redirect.page ? paths.page(redirect.page.slug) : redirect.toPath
}
