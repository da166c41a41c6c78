import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { momentField } from '@/lib/vietnamese/dates'
import { aColleague, enter, enterByDoor } from './ground/colleague'
import { get, portal, query, secondInstance } from './ground/portal'

/** Lets the newsroom announce something between two moments, to the second: its own fields know minutes only. */
async function announceBetween(title: string, from: number, until: number): Promise<void> {
  process.env.DATABASE_URL = portal().databaseUrl
  const { db } = await import('@/lib/db')
  const { announce } = await import('@/lib/notices/announcing')
  const { email } = await aColleague()
  const actor = await db.member.findUniqueOrThrow({ where: { email } })
  const hours = { shownFrom: new Date(from), shownUntil: new Date(until) }
  await announce(actor, { kind: 'WARNING', title, text: '', link: '', ...hours })
}

async function open(page: Page, room: string): Promise<void> {
  await page.goto(`${portal().url}/quan-tri/${room}`)
  await page.locator('h1').first().waitFor()
}

test('an editor introduces a leader with a portrait, and a citizen reads the page', async ({ page }) => {
  await enter(page, await aColleague())
  await open(page, 'lanh-dao')
  await page.getByRole('button', { name: 'Thêm người' }).click()
  const dialog = page.getByRole('dialog', { name: 'Thêm người' })
  const name = `Đàm Thị Ước ${Date.now()}`
  await dialog.getByLabel('Họ và tên').fill(name)
  await dialog.getByLabel('Chức vụ').fill('Phó Trưởng ban')
  await dialog.getByLabel('Tiểu sử ngắn').fill('Sinh ngày 12/03/1975 ở Nà Lự.')
  await dialog.getByLabel('Nhiệm vụ được phân công').fill('Tiếp công dân\nPhong trào thi đua')
  await dialog.getByRole('button', { name: /Chọn ảnh/ }).click()
  const picker = page.getByRole('dialog', { name: 'Ảnh chân dung' })
  const buffer = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#7a6' } })
    .png()
    .toBuffer()
  await picker.getByLabel('Chọn tệp trên máy').setInputFiles({ name: 'chan-dung.png', mimeType: 'image/png', buffer })
  await picker.getByRole('button', { name: 'Dùng mục đã chọn' }).click()
  await expect(dialog.getByRole('button', { name: /Đổi ảnh/ })).toBeVisible()

  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(dialog.getByText('Chỉ nên ghi năm sinh')).toBeVisible()
  await dialog.getByLabel('Tiểu sử ngắn').fill('Sinh năm 1975 ở Nà Lự.')
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeAttached()

  await page.goto(`${portal().url}/lanh-dao`)
  const person = page.getByRole('region', { name })
  await expect(person.getByText('Phó Trưởng ban')).toBeVisible()
  await expect(person.getByRole('listitem')).toHaveText(['Tiếp công dân', 'Phong trào thi đua'])
  await expect(person.getByRole('img', { name: `Chân dung ${name}` })).toBeVisible()
  const { text } = await get('/lanh-dao')
  expect(text).toContain('"@type":"Person"')
  expect(text).not.toContain('12/03/1975')
})

test('a notice begins at its hour and goes at its end, on every instance', async () => {
  const second = await secondInstance()
  try {
    const title = `Đường vào Ban bị sạt lở ${Date.now()}`
    const shown = () =>
      Promise.all(
        [get('/tin-moi'), get(`${second.url}/tin-moi`)].map(async (reply) => (await reply).text.includes(title)),
      )
    expect(await shown()).toEqual([false, false])
    const [from, until] = [Date.now() + 4_000, Date.now() + 14_000]
    await announceBetween(title, from, until)
    expect((await shown()).includes(true) && Date.now() < from).toBe(false)
    await expect.poll(shown, { timeout: 9_000 }).toEqual([true, true])
    expect(Date.now()).toBeGreaterThanOrEqual(from)
    await expect.poll(shown, { timeout: 20_000 }).toEqual([false, false])
    expect(Date.now()).toBeGreaterThanOrEqual(until)
  } finally {
    await second.stop()
  }
})

