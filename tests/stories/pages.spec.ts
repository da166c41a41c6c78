import { expect, test, type Page } from '@playwright/test'
import { aColleague, enter, enterByDoor } from './ground/colleague'
import { get, portal } from './ground/portal'
import { append, keptUnder, noteOf, statusOf, textOf, titleOf } from './ground/writing'

test('an editor writes a page and carries it through the menu by keyboard; a citizen reads it without JavaScript', async ({
  page,
  browser,
}) => {
  await enterByDoor(page, await aColleague())
  await page.getByRole('link', { name: 'Các trang' }).click()
  await page.getByRole('link', { name: 'Viết trang mới' }).click()
  const title = `Phòng truyền thống ${Date.now()}`
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title)
  await page.getByLabel('Tóm tắt', { exact: true }).fill('Sổ vàng và cờ thi đua từ năm 1964.')
  await page.getByLabel('Nằm dưới').selectOption({ label: 'Giới thiệu' })
  await page.getByRole('textbox', { name: 'Nội dung trang' }).click()
  await page.keyboard.insertText('Mở cửa sáng thứ Năm.')
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page.getByText('Trang đang ở trên cổng công khai.')).toBeVisible()
  const address = (await page.locator('.post-address a').getAttribute('href'))!

  await page.goto(`${portal().url}/quan-tri/thuc-don`)
  await page.getByRole('button', { name: 'Thêm mục' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Dẫn tới').selectOption({ label: `– ${title}` })
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(dialog).toHaveCount(0)
  const handle = page.getByRole('button', { name: `Chuyển ${title}` })
  await handle.focus()
  const told = page.getByRole('status').filter({ hasText: title })
  await page.keyboard.press('ArrowUp')
  await expect(told).toContainText('ở cấp đầu, vị trí')
  await page.keyboard.press('ArrowRight')
  await expect(told).toContainText('nằm dưới')
  await expect(handle).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(told).toContainText('ở cấp đầu')
  for (let steps = 0; steps < 30 && !(await told.innerText()).includes('không chuyển thêm'); steps++) {
    const before = await told.innerText()
    await page.keyboard.press('ArrowUp')
    await expect(told).not.toHaveText(before)
  }

  const citizen = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } })
  const reading = await citizen.newPage()
  await reading.goto(portal().url)
  const bar = reading.getByRole('navigation', { name: 'Mục chính' })
  await expect(bar.getByRole('link').first()).toHaveText(title)
  await bar.getByRole('link', { name: title }).click()
  await expect(reading).toHaveURL(portal().url + address)
  await expect(reading.locator('h1')).toHaveText(title)
  await expect(reading.getByText('Mở cửa sáng thứ Năm.')).toBeVisible()
  await expect(reading.getByRole('navigation', { name: 'Vị trí trang' })).toHaveText(/Trang chủ\s*Giới thiệu/)
  await expect(reading.getByText(/^Cập nhật lúc:/)).toContainText(/\d\d\/\d\d\/\d{4} \d\d:\d\d/)
  await citizen.close()

  await remove(page, title)
  await expect.poll(async () => (await get('/')).text.includes(title)).toBe(false)
})

