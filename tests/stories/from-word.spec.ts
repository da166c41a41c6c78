import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { aColleague, enter, enterByDoor } from './ground/colleague'
import { copiedFrom, paste } from './ground/pasting'
import { portal } from './ground/portal'

/** Also while a dialog stands before it, which takes the page behind it away from who listens. */
const text = (page: Page) => page.locator('[role=textbox][aria-label="Nội dung bài viết"]')
const boxes = (page: Page) => page.getByRole('group', { name: 'Ảnh còn thiếu' })

async function blankSheet(page: Page): Promise<void> {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await text(page).click()
}

async function aPhoto(shade: number): Promise<Buffer> {
  const background = { r: shade, g: 90, b: 60 }
  return sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .png()
    .toBuffer()
}

test('a report pasted from Word has its lists and table, and a box takes the picture that did not come along', async ({
  page,
}) => {
  await blankSheet(page)
  await paste(page, { html: copiedFrom('word'), plain: 'BÁO CÁO' })
  const sheet = text(page)
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('BÁO CÁO TỔNG KẾT')
  await expect(sheet.locator('ol[start="3"] > li')).toHaveCount(2)
  await expect(sheet.locator('ol > li > ul > li > ol > li')).toHaveText('Thôn Nậm Ngù')
  await expect(sheet.locator('th')).toHaveText(['Tập thể', 'Hình thức'])
  await expect(sheet.locator('td[rowspan="2"]')).toHaveText('Xã Bản Hồ')
  await expect(sheet.locator('sup, sub')).toHaveText(['2', '2'])
  await expect(sheet).not.toContainText('picture')
  await expect(sheet).not.toContainText('H1')
  const news = page.locator('.paste-news')
  await expect(news).toContainText('1 ảnh chỉ có tên')
  await expect(news).toContainText('3 đoạn chữ TCVN3 hoặc VNI đã đổi sang Unicode')

  // The box is kept with the words, and no text goes out with one.
  await expect(page.getByText('Còn 1 ô ảnh trống.')).toBeVisible()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.waitForURL(/bai-viet\/\d+/)
  await page.reload()
  const chooser = page.waitForEvent('filechooser')
  await boxes(page).getByRole('button', { name: 'Chọn ảnh' }).press('Enter')
  await (await chooser).setFiles({ name: 'toan-canh.png', mimeType: 'image/png', buffer: await aPhoto(71) })
  await expect(sheet.locator('figcaption')).toHaveText('Toàn cảnh Hội nghị')
  await expect(boxes(page)).toHaveCount(0)
  await expect(sheet.locator(':scope > p', { hasText: 'Toàn cảnh' })).toHaveCount(0)
})

test('a box that is not needed goes by keyboard, and the words around it stay', async ({ page }) => {
  await blankSheet(page)
  await paste(page, { html: copiedFrom('google-docs') })
  await boxes(page).getByRole('button', { name: 'Bỏ ô này' }).press('Enter')
  await expect(boxes(page)).toHaveCount(0)
  await expect(text(page).getByRole('heading', { level: 2 })).toHaveText('Kết quả')
  // One step back for the box and one for the paste; where both were quick they are one.
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(text(page)).not.toContainText('Kết quả')
})

test('pictures within the markup of LibreOffice are uploaded into their places, in their order', async ({ page }) => {
  await blankSheet(page)
  await paste(page, { html: copiedFrom('libreoffice') })
  const captions = text(page).locator('figcaption')
  await expect(captions).toHaveText(['Toàn cảnh hội nghị', 'Trao Bằng khen cho xã Bản Hồ'], { timeout: 30_000 })
  await expect(page.getByLabel('Mô tả cho người không nhìn thấy ảnh').first()).toHaveValue('Toàn cảnh hội nghị')
  await expect(text(page)).toContainText('Chúc mừng các đơn vị đạt thành tích. Xin chào các bạn.')
})

test('a picture that Word lays into its RTF alone is found there', async ({ page }) => {
  await blankSheet(page)
  const hex = (await aPhoto(72)).toString('hex')
  await paste(page, {
    html: '<html><head><meta name=Generator content="Microsoft Word 15"></head><body><p class=MsoNormal>Trước</p><p class=MsoNormal><img width=320 height=200 src="file:///C:/clip_image001.png"></p><p class=MsoNormal>Sau</p></body></html>',
    plain: 'Trước\nSau',
    rtf: `{\\rtf1{\\*\\shppict{\\pict\\picw320\\pich200\\pngblip ${hex}}}{\\nonshppict{\\pict\\wmetafile8 01000900}}}`,
  })
  await expect(text(page).locator('figure')).toHaveCount(1, { timeout: 30_000 })
  await expect(text(page).locator(':scope > p')).toHaveText(['Trước', 'Sau'])
  await expect(boxes(page)).toHaveCount(0)
})

