import { expect, test } from 'vitest'
import { addChannel, changeChannel, placeChannel, removeChannel } from '@/lib/channels/arranging'
import { hrefOf } from '@/lib/channels/channel'
import { channelInput } from '@/lib/channels/input'
import { listChannels } from '@/lib/channels/published'
import { db } from '@/lib/db'
import { aMember } from '@/tests/ground/builders'

const aChannel = (part: Record<string, string> = {}) =>
  channelInput.parse({ kind: 'PHONE', name: 'Văn thư của Ban', address: '', phone: '0200 3812 345', ...part })

test('citizens find the channels in their order, and each step of it is heard and noted', async () => {
  const editor = await aMember()
  const { id: phone } = await addChannel(editor, aChannel())
  const { id: page } = await addChannel(
    editor,
    aChannel({ kind: 'SOCIAL', name: 'Trang Facebook', address: 'https://mang.example/ban', phone: '' }),
  )
  await placeChannel(editor, { id: page, position: 0 })
  await placeChannel(editor, { id: page, position: 0 })
  await changeChannel(editor, { ...aChannel({ name: 'Đường dây nóng' }), id: phone })
  expect((await listChannels()).map(({ name }) => name)).toEqual(['Trang Facebook', 'Đường dây nóng'])
  await removeChannel(editor, { id: page })
  expect(await listChannels()).toHaveLength(1)
  expect((await db.bell.findFirstOrThrow()).generation).toBe(6n)
  expect(await db.auditEntry.count()).toBe(5)
  await expect(addChannel(await aMember({ role: 'AUTHOR' }), aChannel())).rejects.toThrow('chưa được phép')
})

test.each([
  [{ phone: '' }, 'Hãy ghi địa chỉ hoặc số điện thoại'],
  [{ kind: 'WEBSITE', address: 'javascript:alert(1)' }, 'Địa chỉ phải bắt đầu bằng'],
  [{ kind: 'EMAIL', address: 'https://trang.example' }, 'Thư điện tử chưa đúng dạng'],
  [{ phone: 'chưa có' }, 'Hãy ghi số điện thoại'],
])('a channel with %o is not taken', (part, sentence) => {
  expect(() => aChannel(part as Record<string, string>)).toThrow(sentence)
})

test('an address leads where one can go, and a place nowhere', () => {
  expect(hrefOf({ address: 'https://baclinh.example/ban' })).toBe('https://baclinh.example/ban')
  expect(hrefOf({ address: 'bantdkt@baclinh.example' })).toBe('mailto:bantdkt@baclinh.example')
  expect(hrefOf({ address: 'Số 18 đường Hoa Ban' })).toBeNull()
})
