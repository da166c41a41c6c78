import { db } from '../db'
import { assertMay, type Actor } from '../staff/member'
import type { CategoryName, HomeBlock } from './category'

/** A category as the newsroom arranges it. */
export interface DeskCategory extends CategoryName {
  description: string
  homeBlock: HomeBlock
  parentId: number | null
  /** How many posts citizens read in it, without its subcategories. */
  livePosts: number
  /** True where nothing ever stood in it: it may be taken away. */
  isUnused: boolean
  /** Its subcategories in their order; empty for a subcategory. */
  children: DeskCategory[]
}

/**
 * Lists the categories for those who arrange them, in the order of the menu.
 *
 * @throws {Refusal} when the actor may not arrange categories
 */
export async function listCategories(actor: Actor): Promise<DeskCategory[]> {
  assertMay(actor, 'arrange categories')
  const rows = await db.category.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, slug: true, name: true, description: true, homeBlock: true, parentId: true },
      _count: { select: { livePosts: true } },
      revisions: { take: 1, select: { id: true } },
    },
  })
  const under = (parentId: number | null): DeskCategory[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map(({ _count, revisions, ...row }) => {
        const children = under(row.id)
        return { ...row, livePosts: _count.livePosts, isUnused: !revisions.length && !children.length, children }
      })
  return under(null)
}
