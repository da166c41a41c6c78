import { expect, test } from '@playwright/test'
import { aColleague, enter } from './ground/colleague'
import { append, noteOf, openDeskAt, save, savesOf, statusOf, textOf, titleOf } from './ground/writing'

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
  await expect(noteOf(other, 'đang được viết ở cửa sổ khác')).toBeVisible()
  await expect(textOf(other)).toHaveAttribute('contenteditable', 'false')
  await expect(other.getByRole('button', { name: 'Lưu', exact: true })).toHaveCount(0)
  await other.getByRole('button', { name: /^Nhận viết/ }).click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Nhận viết' }).click()
  await expect(textOf(other)).toHaveAttribute('contenteditable', 'true')
  await noteOf(other, 'Có chữ chưa lưu').getByRole('button', { name: 'Xem khác biệt' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Dùng chữ chưa lưu' }).click()
  await expect(textOf(other)).toHaveText('Câu một. Câu hai.')

  await expect(noteOf(page, 'chuyển sang viết ở cửa sổ khác')).toBeVisible({ timeout: 20_000 })
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
  await expect(noteOf(other, 'Lưu Thị Sen đang viết bài này.')).toBeVisible()
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
  await expect(noteOf(page, 'Bế Văn Thuận đã mở bài')).toBeVisible({ timeout: 20_000 })
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
