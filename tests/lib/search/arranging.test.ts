import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { addSynonyms, changeSynonyms, removeSynonyms } from '@/lib/search/arranging'
import { searchInput, synonymInput } from '@/lib/search/input'
import { listSynonyms } from '@/lib/search/newsroom'
import { search } from '@/lib/search/published'
import { aMember } from '@/tests/ground/builders'
import { aPublishedPost } from '@/tests/ground/posts'

const group = (expressions: string) => synonymInput.parse({ expressions })
const count = async (q: string) => {
  const found = await search(searchInput.parse({ q }))
  return found?.isPartial ? 0 : found?.total
}

test('an old place name finds the new one from the moment an editor says so, until the group is taken away', async () => {
  const editor = await aMember()
  await aPublishedPost({ title: 'Khánh thành trường tiểu học Phiêng Luông' })
  expect(await count('Bản Ngà')).toBe(0)
  await addSynonyms(editor, group('Bản Ngà\nPhiêng Luông'))
  expect(await count('ban nga')).toBe(1)
  const id = (await listSynonyms(editor))[0]!.id
  await changeSynonyms(editor, { id, ...group('Bản Ngà, Nà Lạn') })
  expect(await count('ban nga')).toBe(0)
  await removeSynonyms(editor, { id })
  expect(await listSynonyms(editor)).toEqual([])
  expect(await db.auditEntry.count({ where: { action: { startsWith: 'synonyms.' } } })).toBe(3)
})

test('an expression stands in one group, and authors change none', async () => {
  const editor = await aMember()
  await addSynonyms(editor, group('UBND, Ủy ban nhân dân'))
  await expect(addSynonyms(editor, group('ubnd, ủy ban'))).rejects.toThrow('đã có trong nhóm “UBND, Ủy ban nhân dân”')
  await expect(addSynonyms(await aMember({ role: 'AUTHOR' }), group('a, b'))).rejects.toThrow('chưa được phép')
})

test.each(['', 'một', 'Một, một', '!!!, ???'])('a group of less than two expressions is none: %j', (expressions) => {
  expect(synonymInput.safeParse({ expressions }).success).toBe(false)
})
