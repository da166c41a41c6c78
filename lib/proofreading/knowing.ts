import { recordAudit } from '../audit/recording'
import { bodyInput } from '../body/input'
import type { Tx } from '../db'
import { Refusal } from '../refusal'
import type { Actor } from '../staff/member'
import { findPersonalNumbers, kindsOf } from './personal-numbers'

/** A text that is to go out, as the log names it. */
interface GoingOut {
  kind: 'post' | 'page'
  id: number
  latest: { number: number; title: string; summary: string; body: unknown }
}

interface Options {
  /** Whether the actor has been shown the numbers and goes on all the same. */
  knows: boolean
  /** Telephone numbers that are meant to be known: the Board's own. */
  publicPhones: string[]
}

/**
 * Holds that personal numbers go before citizens only knowingly (Law 91/2025). The log keeps who knew and of what kind they were,
 * never the numbers themselves.
 *
 * @throws {Refusal} when there are some that the actor was not shown, with a sentence for each
 */
export async function assertNumbersKnown(
  tx: Tx,
  actor: Actor,
  { kind, id, latest }: GoingOut,
  { knows, publicPhones }: Options,
): Promise<void> {
  const found = findPersonalNumbers({ ...latest, body: bodyInput.parse(latest.body) }, { publicPhones })
  if (!found.length) return
  if (!knows) throw new Refusal(found.map(({ message }) => ({ message, field: 'knowsNumbers' })))
  const told = { title: latest.title, revision: latest.number, reason: kindsOf(found) }
  await recordAudit(tx, actor, `${kind}.numbers-kept`, `${kind}:${id}`, told)
}
