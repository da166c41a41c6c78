import { assertMay, type Actor } from '../staff/member'
import type { Official } from './official'
import { officialsWhere } from './published'

/**
 * Lists leaders and spokespeople for those who introduce them.
 *
 * @throws {Refusal} when the actor may not introduce the agency
 */
export async function listOfficials(actor: Actor): Promise<Official[]> {
  assertMay(actor, 'introduce the agency')
  return officialsWhere({})
}