/** Out of the menu again, for the stories that come after. */
async function remove(page: Page, name: string): Promise<void> {
  await page.goto(`${portal().url}/quan-tri/thuc-don`)
  await page.getByRole('button', { name: `Bỏ ${name}` }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ' }).click()
  await expect(page.getByRole('button', { name: `Chuyển ${name}` })).toHaveCount(0)
}

test('a page goes out once its numbers are looked at, drops a draft, gets another address and is withdrawn: old links lead on, then say what happened', async ({
  page,
}) => {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/trang/moi`)
  const slug = `lich-tiep-dan-${Date.now()}`
  await page.getByLabel('Tiêu đề', { exact: true }).fill(slug.replaceAll('-', ' '))
  await page.getByRole('textbox', { name: 'Nội dung trang' }).click()
  await page.keyboard.insertText('Sáng thứ Năm, hỏi ông Páo 0912 345 678.')
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  const numbers = page.getByRole('dialog', { name: 'Xuất bản' })
  await expect(numbers.getByRole('group', { name: 'Số cá nhân trong trang' })).toContainText('091')
  await numbers.getByLabel(/Đã xem từng số, vẫn đăng/).check()
  await numbers.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page.getByText('Trang đang ở trên cổng công khai.')).toBeVisible()

  await append(page, ' Chữ nháp.')
  await page.keyboard.press('Control+s')
  await page.getByRole('button', { name: 'Bỏ bản nháp mới' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ bản nháp mới' }).click()
  await expect(textOf(page)).toHaveText('Sáng thứ Năm, hỏi ông Páo 0912 345 678.')
  await expect(page.getByRole('button', { name: 'Bỏ bản nháp mới' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Đổi địa chỉ' }).click()
  await page.getByLabel(/Phần cuối của địa chỉ/).fill(`${slug}-moi`)
  await page.getByRole('dialog').getByRole('button', { name: 'Đổi địa chỉ' }).click()
  await expect(page.getByText('Đã đổi địa chỉ.')).toBeVisible()
  const moved = await get(`/trang/${slug}`)
  expect([moved.status, moved.headers.get('location')]).toEqual([308, `/trang/${slug}-moi`])

  await page.getByRole('button', { name: 'Gỡ trang' }).click()
  await page.getByLabel('Lý do gỡ trang').fill('đã có lịch mới')
  await page.getByRole('dialog').getByRole('button', { name: 'Gỡ trang' }).click()
  await expect(page.getByText('Đã gỡ trang khỏi cổng công khai.')).toBeVisible()
  const gone = await get(`/trang/${slug}-moi`)
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('Lý do: đã có lịch mới')
})

test('an entry drawn by mouse falls where it is let go, and a page carried by arrows stands where it was carried', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 3200 })
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/thuc-don`)
  const names = () => page.getByRole('list', { name: 'Thực đơn' }).locator('b').allInnerTexts()
  await expect(page.getByRole('button', { name: /^Chuyển Liên hệ/ })).toBeVisible()
  const before = await names()
  const handle = (name: string) => page.getByRole('button', { name: `Chuyển ${name}`, exact: true })
  const from = (await handle('Liên hệ').boundingBox())!
  const to = (await handle('Thông báo').boundingBox())!
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(from.x + 10, from.y - 20, { steps: 5 })
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 10 })
  // The others have made room: a person lets go when the place is seen.
  await expect.poll(async () => (await handle('Thông báo').boundingBox())!.y).toBeGreaterThan(to.y)
  await page.mouse.up()
  await expect(page.getByRole('status').filter({ hasText: 'Liên hệ' })).toContainText('ở cấp đầu')
  await expect.poll(names).not.toEqual(before)
  await page.reload()
  expect((await names()).indexOf('Liên hệ')).toBe(before.indexOf('Thông báo'))

  await page.goto(`${portal().url}/quan-tri/trang`)
  const titles = () =>
    page.getByRole('list', { name: 'Các trang theo cây' }).locator('> li > .line-row b').allInnerTexts()
  const [first, second, ...others] = await titles()
  await handle(first!).press('ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: first })).toContainText('vị trí 2')
  await expect(handle(first!)).toBeFocused()
  await page.reload()
  expect(await titles()).toEqual([second, first, ...others])
})

