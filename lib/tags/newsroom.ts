import { db } from '../db'
import { assertMay, type Actor } from '../staff/member'
import { fold } from '../vietnamese/fold'
import { compareVietnamese } from '../vietnamese/sort'
import type { TagName } from './tag'

/** A tag as the newsroom arranges it. */
export interface DeskTag extends TagName {
  id: number
  /** How many posts citizens read under it. */
  livePosts: number
  /** Names it had, spelled as in an address: they lead to it. */
  formerSlugs: string[]
}

/** How many names are proposed at a time. */
const PROPOSED = 8

/** More tags nobody arranges by hand. */
const MOST = 2_000

/**
 * Proposes names of tags while somebody types one, with or without diacritics: those that begin so first, then those that hold it,
 * the most used first.
 *
 * @returns empty where nothing is typed, or nothing is called so
 */
export async function suggestTags(_actor: Actor, typed: string): Promise<string[]> {
  const slug = fold(typed).replaceAll(' ', '-')
  if (!slug) return []
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT tag.name FROM tag_spelling AS spelling JOIN tag ON tag.id = spelling.tag_id
    WHERE spelling.slug LIKE ${`%${slug}%`}
    GROUP BY tag.id
    ORDER BY bool_or(spelling.slug LIKE ${`${slug}%`}) DESC,
      (SELECT count(*) FROM (SELECT 1 FROM post_tag WHERE tag_id = tag.id LIMIT 100) AS used) DESC, tag.slug
    LIMIT ${PROPOSED}`
  return rows.map(({ name }) => name)
}

/**
 * Lists the tags for those who arrange them, in the order of the alphabet.
 *
 * @throws {Refusal} when the actor may not arrange tags
 */
export async function listDeskTags(actor: Actor): Promise<DeskTag[]> {
  assertMay(actor, 'arrange tags')
  const rows = await db.tag.findMany({
    take: MOST,
    orderBy: { slug: 'asc' },
    select: {
      ...{ id: true, slug: true, name: true },
      spellings: { select: { slug: true }, orderBy: { slug: 'asc' } },
      _count: { select: { posts: true } },
    },
  })
  return rows
    .map(({ _count, spellings, ...tag }) => ({
      ...tag,
      livePosts: _count.posts,
      formerSlugs: spellings.map(({ slug }) => slug).filter((slug) => slug !== tag.slug),
    }))
    .sort((a, b) => compareVietnamese(a.name, b.name))
}
