import type { PlaceOption } from '@/components/newsroom/pages/place-in-tree'
import type { DeskPageLine } from '@/lib/pages/newsroom'
import { MOST_LEVELS } from '@/lib/pages/page'

/**
 * Lists the pages under which a page may stand, in the order of the tree: none of its own branch, and none of the last level.
 *
 * @param pageId - the page that looks for a place; null for a new one
 */
export function placesFor(pageId: number | null, tree: DeskPageLine[], level = 1): PlaceOption[] {
  if (level >= MOST_LEVELS) return []
  return tree
    .filter((line) => line.id !== pageId)
    .flatMap((line) => [{ pageId: line.id, title: line.title, level }, ...placesFor(pageId, line.children, level + 1)])
}
