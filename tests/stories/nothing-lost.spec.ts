import { expect, test, type Page } from '@playwright/test'
import { aColleague, enter } from './ground/colleague'
import { openDesk, portal, query } from './ground/portal'
import { append, keptUnder, openDeskAt, save, savesOf, statusOf, textOf } from './ground/writing'

const titleOf = (page: Page) => page.getByLabel('Tiêu đề', { exact: true })
const note = (page: Page, words: string | RegExp) => page.locator('.note').filter({ hasText: words })

test('words of a new post are kept within five seconds, make no save, and are offered again with their difference', async ({
  page,
}) => {
  await enter(page, await aColleague())
  await openDeskAt(page, 'moi')
  const title = `Lũ quét ở Bản Lầu ${Date.now()}`
  await titleOf(page).fill(title)
  await append(page, 'Nước rút từ sáng sớm.')
  const lastKey = Date.now()
  await expect(statusOf(page)).toHaveText(/^Đã lưu lúc \d\d:\d\d$/)
  expect(Date.now() - lastKey).toBeLessThan(5_000)
  expect(await keptUnder(title)).toContain('Nước rút từ sáng sớm.')
  expect(await query('SELECT 1 FROM revision WHERE title = $1', [title])).toHaveLength(0)

  await page.goto(`${portal().url}/quan-tri/bai-viet`)
  await note(page, 'Có chữ chưa lưu trong 1 bài.').getByRole('link', { name: title }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Nước rút từ sáng sớm.')
  await expect(textOf(page)).toHaveText('')
  await dialog.getByRole('button', { name: 'Dùng chữ chưa lưu' }).click()
  await expect(titleOf(page)).toHaveValue(title)
  await expect(textOf(page)).toHaveText('Nước rút từ sáng sớm.')
  const postId = await save(page)
  expect(await savesOf(postId)).toEqual(['Nước rút từ sáng sớm.'])
  await page.goto(`${portal().url}/quan-tri/bai-viet`)
  await expect(page.getByRole('heading', { name: 'Bài viết' })).toBeVisible()
  await expect(note(page, 'Có chữ chưa lưu')).toHaveCount(0)
})

test('on a phone, unsaved words of a published post are shown beside what stands there, and thrown away only after a question', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await enter(page, await aColleague())
  const title = `Đường lên Nà Lạn ${Date.now()}`
  const address = await (await openDesk()).publish(title)
  const [post] = await query<{ id: number }>('SELECT id FROM post WHERE slug = $1', [address.split('/').pop()])
  const postId = post!.id
  const [before = ''] = await savesOf(postId)
  await openDeskAt(page, postId)
  await append(page, ' Câu này chưa.')
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)
  await openDeskAt(page, postId)
  await expect(textOf(page)).toHaveText(before)
  await note(page, 'Có chữ chưa lưu từ lần viết trước').getByRole('button', { name: 'Xem khác biệt' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('ins')).toContainText('Câu này chưa.')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await dialog.getByRole('button', { name: 'Bỏ chữ này' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ chữ này' }).click()
  await expect(dialog).toBeHidden()
  await expect(note(page, 'Có chữ chưa lưu')).toHaveCount(0)
  expect(await keptUnder(title)).toBe('')
  expect(await savesOf(postId)).toEqual([before])
})

test('while the network is cut the words stay on the machine, and go by themselves when it is back', async ({
  page,
  context,
}) => {
  await enter(page, await aColleague())
  await openDeskAt(page, 'moi')
  const title = `Mất mạng ${Date.now()}`
  await titleOf(page).fill(title)
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)
  await context.setOffline(true)
  await append(page, 'Viết khi không có mạng.')
  await expect(statusOf(page)).toHaveText('Mất kết nối: đang giữ trên máy này')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(note(page, 'Không tới được máy chủ')).toBeVisible()
  await append(page, ' Viết tiếp.')
  await context.setOffline(false)
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/, { timeout: 20_000 })
  expect(await keptUnder(title)).toContain('Viết khi không có mạng. Viết tiếp.')
  await expect(textOf(page)).toHaveText('Viết khi không có mạng. Viết tiếp.')
  expect(await savesOf(await save(page))).toEqual(['Viết khi không có mạng. Viết tiếp.'])
})

