import type { Body } from '@/lib/body/body'
import type { Words } from '@/lib/posts/input'
import type { Version } from '@/lib/posts/newsroom'

export type { Words }

/** The words of a version, as a save sends them. */
export function wordsOf({ title, summary, body, categoryId, byline, source, tags }: Version): Words {
  return { title, summary, body, categoryId, byline, source, tags }
}

/** A blank sheet that already knows who writes. */
export function blankWords(body: Body, byline: string): Words {
  return { title: '', summary: '', body, categoryId: null, byline, source: '', tags: [] }
}

/**
 * The words as plain data. The editor's attributes are objects without a prototype, which an action's arguments may not be: React
 * would send a mere mark.
 */
export function plain(words: Words): Words {
  return JSON.parse(JSON.stringify(words)) as Words
}

/**
 * Says whether two versions differ for a reader. The script that compares is fetched when it is first needed; where it does not come
 * they count as different: then a person looks.
 */
export async function differ(one: Words, other: Words): Promise<boolean> {
  const comparing = await import('@/lib/comparing/comparing').catch(() => null)
  return !comparing || comparing.compareVersions(one, other).changes > 0
}
