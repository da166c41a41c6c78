import type { MainCategory } from '../categories/category'
import { paths } from '../paths'
import type { PageInTree } from '../pages/page'
import type { MenuEntry } from './menu'
import type { Section } from './sections'

/** A place in the site map, with what stands under it. */
export interface MapPlace {
  name: string
  href: string
  under: MapPlace[]
}

/** A part of the site map; the first one follows the menu. */
export interface MapPart {
  title: string
  places: MapPlace[]
}

/** What the site map is made of. */
export interface Site {
  menu: MenuEntry[]
  categories: MainCategory[]
  pages: PageInTree[]
  sections: Section[]
}

/**
 * Lays the whole site out as trees in which every place stands once: first as the menu leads, then what the menu does not name.
 *
 * @returns only parts that hold something
 */
export function siteMapOf({ menu, categories, pages, sections }: Site): MapPart[] {
  const known = [...categories.map(fromCategory), ...pages.map(fromPage), ...sections.map(fromSection)]
  const inMenu = new Set(menu.flatMap((entry) => [entry.href, ...entry.children.map((child) => child.href)]))

  /** What stands under a place and is named nowhere in the menu. */
  const below = (href: string): MapPlace[] => unnamed(find(href, known)?.under ?? [])
  const unnamed = (places: MapPlace[]): MapPlace[] =>
    places.flatMap((place) => {
      const under = unnamed(place.under)
      return inMenu.has(place.href) ? [] : [{ ...place, under }]
    })
  const named = ({ name, href, children }: MenuEntry): MapPlace => ({
    name,
    href,
    under: [...children.map(named), ...below(href)],
  })

  return [
    { title: 'Theo thực đơn', places: [home, ...menu.map(named)] },
    { title: 'Chuyên mục khác', places: unnamed(categories.map(fromCategory)) },
    { title: 'Trang khác', places: unnamed(pages.map(fromPage)) },
    { title: 'Mục khác', places: unnamed(sections.map(fromSection)) },
  ].filter(({ places }) => places.length)
}

const home: MapPlace = { name: 'Trang chủ', href: paths.home, under: [] }

function fromCategory({
  slug,
  name,
  children,
}: Pick<MainCategory, 'slug' | 'name'> & { children?: MainCategory['children'] }): MapPlace {
  return { name, href: paths.category(slug), under: (children ?? []).map(fromCategory) }
}

function fromPage({ slug, title, children }: PageInTree): MapPlace {
  return { name: title, href: paths.page(slug), under: children.map(fromPage) }
}

function fromSection({ name, href }: Section): MapPlace {
  return { name, href, under: [] }
}

function find(href: string, places: MapPlace[]): MapPlace | null {
  for (const place of places) {
    const found = place.href === href ? place : find(href, place.under)
    if (found) return found
  }
  return null
}
