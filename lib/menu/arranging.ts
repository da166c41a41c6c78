import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { holdOrder, placeAtEnd, putInPlace } from '../ordering/placing'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import type { AddEntryInput, ChangeEntryInput, PlaceEntryInput } from './input'
import { MOST_ENTRIES, type MenuTarget } from './menu'
import { sectionOf } from './sections'

/**
 * Adds an entry at the end of the menu, or under another entry.
 *
 * @throws {Refusal} when the actor may not, the place is gone or stands in the menu already, or the menu is full
 */
export async function addEntry(actor: Actor, { label, target, parentId }: AddEntryInput): Promise<{ entryId: number }> {
  assertMay(actor, 'arrange the menu')
  return db.$transaction(async (tx) => {
    await holdOrder(tx, 'site menu')
    if ((await tx.menuEntry.count()) >= MOST_ENTRIES)
      refuse(`Thực đơn đã có ${MOST_ENTRIES} mục. Hãy bỏ bớt mục ít người cần.`)
    await assertFree(tx, target, null)
    await assertMayStandUnder(tx, parentId, null)
    const position = await placeAtEnd(tx.menuEntry, { parentId })
    const { id } = await tx.menuEntry.create({ data: { ...columnsOf(target), label, parentId, position } })
    await recordAudit(tx, actor, 'menu.entry-added', `menu:${id}`, { name: await nameOf(tx, id) })
    await ringBell(tx)
    return { entryId: id }
  })
}

/**
 * Gives an entry another name, another place to lead to, or another entry to stand under, at the end there.
 *
 * @throws {Refusal} when the actor may not, the entry or the place is gone, the place stands in the menu already, or it would stand
 *   on a third level
 */
export async function changeEntry(actor: Actor, { entryId, label, target, parentId }: ChangeEntryInput): Promise<void> {
  assertMay(actor, 'arrange the menu')
  await db.$transaction(async (tx) => {
    await holdOrder(tx, 'site menu')
    const before = await held(tx, entryId)
    await assertFree(tx, target, entryId)
    await tx.menuEntry.update({ where: { id: entryId }, data: { ...columnsOf(target), label } })
    if (parentId !== before.parentId) await place(tx, entryId, parentId, Number.MAX_SAFE_INTEGER)
    await recordAudit(tx, actor, 'menu.entry-changed', `menu:${entryId}`, { name: await nameOf(tx, entryId) })
    await ringBell(tx)
  })
}

/**
 * Puts an entry at another place among its sisters or under another entry. Where it stands there already nothing happens.
 *
 * @throws {Refusal} when the actor may not, an entry is gone, or it would stand on a third level
 */
export async function placeEntry(actor: Actor, { entryId, parentId, position }: PlaceEntryInput): Promise<void> {
  assertMay(actor, 'arrange the menu')
  await db.$transaction(async (tx) => {
    await holdOrder(tx, 'site menu')
    await held(tx, entryId)
    if (!(await place(tx, entryId, parentId, position))) return
    await recordAudit(tx, actor, 'menu.entry-moved', `menu:${entryId}`, { name: await nameOf(tx, entryId) })
    await ringBell(tx)
  })
}

/**
 * Takes an entry out of the menu; what it led to stays where it is. Nothing happens where it is gone already.
 *
 * @throws {Refusal} when the actor may not, or entries stand under it
 */
export async function removeEntry(actor: Actor, { entryId }: { entryId: number }): Promise<void> {
  assertMay(actor, 'arrange the menu')
  await db.$transaction(async (tx) => {
    await holdOrder(tx, 'site menu')
    const entry = await tx.menuEntry.findUnique({ where: { id: entryId } })
    if (!entry) return
    if (await tx.menuEntry.count({ where: { parentId: entryId }, take: 1 }))
      refuse('Mục này còn mục con. Hãy chuyển hoặc bỏ các mục con trước.')
    const name = await nameOf(tx, entryId)
    await tx.menuEntry.delete({ where: { id: entryId } })
    await recordAudit(tx, actor, 'menu.entry-removed', `menu:${entryId}`, { name })
    await ringBell(tx)
  })
}

