import { expect, test } from 'vitest'
import { renamePost } from '@/lib/posts/addressing'
import { findMoved } from '@/lib/redirects/published'
import { aMember } from '@/tests/ground/builders'
import { aPublishedPost } from '@/tests/ground/posts'

test('however often a post was renamed, each of its old addresses leads to the present one in one step', async () => {
  const editor = await aMember()
  const { postId, slug } = await aPublishedPost({ by: editor, title: 'Đường về Nà Lạn' })
  await renamePost(editor, { postId, slug: 'duong-moi-ve-na-lan' })
  await renamePost(editor, { postId, slug: 'con-duong-na-lan' })
  expect(await findMoved(`/bai-viet/${slug}`)).toBe('/bai-viet/con-duong-na-lan')
  expect(await findMoved('/bai-viet/duong-moi-ve-na-lan')).toBe('/bai-viet/con-duong-na-lan')
})

test('a post that takes its first name back stands there again, and nothing leads away from it', async () => {
  const editor = await aMember()
  const { postId, slug } = await aPublishedPost({ by: editor, title: 'Đường về Nà Lạn' })
  await renamePost(editor, { postId, slug: 'con-duong-na-lan' })
  await renamePost(editor, { postId, slug })
  expect(await findMoved(`/bai-viet/${slug}`)).toBeNull()
  expect(await findMoved('/bai-viet/con-duong-na-lan')).toBe(`/bai-viet/${slug}`)
})

test('an address that nobody ever gave leads nowhere', async () => {
  expect(await findMoved('/Pages/dai-hoi-c4dc43b703b7fea4.aspx')).toBeNull()
})
