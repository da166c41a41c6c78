import { expect, test, type Page } from '@playwright/test'
import { aColleague, enter } from './ground/colleague'
import { get, portal, query } from './ground/portal'

const text = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài viết' })
const saved = (page: Page) => expect(page.getByText(/Đã lưu lúc/)).toBeVisible()

/** Begins a post with some words and saves it; gives the number by which the newsroom knows it. */
async function begin(page: Page, title: string, words: string): Promise<number> {
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title)
  await page.getByLabel('Tóm tắt', { exact: true }).fill('Một câu tóm tắt.')
  await text(page).click()
  await page.keyboard.insertText(words)
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await save(page)
  await page.waitForURL(/bai-viet\/\d+/)
  return Number(/bai-viet\/(\d+)/.exec(page.url())?.[1])
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await saved(page)
}

/** Changes a word of the text by keyboard. */
async function write(page: Page, words: string): Promise<void> {
  await text(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(words)
  await expect(page.getByText(/Có chữ chưa lưu|Đã lưu|đang giữ/)).toBeVisible()
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const width of [360, 1280]) {
  test(`an editor says why, compares two saves word by word and brings the old one back, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await enter(page, await aColleague())
    const title = `Số tập thể ${Date.now()}`
    const id = await begin(page, title, 'Năm nay có 124 tập thể được khen.')
    await write(page, 'Năm nay có 142 tập thể được khen.')
    await page.getByLabel('Vì sao lưu lần này').fill('Sửa số theo quyết định')
    await page.getByLabel('Vì sao lưu lần này').press('Control+s')
    await expect(page.getByLabel('Vì sao lưu lần này')).toHaveValue('')

    await page.goto(`${portal().url}/quan-tri/bai-viet/${id}/ban-luu`)
    await expect(page.getByText('Sửa số theo quyết định')).toBeVisible()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'So sánh hai bản đã chọn' }).press('Enter')
    await expect(page.locator('del', { hasText: '124' }).first()).toBeVisible()
    await expect(page.locator('ins', { hasText: '142' }).first()).toBeVisible()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole('link', { name: 'Một cột' }).press('Enter')
    await expect(page.getByRole('link', { name: 'Một cột' })).toHaveAttribute('aria-current', 'page')
    await expect(page.locator('.cmp-inline')).toContainText('Năm nay có')
    await page.keyboard.press('Alt+ArrowDown')
    await expect(page.getByRole('status').getByText(/Thay đổi 1 trên/)).toBeVisible()

    await page.getByRole('button', { name: /^Lấy lại bản này ?: bản 1$/ }).press('Enter')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Lấy lại bản này' }).press('Enter')
    await expect(text(page)).toContainText('124 tập thể')
    const numbers = await query<{ note: string }>(`SELECT note FROM revision WHERE post_id = $1 ORDER BY number`, [id])
    expect(numbers.map(({ note }) => note)).toEqual(['', 'Sửa số theo quyết định', 'Lấy lại bản 1'])
  })
}

test('saves that follow fast wait for each other, and each keeps what was said about it', async ({ page }) => {
  await enter(page, await aColleague())
  const id = await begin(page, `Hai lần lưu ${Date.now()}`, 'Chữ của lần đầu.')
  await write(page, 'Chữ của lần sau.')
  // The newsroom's answers come late, as over a slow line.
  await page.route('**/quan-tri/bai-viet/**', async (route) => {
    if (route.request().headers()['next-action']) await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue()
  })
  const why = page.getByLabel('Vì sao lưu lần này')
  await why.fill('Lý do thứ nhất')
  await why.press('Control+s')
  await why.fill('Lý do thứ hai')
  await why.press('Control+s')
  await expect(why).toHaveValue('')
  const notes = await query<{ note: string }>(`SELECT note FROM revision WHERE post_id = $1 ORDER BY number`, [id])
  expect(notes.map(({ note }) => note)).toEqual(['', 'Lý do thứ nhất', 'Lý do thứ hai'])
})

test('a newer draft is thrown away; citizens notice nothing, and it stays among the saves', async ({ page }) => {
  await enter(page, await aColleague())
  const id = await begin(page, `Bỏ nháp ${Date.now()}`, 'Chữ đang đăng.')
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page.getByText('Bài đang ở trên trang công khai')).toBeVisible()
  const address = (await page.locator('.post-address a').getAttribute('href')) ?? ''
  await write(page, 'Chữ nháp bỏ đi.')
  await save(page)
  const before = (await get(address)).text
  await page.getByRole('button', { name: 'Bỏ bản nháp mới' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ bản nháp mới' }).click()
  await expect(text(page)).toContainText('Chữ đang đăng.')
  expect((await get(address)).text).toBe(before)
  const texts = await query<{ plain_text: string }>(
    `SELECT plain_text FROM revision WHERE post_id = $1 ORDER BY number`,
    [id],
  )
  expect(texts.map((row) => row.plain_text)).toEqual(['Chữ đang đăng.', 'Chữ nháp bỏ đi.', 'Chữ đang đăng.'])
})

test('a change of a live article is told as a correction, with its day, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await enter(page, await aColleague())
  await begin(page, `Đính chính ${Date.now()}`, 'Có 124 tập thể.')
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page.getByText('Bài đang ở trên trang công khai')).toBeVisible()
  const address = (await page.locator('.post-address a').getAttribute('href')) ?? ''
  await write(page, 'Có 142 tập thể.')
  await page.getByRole('button', { name: 'Cập nhật bài đang đăng' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Có, bản đang đăng có chỗ sai').check()
  await dialog.getByRole('button', { name: 'Cập nhật' }).click()
  await expect(dialog.getByText('Hãy ghi đã sửa điều gì')).toBeVisible()
  await dialog.getByLabel('Đã sửa điều gì').fill('Bản trước ghi 124 tập thể; số đúng là 142.')
  await dialog.getByRole('button', { name: 'Cập nhật' }).click()
  await expect(dialog).toBeHidden()

  await page.goto(portal().url + address)
  const note = page.getByRole('region', { name: 'Đính chính' })
  await expect(note).toContainText('Bản trước ghi 124 tập thể; số đúng là 142.')
  await expect(note.locator('time')).toContainText(/Đính chính ngày \d{2}\/\d{2}\/\d{4}/)
  const data = await page.locator('script[type="application/ld+json"]').first().textContent()
  expect(JSON.parse(data ?? '{}').correction).toMatchObject([{ text: 'Bản trước ghi 124 tập thể; số đúng là 142.' }])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('what should be better is named beside the text and leads to its place; personal numbers are asked about', async ({
  page,
}) => {
  await enter(page, await aColleague())
  const id = await begin(page, `Số cá nhân ${Date.now()}`, 'Liên hệ ông Páo qua số 0912 345 678.')
  const check = page.getByRole('link', { name: /Đoạn 1: có số điện thoại cá nhân/ })
  await check.press('Enter')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('0912 345 678')

  await page.getByRole('button', { name: 'Xuất bản' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('091')
  await dialog.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(dialog.getByText('Xem từng số ở trên rồi đánh dấu')).toBeVisible()
  await dialog.getByLabel(/Đã xem từng số, vẫn đăng/).check()
  await dialog.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page.getByText('Bài đang ở trên trang công khai')).toBeVisible()
  const log = await query<{ details: object }>(
    `SELECT details FROM audit_entry WHERE subject = $1 AND action = 'post.numbers-kept'`,
    [`post:${id}`],
  )
  expect(JSON.stringify(log)).toContain('1 số điện thoại cá nhân')
  expect(JSON.stringify(log)).not.toContain('345')
})

test('a table is made, named, widened and joined by keyboard alone', async ({ page }) => {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await text(page).click()
  await page.getByRole('button', { name: 'Chèn bảng' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số hàng').fill('3')
  await dialog.getByLabel('Số cột').fill('2')
  await dialog.getByLabel('Tên bảng').fill('Kết quả năm 2026')
  await dialog.getByLabel('Tên bảng').press('Enter')
  await expect(text(page).getByRole('region', { name: 'Bảng: Kết quả năm 2026' })).toBeVisible()
  await expect(text(page).locator('tr')).toHaveCount(3)
  await expect(text(page).locator('th')).toHaveCount(2)

  await page.keyboard.type('Xã')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Số hộ')
  const choose = async (act: string) => {
    await page.getByRole('button', { name: 'Bảng ▾' }).press('Enter')
    await page.getByRole('menuitem', { name: act }).press('Enter')
  }
  const width = () =>
    text(page)
      .locator('th')
      .last()
      .evaluate((cell) => (cell as HTMLElement).offsetWidth)
  const before = await width()
  await choose('Thu hẹp cột')
  await expect.poll(width).toBeLessThan(before)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(text(page).locator('.selectedCell')).toHaveCount(2)
  await choose('Gộp ô đã chọn')
  await expect(text(page).locator('td[colspan="2"]')).toHaveCount(1)
  await choose('Đặt tên bảng')
  await page.keyboard.type(' (sơ bộ)')
  await expect(text(page).getByRole('region', { name: /Bảng: .*\(sơ bộ\)/ })).toBeVisible()
})

test('on a telephone a wide table scrolls within itself, in the editor and on the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await text(page).click()
  await page.getByRole('button', { name: 'Chèn bảng' }).click()
  await page.getByRole('dialog').getByLabel('Số cột').fill('9')
  await page.getByRole('dialog').getByRole('button', { name: 'Chèn bảng' }).click()
  await expect(text(page).locator('tr').first().locator('th')).toHaveCount(9)
  const box = text(page).locator('.tableScroll')
  expect(await box.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})
