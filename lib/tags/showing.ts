import type { Tx } from '../db'
import { slugOf } from '../vietnamese/slug'

/**
 * Puts a post under its tags on the street, within the transaction that publishes it; names that nobody has used become tags.
 *
 * @param publishedAt - the post's hour, by which lists are sorted
 * @param names - the tags of what is live; empty takes the post from under all of them
 */
export async function showUnderTags(tx: Tx, postId: number, publishedAt: Date, names: string[]): Promise<void> {
  await holdTags(tx)
  await tx.postTag.deleteMany({ where: { postId } })
  const ids = new Set<number>()
  for (const name of names) ids.add(await tagCalled(tx, name))
  await tx.postTag.createMany({ data: [...ids].map((tagId) => ({ postId, tagId, publishedAt })) })
}

/**
 * Two people who arrange tags at the same moment do it one after the other, and so does a publication: it may bring a new name, and
 * its posts may stand under one that is being merged. Held before any row is touched, else the two would wait for each other.
 */
export async function holdTags(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tags'))`
}

async function tagCalled(tx: Tx, name: string): Promise<number> {
  const slug = slugOf(name)
  const known = await tx.tagSpelling.findUnique({ where: { slug }, select: { tagId: true } })
  if (known) return known.tagId
  const tag = await tx.tag.create({ data: { slug, name, spellings: { create: { slug } } }, select: { id: true } })
  return tag.id
}
