import { expect, test, type Page } from '@playwright/test'
import { aColleague, enter } from './ground/colleague'
import { ADMIN, get, portal, query } from './ground/portal'

const text = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài viết' })

/** Begins a post and saves it; gives the number by which the newsroom knows it. */
async function begin(page: Page, title: string, words = 'Sáng nay bà con ra đồng từ sớm.'): Promise<number> {
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title)
  await page.getByLabel('Tóm tắt', { exact: true }).fill('Một câu tóm tắt.')
  await text(page).click()
  await page.keyboard.insertText(words)
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
  await page.waitForURL(/bai-viet\/\d+/)
  return Number(/bai-viet\/(\d+)/.exec(page.url())?.[1])
}

test('the first administrator changes the one-time password before anything else', async ({ page }) => {
  await page.goto(`${portal().url}/quan-tri`)
  await page.getByLabel('Thư điện tử').fill(ADMIN.email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(ADMIN.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Đổi mật khẩu một lần' })).toBeVisible()
  await page.goto(`${portal().url}/quan-tri/cai-dat`)
  await expect(page.getByRole('heading', { name: 'Đổi mật khẩu một lần' })).toBeVisible()
  await page.getByLabel('Mật khẩu hiện tại').fill(ADMIN.password)
  await page.getByLabel('Mật khẩu mới').fill('ngắn quá')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Mật khẩu cần ít nhất 12 ký tự')).toBeVisible()
  await page.getByLabel('Mật khẩu mới').fill('con trâu đi trước cái cày')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Bài viết' })).toBeVisible()
})

test('a post is published, updated, renamed and withdrawn, and citizens see each at once', async ({ page }) => {
  await enter(page, await aColleague())
  const title = `Lịch tiếp công dân ${Date.now()}`
  await begin(page, title)
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page.getByText('Bài đang ở trên trang công khai')).toBeVisible()
  const address = (await page.locator('.post-address a').getAttribute('href')) ?? ''
  expect((await get(address)).text).toContain(title)
  expect((await get('/tin-moi')).text).toContain(title)

  await page.getByLabel('Tiêu đề', { exact: true }).fill(`${title} (sửa)`)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
  expect((await get(address)).text).not.toContain('(sửa)')
  await page.getByRole('button', { name: 'Cập nhật bài đang đăng' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cập nhật' }).click()
  await expect.poll(async () => (await get(address)).text).toContain('(sửa)')

  await page.getByRole('button', { name: 'Đổi địa chỉ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Địa chỉ sai')
  await dialog.getByRole('button', { name: 'Đổi địa chỉ' }).click()
  await expect(dialog.getByText('Địa chỉ chỉ gồm chữ thường')).toBeVisible()
  const slug = `lich-moi-${Date.now()}`
  await dialog.getByRole('textbox').fill(slug)
  await dialog.getByRole('button', { name: 'Đổi địa chỉ' }).click()
  await expect(dialog).toBeHidden()
  const moved = await get(address)
  expect([moved.status, moved.headers.get('location')]).toEqual([308, `/bai-viet/${slug}`])

  await page.getByRole('button', { name: 'Gỡ bài' }).click()
  await dialog.getByRole('textbox').fill('Đã có lịch mới.')
  await dialog.getByRole('button', { name: 'Gỡ bài' }).click()
  await expect(page.getByText('Đã gỡ bài khỏi trang công khai')).toBeVisible()
  const gone = await get(`/bai-viet/${slug}`)
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('Đã có lịch mới.')
})

test('what is missing is named beside the text, and nothing is published before it is there', async ({ page }) => {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Chỉ có tiêu đề')
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page.getByLabel('Tóm tắt', { exact: true })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Chưa chọn chuyên mục.' })).toBeVisible()
  expect(await query(`SELECT 1 FROM revision WHERE title = 'Chỉ có tiêu đề'`)).toHaveLength(0)
})

test('the preview shows what citizens would read, and only staff see it', async ({ page, browser }) => {
  await enter(page, await aColleague())
  const id = await begin(page, 'Bài còn nháp', 'Chưa ai được đọc câu này.')
  await page.goto(`${portal().url}/quan-tri/xem-truoc/${id}`)
  await expect(page.locator('h1')).toHaveText('Bài còn nháp')
  await expect(page.getByText('Chưa ai được đọc câu này.')).toBeVisible()
  await expect(page.locator('footer')).toContainText('Chịu trách nhiệm nội dung')
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(`${portal().url}/quan-tri/xem-truoc/${id}`)
  await expect(stranger.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
})

test('Vietnamese typed by composition loses and doubles nothing', async ({ page }) => {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await text(page).click()
  const typist = await page.context().newCDPSession(page)
  const words: string[][] = [
    ['T', 'Ti', 'Tie', 'Tiê', 'Tiên', 'Tiến'],
    ['Đ', 'Đư', 'Đươ', 'Đươn', 'Đương', 'Đường'],
    ['k', 'kh', 'khu', 'khuy', 'khuyê', 'khuyên', 'khuyến'],
    ['n', 'ng', 'ngh', 'nghi', 'nghiê', 'nghiê', 'nghiêng'],
  ]
  for (const steps of words) {
    for (const step of steps) {
      await typist.send('Input.imeSetComposition', {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      })
    }
    await typist.send('Input.insertText', { text: steps.at(-1) ?? '' })
    await page.keyboard.insertText(' ')
  }
  await expect(text(page)).toHaveText('Tiến Đường khuyến nghiêng ')
})

test('leaving with unsaved words asks first', async ({ page }) => {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  // No sign of this screen arrives: its words stay unsaved however long the click takes.
  await page.route('**/quan-tri/ban-viet', () => {})
  await page.getByLabel('Tiêu đề', { exact: true }).pressSequentially('Chưa lưu')
  const asked = new Promise((resolve) =>
    page.once('dialog', (dialog) => (resolve(dialog.type()), void dialog.dismiss())),
  )
  void page
    .getByRole('link', { name: '← Bài viết' })
    .click()
    .catch(() => {})
  expect(await asked).toBe('beforeunload')
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Chưa lưu')
})

test('signing out everywhere ends the other browser’s work at its next step', async ({ page, browser }) => {
  const colleague = await aColleague()
  const other = await (await browser.newContext()).newPage()
  await enter(page, colleague)
  await enter(other, colleague)
  await page.goto(`${portal().url}/quan-tri/tai-khoan`)
  const leave = { name: 'Đăng xuất khỏi mọi thiết bị' }
  await page.getByRole('button', leave).click()
  await page.getByRole('alertdialog').getByRole('button', leave).click()
  await expect(page).toHaveURL(/dang-nhap/)
  await other.goto(`${portal().url}/quan-tri/bai-viet`)
  await expect(other.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
})

test('what is pressed before the page’s scripts have come is done when they have', async ({ page }) => {
  const { email, password } = await aColleague({ role: 'ADMINISTRATOR' })
  let come = () => {}
  const slowly = async (address: string) => {
    const scripts = new Promise<void>((resolve) => (come = resolve))
    await page.route(/\/_next\/static\/.*\.js/, (route) => scripts.then(() => route.continue()))
    await page.goto(portal().url + address, { waitUntil: 'commit' })
  }
  await slowly('/quan-tri')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  come()
  await page.getByRole('heading', { name: 'Bài viết' }).waitFor()

  await slowly('/quan-tri/chuyen-muc')
  await page.getByRole('button', { name: 'Thêm chuyên mục chính' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  come()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('after five wrong passwords even the right one waits, for a known and an unknown account alike', async ({
  page,
}) => {
  const { email, password } = await aColleague()
  for (const account of [email, 'khong.co@baclinh.example']) {
    await page.goto(`${portal().url}/quan-tri`)
    await page.getByLabel('Thư điện tử').fill(account)
    for (let tries = 0; tries < 5; tries++) {
      await page.getByLabel('Mật khẩu', { exact: true }).fill(`sai lần ${tries}`)
      const answered = page.waitForResponse(/callback\/credentials/)
      await page.keyboard.press('Enter')
      await answered
      await expect(page.getByRole('alert').filter({ hasText: 'Thư điện tử hoặc mật khẩu chưa đúng' })).toBeVisible()
    }
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: /Hãy đợi \d+ phút/ })).toBeVisible()
  }
  await query(`DELETE FROM sign_in_failure`)
})
