import type { Page, PageRevision } from '@/prisma/generated/client'
import type { Tx } from '../db'
import { refuse, Refusal } from '../refusal'

/** A page that a verb holds: nobody else changes it until the transaction ends. */
export interface HeldPage extends Page {
  latest: PageRevision
}

/**
 * Takes hold of a page for the rest of the transaction, at the revision the person had on screen.
 *
 * @param basedOn - the number of that revision; null where the verb does not depend on the words
 * @throws {Refusal} when there is no such page, or, of kind 'stale', when someone has saved since
 */
export async function holdPage(tx: Tx, pageId: number, basedOn: number | null): Promise<HeldPage> {
  await tx.$queryRaw`SELECT id FROM page WHERE id = ${pageId} FOR UPDATE`
  const page = await tx.page.findUnique({ where: { id: pageId }, include: { latest: true } })
  if (!page?.latest) refuse('Không còn trang này. Hãy quay lại danh sách trang.')
  if (basedOn !== null && page.latest.number !== basedOn) {
    throw new Refusal([{ message: 'Có người vừa lưu trang này. Xem hai bản cạnh nhau rồi chọn.' }], 'stale')
  }
  return { ...page, latest: page.latest }
}

/** Two people who change the tree or its addresses at the same moment do it one after the other. */
export async function holdTree(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('page tree'))`
}
