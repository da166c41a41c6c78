import { expect, test, type Page } from '@playwright/test'
import { faultsOn } from './ground/axe'
import { aColleague, enter } from './ground/colleague'
import { get, portal, query } from './ground/portal'

/** How a page is looked at, one after the other without loading it again. */
const LOOKS = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const

/** Looks at the page that is open, on a wide screen and, in the dark, on a phone. */
async function expectNoFault(page: Page, name: string): Promise<void> {
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    const look = `${name}, ${width} px wide, ${colorScheme}`
    expect(await faultsOn(page), look).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${look}, scrolls sideways`).toBeLessThanOrEqual(0)
  }
}

// Patience, not a measure: some fifty pages are looked at twice. The two walks disturb nobody: they may go side by side.
test.describe.configure({ timeout: 600_000, mode: 'parallel' })

const article = async () => /href="(\/bai-viet\/[^"]+)"/.exec((await get('/')).text)?.[1] ?? ''
const withdrawn = async () =>
  (await query<{ slug: string }>(`SELECT slug FROM post WHERE status = 'WITHDRAWN' LIMIT 1`))[0]?.slug

test('no page for citizens has a fault that axe knows, on a wide screen, on paper and, in the dark, on a phone', async ({
  page,
}) => {
  const addresses = [
    '/',
    '/tin-moi',
    '/chuyen-muc/guong-dien-hinh-tien-tien',
    await article(),
    `/bai-viet/${await withdrawn()}`,
    '/tim-kiem?q=thi+dua',
    '/tim-kiem?q=xyzzy',
    '/luu-tru',
    '/luu-tru/2026',
    '/luu-tru/2026/11',
    '/chu-de/nong-thon-moi',
    '/tac-gia/nong-hien',
    // A film, a gallery, a poster to take along; an article that is kept for reference.
    '/bai-viet/mot-nam-thi-dua-qua-nam-buc-tranh',
    '/bai-viet/bac-khe-khen-18-to-giu-chot-doc-duong-bien',
    '/so-do-trang',
    '/trang/gioi-thieu',
    '/trang/lien-he',
    '/trang/quy-che-cung-cap-thong-tin-nam-2020',
    '/lanh-dao',
    '/nguoi-phat-ngon',
    '/kenh-thong-tin',
    '/thu-vien',
    '/thu-vien/video',
    '/khong-co',
    '/dia-chi-qua-dai',
    '/bao-sai-sot?trang=/tin-moi',
    '/gop-y/da-nhan?phieu=00000000-0000-4000-8000-000000000000',
    '/gop-y/chua-nhan?vi=nhieu',
    '/ngoai-tuyen',
  ]
  for (const address of addresses) {
    await page.goto(portal().url + address)
    await expectNoFault(page, address)
  }

  await page.goto(portal().url + (await article()))
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  expect(await faultsOn(page), 'an article on paper').toEqual([])
})

test('no page of the newsroom has a fault that axe knows, on a wide screen and, in the dark, on a phone', async ({
  page,
}) => {
  await page.goto(`${portal().url}/quan-tri`)
  await expectNoFault(page, 'sign-in')
  await enter(page, await aColleague({ role: 'ADMINISTRATOR' }))
  const posts = await query<{ id: number }>(
    `SELECT id FROM post WHERE status = 'PUBLISHED' ORDER BY published_at DESC OFFSET 1 LIMIT 1`,
  )
  const pages = await query<{ id: number }>(`SELECT id FROM page WHERE status = 'PUBLISHED' ORDER BY id LIMIT 1`)
  const media = await query<{ id: number }>(`SELECT id FROM media_item ORDER BY id LIMIT 1`)
  for (const room of [
    'bai-viet',
    'bai-viet/moi',
    `bai-viet/${posts[0]?.id}`,
    `bai-viet/${posts[0]?.id}/ban-luu`,
    `bai-viet/${posts[0]?.id}/so-sanh?tu=1&den=1`,
    'anh',
    'anh?dang=danh-sach',
    `anh/${media[0]?.id}`,
    'chuyen-muc',
    'chu-de',
    'trang',
    'trang/moi',
    `trang/${pages[0]?.id}`,
    `trang/${pages[0]?.id}/ban-luu`,
    `trang/${pages[0]?.id}/so-sanh?tu=1&den=1`,
    'thuc-don',
    'tu-dong-nghia',
    'lanh-dao',
    'kenh-thong-tin',
    'lien-ket',
    'thong-bao',
    'ngay-nghi',
    'gop-y',
    'gop-y?trang-thai=dang-xem',
    'gop-y/danh-gia',
    'can-bo',
    'cai-dat',
    'nhat-ky',
    'tai-khoan',
  ]) {
    await page.goto(`${portal().url}/quan-tri/${room}`)
    await page.locator('h1').first().waitFor()
    await expectNoFault(page, room)
  }

  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await page.getByRole('textbox', { name: 'Nội dung bài viết' }).click()
  await page.keyboard.insertText('Hội nghị , văn hoá "xã hội".')
  await page.getByRole('button', { name: 'Soát chữ' }).click()
  await page.getByRole('dialog', { name: 'Soát chữ' }).getByRole('listitem').first().waitFor()
  await expectNoFault(page, 'Soát chữ')
})

test('a citizen with a keyboard reaches the text, the menu and the size of letters', async ({ page }) => {
  await page.goto(portal().url)
  await page.keyboard.press('Tab')
  await expect(page.getByText('Bỏ qua đến nội dung chính')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#noi-dung$/)
  await page.goto(portal().url)
  const menu = page.locator('summary', { hasText: 'Danh mục' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.menu-panel')).toBeVisible()
  const before = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  await page.getByLabel('Chữ lớn').check()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).not.toBe(before)
})

test('the tools of the editor are one stop for the Tab key, with arrows between them', async ({ page }) => {
  await enter(page, await aColleague())
  await page.goto(`${portal().url}/quan-tri/bai-viet/moi`)
  await page.getByLabel('Tóm tắt', { exact: true }).focus()
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await page.keyboard.press('ArrowRight')
  const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(second).not.toBe(first)
  expect(await page.evaluate(() => document.activeElement?.closest('[role=toolbar]') !== null)).toBe(true)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Nội dung bài viết' })).toBeFocused()
})
