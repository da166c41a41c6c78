import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { nameInMenu } from '../menu/arranging'
import type { PlaceInput, ThingInput } from '../ordering/input'
import { holdOrder, placeAtEnd, putInPlace } from '../ordering/placing'
import { paths } from '../paths'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { slugOf } from '../vietnamese/slug'
import type { ChangeCategoryInput, CreateCategoryInput } from './input'

/**
 * Adds a category at the end of the row, or of its main category, and to the menu.
 *
 * @throws {Refusal} when the actor may not, the address is taken, or it would stand on a third level
 */
export async function createCategory(actor: Actor, input: CreateCategoryInput): Promise<{ id: number }> {
  assertMay(actor, 'arrange categories')
  return db.$transaction(async (tx) => {
    await holdOrder(tx, 'menu')
    await assertMayStandUnder(tx, input.parentId, null)
    const slug = input.slug ? await claimSlug(tx, input.slug, null) : await freeSlug(tx, slugOf(input.name))
    const position = await placeAtEnd(tx.category, { parentId: input.parentId })
    const { id } = await tx.category.create({ data: { ...wordsOf(input), slug, position } })
    await nameInMenu(tx, { id, parentId: input.parentId })
    await recordAudit(tx, actor, 'category.created', `category:${id}`, { name: input.name })
    await ringBell(tx)
    return { id }
  })
}

/**
 * Changes a category's name, description, address, main category or block on the home page. An old address sends readers on.
 *
 * @throws {Refusal} when the actor may not, the address is taken, or it would stand on a third level
 */
export async function changeCategory(actor: Actor, input: ChangeCategoryInput): Promise<void> {
  assertMay(actor, 'arrange categories')
  await db.$transaction(async (tx) => {
    await holdOrder(tx, 'menu')
    const before = await held(tx, input.id)
    await assertMayStandUnder(tx, input.parentId, before.id)
    const slug = input.slug ? await claimSlug(tx, input.slug, before.slug) : before.slug
    const isMoving = input.parentId !== before.parentId
    const position = isMoving ? await placeAtEnd(tx.category, { parentId: input.parentId }) : before.position
    await tx.category.update({ where: { id: before.id }, data: { ...wordsOf(input), slug, position } })
    if (slug !== before.slug) await leaveRedirect(tx, before.slug, slug)
    await recordAudit(tx, actor, 'category.changed', `category:${before.id}`, {
      name: input.name,
      ...(slug !== before.slug && { from: before.slug, to: slug }),
    })
    await ringBell(tx)
  })
}

/**
 * Puts a category at another place among its sisters. Where it stands there already nothing happens.
 *
 * @throws {Refusal} when the actor may not, or it is gone
 */
export async function placeCategory(actor: Actor, { id, position }: PlaceInput): Promise<void> {
  assertMay(actor, 'arrange categories')
  await db.$transaction(async (tx) => {
    await holdOrder(tx, 'menu')
    const { name, parentId } = await held(tx, id)
    if (!(await putInPlace(tx.category, id, position, { parentId }))) return
    await recordAudit(tx, actor, 'category.moved', `category:${id}`, { name })
    await ringBell(tx)
  })
}

/**
 * Takes an empty category away.
 *
 * @throws {Refusal} when the actor may not, or posts or subcategories stand in it
 */
export async function deleteCategory(actor: Actor, { id }: ThingInput): Promise<void> {
  assertMay(actor, 'arrange categories')
  await db.$transaction(async (tx) => {
    await holdOrder(tx, 'menu')
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

async function held(tx: Tx, id: number) {
  return (await tx.category.findUnique({ where: { id } })) ?? refuse('Không còn chuyên mục này. Hãy tải lại trang.')
}

/** Only main categories have a block of their own on the home page. */
function wordsOf({ name, description, parentId, homeBlock }: CreateCategoryInput) {
  return { name, description, parentId, homeBlock: parentId === null ? homeBlock : ('NONE' as const) }
}

/**
 * Keeps the menu at two levels.
 *
 * @param id - the category that moves; null for a new one
 */
async function assertMayStandUnder(tx: Tx, parentId: number | null, id: number | null): Promise<void> {
  if (parentId === null) return
  if (parentId === id) refuse('Chuyên mục không thể thuộc về chính nó. Hãy chọn chuyên mục khác.', 'parentId')
  const parent = await held(tx, parentId)
  if (parent.parentId !== null)
    refuse('Chuyên mục con không có chuyên mục con nữa. Hãy chọn một chuyên mục chính.', 'parentId')
  if (id !== null && (await tx.category.count({ where: { parentId: id }, take: 1 })))
    refuse(
      'Chuyên mục này còn chuyên mục con nên phải là chuyên mục chính. Hãy chuyển các chuyên mục con trước.',
      'parentId',
    )
}

/** The address that a name gives, with a number behind it where it is taken. */
async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  const base = wanted || 'chuyen-muc'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!(await isTaken(tx, slug, null))) return slug
  }
}

/** @param own - the category's present address; null for a new one */
async function claimSlug(tx: Tx, slug: string, own: string | null): Promise<string> {
  if (slug !== own && (await isTaken(tx, slug, own)))
    refuse('Địa chỉ này đang dẫn tới chuyên mục khác. Hãy chọn địa chỉ khác.', 'slug')
  return slug
}

/** An address is taken by the category that has it, and by the one that had it: its readers are still sent on. */
async function isTaken(tx: Tx, slug: string, own: string | null): Promise<boolean> {
  if (await tx.category.findUnique({ where: { slug }, select: { id: true } })) return true
  const moved = await tx.redirect.findUnique({ where: { fromPath: paths.category(slug) }, select: { toPath: true } })
  return moved !== null && (own === null || moved.toPath !== paths.category(own))
}

/** Every older address leads straight to the new one; an address that its category takes again leads nowhere else. */
async function leaveRedirect(tx: Tx, before: string, now: string): Promise<void> {
  const [fromPath, toPath] = [paths.category(before), paths.category(now)]
  await tx.redirect.deleteMany({ where: { fromPath: toPath } })
  await tx.redirect.updateMany({ where: { toPath: fromPath }, data: { toPath } })
  await tx.redirect.upsert({ where: { fromPath }, create: { fromPath, toPath }, update: { toPath } })
}
