import { expect, test, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import { aFilm, aPdf } from '@/tests/lib/media/files'
import { aColleague, enter } from './ground/colleague'
import { get, portal } from './ground/portal'

const text = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài viết' })
const pictures = (page: Page) => text(page).locator('.gallery-pictures img')

/** A photograph of one colour, unlike every other of these stories. */
async function aPhoto(name: string, colour: string) {
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}

type Files = Parameters<Locator['setInputFiles']>[0]

async function bring(page: Page, button: Locator, files: Files): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button.click()
  await (await chooser).setFiles(files)
}

async function blankSheet(page: Page): Promise<void> {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await text(page).click()
}

async function publish(page: Page, title: string): Promise<string> {
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title)
  await page.getByLabel('Tóm tắt').fill('Một câu tóm tắt.')
  await page.getByLabel('Chuyên mục').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  const link = page.getByRole('link', { name: 'Mở bài ở thẻ mới' })
  await expect(link).toBeVisible()
  return (await link.getAttribute('href')) ?? ''
}

const captionsIn = (dialog: Locator) =>
  dialog
    .getByLabel(/^Chú thích ảnh \d$/)
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

test('several photographs become a gallery: words in one place, order by keyboard and by dragging', async ({
  page,
}) => {
  await blankSheet(page)
  await page.keyboard.insertText('Hội xuân mở sớm.')
  await page.getByRole('button', { name: 'Bộ ảnh' }).click()
  const picker = page.getByRole('dialog', { name: 'Chọn ảnh cho bộ' })
  await bring(page, picker.getByRole('button', { name: 'Tải từ máy lên' }), [
    await aPhoto('DSC_1.jpg', '#a03020'),
    await aPhoto('DSC_2.jpg', '#20a030'),
    await aPhoto('DSC_3.jpg', '#2030a0'),
  ])
  await picker.getByRole('button', { name: 'Dùng 3 mục đã chọn' }).click()

  const dialog = page.getByRole('dialog', { name: 'Bộ ảnh' })
  for (const [place, caption] of ['Rước nước', 'Múa sạp', 'Ném còn'].entries()) {
    await dialog.getByLabel(`Chú thích ảnh ${place + 1}`).fill(caption)
    await dialog.getByLabel(`Mô tả ảnh ${place + 1} cho người không nhìn thấy`).fill(`Bà con ${caption.toLowerCase()}`)
  }
  const description = dialog.getByLabel('Mô tả ảnh 1 cho người không nhìn thấy')
  await description.fill('DSC_1.jpg')
  await expect(dialog.getByText('Đây là tên tệp.')).toBeVisible()
  await description.fill('Bà con rước nước')

  await dialog.getByRole('button', { name: /^Dời ảnh 1/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByText('Ảnh đứng thứ 2 trên 3.')).toBeAttached()
  await expect(dialog.getByRole('button', { name: /^Dời ảnh 2/ })).toBeFocused()
  expect(await captionsIn(dialog)).toEqual(['Múa sạp', 'Rước nước', 'Ném còn'])

  const [from, to] = [dialog.locator('.order-handle').nth(2), dialog.locator('[data-place="0"]')]
  await to.scrollIntoViewIfNeeded()
  await from.hover()
  await page.mouse.down()
  await to.hover({ position: { x: 60, y: 20 } })
  await page.mouse.up()
  expect(await captionsIn(dialog)).toEqual(['Ném còn', 'Múa sạp', 'Rước nước'])

  await dialog.getByRole('button', { name: 'Xong' }).click()
  await expect(pictures(page)).toHaveCount(3)
  const address = await publish(page, 'Hội xuân có ba trò')
  await page.goto(portal().url + address)
  await expect(page.locator('.gallery figcaption')).toHaveText(['Ném còn', 'Múa sạp', 'Rước nước'])
  await expect(page.locator('.gallery img').first()).toHaveAttribute('alt', 'Bà con ném còn')
})

test('on a phone too a gallery is put in order, by its buttons', async ({ page }) => {
  await blankSheet(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: 'Bộ ảnh' }).click()
  const picker = page.getByRole('dialog', { name: 'Chọn ảnh cho bộ' })
  await bring(page, picker.getByRole('button', { name: 'Tải từ máy lên' }), [
    await aPhoto('a.jpg', '#705010'),
    await aPhoto('b.jpg', '#107050'),
  ])
  await picker.getByRole('button', { name: 'Dùng 2 mục đã chọn' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bộ ảnh' })
  await dialog.getByLabel('Chú thích ảnh 1').fill('Trước')
  await dialog.getByLabel('Chú thích ảnh 2').fill('Sau')
  await dialog.getByRole('button', { name: 'Xuống (ảnh 1)' }).click()
  expect(await captionsIn(dialog)).toEqual(['Sau', 'Trước'])
  await dialog.getByLabel('Ảnh trang trí, không cần mô tả').first().check()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await dialog.getByRole('button', { name: 'Xong' }).click()
  await expect(pictures(page)).toHaveCount(2)
})

test('a picture is cut in the library, what is put in its place stands in the article, and the old one comes back', async ({
  page,
}) => {
  await blankSheet(page)
  await page.keyboard.insertText('Cây đứng đó từ trước khi có làng.')
  await bring(page, page.getByRole('button', { name: 'Chèn ảnh' }), await aPhoto('Cây đa Nà Lạn.jpg', '#907030'))
  await page.getByLabel('Mô tả cho người không nhìn thấy ảnh').fill('Cây đa đầu làng')
  const address = await publish(page, 'Cây đa trăm tuổi')
  const first = await sourceIn(address)

  await page.goto(`${portal().url}/quan-tri/anh?q=cay+da+na+lan`)
  await page.getByRole('link', { name: 'Cây đa Nà Lạn.jpg' }).click()
  await expect(page.getByRole('link', { name: 'Cây đa trăm tuổi' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Xóa khỏi kho' })).toHaveCount(0)

  const dialog = page.getByRole('dialog', { name: 'Cắt ảnh' })
  await page.getByRole('button', { name: 'Cắt ảnh' }).click()
  await dialog.getByLabel('Vuông').check()
  await dialog.getByLabel('Từ trái sang').fill('90')
  await dialog.getByRole('button', { name: 'Dùng phần này' }).click()
  await expect(page.getByText('600 × 600 điểm ảnh (đã cắt)')).toBeVisible()
  await expect.poll(() => sourceIn(address)).not.toBe(first)
  const cut = await sourceIn(address)
  expect((await get(first)).headers.get('location')).toMatch(/^\/media\//)

  await page.getByRole('button', { name: 'Thay ở mọi nơi' }).click()
  const replacing = page.getByRole('dialog', { name: 'Thay tệp này ở mọi nơi' })
  await expect(replacing).toContainText('1 nơi đang hiện trên trang công khai')
  await bring(page, replacing.getByRole('button', { name: 'Chọn tệp mới' }), await aPhoto('Cây đa mới.jpg', '#306090'))
  await expect(page.getByRole('heading', { name: 'Cây đa mới.jpg' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Tệp từng đứng ở đây' })).toContainText('Cây đa Nà Lạn.jpg')
  await expect.poll(() => sourceIn(address)).not.toBe(cut)

  await page.getByRole('button', { name: /^Dùng lại bản này/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Dùng lại bản này' }).click()
  await expect(page.getByRole('heading', { name: 'Cây đa Nà Lạn.jpg' })).toBeVisible()
  await expect.poll(() => sourceIn(address)).toBe(first)
})

test('what stands nowhere is taken out of the library after a question', async ({ page }) => {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/anh`)
  await bring(page, page.getByRole('button', { name: 'Tải lên kho' }), await aPhoto('Bỏ đi.jpg', '#123123'))
  await page.getByRole('link', { name: 'Bỏ đi.jpg' }).click()
  await page.getByRole('button', { name: 'Xóa khỏi kho' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa khỏi kho' }).click()
  await expect(page.getByRole('heading', { name: 'Ảnh, video, tệp' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bỏ đi.jpg' })).toHaveCount(0)
})

test('an attachment tells its kind and size, and is handed over in a sandbox', async ({ page }) => {
  await blankSheet(page)
  await page.getByRole('button', { name: 'Tệp đính kèm' }).click()
  const picker = page.getByRole('dialog', { name: 'Chọn tệp đính kèm' })
  const field = picker.getByRole('button', { name: 'Tải từ máy lên' })
  await bring(page, field, {
    name: 'gia.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<script>alert(1)</script>'),
  })
  await expect(picker.getByRole('alert')).toContainText('trang web, không phải ảnh hay tài liệu')
  await bring(page, field, { name: 'kh-12.pdf', mimeType: 'application/pdf', buffer: aPdf('Kế hoạch 12') })
  await picker.getByRole('button', { name: 'Dùng mục đã chọn' }).click()
  await page.getByLabel('Tên tệp cho người đọc').fill('Kế hoạch phát động thi đua')
  const address = await publish(page, 'Kế hoạch có tệp')

  await page.goto(portal().url + address)
  await expect(page.locator('.file')).toContainText('PDF, ')
  const link = page.getByRole('link', { name: 'Tải về Kế hoạch phát động thi đua' })
  const reply = await get((await link.getAttribute('href')) ?? '')
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/^default-src 'none';.*sandbox$/),
  })
  const coming = page.waitForEvent('download')
  await link.click()
  expect((await coming).suggestedFilename()).toBe('Kế hoạch phát động thi đua.pdf')
})

test('a film of YouTube loads nothing from outside until the reader presses play', async ({ page }) => {
  await blankSheet(page)
  await page.keyboard.insertText('Phóng sự ngắn.')
  await page.getByRole('button', { name: 'Video' }).click()
  const dialog = page.getByRole('dialog', { name: 'Video' })
  await dialog.getByLabel('Liên kết YouTube').fill('https://vimeo.com/1')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('không phải một video YouTube')).toBeVisible()
  await dialog.getByLabel('Liên kết YouTube').fill('https://youtu.be/AAAAAAAAAAA?t=12')
  await page.keyboard.press('Enter')
  await page.getByLabel('Tên video').fill('Phóng sự về hội xuân')
  const address = await publish(page, 'Bài có phim')

  const outside: string[] = []
  await page.route(/^https:\/\//, (route) => {
    outside.push(new URL(route.request().url()).host)
    return route.fulfill({ contentType: 'text/html', body: '<p>phim</p>' })
  })
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  await page.goto(portal().url + address)
  await page.waitForLoadState('networkidle')
  expect(outside).toEqual([])
  await page.getByRole('link', { name: /Xem video/ }).click()
  const player = page.frameLocator('iframe[title="Phóng sự về hội xuân"]')
  await expect(player.locator('p')).toHaveText('phim')
  expect(outside).toEqual(['www.youtube-nocookie.com'])
  expect(troubles).toEqual([])

  const policy = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? ''
  expect(await policy(address)).toMatch(/; frame-src https:\/\/www\.youtube-nocookie\.com$/)
  expect(await policy('/')).not.toContain('frame-src')
})

test('without script a film of YouTube is a plain link', async ({ browser, page }) => {
  await blankSheet(page)
  await page.keyboard.insertText('Xem phim.')
  await page.getByRole('button', { name: 'Video' }).click()
  await page.getByLabel('Liên kết YouTube').fill('https://www.youtube.com/watch?v=BBBBBBBBBBB')
  await page.keyboard.press('Enter')
  await page.getByLabel('Tên video').fill('Phim không cần máy')
  const address = await publish(page, 'Phim là liên kết')
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(portal().url + address)
  await expect(plain.getByRole('link', { name: /Xem video/ })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=BBBBBBBBBBB',
  )
  await plain.close()
})

test('an uploaded film is fetched in parts, so that a phone begins in the middle', async ({ page }) => {
  await blankSheet(page)
  await page.getByRole('button', { name: 'Video' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tải MP4 lên hoặc chọn trong kho' }).click()
  const picker = page.getByRole('dialog', { name: 'Chọn video' })
  const film = aFilm({ bytes: 300_000 })
  await bring(page, picker.getByRole('button', { name: 'Tải từ máy lên' }), {
    name: 'xoe.mp4',
    mimeType: 'video/mp4',
    buffer: film,
  })
  await picker.getByRole('button', { name: 'Dùng mục đã chọn' }).click()
  await page.getByLabel('Tên video').fill('Vòng xòe đêm hội')
  await text(page).locator('figcaption').click()
  await page.keyboard.insertText('Vòng xòe ở sân nhà văn hóa.')
  const address = await publish(page, 'Đêm xòe')

  const html = (await get(address)).text
  expect(html).toContain('preload="none"')
  const [, src = ''] = /<source src="([^"]+\.mp4)"/.exec(html) ?? []
  const part = await get(src, { range: 'bytes=100000-100099' })
  expect([part.status, part.headers.get('content-range'), part.body.length]).toEqual([
    206,
    `bytes 100000-100099/${film.length}`,
    100,
  ])
  expect(part.body.equals(film.subarray(100_000, 100_100))).toBe(true)
  expect((await get(src, { range: 'bytes=-10' })).body.equals(film.subarray(-10))).toBe(true)
  expect((await get(src, { range: `bytes=${film.length}-` })).status).toBe(416)
  expect((await get(src)).headers.get('accept-ranges')).toBe('bytes')
})

/** The picture's address in an article, as citizens get it now; the code to share it by is a figure too, but no file of the library. */
async function sourceIn(address: string): Promise<string> {
  let source = ''
  await expect(async () => {
    source = /<figure>[^]*?<img src="(\/media\/[^"]+)"/.exec((await get(address)).text)?.[1] ?? ''
    expect(source).not.toBe('')
  }).toPass()
  return source
}
