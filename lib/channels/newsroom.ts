import { assertMay, type Actor } from '../staff/member'
import type { Channel } from './channel'
import { listChannels as published } from './published'

/**
 * Lists the official channels for those who arrange them, in their order.
 *
 * @throws {Refusal} when the actor may not introduce the agency
 */
export async function arrangedChannels(actor: Actor): Promise<Channel[]> {
  assertMay(actor, 'introduce the agency')
  return published()
}
