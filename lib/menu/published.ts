import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { paths } from '../paths'
import type { MenuEntry } from './menu'
import { sectionOf } from './sections'

/**
 * The site's menu, in its order. What leads to a page that citizens cannot read is left out, with all that stands under it.
 */
export async function siteMenu(): Promise<MenuEntry[]> {
  const rows = await db.menuEntry.findMany({
    where: { parentId: null },
    orderBy: inOrder,
    select: { ...entryFields, children: { select: entryFields, orderBy: inOrder } },
  })
  return rows.flatMap(({ children, ...row }) => {
    const entry = entryFrom(row)
    return entry ? [{ ...entry, children: children.flatMap((child) => entryFrom(child) ?? []) }] : []
  })
}

const inOrder = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.MenuEntryOrderByWithRelationInput[]

const entryFields = {
  id: true,
  label: true,
  section: true,
  url: true,
  category: { select: { slug: true, name: true, description: true } },
  page: { select: { slug: true, status: true, live: { select: { title: true, summary: true } } } },
} satisfies Prisma.MenuEntrySelect

type EntryRow = Prisma.MenuEntryGetPayload<{ select: typeof entryFields }>

function entryFrom(row: EntryRow): MenuEntry | null {
  const place = placeOf(row)
  return place && { id: row.id, ...place, name: row.label || place.name, children: [] }
}

/** @returns null where nothing stands that citizens may read */
function placeOf({ category, page, section, url }: EntryRow): Pick<MenuEntry, 'name' | 'href' | 'description'> | null {
  if (category) return { ...category, href: paths.category(category.slug) }
  if (page?.live) return { name: page.live.title, href: paths.page(page.slug), description: page.live.summary }
  if (section) return sectionOf(section)
  return url ? { name: url, href: url, description: '' } : null
}
