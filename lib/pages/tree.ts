import type { PageInTree, PageName, StandingPage } from './page'

/** A page as far as its place in the tree goes; rows come in the order of the tree. */
export interface PlacedPage extends PageName {
  parentId: number | null
  summary: string
  isPublic: boolean
}

/**
 * Lays pages out under a place. Under a page that citizens cannot read its children take its place.
 *
 * @param parentId - null for the whole tree
 */
export function treeUnder(parentId: number | null, pages: PlacedPage[]): PageInTree[] {
  return pages
    .filter((page) => page.parentId === parentId)
    .flatMap((page) => {
      const children = treeUnder(page.id, pages)
      return page.isPublic ? [{ ...nameOf(page), summary: page.summary, children }] : children
    })
}

/** The public pages above a page, the topmost first. */
export function wayTo(pageId: number, pages: PlacedPage[]): PageName[] {
  return linesAbove(pageId, pages)
    .filter(({ isPublic }) => isPublic)
    .map(nameOf)
}

/** What stands around a page: the pages under it, else those beside it, itself among them. */
export function aroundOf(pageId: number, pages: PlacedPage[]): StandingPage['around'] {
  const below = treeUnder(pageId, pages)
  if (below.length) return { under: null, pages: below }
  const above = wayTo(pageId, pages).at(-1) ?? null
  const beside = above ? treeUnder(above.id, pages) : []
  return beside.length > 1 ? { under: above, pages: beside } : { under: null, pages: [] }
}

/** The levels at which a page and those under it stand: 1 for a page alone on the first one. */
export function levelsOf(pageId: number, pages: PlacedPage[]): { own: number; below: number } {
  const below = (id: number): number =>
    Math.max(0, ...pages.filter(({ parentId }) => parentId === id).map((child) => 1 + below(child.id)))
  return { own: linesAbove(pageId, pages).length + 1, below: below(pageId) }
}

function linesAbove(pageId: number, pages: PlacedPage[]): PlacedPage[] {
  const byId = new Map(pages.map((page) => [page.id, page]))
  const way: PlacedPage[] = []
  for (let at = byId.get(byId.get(pageId)?.parentId ?? 0); at; at = byId.get(at.parentId ?? 0)) way.unshift(at)
  return way
}

function nameOf({ id, slug, title }: PageName): PageName {
  return { id, slug, title }
}
