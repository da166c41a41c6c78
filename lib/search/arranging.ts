import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { fold } from '../vietnamese/fold'
import type { ChangeSynonymInput, SynonymInput } from './input'

/**
 * Teaches the search that some expressions mean the same; from now on each finds the others.
 *
 * @throws {Refusal} when the actor may not, or an expression stands in another group
 */
export async function addSynonyms(actor: Actor, { expressions }: SynonymInput): Promise<void> {
  assertMay(actor, 'arrange search')
  await db.$transaction(async (tx) => {
    assertFree(await tx.searchSynonym.findMany(), expressions, null)
    const { id } = await tx.searchSynonym.create({ data: { expressions } })
    await recordAudit(tx, actor, 'synonyms.added', `synonyms:${id}`, { expressions })
    await ringBell(tx)
  })
}

/**
 * Puts other expressions into a group.
 *
 * @throws {Refusal} when the actor may not, the group is gone, or an expression stands in another group
 */
export async function changeSynonyms(actor: Actor, { id, expressions }: ChangeSynonymInput): Promise<void> {
  assertMay(actor, 'arrange search')
  await db.$transaction(async (tx) => {
    const groups = await tx.searchSynonym.findMany()
    if (!groups.some((group) => group.id === id)) refuse('Không còn nhóm từ này. Hãy tải lại trang.')
    assertFree(groups, expressions, id)
    await tx.searchSynonym.update({ where: { id }, data: { expressions } })
    await recordAudit(tx, actor, 'synonyms.changed', `synonyms:${id}`, { expressions })
    await ringBell(tx)
  })
}

/** Takes a group away; nothing happens where it is gone already. */
export async function removeSynonyms(actor: Actor, { id }: { id: number }): Promise<void> {
  assertMay(actor, 'arrange search')
  await db.$transaction(async (tx) => {
    const group = await tx.searchSynonym.findUnique({ where: { id } })
    if (!group) return
    await tx.searchSynonym.delete({ where: { id } })
    await recordAudit(tx, actor, 'synonyms.removed', `synonyms:${id}`, { expressions: group.expressions })
    await ringBell(tx)
  })
}

/** An expression in two groups would mean two things at once. */
function assertFree(groups: { id: number; expressions: string[] }[], expressions: string[], own: number | null): void {
  const taken = new Map(
    groups
      .filter(({ id }) => id !== own)
      .flatMap((group) => group.expressions.map((one) => [fold(one), group] as const)),
  )
  for (const one of expressions) {
    const group = taken.get(fold(one))
    if (group) refuse(`“${one}” đã có trong nhóm “${group.expressions.join(', ')}”. Hãy sửa nhóm ấy.`, 'expressions')
  }
}
