import { expect, test, type Page } from '@playwright/test'
import { aColleague, enterByDoor } from './ground/colleague'
import { get, openDesk, portal, query } from './ground/portal'

const leadOf = async () => /href="(\/bai-viet\/[^"]+)"/.exec((await get('/')).text)![1]!

/** Everybody here comes from one network: what earlier stories handed in must not count against later ones. */
test.beforeEach(() => query('DELETE FROM letter_count'))

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a citizen says that a page did not help, adds a private remark, and an editor reads it', async ({
    page,
    browser,
  }) => {
    const remark = `Chưa thấy số điện thoại ${Date.now()}`
    await page.goto(portal().url + (await leadOf()))
    await page.getByRole('button', { name: 'Chưa' }).click()
    await expect(page.locator('h1')).toHaveText('Đã nhận câu trả lời')
    await page.getByLabel('Lời nhắn thêm').fill(remark)
    await page.getByRole('button', { name: 'Gửi lời nhắn' }).click()
    await expect(page.locator('h1')).toHaveText('Đã nhận lời nhắn')

    const desk = await browser.newPage({ javaScriptEnabled: true })
    await enterByDoor(desk, await aColleague())
    await desk.goto(`${portal().url}/quan-tri/gop-y/danh-gia`)
    await expect(desk.getByText(remark)).toBeVisible()
    await desk.close()
  })

  test('a mistake is reported with the rule read first, taken in hand and finished; then the name is gone', async ({
    page,
    browser,
  }) => {
    const words = `Đoạn hai ghi tên xã cũ ${Date.now()}`
    await page.goto(portal().url + (await leadOf()))
    await page.getByRole('link', { name: 'Báo sai sót' }).click()
    await expect(page.getByText('Lời báo của ông, bà được giữ kín')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /Tôi đồng ý/ })).not.toBeChecked()
    await page.getByLabel('Chỗ nào sai').fill(words)
    await page.getByLabel('Tên (không bắt buộc)').fill('Bà Mỷ')
    await page.getByRole('checkbox', { name: /Tôi đồng ý/ }).check()
    await page.getByRole('button', { name: 'Gửi báo sai sót' }).click()
    await expect(page.locator('h1')).toHaveText('Đã nhận báo sai sót')
    expect((await get(await leadOf())).text).not.toContain(words)

    const desk = await browser.newPage({ javaScriptEnabled: true })
    await enterByDoor(desk, await aColleague())
    await expect(desk.getByRole('link', { name: /^Góp ý/ }).locator('.badge')).toContainText(/\d/)
    await desk.getByRole('link', { name: /^Góp ý/ }).click()
    const report = desk.locator('.report', { hasText: words })
    await expect(report).toContainText('Bà Mỷ')
    await expect(report.getByRole('link', { name: 'Sửa bài' })).toBeVisible()
    await report.getByRole('button', { name: 'Nhận xem' }).click()
    await expect(report).toHaveCount(0)
    await desk.getByRole('link', { name: /Đang xem/ }).click()
    await report.getByRole('button', { name: 'Đã xong' }).click()
    await expect(report).toHaveCount(0)
    await desk.getByRole('link', { name: /Đã xong/ }).click()
    await expect(report).toContainText('Lưu Thị Sen')
    await expect(report).not.toContainText('Bà Mỷ')
    await desk.close()
  })

  test('what a whole school reports is taken; beyond that one calm page declines', async ({ page }) => {
    const send = async (words: string) => {
      await page.goto(`${portal().url}/bao-sai-sot`)
      await page.getByLabel('Chỗ nào sai').fill(words)
      await page.getByRole('button', { name: 'Gửi báo sai sót' }).click()
    }
    await send('Lỗi thứ nhất')
    await expect(page.locator('h1')).toHaveText('Đã nhận báo sai sót')
    // Eighteen others of the same network have reported meanwhile; there is room for one more.
    await query(`INSERT INTO letter_count (key, at) SELECT key, at FROM letter_count, generate_series(1, 18)`)
    await send('Lỗi thứ hai mươi')
    await expect(page.locator('h1')).toHaveText('Đã nhận báo sai sót')
    await send('Lỗi thứ hai mươi mốt')
    await expect(page.locator('h1')).toHaveText('Chưa gửi được')
    await expect(page.getByText('Vừa có nhiều lời gửi từ mạng này')).toBeVisible()
  })

  test('a picture leads to its large file, the share box opens, and letters grow for the page at hand', async ({
    page,
  }) => {
    await page.goto(portal().url + (await leadOf()))
    expect(await page.locator('.text figure a').first().getAttribute('href')).toMatch(/^\/media\/.+\.webp$/)
    // What only a script can do is not even written there: a browser for text shows what the styles hide.
    expect((await get(await leadOf())).text).not.toContain('<button type="button"')
    await page.locator('summary', { hasText: 'Chia sẻ' }).click()
    await expect(page.getByRole('link', { name: 'Facebook' })).toHaveAttribute('href', /sharer\.php\?u=http/)
    await page.getByLabel('Tương phản cao').check()
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toMatch(/^rgb\((0, 0, 0|255, 255, 255)\)$/)
  })
})