test('a browser that crashes without a network loses nothing', async ({ page, context }) => {
  await enter(page, await aColleague())
  await openDeskAt(page, 'moi')
  const title = `Máy treo ${Date.now()}`
  await titleOf(page).fill(title)
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)
  await context.setOffline(true)
  await append(page, 'Chữ chỉ có trên máy.')
  await expect(statusOf(page)).toHaveText(/Mất kết nối/)
  await crash(page)
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`${portal().url}/quan-tri/bai-viet`)
  await expect(note(again, 'Có chữ chưa lưu trong 1 bài.')).toBeVisible()
  await expect.poll(() => keptUnder(title)).toContain('Chữ chỉ có trên máy.')
  await again.getByRole('link', { name: title }).click()
  await again.getByRole('dialog').getByRole('button', { name: 'Dùng chữ chưa lưu' }).click()
  await expect(textOf(again)).toHaveText('Chữ chỉ có trên máy.')
  await expect(note(again, 'cửa sổ khác')).toHaveCount(0)
})

test('a tab that is closed between the last key and the autosave loses nothing, however long the text', async ({
  page,
  context,
}) => {
  await enter(page, await aColleague())
  for (const length of [20, 90_000]) {
    const desk = await context.newPage()
    await openDeskAt(desk, 'moi')
    const title = `Đóng sớm ${length} ${Date.now()}`
    const words = 'đồng bào các dân tộc '.repeat(Math.ceil(length / 21)).trim()
    await titleOf(desk).fill(title)
    await append(desk, words)
    // What is too long for a parting word is in the browser's own copy a moment later.
    if (length > 60_000) await expect.poll(() => copiesIn(desk)).toContain(words)
    await desk.close()
    await page.goto(`${portal().url}/quan-tri/bai-viet`)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await expect.poll(() => keptUnder(title)).toContain(words)
  }
})

test('a session that ends in mid-writing costs nothing: after signing in elsewhere the desk goes on by itself', async ({
  page,
  context,
}) => {
  const colleague = await aColleague()
  await enter(page, colleague)
  await openDeskAt(page, 'moi')
  const title = `Hết phiên ${Date.now()}`
  await titleOf(page).fill(title)
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)
  await query(
    `UPDATE sign_in SET ended_at = now() WHERE member_id = (SELECT id FROM member WHERE email = $1) AND ended_at IS NULL`,
    [colleague.email],
  )
  await append(page, 'Viết sau khi hết phiên.')
  await expect(statusOf(page)).toHaveText('Phiên đã hết: đang giữ trên máy này')
  const link = note(page, 'Phiên làm việc đã hết').getByRole('link', { name: 'Đăng nhập ở thẻ khác' })
  const opening = context.waitForEvent('page')
  await link.click()
  const door = await opening
  await enter(door, colleague)
  await page.bringToFront()
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/, { timeout: 20_000 })
  await expect(note(page, 'Phiên làm việc đã hết')).toHaveCount(0)
  expect(await keptUnder(title)).toContain('Viết sau khi hết phiên.')
})

