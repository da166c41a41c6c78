import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { paths } from '../paths'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { slugOf } from '../vietnamese/slug'
import type { CategoryInput, ChangeCategoryInput, CreateCategoryInput, MoveCategoryInput } from './input'

/**
 * Adds a category at the end of the menu, or of its main category.
 *
 * @throws {Refusal} when the actor may not, the address is taken, or it would stand on a third level
 */
export async function createCategory(actor: Actor, input: CreateCategoryInput): Promise<{ id: number }> {
  assertMay(actor, 'arrange categories')
  const { name, description = '', homeBlock, parentId } = input
  return db.$transaction(async (tx) => {
    await holdMenu(tx)
    if (parentId !== null) {
      const parent = await held(tx, Number(parentId))
      if (parent.parentId !== null)
        refuse('Chuyên mục con không có chuyên mục con nữa. Hãy chọn một chuyên mục chính.', 'parentId')
    }
    const slug = await freeSlug(tx, input.slug || slugOf(name), null)
    const where = { parentId: parentId === null ? null : Number(parentId) }
    const position = await tx.category.count({ where })
    const { id } = await tx.category.create({ data: { name, description, homeBlock, slug, position, ...where } })
    await recordAudit(tx, actor, 'category.created', `category:${id}`, { name })
    await ringBell(tx)
    return { id }
  })
}

/**
 * Changes a category's name, description, address or place on the home page. An old address sends readers on.
 *
 * @throws {Refusal} when the actor may not, or the address is taken
 */
export async function changeCategory(actor: Actor, input: ChangeCategoryInput): Promise<void> {
  assertMay(actor, 'arrange categories')
  const { name, description = '', homeBlock } = input
  await db.$transaction(async (tx) => {
    await holdMenu(tx)
    const before = await held(tx, Number(input.id))
    const slug = input.slug ? await freeSlug(tx, input.slug, before.id) : before.slug
    await tx.category.update({ where: { id: before.id }, data: { name, description, homeBlock, slug } })
    if (slug !== before.slug) await leaveRedirect(tx, before.slug, slug)
    await recordAudit(tx, actor, 'category.changed', `category:${before.id}`, { name, slug })
    await ringBell(tx)
  })
}

/** Moves a category one place up or down among its sisters; at the end of the row nothing happens. */
export async function moveCategory(actor: Actor, { id, direction }: MoveCategoryInput): Promise<void> {
  assertMay(actor, 'arrange categories')
  await db.$transaction(async (tx) => {
    await holdMenu(tx)
    const { parentId } = await held(tx, id)
    const sisters = await tx.category.findMany({
      where: { parentId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const order = sisters.map((sister) => sister.id)
    const from = order.indexOf(id)
    const to = from + (direction === 'up' ? -1 : 1)
    if (to < 0 || to >= order.length) return
    order.splice(to, 0, ...order.splice(from, 1))
    for (const [position, sister] of order.entries())
      await tx.category.update({ where: { id: sister }, data: { position } })
    await recordAudit(tx, actor, 'category.moved', `category:${id}`, { direction })
    await ringBell(tx)
  })
}

/**
 * Takes an empty category away.
 *
 * @throws {Refusal} when the actor may not, or posts or subcategories stand in it
 */
export async function deleteCategory(actor: Actor, { id }: CategoryInput): Promise<void> {
  assertMay(actor, 'arrange categories')
  await db.$transaction(async (tx) => {
    await holdMenu(tx)
    const { name, slug } = await held(tx, id)
    const [children, revisions] = await Promise.all([
      tx.category.count({ where: { parentId: id } }),
      tx.revision.count({ where: { categoryId: id }, take: 1 }),
    ])
    if (children) refuse('Chuyên mục này còn chuyên mục con. Hãy xóa các chuyên mục con trước.')
    if (revisions)
      refuse(
        'Chuyên mục này đã có bài, kể cả trong các bản lưu cũ, nên không xóa được. Có thể đổi tên hoặc chuyển xuống cuối.',
      )
    await tx.redirect.deleteMany({ where: { toPath: paths.category(slug) } })
    await tx.category.delete({ where: { id } })
    await recordAudit(tx, actor, 'category.deleted', `category:${id}`, { name })
    await ringBell(tx)
  })
}

/** Two people who arrange the menu at the same moment do it one after the other. */
async function holdMenu(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('menu'))`
}

async function held(tx: Tx, id: number) {
  return (await tx.category.findUnique({ where: { id } })) ?? refuse('Không còn chuyên mục này. Hãy tải lại trang.')
}

async function freeSlug(tx: Tx, wanted: string, own: number | null): Promise<string> {
  const base = wanted || 'chuyen-muc'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    const other = await tx.category.findUnique({ where: { slug }, select: { id: true } })
    if (!other || other.id === own) return slug
    if (own !== null) refuse('Địa chỉ này đã có chuyên mục khác dùng. Hãy chọn địa chỉ khác.', 'slug')
  }
}

/** Every older address leads straight to the new one; an address that is used again leads nowhere else. */
async function leaveRedirect(tx: Tx, before: string, now: string): Promise<void> {
  const [fromPath, toPath] = [paths.category(before), paths.category(now)]
  await tx.redirect.deleteMany({ where: { fromPath: toPath } })
  await tx.redirect.updateMany({ where: { toPath: fromPath }, data: { toPath } })
  await tx.redirect.upsert({ where: { fromPath }, create: { fromPath, toPath }, update: { toPath } })
}