test('a tap is answered in place, and the remark after it', async ({ page }) => {
  const address = portal().url + (await leadOf())
  await page.goto(address)
  await page.getByRole('button', { name: 'Có', exact: true }).click()
  await expect(page.getByText('Cảm ơn ông, bà đã trả lời.')).toBeVisible()
  await expect(page.locator('[data-told]')).toBeFocused()
  await page.getByLabel('Lời nhắn thêm').fill('Dễ đọc')
  await page.getByRole('button', { name: 'Gửi lời nhắn' }).click()
  await expect(page.getByText('Lời nhắn chỉ cán bộ của Ban đọc')).toBeVisible()
  expect(page.url()).toBe(address)
})

test('titles are proposed while a citizen types, and the arrow keys lead to one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(portal().url)
  const field = page.locator('.masthead input[type=search]')
  await field.pressSequentially('lop then')
  const proposed = page.getByRole('listbox', { name: 'Bài có tiêu đề như vậy' }).getByRole('option')
  await expect(proposed.first()).toContainText('lớp Then')
  await page.keyboard.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', (await proposed.first().getAttribute('id'))!)
  await page.keyboard.press('Escape')
  await expect(proposed).toHaveCount(0)
  await field.press('Backspace')
  await expect(proposed.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toContainText('lớp Then')
})

test('what was not taken is said beside the form, and the words stay', async ({ page, context }) => {
  await page.goto(`${portal().url}/bao-sai-sot`)
  await page.getByLabel('Chỗ nào sai').fill('Sai một chữ')
  await page.getByLabel('Tên (không bắt buộc)').fill('Bà Mỷ')
  await page.getByRole('button', { name: 'Gửi báo sai sót' }).click()
  await expect(page.getByRole('alert')).toContainText('cần đánh dấu đồng ý')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Gửi báo sai sót' }).click()
  await expect(page.getByRole('alert')).toContainText('Xin xem lại mạng')
  await context.setOffline(false)
  await expect(page.getByLabel('Chỗ nào sai')).toHaveValue('Sai một chữ')
})

