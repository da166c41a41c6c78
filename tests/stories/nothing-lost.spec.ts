import { expect, test, type Page } from '@playwright/test'
import { aColleague, enter, enterByDoor } from './ground/colleague'
import { openDesk, portal, query, secondInstance } from './ground/portal'
import {
  append,
  holdKept,
  isWaiting,
  keptUnder,
  noteOf,
  openDeskAt,
  save,
  savesOf,
  statusOf,
  textOf,
  titleOf,
} from './ground/writing'

test('words of a new post are kept by themselves, make no save, and are offered again with their difference', async ({
  page,
}) => {
  await enter(page, await aColleague())
  await openDeskAt(page, 'moi')
  const title = `Lũ quét ở Bản Lầu ${Date.now()}`
  await titleOf(page).fill(title)
  await append(page, 'Nước rút từ sáng sớm.')
  await expect(statusOf(page)).toHaveText(/^Đã lưu lúc \d\d:\d\d$/)
  expect(await keptUnder(title)).toContain('Nước rút từ sáng sớm.')
  expect(await query('SELECT 1 FROM revision WHERE title = $1', [title])).toHaveLength(0)

  await page.goto(`${portal().url}/quan-tri/bai-viet`)
  await noteOf(page, 'Có chữ chưa lưu trong 1 bài.').getByRole('link', { name: title }).click()
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
  await expect(noteOf(page, 'Có chữ chưa lưu')).toHaveCount(0)
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
  await noteOf(page, 'Có chữ chưa lưu từ lần viết trước').getByRole('button', { name: 'Xem khác biệt' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('ins')).toContainText('Câu này chưa.')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await dialog.getByRole('button', { name: 'Bỏ chữ này' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ chữ này' }).click()
  await expect(dialog).toBeHidden()
  await expect(noteOf(page, 'Có chữ chưa lưu')).toHaveCount(0)
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
  await expect(noteOf(page, 'Không tới được máy chủ')).toBeVisible()
  await append(page, ' Viết tiếp.')
  await context.setOffline(false)
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/, { timeout: 20_000 })
  expect(await keptUnder(title)).toContain('Viết khi không có mạng. Viết tiếp.')
  await expect(textOf(page)).toHaveText('Viết khi không có mạng. Viết tiếp.')
  expect(await savesOf(await save(page))).toEqual(['Viết khi không có mạng. Viết tiếp.'])
})

test('a server that dies in mid-save, with keys after it, costs nothing; the status stays calm until it is back', async ({
  page,
}) => {
  const server = await secondInstance()
  try {
    await enter(page, await aColleague(), server.url)
    await openDeskAt(page, 'moi', server.url)
    const title = `Mất điện giữa chừng ${Date.now()}`
    await titleOf(page).fill(title)
    await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)
    const letGo = await holdKept(title)
    await append(page, 'Câu đang trên đường.')
    // The words have reached the newsroom, which is not through with them.
    await expect.poll(isWaiting).toBe(true)
    await append(page, ' Câu chưa gửi.')
    await server.kill()
    await letGo()
    await expect(statusOf(page)).toHaveText('Mất kết nối: đang giữ trên máy này')
    await append(page, ' Câu viết khi máy chủ tắt.')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('.note-bad')).toHaveCount(0)
    expect(await keptUnder(title)).not.toContain('Câu đang trên đường.')
    await server.reopen()
    const words = 'Câu đang trên đường. Câu chưa gửi. Câu viết khi máy chủ tắt.'
    await expect(statusOf(page)).toHaveText(/Đã lưu lúc/, { timeout: 60_000 })
    expect(await keptUnder(title)).toContain(words)
    await expect(textOf(page)).toHaveText(words)
    expect(await savesOf(await save(page))).toEqual([words])
  } finally {
    await server.stop()
  }
})

test('a browser that crashes without a network loses nothing', async ({ page, context }) => {
  await enter(page, await aColleague())
  await openDeskAt(page, 'moi')
  const title = `Máy treo ${Date.now()}`
  await titleOf(page).fill(title)
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/)
  // The desk alone has no line: the list is open beside it, and brings what the desk leaves as soon as it is gone.
  await page.route('**/quan-tri/ban-viet', (route) => route.abort())
  await append(page, 'Chữ chỉ có trên máy.')
  await expect(statusOf(page)).toHaveText('Mất kết nối: đang giữ trên máy này')
  const again = await context.newPage()
  await again.goto(`${portal().url}/quan-tri/bai-viet`)
  await expect.poll(() => copiesIn(again)).toContain('Chữ chỉ có trên máy.')
  expect(await keptUnder(title)).not.toContain('Chữ chỉ có trên máy.')
  await crash(page)
  await expect.poll(() => keptUnder(title)).toContain('Chữ chỉ có trên máy.')
  await noteOf(again, 'Có chữ chưa lưu trong 1 bài.').getByRole('link', { name: title }).click()
  await again.getByRole('dialog').getByRole('button', { name: 'Dùng chữ chưa lưu' }).click()
  await expect(textOf(again)).toHaveText('Chữ chỉ có trên máy.')
  await expect(noteOf(again, 'cửa sổ khác')).toHaveCount(0)
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
  const link = noteOf(page, 'Phiên làm việc đã hết').getByRole('link', { name: 'Đăng nhập ở thẻ khác' })
  const opening = context.waitForEvent('page')
  await link.click()
  const door = await opening
  await enterByDoor(door, colleague)
  await page.bringToFront()
  await expect(statusOf(page)).toHaveText(/Đã lưu lúc/, { timeout: 20_000 })
  await expect(noteOf(page, 'Phiên làm việc đã hết')).toHaveCount(0)
  expect(await keptUnder(title)).toContain('Viết sau khi hết phiên.')
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
