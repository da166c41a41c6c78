import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import type { Role } from '@/lib/staff/member'
import { portal } from './portal'

/** A member of staff who can sign in. */
export interface Colleague {
  id: number
  email: string
  password: string
  name: string
}

const PASSWORD = 'mười hai con giáp'
let passwordHash: Promise<string> | undefined

/** Hires somebody with a password of their own, quicker than by hand. */
export async function aColleague({
  role = 'EDITOR',
  name = 'Lưu Thị Sen',
}: { role?: Role; name?: string } = {}): Promise<Colleague> {
  process.env.DATABASE_URL = portal().databaseUrl
  const { db } = await import('@/lib/db')
  const { hashPassword } = await import('@/lib/staff/passwords')
  const email = `${randomUUID()}@baclinh.example`
  passwordHash ??= hashPassword(PASSWORD)
  const data = { email, name, role, passwordHash: await passwordHash, mustChangePassword: false }
  const { id } = await db.member.create({ data })
  return { id, email, name, password: PASSWORD }
}

/** Signs somebody in and gives the browser the cookie, quicker than through the door: for stories that begin behind it. */
export async function enter(page: Page, { id }: Colleague, base = portal().url): Promise<void> {
  const { db } = await import('@/lib/db')
  const secret = await readFile(join(portal().folder, 'secret'), 'utf8')
  const { id: sid } = await db.signIn.create({
    data: { memberId: id, address: '127.0.0.1', userAgent: '', expiresAt: new Date(Date.now() + 3_600_000) },
  })
  const value = await encode({ token: { sub: String(id), sid }, secret: secret.trim() })
  await page.context().addCookies([{ name: 'toa-soan', value, url: base, httpOnly: true, sameSite: 'Lax' }])
}

/** Signs somebody in through the door, by keyboard; the list of posts is open then. */
export async function enterByDoor(page: Page, { email, password }: Colleague): Promise<void> {
  await page.goto(`${portal().url}/quan-tri`)
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Bài viết' }).waitFor()
}