test('letters and contrast stand before the first paint of every later page, and nothing moves', async ({ page }) => {
  await page.goto(portal().url)
  await page.getByLabel('Chữ lớn').check()
  await page.getByLabel('Tương phản cao').check()
  await page.addInitScript(() => {
    const noted = window as unknown as { first?: object; shift: number }
    noted.shift = 0
    new MutationObserver(() => {
      if (document.body) noted.first ??= { ...document.documentElement.dataset }
    }).observe(document, { childList: true, subtree: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  // The face of the titles comes when they have long been painted, as over a slow line.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  const places = [await leadOf(), '/']
  for (const [width, place] of [360, 1280].flatMap((width) => places.map((place) => [width, place] as const))) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(portal().url + place, { waitUntil: 'networkidle' })
    const { first, shift } = await page.evaluate(() => {
      const { first, shift } = window as unknown as { first: Record<string, string>; shift: number }
      return { first, shift }
    })
    expect(first).toMatchObject({ size: 'l', contrast: '' })
    expect(shift, `${place}, ${width} px`).toBe(0)
  }
  await expect(page.getByLabel('Chữ lớn')).toBeChecked()
  await page.getByLabel('Chữ vừa').check()
  await page.getByLabel('Tương phản cao').uncheck()
  await page.goto(portal().url)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px')
})

test('pictures open large and are leafed through by keyboard; the focus comes back', async ({ page }) => {
  const [{ slug } = { slug: '' }] = await query<{ slug: string }>(
    `SELECT slug FROM post JOIN revision ON revision.id = live_revision_id
     WHERE status = 'PUBLISHED' AND published_at <= now() ORDER BY (SELECT count(*) FROM revision_media WHERE revision_id = revision.id) DESC LIMIT 1`,
  )
  await page.goto(`${portal().url}/bai-viet/${slug}`)
  const links = page.locator('.text figure a:has(img)')
  const count = await links.count()
  await links.first().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Ảnh lớn' })
  await expect(dialog).toBeVisible()
  await expect(dialog.locator('img')).toHaveAttribute(
    'src',
    (await links.first().getAttribute('href'))!.replace(/^/, portal().url),
  )
  if (count > 1) {
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByText(`Ảnh 2 trong ${count}`)).toBeVisible()
    await page.keyboard.press('ArrowLeft')
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(links.first()).toBeFocused()
})

test('an article is handed on by its address and by its code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const address = portal().url + (await leadOf())
  const foreign: string[] = []
  page.on('request', (request) => request.url().startsWith(portal().url) || foreign.push(request.url()))
  await page.goto(address)
  await page.locator('summary', { hasText: 'Chia sẻ' }).click()
  await page.getByRole('button', { name: 'Chép địa chỉ' }).click()
  await expect(page.getByText('Đã chép địa chỉ.')).toBeVisible()
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).pathname).toBe(new URL(address).pathname)
  const code = page.getByRole('img', { name: 'Mã QR dẫn tới bài này' })
  await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect(foreign).toEqual([])
})

test.describe('kept for when there is no network', () => {
  const keep = async (page: Page, address: string) => {
    await page.goto(address)
    await page.getByRole('button', { name: 'Lưu đọc khi mất mạng' }).click()
    await expect(page.getByText('Mất mạng vẫn mở được bài này')).toBeVisible({ timeout: 30_000 })
  }
  const leftOver = (page: Page) =>
    page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])

  test('a kept article is read without a network, other addresses lead to the list, and online nothing is stale', async ({
    page,
    context,
  }) => {
    const desk = await openDesk()
    const title = `Lịch tiếp công dân ${Date.now()}`
    const address = portal().url + (await desk.publish(title))
    await keep(page, address)

    await context.setOffline(true)
    await page.goto(address)
    await expect(page.locator('h1')).toHaveText(title)
    await expect(page.getByText('Bản lưu trên máy này lúc')).toBeVisible()
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.cloth')!).backgroundColor)).toBe(
      'rgb(27, 33, 80)',
    )
    await page.goto(`${portal().url}/tin-moi`)
    await expect(page.locator('h1')).toHaveText('Bài đã lưu trên máy này')
    await page.getByRole('link', { name: title }).click()
    await expect(page.locator('h1')).toHaveText(title)

    await context.setOffline(false)
    await page.goto(address)
    await expect(page.getByText('Bản lưu trên máy này lúc')).toHaveCount(0)
    await desk.withdraw('Đã có lịch mới')
    await page.goto(address)
    await expect(page.locator('h1')).toContainText('Bài này đã được gỡ')
    expect((await leftOver(page))[0]).toEqual(['nen'])
  })

  test('with the last article everything leaves the device', async ({ page }) => {
    await keep(page, portal().url + (await leadOf()))
    await page.goto(`${portal().url}/ngoai-tuyen`)
    await page.getByRole('button', { name: /^Bỏ bài/ }).click()
    await expect(page.getByText('Chưa có bài nào được lưu.')).toBeVisible()
    expect(await leftOver(page)).toEqual([[], 0])
  })

  test('switched off, the worker takes itself and what it kept away', async ({ page }) => {
    await keep(page, portal().url + (await leadOf()))
    // What PORTAL_OFFLINE_READING=off hands out at /sw.js.
    await page.evaluate(() => navigator.serviceWorker.register('/sw-off.js'))
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).toEqual([])
    // A page it has served keeps it until it is left.
    await page.goto(`${portal().url}/ngoai-tuyen`)
    await expect.poll(() => leftOver(page), { timeout: 30_000 }).toEqual([[], 0])
  })
})
