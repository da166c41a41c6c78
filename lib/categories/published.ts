import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import type { MainCategory, PlacedCategory } from './category'

const name = { id: true, slug: true, name: true } satisfies Prisma.CategorySelect

/** Main categories with their subcategories, in their order. */
export async function categoryTree(): Promise<MainCategory[]> {
  return db.category.findMany({
    where: { parentId: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      ...name,
      description: true,
      homeBlock: true,
      children: { select: { ...name, description: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  })
}

/**
 * Finds a category by the last part of its address.
 *
 * @returns null where there is none
 */
export async function findCategory(slug: string): Promise<PlacedCategory | null> {
  return db.category.findUnique({ where: { slug }, select: placedFields })
}

/** What a category needs to say where it stands. */
export const placedFields = {
  ...name,
  description: true,
  parent: { select: name },
  children: { select: name, orderBy: { position: 'asc' } },
} satisfies Prisma.CategorySelect
