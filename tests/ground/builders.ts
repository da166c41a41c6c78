import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { CategoryName } from '@/lib/categories/category'
import type { Actor, Role } from '@/lib/staff/member'

/** A member of staff without a password; an editor unless told otherwise. */
export async function aMember({
  role = 'EDITOR',
  name = 'Hoàng Thị Huế',
}: { role?: Role; name?: string } = {}): Promise<Actor> {
  const email = `${randomUUID()}@baclinh.example`
  return db.member.create({
    data: { email, name, role, mustChangePassword: false },
    select: { id: true, name: true, email: true, role: true },
  })
}

/** A category at the end of the menu; a main one unless told otherwise. */
export async function aCategory({
  name = 'Tin tức – Sự kiện',
  slug = `chuyen-muc-${randomUUID()}`,
  parentId = null,
}: { name?: string; slug?: string; parentId?: number | null } = {}): Promise<CategoryName> {
  const position = await db.category.count({ where: { parentId } })
  return db.category.create({
    data: { name, slug, parentId, position, homeBlock: 'STORIES' },
    select: { id: true, name: true, slug: true },
  })
}