test('a Word file becomes a draft with pictures; its report leads to the text doctor, by keyboard alone', async ({
  page,
}) => {
  await enterByDoor(page, await aColleague({ name: 'Lưu Thị Sen' }))
  await page.getByRole('button', { name: 'Mở tệp Word (.docx)' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Mở tệp Word' })
  const file = dialog.getByLabel('Tệp .docx, nặng không quá 20 MB')
  await file.setInputFiles({
    name: 'cu.doc',
    mimeType: 'application/msword',
    buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  })
  await expect(dialog).toContainText('Tệp .doc kiểu cũ chưa mở được.')
  await file.setInputFiles(join(import.meta.dirname, '../unit/word/libreoffice.docx'))
  await expect(dialog).toContainText('Đã có bản nháp “Hội nghị tổng kết phong trào thi đua năm 2026”', {
    timeout: 60_000,
  })
  await expect(dialog).toContainText('2 ảnh đã vào bài, 2 ảnh có chú thích.')
  await expect(dialog).toContainText('Tên tác giả lấy từ dòng cuối căn phải: Lò Thị Mây.')
  await dialog.getByRole('link', { name: 'Đến bản nháp và soát chữ' }).press('Enter')

  await expect(page.getByRole('dialog', { name: 'Soát chữ' })).toContainText('Không còn chỗ nào cần sửa.')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Hội nghị tổng kết phong trào thi đua năm 2026')
  await expect(page.getByLabel('Tên tác giả hiển thị')).toHaveValue('Lò Thị Mây')
  await expect(text(page).locator('figcaption')).toHaveText(['Toàn cảnh hội nghị', 'Trao Bằng khen cho xã Bản Hồ'])
  await expect(text(page).locator('ol[start="3"] > li')).toHaveCount(2)
})

test('the doctor lists what is amiss, mends one and all, undoes both, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await blankSheet(page)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('LỄ PHÁT ĐỘNG THI ĐUA')
  await text(page).click()
  await paste(page, {
    plain:
      'Cụm thi đuaphát biểu\u00a0chỉ đạo  hội nghị , văn hoá "xã hội".\nCác đồng chí lãnh đạo các tỉnh phía Bắc\nký kết giao ước thi đua.',
  })
  await expect(page.locator('.paste-news')).toContainText('1 dấu cách cứng đã thành dấu cách thường.')
  await page.locator('.paste-news').getByRole('button', { name: 'Soát chữ' }).press('Enter')

  const doctor = page.getByRole('dialog', { name: 'Soát chữ' })
  await expect(doctor.getByRole('heading', { level: 3 })).toHaveText([
    'Dấu cách 1',
    'Chữ dính nhau 1',
    'Dấu câu 1',
    'Câu bị ngắt đôi 1',
    'Viết hoa toàn bộ 1',
    'Ngoặc kép 2',
    'Đặt dấu thanh 1',
  ])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)

  await doctor.getByRole('button', { name: 'Sửa “đuaphát” thành “đua phát”' }).press('Enter')
  await expect(doctor.getByRole('status')).toContainText('Đã sửa 1 chỗ. Có 7 chỗ nên xem.')
  await expect(text(page)).toContainText('Cụm thi đua phát biểu')
  await expect(doctor.locator(':focus')).toBeVisible()
  await doctor.getByRole('button', { name: 'Hoàn tác' }).press('Enter')
  await expect(text(page)).toContainText('thi đuaphát')

  await doctor.getByRole('button', { name: 'Sửa tất cả' }).press('Enter')
  await expect(doctor.getByRole('status')).toContainText('Không còn chỗ nào cần sửa.')
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Lễ phát động thi đua')
  await expect(text(page).locator('p')).toHaveText([
    'Cụm thi đua phát biểu chỉ đạo hội nghị, văn hóa “xã hội”.',
    'Các đồng chí lãnh đạo các tỉnh phía Bắc ký kết giao ước thi đua.',
  ])
  await doctor.getByRole('button', { name: 'Hoàn tác' }).press('Enter')
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue('LỄ PHÁT ĐỘNG THI ĐUA')
  await expect(text(page).locator('p')).toHaveCount(3)

  // From a finding one goes to its place in the text, and writes there.
  const joined = doctor.getByRole('region', { name: /Chữ dính nhau/ })
  await joined.getByRole('button', { name: 'Đoạn 1', exact: true }).press('Enter')
  await expect(doctor).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('đuaphát')
  await page.keyboard.type('đua, phát')
  await expect(text(page)).toContainText('Cụm thi đua, phát biểu')
})

test('the Board’s old page, pasted as it is, comes out right', async ({ page }) => {
  const path = join(import.meta.dirname, '../../../shared/domain/legacy-article.txt')
  test.skip(!existsSync(path), 'The Board’s article is not beside the project: this story is left out.')
  await blankSheet(page)
  await paste(page, { plain: readFileSync(path, 'utf8') })
  await expect(page.locator('.paste-news')).toContainText('18 dấu cách cứng đã thành dấu cách thường.')
  await page.locator('.paste-news').getByRole('button', { name: 'Soát chữ' }).click()
  const doctor = page.getByRole('dialog', { name: 'Soát chữ' })
  const joined = doctor.getByRole('region', { name: /Chữ dính nhau/ })
  await expect(joined.getByRole('listitem')).toHaveCount(2)
  await expect(joined).toContainText('thi đuaphát')
  await expect(joined).toContainText('thi đuatặng')
  await doctor.getByRole('button', { name: 'Sửa tất cả' }).click()
  await expect(doctor.getByRole('status')).toContainText('Không còn chỗ nào cần sửa.')
  const words = (await text(page).innerText()).replace(/\s+/g, ' ')
  expect(words).toContain('phụ trách Cụm thi đua phát biểu chỉ đạo hội nghị')
  expect(words).toContain('phụ trách Cụm thi đua tặng hoa đơn vị')
  expect(words).toContain('miền núi phía Bắc ký kết giao ước thi đua.')
  expect(words).toContain('Luật Thi đua, khen thưởng 2022 (28/09/2022)')
  expect(words).not.toMatch(/[\u00a0\u200b]/)
})
