import { db } from '../db'
import type { Actor } from '../staff/member'

/** Expressions that mean the same to a reader who searches. */
export interface SynonymGroup {
  id: number
  expressions: string[]
}

/** Lists the groups of expressions with one meaning, in the order of the alphabet. */
export async function listSynonyms(_actor: Actor): Promise<SynonymGroup[]> {
  const groups = await db.searchSynonym.findMany()
  return groups.sort((a, b) => (a.expressions[0] ?? '').localeCompare(b.expressions[0] ?? '', 'vi'))
}