test('a page lies on the same desk: its words are kept unsaved, one writes at a time, and a late save is laid beside the other', async ({
  page,
  browser,
}) => {
  const [sen, mai] = [await aColleague({ name: 'Lưu Thị Sen' }), await aColleague({ name: 'Triệu Mai' })]
  await enter(page, sen)
  await page.goto(`${portal().url}/quan-tri/trang/moi`)
  const title = `Hỏi đáp ${Date.now()}`
  await titleOf(page).fill(title)
  await append(page, 'Câu hỏi thường gặp .')
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)
  expect(await keptUnder(title)).toContain('Câu hỏi thường gặp .')

  // Left without a save, they are offered again, over the list of pages and at the desk.
  await page.goto(`${portal().url}/quan-tri/trang`)
  await noteOf(page, 'Có chữ chưa lưu trong 1 trang.').getByRole('link', { name: title }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Dùng chữ chưa lưu' }).click()
  await expect(titleOf(page)).toHaveValue(title)
  await page.getByRole('button', { name: 'Soát chữ' }).click()
  const doctor = page.getByRole('dialog', { name: 'Soát chữ' })
  await doctor.getByRole('button', { name: /^Sửa tất cả/ }).click()
  await expect(doctor.getByRole('button', { name: 'Hoàn tác' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(textOf(page)).toHaveText('Câu hỏi thường gặp.')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.waitForURL(/trang\/\d+/)

  // Sen’s line is dead while Mai takes over and saves.
  await page.context().setOffline(true)
  await append(page, ' Sen thêm.')
  await expect(statusOf(page)).toHaveText('Mất kết nối: đang giữ trên máy này')
  const other = await (await browser.newContext()).newPage()
  await enter(other, mai)
  await other.goto(page.url())
  await expect(noteOf(other, 'Lưu Thị Sen đang viết trang này.')).toBeVisible()
  await other.getByRole('button', { name: /^Nhận viết/ }).click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Nhận viết' }).click()
  await expect(textOf(other)).toHaveAttribute('contenteditable', 'true')
  await other.getByLabel('Tóm tắt', { exact: true }).fill('Bản của Mai.')
  await other.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(statusOf(other)).toHaveText(/Đã lưu lúc/)
  await other.context().close()

  await page.context().setOffline(false)
  await page.getByRole('button', { name: /^Viết (tiếp )?ở đây/ }).click()
  const sure = page.getByRole('alertdialog').getByRole('button', { name: 'Viết tiếp ở đây' })
  await sure.or(page.locator('[contenteditable="true"]')).first().waitFor()
  if (await sure.isVisible()) await sure.click()
  await expect(textOf(page)).toHaveAttribute('contenteditable', 'true')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  const conflict = page.getByRole('dialog', { name: 'Có người vừa lưu trang này' })
  await expect(conflict).toContainText('Bản của Mai.')
  await conflict.getByRole('button', { name: 'Ghép theo lựa chọn' }).click()
  await expect(conflict).toBeHidden()
  await expect(page.getByLabel('Tóm tắt', { exact: true })).toHaveValue('Bản của Mai.')
  await expect(textOf(page)).toHaveText('Câu hỏi thường gặp. Sen thêm.')

  // Why it was saved stands in its past; two saves lie upon each other there, and an old one comes back.
  const why = page.getByLabel('Vì sao lưu lần này')
  await why.fill('Ghép với bản của Mai')
  await why.press('Control+s')
  await expect(why).toHaveValue('')
  await page.getByRole('link', { name: 'Mọi bản lưu, so sánh và lấy lại' }).click()
  await expect(page.getByText('Ghép với bản của Mai')).toBeVisible()
  await page.getByRole('link', { name: /^Khác bản trước ?: bản 2/ }).click()
  await expect(page.locator('ins').first()).toContainText('Bản của Mai.')
  await page.getByRole('button', { name: /^Lấy lại bản này ?: bản 1$/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Lấy lại bản này' }).click()
  await expect(page.getByLabel('Tóm tắt', { exact: true })).toHaveValue('')
  await expect(textOf(page)).toHaveText('Câu hỏi thường gặp.')
})

test('the foot of every page leads to the site map, to contact and to the privacy rule', async ({ page }) => {
  await page.goto(`${portal().url}/tin-moi`)
  const foot = page.getByRole('contentinfo')
  for (const name of ['Sơ đồ trang', 'Liên hệ', 'Bảo vệ dữ liệu cá nhân']) {
    await page.goto(`${portal().url}/tin-moi`)
    await foot.getByRole('link', { name }).click()
    await expect(page.locator('h1')).toHaveText(name)
  }
  await page.goto(`${portal().url}/trang/lien-he`)
  await expect(page.locator('.facts')).toContainText('0200 3812 345')
})

test('every place of the site map stands, and none is named twice', async () => {
  const { text } = await get('/so-do-trang')
  const map = /<main[\s\S]*<\/main>/.exec(text)![0].replace(/<nav[\s\S]*?<\/nav>/, '')
  const links = [...map.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!)
  expect(links.length).toBeGreaterThan(25)
  expect(new Set(links).size).toBe(links.length)
  for (const href of links) expect((await get(href)).status, href).toBe(200)
})
