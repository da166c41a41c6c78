import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { paths } from '../paths'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { MAX_SLUG, slugOf } from '../vietnamese/slug'
import { holdPage } from './holding'
import type { RenamePageInput } from './input'

/**
 * Gives a published page another address; whoever opens the old one is sent on in one step, however often it was renamed.
 *
 * @throws {Refusal} when the actor may not edit pages, the page was never published, or the address is taken
 */
export async function renamePage(actor: Actor, { pageId, slug }: RenamePageInput, now = new Date()): Promise<void> {
  assertMay(actor, 'edit pages')
  await db.$transaction(async (tx) => {
    const page = await holdPage(tx, pageId, null)
    await holdAddresses(tx)
    if (!page.publishedAt) refuse('Trang chưa xuất bản: địa chỉ tự theo tiêu đề. Đổi tiêu đề rồi lưu là đủ.', 'slug')
    if (slug === page.slug) return
    if (await isTaken(tx, slug, pageId))
      refuse('Địa chỉ này đã có trang khác dùng. Hãy thêm vài chữ cho khác đi.', 'slug')

    await tx.redirect.deleteMany({ where: { fromPath: paths.page(slug), pageId } })
    await tx.redirect.create({ data: { fromPath: paths.page(page.slug), pageId, createdAt: now } })
    await tx.page.update({ where: { id: pageId }, data: { slug } })
    await tx.pageEvent.create({ data: { pageId, kind: 'RENAMED', actorId: actor.id, at: now } })
    await recordAudit(tx, actor, 'page.renamed', `page:${pageId}`, { from: page.slug, to: slug })
    await ringBell(tx)
  })
}

/**
 * Finds the address that a title gives, with a number behind it where another page has it or had it.
 *
 * @param pageId - the page that asks and may keep what is its own; null for a new one
 */
export async function freePageSlug(tx: Tx, title: string, pageId: number | null): Promise<string> {
  await holdAddresses(tx)
  const base =
    slugOf(title)
      .slice(0, MAX_SLUG - 6)
      .replace(/-$/, '') || 'trang-moi'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!(await isTaken(tx, slug, pageId))) return slug
  }
}

/** Two people who save the same title at the same moment get their addresses one after the other. */
async function holdAddresses(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('page addresses'))`
}

async function isTaken(tx: Tx, slug: string, pageId: number | null): Promise<boolean> {
  const page = await tx.page.findUnique({ where: { slug }, select: { id: true } })
  if (page) return page.id !== pageId
  const moved = await tx.redirect.findUnique({ where: { fromPath: paths.page(slug) }, select: { pageId: true } })
  return moved !== null && moved.pageId !== pageId
}
