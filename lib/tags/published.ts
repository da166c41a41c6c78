import { db } from '../db'
import { slugOf } from '../vietnamese/slug'
import type { TagName } from './tag'

/**
 * Shows names as they were typed by the tags that they mean today: a renamed or merged tag shows its present name.
 *
 * @returns in the order given, each tag once; without names that no publication has known yet, or that are no tags any more
 */
export async function tagsNamed(names: string[]): Promise<TagName[]> {
  if (!names.length) return []
  const spellings = await db.tagSpelling.findMany({
    where: { slug: { in: names.map(slugOf) } },
    select: { slug: true, tag: { select: { slug: true, name: true } } },
  })
  const bySpelling = new Map(spellings.map(({ slug, tag }) => [slug, tag]))
  const tags = names.flatMap((name) => bySpelling.get(slugOf(name)) ?? [])
  return [...new Map(tags.map((tag) => [tag.slug, tag])).values()]
}

/**
 * Finds a tag by any name it has or had, spelled as in an address.
 *
 * @returns null where no tag is called so
 */
export async function findTag(spelling: string): Promise<(TagName & { id: number }) | null> {
  const found = await db.tagSpelling.findUnique({
    where: { slug: spelling },
    select: { tag: { select: { id: true, slug: true, name: true } } },
  })
  return found?.tag ?? null
}

/** Lists the tags under which something public stands, by name, for crawlers and the site's map. */
export async function listTags(now = new Date(), most = 5_000): Promise<TagName[]> {
  return db.tag.findMany({
    where: { posts: { some: { publishedAt: { lte: now } } } },
    orderBy: { slug: 'asc' },
    take: most,
    select: { slug: true, name: true },
  })
}