test('of two tabs one writes; the other takes over with the words that the first left unsaved', async ({
  page,
  context,
}) => {
  await enter(page, await aColleague())
  await openDeskAt(page, 'moi')
  await titleOf(page).fill('Hai thẻ')
  await append(page, 'Câu một.')
  const postId = await save(page)
  await append(page, ' Câu hai.')
  await expect(statusOf(page)).toHaveText(/Đang lưu/)
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)

  const other = await context.newPage()
  await openDeskAt(other, postId)
  await expect(note(other, 'đang được viết ở cửa sổ khác')).toBeVisible()
  await expect(textOf(other)).toHaveAttribute('contenteditable', 'false')
  await expect(other.getByRole('button', { name: 'Lưu', exact: true })).toHaveCount(0)
  await other.getByRole('button', { name: /^Nhận viết/ }).click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Nhận viết' }).click()
  await expect(textOf(other)).toHaveAttribute('contenteditable', 'true')
  await note(other, 'Có chữ chưa lưu').getByRole('button', { name: 'Xem khác biệt' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Dùng chữ chưa lưu' }).click()
  await expect(textOf(other)).toHaveText('Câu một. Câu hai.')

  await expect(note(page, 'chuyển sang viết ở cửa sổ khác')).toBeVisible({ timeout: 20_000 })
  await expect(textOf(page)).toHaveAttribute('contenteditable', 'false')
  await expect(textOf(page)).toHaveText('Câu một. Câu hai.')
  await save(other)
  expect(await savesOf(postId)).toEqual(['Câu một.', 'Câu một. Câu hai.'])
})

test('of two people the second looks on, follows each save, takes over; a late save is merged paragraph by paragraph', async ({
  page,
  browser,
}) => {
  await enter(page, await aColleague({ name: 'Lưu Thị Sen' }))
  await openDeskAt(page, 'moi')
  await titleOf(page).fill('Hai người một bài')
  await append(page, 'Đoạn mở đầu.')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Đoạn kết thúc.')
  const postId = await save(page)

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const other = await phone.newPage()
  await enter(other, await aColleague({ name: 'Bế Văn Thuận' }))
  await openDeskAt(other, postId)
  await expect(note(other, 'Lưu Thị Sen đang viết bài này.')).toBeVisible()
  await expect(page.getByText('Bế Văn Thuận cũng đang mở bài này, chỉ xem.')).toBeVisible({ timeout: 20_000 })
  await append(page, ' Sen thêm.')
  await save(page)
  await expect(textOf(other)).toContainText('Sen thêm.', { timeout: 20_000 })

  // Sen’s line is dead while Thuận takes over and saves.
  await page.context().setOffline(true)
  await append(page, ' Sen thêm nữa.')
  await expect(statusOf(page)).toHaveText(/Mất kết nối/)
  await other.getByRole('button', { name: /^Nhận viết/ }).click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Nhận viết' }).click()
  await expect(textOf(other)).toHaveAttribute('contenteditable', 'true')
  await textOf(other).getByText('Đoạn mở đầu.').click()
  await other.keyboard.press('End')
  await other.keyboard.insertText(' Thuận thêm.')
  await save(other)

  await page.context().setOffline(false)
  await expect(note(page, 'Bế Văn Thuận đã mở bài')).toBeVisible({ timeout: 20_000 })
  await expect(textOf(page)).toContainText('Sen thêm nữa.')
  await page.getByRole('button', { name: /^Viết tiếp ở đây/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Viết tiếp ở đây' }).click()
  await expect(textOf(page)).toHaveAttribute('contenteditable', 'true')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Thuận thêm.')
  await expect(dialog).toContainText('Sen thêm nữa.')
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await dialog.getByRole('button', { name: 'Ghép theo lựa chọn' }).click()
  await expect(dialog).toBeHidden()
  await expect(textOf(page)).toContainText('Đoạn mở đầu. Thuận thêm.')
  await expect(textOf(page)).toContainText('Đoạn kết thúc. Sen thêm. Sen thêm nữa.')
  await expect
    .poll(() => savesOf(postId))
    .toEqual([
      'Đoạn mở đầu.\nĐoạn kết thúc.',
      'Đoạn mở đầu.\nĐoạn kết thúc. Sen thêm.',
      'Đoạn mở đầu. Thuận thêm.\nĐoạn kết thúc. Sen thêm.',
      'Đoạn mở đầu.\nĐoạn kết thúc. Sen thêm. Sen thêm nữa.',
      'Đoạn mở đầu. Thuận thêm.\nĐoạn kết thúc. Sen thêm. Sen thêm nữa.',
    ])
  await phone.close()
})

test('where both wrote in one paragraph a person chooses; either whole version may go on, and both stay among the saves', async ({
  page,
  browser,
}) => {
  await enter(page, await aColleague({ name: 'Lưu Thị Sen' }))
  await openDeskAt(page, 'moi')
  await titleOf(page).fill('Cùng một câu')
  await append(page, 'Câu đầu.')
  const postId = await save(page)
  await page.context().setOffline(true)
  await append(page, ' Câu của Sen.')
  await expect(statusOf(page)).toHaveText(/Mất kết nối/)
  const other = await (await browser.newContext()).newPage()
  await enter(other, await aColleague({ name: 'Bế Văn Thuận' }))
  await openDeskAt(other, postId)
  await other.getByRole('button', { name: /^Nhận viết/ }).click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Nhận viết' }).click()
  await expect(textOf(other)).toHaveAttribute('contenteditable', 'true')
  await append(other, ' Câu của Thuận.')
  await save(other)
  await other.context().close()

  await page.context().setOffline(false)
  await expect(page.locator('.note-care')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: /^Viết (tiếp )?ở đây/ }).click()
  const sure = page.getByRole('alertdialog').getByRole('button', { name: 'Viết tiếp ở đây' })
  await sure.or(page.locator('[contenteditable="true"]')).first().waitFor()
  if (await sure.isVisible()) await sure.click()
  await expect(textOf(page)).toHaveAttribute('contenteditable', 'true')
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Còn 1 chỗ hai người cùng sửa, phải chọn.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Ghép theo lựa chọn' })).toBeDisabled()
  await dialog.getByLabel('Giữ cả hai').check()
  await expect(dialog.getByRole('button', { name: 'Ghép theo lựa chọn' })).toBeEnabled()
  await dialog.getByRole('button', { name: 'Dùng cả bản của Bế Văn Thuận' }).click()
  await expect(dialog).toBeHidden()
  await expect(textOf(page)).toHaveText('Câu đầu. Câu của Thuận.')
  await expect
    .poll(() => savesOf(postId))
    .toEqual(['Câu đầu.', 'Câu đầu. Câu của Thuận.', 'Câu đầu. Câu của Sen.', 'Câu đầu. Câu của Thuận.'])
})

test('Vietnamese by composition and by raw Telex keys loses and doubles nothing while the autosave runs', async ({
  page,
}) => {
  await enter(page, await aColleague())
  await openDeskAt(page, 'moi')
  const title = `Gõ Telex ${Date.now()}`
  await titleOf(page).fill(title)
  // Each answer is slow, so that keys fall before, during and after it.
  let signs = 0
  await page.route('**/quan-tri/ban-viet', async (route) => {
    signs++
    const response = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.fulfill({ response })
  })
  await textOf(page).click()
  const typist = await page.context().newCDPSession(page)
  const composed = ['T', 'Ti', 'Tie', 'Tiê', 'Tiên', 'Tiến']
  // Unikey takes back what it has typed and types it anew: "<" is its Backspace.
  const telex = ['tie<êng<<<ếng', 'Viet<<ệt', 'dduo<<<<đươ<<ường', 'nguyen<<ễn', 'khuye<êt<<ết']
  const expected: string[] = []
  const started = Date.now()
  while (signs < 3 || expected.length < 12) {
    for (const step of composed) {
      const selection = { selectionStart: step.length, selectionEnd: step.length }
      await typist.send('Input.imeSetComposition', { text: step, ...selection })
    }
    await typist.send('Input.insertText', { text: 'Tiến' })
    await page.keyboard.press('Space')
    expected.push('Tiến')
    for (const word of telex) {
      for (const key of word) await (key === '<' ? page.keyboard.press('Backspace') : page.keyboard.type(key))
      await page.keyboard.press('Space')
      expected.push(afterBackspaces(word))
    }
    if (Date.now() - started > 60_000) throw new Error('The autosave did not run')
  }
  await page.keyboard.type('.')
  await expect(textOf(page)).toHaveText(`${expected.join(' ')} .`)
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)
  expect(await keptUnder(title)).toContain(`${expected.join(' ')} .`)
})

function afterBackspaces(keys: string): string {
  return [...keys].reduce((word, key) => (key === '<' ? word.slice(0, -1) : word + key), '')
}

/** Ends the page's process as a crash does, and takes the dead tab away. */
async function crash(page: Page): Promise<void> {
  const crashed = new Promise((resolve) => page.once('crash', resolve))
  await page.goto('chrome://crash').catch(() => {})
  await crashed
  await page.close()
}

/** What the browser itself keeps, as JSON text. */
function copiesIn(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('toa-soan')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('screens').objectStore('screens').getAll()
          reading.onsuccess = () => (opening.result.close(), resolve(JSON.stringify(reading.result)))
        }
      }),
  )
}
