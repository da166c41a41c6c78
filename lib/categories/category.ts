import type { HomeBlock } from '@/prisma/generated/enums'

export type { HomeBlock }

/** A category by name and address. */
export interface CategoryName {
  id: number
  slug: string
  name: string
}

/** A main category with its subcategories, in their order. */
export interface MainCategory extends CategoryName {
  description: string
  homeBlock: HomeBlock
  children: (CategoryName & { description: string })[]
}

/** A category with the way to it: its main category, or null where it is one. */
export interface PlacedCategory extends CategoryName {
  description: string
  parent: CategoryName | null
  children: CategoryName[]
}