test('the newsroom sees how many working days ahead a downtime is announced, and says why when they are too few', async ({
  page,
}) => {
  await enter(page, await aColleague())
  await open(page, 'thong-bao')
  await page.getByRole('button', { name: 'Thêm thông báo' }).click()
  const dialog = page.getByRole('dialog')
  const title = `Nâng cấp máy chủ ${Date.now()}`
  const soon = new Date(Date.now() + 24 * 3_600_000)
  const later = new Date(soon.getTime() + 3_600_000)
  await dialog.getByLabel('Loại').selectOption({ label: 'Tạm dừng hoạt động' })
  await dialog.getByLabel('Câu chính').fill(title)
  await dialog.getByLabel('Thôi hiện lúc').fill(momentField(later))
  await dialog.getByLabel('Tạm dừng từ').fill(momentField(soon))
  await dialog.getByLabel('Hoạt động trở lại lúc').fill(momentField(later))
  await expect(dialog.getByRole('status')).toContainText('Báo trước 0 ngày làm việc; quy định là 7')
  await dialog.getByRole('button', { name: 'Đăng thông báo' }).click()
  await expect(dialog.getByText('hoặc ghi lý do đột xuất')).toBeVisible()
  await expect(dialog.getByLabel('Lý do đột xuất')).toBeFocused()
  await dialog.getByLabel('Lý do đột xuất').fill('Hỏng ổ đĩa, phải thay ngay.')
  await dialog.getByRole('button', { name: 'Đăng thông báo' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(async () => (await get('/')).text).toContain(title)

  await page.goto(portal().url)
  await expect(page.getByRole('region', { name: 'Thông báo của trang' }).getByText(title)).toBeVisible()
  await open(page, 'thong-bao')
  await page.getByRole('button', { name: `Gỡ ${title}` }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gỡ' }).click()
  await expect.poll(async () => (await get('/')).text).not.toContain(title)
})

test('links are put into their order by keyboard and by hand, each step is announced, and the home page follows', async ({
  page,
}) => {
  await enter(page, await aColleague())
  await open(page, 'lien-ket')
  await page.getByRole('button', { name: 'Thêm khối liên kết' }).click()
  const dialog = page.getByRole('dialog')
  const title = `Ban các tỉnh bạn ${Date.now()}`
  await dialog.getByLabel('Tên khối').fill(title)
  await dialog.getByRole('group', { name: 'liên kết 1' }).getByLabel('Tên').fill('Ban tỉnh An Sơn')
  await dialog.getByRole('group', { name: 'liên kết 1' }).getByLabel('Địa chỉ').fill('https://anson.example')
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(dialog).toBeHidden()
  const names = () => page.getByRole('list', { name: 'Khối liên kết theo thứ tự' }).locator('b').allInnerTexts()
  await expect.poll(async () => (await names()).at(-1)).toBe(title)
  const last = (await names()).length
  const handle = page.getByRole('button', { name: `Chuyển ${title}` })
  await handle.focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('p[role=status]')).toHaveText(`${title}: vị trí ${last - 1} trên ${last}.`)
  await expect(handle).toBeFocused()

  const first = page.getByRole('button', { name: `Chuyển ${(await names())[0]}` })
  await first.scrollIntoViewIfNeeded()
  const [from, to] = [(await handle.boundingBox())!, (await first.boundingBox())!]
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(from.x + 10, from.y - 10, { steps: 5 })
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 10 })
  await page.mouse.up()
  await expect(page.locator('p[role=status]')).toHaveText(`${title}: vị trí 1 trên ${last}.`)
  await page.reload()
  expect((await names())[0]).toBe(title)
  await expect.poll(async () => (await get('/')).text).toContain('https://anson.example')
})

test('an article of the time before the agency was renamed says so', async () => {
  const [old] = await query<{ slug: string }>(
    `SELECT slug FROM post WHERE status = 'PUBLISHED' AND published_at < '2025-07-01' LIMIT 1`,
  )
  expect((await get(`/bai-viet/${old?.slug}`)).text).toContain('Bài đăng khi cơ quan mang tên')
})

test('an editor calls a tag by another name, then merges it: every old address leads readers on', async ({ page }) => {
  const [before, after] = ['Cải cách hành chính', `Thủ tục gọn ${Date.now()}`]
  await enterByDoor(page, await aColleague())
  await page.getByRole('link', { name: 'Chủ đề', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Tìm chủ đề' }).fill('cai cach')
  await expect(page.getByRole('list', { name: 'Chủ đề theo tên' }).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: `Đổi tên ${before}` }).click()
  await page.getByRole('dialog').getByLabel('Tên mới').fill(after)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: after })).toBeVisible()

  await page.getByRole('button', { name: `Gộp ${after}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Gộp', exact: true }).click()
  await expect(dialog.getByText('Hãy chọn một chủ đề để gộp vào.')).toBeVisible()
  await dialog.getByLabel('Tìm chủ đề để gộp vào').fill('chuyen doi')
  await dialog.getByRole('radio', { name: /^Chuyển đổi số/ }).check()
  await dialog.getByRole('button', { name: 'Gộp', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: `Đã gộp ${after} vào Chuyển đổi số` })).toBeAttached()

  await page.goto(`${portal().url}/chu-de/cai-cach-hanh-chinh`)
  await expect(page.locator('h1')).toHaveText('Chủ đề: Chuyển đổi số')
  await page.getByRole('link', { name: /Một bản tóm tắt hai trang/ }).click()
  await page.getByRole('navigation', { name: 'Chủ đề của bài' }).getByRole('link', { name: 'Chuyển đổi số' }).click()
  await expect(page.locator('h1')).toHaveText('Chủ đề: Chuyển đổi số')
})