/**
 * Leads the menu to a new category in the transaction that makes it: at the end, or at the end of what stands under its main
 * category. Where the menu is full, or does not name the main category, it is left to the editors.
 */
export async function nameInMenu(tx: Tx, category: { id: number; parentId: number | null }): Promise<void> {
  await holdOrder(tx, 'site menu')
  if ((await tx.menuEntry.count()) >= MOST_ENTRIES) return
  const above = category.parentId
    ? await tx.menuEntry.findUnique({ where: { categoryId: category.parentId }, select: { id: true, parentId: true } })
    : null
  if (category.parentId && above?.parentId !== null) return
  const parentId = above?.id ?? null
  const position = await placeAtEnd(tx.menuEntry, { parentId })
  await tx.menuEntry.create({ data: { categoryId: category.id, parentId, position } })
}

async function held(tx: Tx, id: number) {
  return (
    (await tx.menuEntry.findUnique({ where: { id } })) ?? refuse('Mục này không còn trong thực đơn. Hãy tải lại trang.')
  )
}

/** @returns whether it moved */
async function place(tx: Tx, id: number, parentId: number | null, position: number): Promise<boolean> {
  const before = await held(tx, id)
  await assertMayStandUnder(tx, parentId, id)
  const isElsewhere = parentId !== before.parentId
  if (isElsewhere) await tx.menuEntry.update({ where: { id }, data: { parentId } })
  return (await putInPlace(tx.menuEntry, id, position, { parentId })) || isElsewhere
}

/** Keeps the menu at two levels. */
async function assertMayStandUnder(tx: Tx, parentId: number | null, id: number | null): Promise<void> {
  if (parentId === null) return
  if (parentId === id) refuse('Một mục không thể nằm dưới chính nó. Hãy chọn mục khác.', 'parentId')
  const parent = await held(tx, parentId)
  if (parent.parentId !== null) refuse('Thực đơn chỉ có hai cấp. Hãy chọn một mục của cấp trên.', 'parentId')
  if (id !== null && (await tx.menuEntry.count({ where: { parentId: id }, take: 1 })))
    refuse('Mục này còn mục con nên phải đứng ở cấp trên. Hãy chuyển các mục con trước.', 'parentId')
}

/** A place that is there, and that no other entry leads to. */
async function assertFree(tx: Tx, target: MenuTarget, id: number | null): Promise<void> {
  if (!(await isThere(tx, target))) refuse('Nơi này không còn. Hãy chọn nơi khác.', 'target')
  if (target.kind === 'link') return
  const other = await tx.menuEntry.findFirst({ where: columnsOf(target), select: { id: true } })
  if (other && other.id !== id) refuse('Thực đơn đã có mục dẫn tới nơi này. Hãy chọn nơi khác.', 'target')
}

async function isThere(tx: Tx, target: MenuTarget): Promise<boolean> {
  if (target.kind === 'category') return (await tx.category.count({ where: { id: target.categoryId } })) > 0
  if (target.kind === 'page') return (await tx.page.count({ where: { id: target.pageId } })) > 0
  return target.kind === 'link' || sectionOf(target.section) !== null
}

function columnsOf(target: MenuTarget) {
  const nowhere = { categoryId: null, pageId: null, section: null, url: null }
  const { kind: _kind, ...place } = target
  return { ...nowhere, ...place }
}

/** What the log calls an entry. */
async function nameOf(tx: Tx, id: number): Promise<string> {
  const entry = await tx.menuEntry.findUnique({
    where: { id },
    select: {
      ...{ label: true, section: true },
      category: { select: { name: true } },
      page: { select: { latest: { select: { title: true } } } },
    },
  })
  const { label, section, category, page } = entry ?? {}
  return label || category?.name || page?.latest?.title || (section && sectionOf(section)?.name) || ''
}
