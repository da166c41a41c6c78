import type { Block, Body } from '../body/body'
import { emptyBody } from '../body/text'
import type { Comparison, Row } from './comparison'

/** Which version's part goes on; 'both' keeps the older one and lets the newer one follow. */
export type Choice = 'before' | 'after' | 'both'

/**
 * Puts a text together from two versions, part by part, in the order of the newer one. What only one version has is left out
 * where the other is chosen.
 *
 * @param choose - asked for every row that differs, with its place among the rows
 */
export function bodyOfChoices({ rows }: Comparison, choose: (row: Row, index: number) => Choice): Body {
  const content = rows.flatMap((row, index): Block[] => {
    const choice = row.kind === 'same' ? 'after' : choose(row, index)
    const parts = [choice !== 'after' && row.before, choice !== 'before' && row.after]
    return parts.filter((part) => part !== null && part !== false) as Block[]
  })
  return content.length ? { type: 'doc', content } : emptyBody()
}
