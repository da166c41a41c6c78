import { db } from '../db'
import { listDeskPages, type DeskPageLine } from '../pages/newsroom'
import { paths } from '../paths'
import { assertMay, type Actor } from '../staff/member'
import { statusLabel } from '../vietnamese/labels'
import type { MenuTarget } from './menu'
import { allSections, sectionOf } from './sections'

/** An entry as those see it who arrange the menu. */
export interface DeskEntry {
  entryId: number
  /** As citizens read it. */
  name: string
  /** The editors' own name for it; empty where it follows the place. */
  label: string
  target: MenuTarget
  /** Where it leads, as an address. */
  href: string
  /** False where citizens do not see it: its page is not public, or this release does not know the place. */
  isShown: boolean
  children: DeskEntry[]
}

/** A place to which an entry may lead. */
export interface PlaceChoice {
  target: MenuTarget
  name: string
  /** 1 on the first level of its kind. */
  level: number
}

/** The places of the site by kind, for the dialog of an entry. */
export interface PlaceChoices {
  categories: PlaceChoice[]
  pages: PlaceChoice[]
  sections: PlaceChoice[]
}

/**
 * Lists the menu for those who arrange it, in its order, with what citizens do not see of it.
 *
 * @throws {Refusal} when the actor may not arrange the menu
 */
export async function listEntries(actor: Actor): Promise<DeskEntry[]> {
  assertMay(actor, 'arrange the menu')
  const rows = await db.menuEntry.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: {
      category: { select: { slug: true, name: true } },
      page: {
        select: { slug: true, live: { select: { title: true } }, latest: { select: { title: true } } },
      },
    },
  })
  const under = (parentId: number | null): DeskEntry[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map((row) => {
        const { name, ...place } = placeOf(row)
        return { ...place, entryId: row.id, label: row.label, name: row.label || name, children: under(row.id) }
      })
  return under(null)
}

/**
 * Lists every place of the site to which an entry may lead.
 *
 * @throws {Refusal} when the actor may not arrange the menu
 */
export async function listPlaces(actor: Actor): Promise<PlaceChoices> {
  assertMay(actor, 'arrange the menu')
  const [categories, pages] = await Promise.all([
    db.category.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    listDeskPages(actor),
  ])
  return {
    categories: choicesUnder(null, 1, categories),
    pages: pages.flatMap((page) => choicesOfPage(page, 1)),
    sections: allSections().map(({ key, name }) => ({ name, level: 1, target: { kind: 'section', section: key } })),
  }
}

interface CategoryRow {
  id: number
  name: string
  parentId: number | null
}

function choicesUnder(parentId: number | null, level: number, rows: CategoryRow[]): PlaceChoice[] {
  return rows
    .filter((row) => row.parentId === parentId)
    .flatMap(({ id, name }): PlaceChoice[] => [
      { name, level, target: { kind: 'category', categoryId: id } },
      ...choicesUnder(id, level + 1, rows),
    ])
}

/** An entry may wait for its page: until that is public, citizens do not see it. Whoever chooses it knows. */
function choicesOfPage({ id, title, status, children }: DeskPageLine, level: number): PlaceChoice[] {
  const name = title || 'Chưa có tiêu đề'
  const known = status === 'PUBLISHED' ? name : `${name} (${statusLabel(status).toLowerCase()})`
  return [
    { name: known, level, target: { kind: 'page', pageId: id } },
    ...children.flatMap((child) => choicesOfPage(child, level + 1)),
  ]
}

interface EntryRow {
  categoryId: number | null
  pageId: number | null
  section: string | null
  url: string | null
  category: { slug: string; name: string } | null
  page: { slug: string; live: { title: string } | null; latest: { title: string } | null } | null
}

function placeOf(row: EntryRow): Pick<DeskEntry, 'name' | 'target' | 'href' | 'isShown'> {
  const { category, categoryId, page, pageId, section, url } = row
  if (category && categoryId) {
    const { name, slug } = category
    return { name, href: paths.category(slug), isShown: true, target: { kind: 'category', categoryId } }
  }
  if (page && pageId) {
    const name = (page.live ?? page.latest)?.title ?? ''
    return { name, href: paths.page(page.slug), isShown: page.live !== null, target: { kind: 'page', pageId } }
  }
  if (section) {
    const known = sectionOf(section)
    const name = known?.name ?? section
    return { name, href: known?.href ?? '', isShown: known !== null, target: { kind: 'section', section } }
  }
  return { name: url ?? '', href: url ?? '', isShown: true, target: { kind: 'link', url: url ?? '' } }
}
