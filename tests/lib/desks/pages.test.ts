import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { emptyBody } from '@/lib/body/text'
import { db } from '@/lib/db'
import { pageSignInput, signOfLifeInput, type PageSignInput } from '@/lib/desks/input'
import { keepPageWords, keepWords } from '@/lib/desks/keeping'
import { listKeptPageWords, listKeptWords, listUnsaved } from '@/lib/desks/newsroom'
import { savePage } from '@/lib/pages/drafting'
import type { SavePageInput } from '@/lib/pages/input'
import type { Actor } from '@/lib/staff/member'
import { aMember } from '@/tests/ground/builders'

let huong: Actor
let nam: Actor
beforeEach(async () => {
  huong = await aMember({ name: 'Nông Thị Hương' })
  nam = await aMember({ name: 'Trần Văn Nam' })
})

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 3, 0, seconds))

const theWords = (title: string) => ({ title, summary: 'Một câu.', body: emptyBody() })

let edits = 0
function aSign(part: Partial<PageSignInput> = {}) {
  return pageSignInput.parse({ deskId: randomUUID(), paperId: null, basedOn: 0, words: null, edits: ++edits, ...part })
}

function aSave(part: Partial<SavePageInput> = {}): SavePageInput {
  return { ...theWords('Cơ cấu tổ chức'), pageId: null, parentId: null, basedOn: 0, ...part }
}

async function leftBy(actor: Actor, paperId: number | null) {
  return (await listKeptPageWords(actor, { paperId }, at(7200))).kept
}

test('words of a page are kept before it has ever been saved, are no post’s, and go into its first save', async () => {
  const sign = aSign({ words: theWords('Phòng truyền thống') })
  await keepPageWords(huong, sign, at(0))
  expect(await leftBy(huong, null)).toMatchObject([{ paperId: null, words: { title: 'Phòng truyền thống', tags: [] } }])
  expect((await listKeptWords(huong, { paperId: null }, at(7200))).kept).toEqual([])
  expect(await listUnsaved(huong, 'PAGE', at(7200))).toMatchObject([{ title: 'Phòng truyền thống' }])

  const { pageId } = await savePage(huong, aSave({ ...theWords('Phòng truyền thống'), desk: deskOf(sign) }))
  expect(await leftBy(huong, null)).toEqual([])
  expect(await db.desk.findUnique({ where: { id: sign.deskId } })).toMatchObject({ kind: 'PAGE', pageId, words: null })
})

test('the screen of a page is not taken for one of a post', async () => {
  const sign = aSign({ words: theWords('Phòng truyền thống') })
  await keepPageWords(huong, sign, at(0))
  const asPost = signOfLifeInput.parse({ ...sign, words: null, edits: ++edits })
  await expect(keepWords(huong, asPost, at(1))).rejects.toThrow('văn bản khác')
  expect(await db.desk.findUnique({ where: { id: sign.deskId } })).toMatchObject({ kind: 'PAGE', postId: null })
})

test('typing adds nothing to a page’s history; of two screens one writes, the other takes over', async () => {
  const { pageId } = await savePage(huong, aSave())
  const first = aSign({ paperId: pageId, basedOn: 1 })
  expect(await keepPageWords(huong, first, at(0))).toMatchObject({ isWriting: true, latestNumber: 1 })
  await keepPageWords(huong, aSign({ ...first, edits: ++edits, words: theWords('Đang gõ') }), at(1))
  const second = aSign({ paperId: pageId, basedOn: 1 })
  expect(await keepPageWords(nam, second, at(2))).toMatchObject({ isWriting: false, writer: { name: huong.name } })
  expect(await keepPageWords(nam, { ...second, takeOver: true }, at(3))).toMatchObject({ isWriting: true })
  expect(await keepPageWords(huong, first, at(4))).toMatchObject({ isWriting: false, writer: { name: nam.name } })
  expect(await db.pageRevision.count({ where: { pageId } })).toBe(1)
  expect(await leftBy(huong, pageId)).toMatchObject([{ basedOn: 1, words: { title: 'Đang gõ' } }])
})

test('a save whose answer was lost is not refused to the one who saved, nor begins a second page', async () => {
  const desk = deskOf(aSign())
  const first = await savePage(huong, aSave({ desk }))
  const again = await savePage(huong, aSave({ desk }))
  expect(again).toMatchObject({ pageId: first.pageId, number: 1 })
  const more = { ...theWords('Cơ cấu mới'), desk: { ...desk, edits: desk.edits + 1 } }
  expect(await savePage(huong, aSave(more))).toMatchObject({ pageId: first.pageId, number: 2 })
})

test('whoever may not edit pages keeps none of their words; a post’s screen lays nothing on a page', async () => {
  const { pageId } = await savePage(huong, aSave())
  const author = await aMember({ role: 'AUTHOR' })
  await expect(keepPageWords(author, aSign({ paperId: pageId, basedOn: 1 }))).rejects.toThrow()
  await expect(keepPageWords(huong, aSign({ paperId: 4711, basedOn: 1 }))).rejects.toThrow('Không còn trang này.')
})

function deskOf({ deskId, edits: many }: { deskId: string; edits: number }) {
  return { id: deskId, edits: many }
}
