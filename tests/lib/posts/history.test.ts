import { expect, test } from 'vitest'
import { saveDraft } from '@/lib/posts/drafting'
import { HISTORY_PAGE, type History } from '@/lib/history/history'
import { findComparison, findHistory } from '@/lib/posts/history'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aBody, aDraft, aPost } from '@/tests/ground/posts'

const hour = (number: number) => new Date(Date.UTC(2026, 2, 15, number))
const told = ({ entries }: History) =>
  entries.map((entry) => (entry.of === 'save' ? `lưu ${entry.number}` : `${entry.kind} ${entry.number ?? ''}`.trim()))

test('each save is told with person, hour and reason, and between them what citizens were given', async () => {
  const [sen, thuan] = [await aMember({ name: 'Lưu Thị Sen' }), await aMember({ name: 'Bế Văn Thuận' })]
  const categoryId = (await aCategory()).id
  const { postId } = await aPost({ by: sen, now: hour(1), categoryId })
  await publishPost(sen, { postId, basedOn: 1 }, hour(1))
  await saveDraft(
    thuan,
    aDraft({ postId, basedOn: 1, title: 'Hai', categoryId, note: 'Thêm số liệu quý III' }),
    hour(2),
  )
  await withdrawPost(sen, { postId, reason: 'Chờ số mới.' }, hour(3))
  await saveDraft(thuan, aDraft({ postId, basedOn: 2, title: 'Ba', categoryId }), hour(4))

  const history = (await findHistory(sen, postId, {}))!
  expect(told(history)).toEqual(['lưu 3', 'WITHDRAWN', 'lưu 2', 'PUBLISHED 1', 'lưu 1'])
  expect(history.entries[1]).toMatchObject({ by: 'Lưu Thị Sen', reason: 'Chờ số mới.', at: hour(3) })
  expect(history.entries[2]).toMatchObject({ by: 'Bế Văn Thuận', note: 'Thêm số liệu quý III', at: hour(2) })
  expect(history).toMatchObject({ title: 'Ba', status: 'WITHDRAWN', latestNumber: 3, liveNumber: null, after: null })
})

test('a note alone is worth a save: who says why is not told that nothing has changed', async () => {
  const editor = await aMember()
  const { postId } = await aPost({ by: editor })
  const saved = await saveDraft(editor, aDraft({ postId, basedOn: 1, note: 'Lãnh đạo đã đọc' }))
  expect(saved.number).toBe(2)
  expect((await findHistory(editor, postId, {}))?.entries[0]).toMatchObject({ number: 2, note: 'Lãnh đạo đã đọc' })
})

test('hundreds of saves are read page by page; none is left out and none stands twice', async () => {
  const editor = await aMember()
  const categoryId = (await aCategory()).id
  const { postId } = await aPost({ by: editor, title: 'Lần 1', categoryId, now: hour(0) })
  const saves = 2 * HISTORY_PAGE + 5
  for (let number = 1; number < saves; number++) {
    const title = `Lần ${number + 1}`
    await saveDraft(editor, aDraft({ postId, basedOn: number, title, categoryId }), hour(2 * number))
    if (number % 20 === 0) await publishPost(editor, { postId, basedOn: number + 1 }, hour(2 * number + 1))
  }
  const all: string[] = []
  const lengths: number[] = []
  let before: number | undefined
  do {
    const page: History = (await findHistory(editor, postId, { before }))!
    all.push(...told(page))
    lengths.push(page.entries.filter((entry) => entry.of === 'save').length)
    before = page.after ?? undefined
  } while (before)
  expect(lengths).toEqual([HISTORY_PAGE, HISTORY_PAGE, 5])
  const wanted = Array.from({ length: saves }, (_, index) => saves - index).flatMap((number) => {
    const kind = number === 21 ? 'PUBLISHED' : 'UPDATED'
    return number > 1 && (number - 1) % 20 === 0 ? [`${kind} ${number}`, `lưu ${number}`] : [`lưu ${number}`]
  })
  expect(all).toEqual(wanted)
})

test('any two saves are laid upon each other, the older one first whichever is named first', async () => {
  const editor = await aMember()
  const [one, other] = [await aCategory({ name: 'Thông báo' }), await aCategory({ name: 'Tin tức' })]
  const { postId } = await aPost({ by: editor, body: aBody('Có 124 tập thể.'), categoryId: one.id })
  await saveDraft(editor, aDraft({ postId, basedOn: 1, body: aBody('Có 130 tập thể.'), categoryId: one.id }))
  await saveDraft(editor, aDraft({ postId, basedOn: 2, body: aBody('Có 142 tập thể.'), categoryId: other.id }))
  const compared = (await findComparison(editor, postId, { from: 3, to: 1 }))!
  expect([compared.before.number, compared.after.number]).toEqual([1, 3])
  expect(compared.comparison.changes).toBe(2)
  const [row] = compared.comparison.rows
  const changed = row?.pieces.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)
  expect(changed).toEqual(['removed 124', 'added 142'])
  expect(await findComparison(editor, postId, { from: 1, to: 9 })).toBeNull()
  expect((await findComparison(editor, postId, { from: 2, to: 2 }))?.comparison.changes).toBe(0)
})

test('every colleague reads the history; only who may edit is offered to bring something back', async () => {
  const [author, other] = [await aMember({ role: 'AUTHOR' }), await aMember({ role: 'AUTHOR' })]
  const { postId } = await aPost({ by: author })
  expect(await findHistory(author, postId, {})).toMatchObject({ mayEdit: true })
  expect(await findHistory(other, postId, {})).toMatchObject({ mayEdit: false })
  expect(await findHistory(other, 2_000_000_000, {})).toBeNull()
})
