import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import type { RulesInput, SettingsInput } from './input'
import { unset } from './settings'

/**
 * Changes the agency's particulars, on every page at once.
 *
 * @throws {Refusal} when the actor may not, or the emblem's picture is gone
 */
export async function changeSettings(actor: Actor, input: SettingsInput): Promise<void> {
  assertMay(actor, 'change settings')
  await db.$transaction(async (tx) => {
    if (input.emblemId && !(await tx.mediaItem.findUnique({ where: { id: input.emblemId }, select: { id: true } }))) {
      refuse('Ảnh biểu trưng không còn trong kho. Hãy tải lên lại.', 'emblemId')
    }
    await tx.siteSettings.upsert({ where: { id: 1 }, create: { id: 1, ...input }, update: input })
    await recordAudit(tx, actor, 'settings.changed', 'settings', { ...input })
    await ringBell(tx)
  })
}

/**
 * Changes by which rules the site marks what is old and announces its rests, on every page at once.
 *
 * @throws {Refusal} when the actor may not
 */
export async function changeRules(
  actor: Actor,
  { archiveAfterYears, downtimeDays, nameHistory }: RulesInput,
): Promise<void> {
  assertMay(actor, 'change settings')
  const rules = { archiveAfterYears, downtimeDays, nameHistory: nameHistory.map(({ name, from }) => ({ name, from })) }
  await db.$transaction(async (tx) => {
    const { emblem: _emblem, ...particulars } = unset
    await tx.siteSettings.upsert({ where: { id: 1 }, create: { id: 1, ...particulars, ...rules }, update: rules })
    await recordAudit(tx, actor, 'settings.rules-changed', 'settings', rules)
    await ringBell(tx)
  })
}
