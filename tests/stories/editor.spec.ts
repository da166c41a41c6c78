import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { aColleague, enter } from './ground/colleague'
import { portal } from './ground/portal'
import { weighScripts } from './ground/weighing'

const text = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài viết' })
const paragraphs = (page: Page) => text(page).locator(':scope > p')
const captions = (page: Page) => text(page).locator('figcaption')

async function blankSheet(page: Page): Promise<void> {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await text(page).click()
}

/** A photograph of one colour, made for the occasion. */
async function aPhoto(name: string, shade = 120) {
  const background = { r: shade, g: 140, b: 100 }
  const buffer = await sharp({ create: { width: 640, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}

async function choosePictures(page: Page, ...shades: number[]): Promise<void> {
  const photos = await Promise.all(shades.map((shade) => aPhoto(`anh-${shade}.jpg`, shade)))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chèn ảnh' }).click()
  await (await chooser).setFiles(photos)
}

/** Lets pictures arrive only when the story says so. */
async function holdUploads(page: Page): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/quan-tri/tai-anh-len', async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

test('the editor brings less than 200 kB of scripts of its own to the writing page', async ({ page }) => {
  await enter(page, await aColleague())
  const { whole, ofNext } = await weighScripts(page, async () => {
    await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
    await text(page).click()
  })
  expect(ofNext).toBeGreaterThan(0)
  expect(whole - ofNext).toBeLessThan(200_000)
})

test('a description of a picture is typed by composition, also before what stands there already', async ({ page }) => {
  await blankSheet(page)
  await choosePictures(page, 41)
  await expect(captions(page)).toHaveCount(1)
  const description = page.getByLabel('Mô tả cho người không nhìn thấy ảnh')
  await description.fill('trên nương')
  await description.press('Home')
  const typist = await page.context().newCDPSession(page)
  for (const steps of [
    ['L', 'Lu', 'Lua', 'Lúa'],
    ['c', 'ch', 'chi', 'chin', 'chín'],
  ]) {
    for (const step of steps) {
      const at = { selectionStart: step.length, selectionEnd: step.length }
      await typist.send('Input.imeSetComposition', { text: step, ...at })
    }
    await typist.send('Input.insertText', { text: steps.at(-1) ?? '' })
    await page.keyboard.type(' ')
  }
  await expect(description).toHaveValue('Lúa chín trên nương')
})

test('pictures that arrive while one writes on leave the cursor where it is, in the text and in the title', async ({
  page,
}) => {
  await blankSheet(page)
  await page.keyboard.insertText('Sáng nay')
  await page.keyboard.press('Enter')
  const letGo = await holdUploads(page)
  await choosePictures(page, 51, 52)
  await expect(page.getByText('Tệp đang tải lên sẽ nằm ở đây')).toBeVisible()
  await paragraphs(page).first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' bà con')
  letGo()
  await expect(captions(page)).toHaveCount(2)
  await page.keyboard.type(' ra đồng.')
  await expect(paragraphs(page).first()).toHaveText('Sáng nay bà con ra đồng.')
  expect((await captions(page).allInnerTexts()).join('').trim()).toBe('')

  await page.unroute('**/quan-tri/tai-anh-len')
  const letGoAgain = await holdUploads(page)
  await choosePictures(page, 53)
  const title = page.getByLabel('Tiêu đề', { exact: true })
  await title.click()
  await page.keyboard.type('Vụ lúa')
  letGoAgain()
  await expect(captions(page)).toHaveCount(3)
  await page.keyboard.type(' đầu tiên')
  await expect(title).toHaveValue('Vụ lúa đầu tiên')
})

test('who waits for a picture is asked before leaving without it, and finds the cursor in its caption', async ({
  page,
}) => {
  await blankSheet(page)
  const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(await asks()).toBe(false)
  const letGo = await holdUploads(page)
  await choosePictures(page, 61)
  await expect(page.getByText('Tệp đang tải lên sẽ nằm ở đây')).toBeVisible()
  expect(await asks()).toBe(true)
  letGo()
  await expect(captions(page)).toHaveCount(1)
  await page.keyboard.insertText('Lúa chín vàng')
  await expect(captions(page)).toHaveText('Lúa chín vàng')
})

test('a picture is taken by the mouse to another place, and one step back undoes it', async ({ page }) => {
  await blankSheet(page)
  await page.keyboard.insertText('Sáng nay bà con ra đồng.')
  await choosePictures(page, 71)
  await expect(captions(page)).toHaveCount(1)
  await page.keyboard.insertText('Lúa chín vàng')
  const isFirst = () => text(page).evaluate((sheet) => sheet.firstElementChild?.querySelector('figure') !== null)
  expect(await isFirst()).toBe(false)
  const picture = text(page).locator('figure img')
  await picture.hover()
  await page.mouse.down()
  const target = await paragraphs(page).first().boundingBox()
  await page.mouse.move(target!.x + 20, target!.y + 20, { steps: 5 })
  await page.mouse.move(target!.x + 4, target!.y + 2, { steps: 5 })
  await page.mouse.up()
  await expect.poll(isFirst).toBe(true)
  await expect(picture).toHaveCount(1)
  await expect(captions(page)).toHaveText('Lúa chín vàng')
  await page.keyboard.press('Control+z')
  await expect.poll(isFirst).toBe(false)
})

test('a file that is broken is refused in its line, and the page with the words stays open', async ({ page }) => {
  await blankSheet(page)
  await page.keyboard.insertText('Chữ chưa lưu')
  const isTaken = await text(page).evaluate((sheet) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['%PDF-1.7'], 'cong-van.pdf', { type: 'application/pdf' }))
    const { left, top } = sheet.getBoundingClientRect()
    const at = { clientX: left + 5, clientY: top + 30 }
    return !sheet.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer, ...at }))
  })
  expect(isTaken).toBe(true)
  const line = page.getByRole('listitem').filter({ hasText: 'cong-van.pdf' })
  await expect(line).toContainText('Tệp bị hỏng')
  await line.getByRole('button', { name: 'Bỏ' }).click()
  await expect(line).toHaveCount(0)
  await expect(text(page)).toHaveText('Chữ chưa lưu')
})

test('pasted pages leave their pictures, scripts and unsafe links behind', async ({ page }) => {
  await blankSheet(page)
  await text(page).evaluate((sheet) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/html',
      '<h1>Tin</h1><p style="color:red">Tie\u0302\u0301n&nbsp;sĩ<img src="https://evil.example/x.png"> ' +
        '<a href="javascript:alert(1)">xấu</a> <a href="https://a.example">tốt</a> H<sub>2</sub>O</p>' +
        '<figure data-media-id="1e9">giả</figure>',
    )
    sheet.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
  })
  await expect(text(page).getByRole('heading', { level: 2 })).toHaveText('Tin')
  await expect(paragraphs(page).first()).toHaveText('Tiến sĩ xấu tốt H2O')
  await expect(text(page).getByRole('link')).toHaveText(['tốt'])
  await expect(text(page).locator('img, figure')).toHaveCount(0)
})
