import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { aColleague, enter } from './ground/colleague'
import { copiedFrom, paste } from './ground/pasting'
import { portal } from './ground/portal'

const text = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài viết' })
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
