import { assertMay, type Actor } from '../staff/member'
import type { LinkBlock } from './link-block'
import { linkBlocks as published } from './published'

/**
 * Lists the blocks of links for those who arrange them, in their order.
 *
 * @throws {Refusal} when the actor may not introduce the agency
 */
export async function arrangedLinkBlocks(actor: Actor): Promise<LinkBlock[]> {
  assertMay(actor, 'introduce the agency')
  return published()
}
