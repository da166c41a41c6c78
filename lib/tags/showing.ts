import type { Tx } from '../db'
import { slugOf } from '../vietnamese/slug'

/**
 * Puts a post under its tags on the street, within the transaction that publishes it; names that nobody has used become tags.
 *
 * @param publishedAt - the post's hour, by which lists are sorted
 * @param names - the tags of what is live; empty takes the post from under all of them
 */
export async function showUnderTags(tx: Tx, postId: number, publishedAt: Date, names: string[]): Promise<void> {
  await tx.postTag.deleteMany({ where: { postId } })
  if (!names.length) return
  // Two people who publish the same new name at the same moment make one tag of it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tags'))`
  const ids = new Set<number>()
  for (const name of names) ids.add(await tagCalled(tx, name))
  await tx.postTag.createMany({ data: [...ids].map((tagId) => ({ postId, tagId, publishedAt })) })
}

async function tagCalled(tx: Tx, name: string): Promise<number> {
  const slug = slugOf(name)
  const known = await tx.tagSpelling.findUnique({ where: { slug }, select: { tagId: true } })
  if (known) return known.tagId
  const tag = await tx.tag.create({ data: { slug, name, spellings: { create: { slug } } }, select: { id: true } })
  return tag.id
}
