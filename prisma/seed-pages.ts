import { addEntry, placeEntry } from '@/lib/menu/arranging'
import { sectionOf } from '@/lib/menu/sections'
import { giveRole } from '@/lib/pages/arranging'
import { savePage } from '@/lib/pages/drafting'
import { publishPage, withdrawPage } from '@/lib/pages/publishing'
import type { Actor } from '@/lib/staff/member'
import * as province from './province'
import { bodyFrom } from './province/bodies'

/** How long before its publication a page is saved, in milliseconds. */
const EARLIER = 40 * 60_000

/**
 * Writes the province's pages and leads its menu to them.
 *
 * @param staff - the province's editors by their keys
 */
export async function seedPages(administrator: Actor, staff: Map<string, Actor>): Promise<void> {
  const ids = new Map<string, number>()
  for (const page of province.pages) {
    ids.set(page.key, await seedPage(page, staff.get(page.by) ?? administrator, ids))
  }
  await seedMenu(administrator, ids)
}

async function seedPage(page: province.ProvincePage, editor: Actor, ids: Map<string, number>): Promise<number> {
  const { title, summary, publishedAt, updatedAt, withdrawn, role, under } = page
  const parentId = under ? (ids.get(under) ?? null) : null
  const save = (body: province.Block[], at: Date, pageId: number | null, basedOn: number, note?: string) =>
    savePage(
      editor,
      { title, summary, parentId, pageId, basedOn, note, body: bodyFrom(body, [], []) },
      new Date(at.getTime() - EARLIER),
    )
  const at = new Date(publishedAt)
  // What was put right later stood without its last block at first.
  const first = updatedAt ? page.body.slice(0, -1) : page.body
  const { pageId, number } = await save(first, at, null, 0)
  await publishPage(editor, { pageId, basedOn: number }, at)
  if (updatedAt) {
    const again = new Date(updatedAt)
    const { number: next } = await save(page.body, again, pageId, number, 'Bổ sung phần cuối')
    await publishPage(editor, { pageId, basedOn: next }, again)
  }
  if (role) await giveRole(editor, { pageId, role })
  if (withdrawn) await withdrawPage(editor, { pageId, reason: withdrawn.reason }, new Date(withdrawn.at))
  return pageId
}

/** The categories stand in the menu already. */
async function seedMenu(administrator: Actor, ids: Map<string, number>): Promise<void> {
  const entries = new Map<string, number>()
  for (const { page, section, label = '', under, isFirst } of province.menu) {
    const pageId = page ? ids.get(page) : undefined
    if (section && !sectionOf(section)) continue
    const target = pageId ? { kind: 'page' as const, pageId } : { kind: 'section' as const, section: section ?? '' }
    const parentId = under ? (entries.get(under) ?? null) : null
    const { entryId } = await addEntry(administrator, { label, target, parentId })
    if (page) entries.set(page, entryId)
    if (isFirst) await placeEntry(administrator, { entryId, parentId, position: 0 })
  }
}
