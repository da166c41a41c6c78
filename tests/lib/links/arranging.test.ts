import { expect, test } from 'vitest'
import { addLinkBlock, changeLinkBlock, placeLinkBlock, removeLinkBlock } from '@/lib/links/arranging'
import { linkBlockInput } from '@/lib/links/input'
import { linkBlocks } from '@/lib/links/published'
import { aMember } from '@/tests/ground/builders'

const aBlock = (part: Record<string, unknown> = {}) =>
  linkBlockInput.parse({
    title: 'Cơ quan cấp trên',
    place: 'FOOT',
    links: [{ name: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.example' }],
    ...part,
  })

test('citizens find blocks and links in the order that the newsroom gave them', async () => {
  const editor = await aMember()
  await addLinkBlock(editor, aBlock())
  const { id } = await addLinkBlock(editor, aBlock({ title: 'Ban các tỉnh bạn', place: 'SIDE' }))
  await placeLinkBlock(editor, { id, position: 0 })
  const links = [
    { name: 'Ban tỉnh Đồng Khê', url: 'https://dongkhe.example' },
    { name: 'Ban tỉnh An Sơn', url: 'https://anson.example' },
  ]
  await changeLinkBlock(editor, { ...aBlock({ title: 'Ban các tỉnh bạn', place: 'SIDE', links }), id })
  const blocks = await linkBlocks()
  expect(blocks.map(({ title }) => title)).toEqual(['Ban các tỉnh bạn', 'Cơ quan cấp trên'])
  expect(blocks[0]?.links).toEqual(links)
  await removeLinkBlock(editor, { id })
  expect(await linkBlocks()).toHaveLength(1)
  await expect(addLinkBlock(await aMember({ role: 'AUTHOR' }), aBlock())).rejects.toThrow('chưa được phép')
})

test.each([
  [{ links: [] }, 'Hãy thêm ít nhất một liên kết'],
  [{ links: [{ name: 'Xấu', url: 'javascript:alert(1)' }] }, 'phải bắt đầu bằng https'],
  [{ links: [{ name: '', url: 'https://a.example' }] }, 'Hãy ghi tên ở mỗi liên kết'],
  [{ title: '' }, 'Hãy ghi tên khối'],
])('a block with %o is not taken', (part, sentence) => {
  expect(() => aBlock(part)).toThrow(sentence)
})
