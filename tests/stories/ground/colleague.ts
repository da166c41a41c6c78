import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Role } from '@/lib/staff/member'
import { portal } from './portal'

/** A member of staff who can sign in. */
export interface Colleague {
  email: string
  password: string
  name: string
}

/** Hires somebody with a password of their own, quicker than by hand. */
export async function aColleague({
  role = 'EDITOR',
  name = 'Lưu Thị Sen',
}: { role?: Role; name?: string } = {}): Promise<Colleague> {
  process.env.DATABASE_URL = portal().databaseUrl
  const { db } = await import('@/lib/db')
  const { hashPassword } = await import('@/lib/staff/passwords')
  const colleague = { email: `${randomUUID()}@baclinh.example`, password: 'mười hai con giáp', name }
  const passwordHash = await hashPassword(colleague.password)
  await db.member.create({ data: { email: colleague.email, name, role, passwordHash, mustChangePassword: false } })
  return colleague
}

/** Signs somebody in through the door, by keyboard. */
export async function enter(page: Page, { email, password }: Colleague, base = portal().url): Promise<void> {
  await page.goto(`${base}/quan-tri`)
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Bài viết' }).waitFor()
}
