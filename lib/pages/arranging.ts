import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { putInPlace } from '../ordering/placing'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { holdPage, holdTree } from './holding'
import type { GiveRoleInput, MovePageInput } from './input'
import { MOST_LEVELS } from './page'
import { placedPages } from './standing-page'
import { levelsOf } from './tree'

/**
 * Puts a page, with all that stands under it, at another place in the tree; addresses stay. Where it stands there already nothing
 * happens.
 *
 * @throws {Refusal} when the actor may not edit pages, a page is gone, or the tree would grow too deep or into itself
 */
export async function movePage(actor: Actor, { pageId, parentId, position }: MovePageInput): Promise<void> {
  assertMay(actor, 'edit pages')
  await db.$transaction(async (tx) => {
    await holdTree(tx)
    const page = await holdPage(tx, pageId, null)
    await assertMayStandUnder(tx, parentId, pageId)
    const isElsewhere = parentId !== page.parentId
    if (isElsewhere) await tx.page.update({ where: { id: pageId }, data: { parentId } })
    if (!(await putInPlace(tx.page, pageId, position, { parentId })) && !isElsewhere) return
    await recordAudit(tx, actor, 'page.moved', `page:${pageId}`, { title: page.latest.title })
    await ringBell(tx)
  })
}

/**
 * Makes a page the one to which the house itself leads: contact, or the privacy rule. Whichever had the role before is an ordinary
 * page again.
 *
 * @param role - null makes it an ordinary page
 * @throws {Refusal} when the actor may not edit pages, or the page is gone
 */
export async function giveRole(actor: Actor, { pageId, role }: GiveRoleInput): Promise<void> {
  assertMay(actor, 'edit pages')
  await db.$transaction(async (tx) => {
    await holdTree(tx)
    const page = await holdPage(tx, pageId, null)
    if (page.role === role) return
    if (role) await tx.page.updateMany({ where: { role }, data: { role: null } })
    await tx.page.update({ where: { id: pageId }, data: { role } })
    await recordAudit(tx, actor, 'page.given-role', `page:${pageId}`, { title: page.latest.title, role })
    await ringBell(tx)
  })
}

/**
 * Keeps the tree a tree, and no deeper than citizens can follow.
 *
 * @param pageId - the page that moves; null for a new one
 * @throws {Refusal} when the place is gone, too deep, or under the page itself
 */
export async function assertMayStandUnder(tx: Tx, parentId: number | null, pageId: number | null): Promise<void> {
  if (parentId === null) return
  const pages = await placedPages(tx)
  if (!pages.some(({ id }) => id === parentId)) refuse('Không còn trang ấy. Hãy chọn trang khác.', 'parentId')
  for (let at: number | null = parentId; at !== null; at = pages.find(({ id }) => id === at)?.parentId ?? null)
    if (at === pageId) refuse('Một trang không thể nằm dưới chính nó. Hãy chọn trang khác.', 'parentId')
  const below = pageId === null ? 0 : levelsOf(pageId, pages).below
  if (levelsOf(parentId, pages).own + 1 + below > MOST_LEVELS)
    refuse(`Cây trang chỉ có ${MOST_LEVELS} cấp. Hãy chọn một trang ở cấp trên.`, 'parentId')
}
