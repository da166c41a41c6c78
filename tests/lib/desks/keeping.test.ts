import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { signOfLifeInput, type SignOfLifeInput } from '@/lib/desks/input'
import { keepWords, throwAwayWords } from '@/lib/desks/keeping'
import { listKeptWords, listUnsaved } from '@/lib/desks/newsroom'
import type { Words } from '@/lib/posts/input'
import { saveDraft } from '@/lib/posts/drafting'
import type { Actor } from '@/lib/staff/member'
import { aMember } from '@/tests/ground/builders'
import { aBody, aDraft, aPost } from '@/tests/ground/posts'

let huong: Actor
let nam: Actor
beforeEach(async () => {
  huong = await aMember({ name: 'Nông Thị Hương' })
  nam = await aMember({ name: 'Trần Văn Nam' })
})

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 3, 0, seconds))

function theWords(title: string): Words {
  const { body, summary, categoryId, byline, source, tags } = aDraft()
  return { title, body, summary, categoryId, byline, source, tags }
}

function aSign(part: Partial<SignOfLifeInput> = {}) {
  return signOfLifeInput.parse({ deskId: randomUUID(), postId: null, basedOn: 0, words: null, ...part })
}

test('words of a new post are kept before it has ever been saved, and make no post', async () => {
  const sign = aSign({ words: theWords('Lũ quét ở Bản Lầu') })
  const state = await keepWords(huong, sign, at(0))
  expect(state).toMatchObject({ isWriting: true, writer: null, others: [], wordsAt: at(0), latestNumber: 0 })
  expect(await listKeptWords(huong, null)).toMatchObject([
    { deskId: sign.deskId, postId: null, basedOn: 0, words: { title: 'Lũ quét ở Bản Lầu' } },
  ])
  expect(await db.post.count({ where: { latest: { title: 'Lũ quét ở Bản Lầu' } } })).toBe(0)
})

test('typing for an hour adds nothing to the history; "Lưu" makes one revision and empties the desk', async () => {
  const { postId } = await aPost({ by: huong, title: 'Bản một' })
  const { deskId } = await begin(huong, postId)
  for (let minute = 1; minute <= 60; minute++) {
    await keepWords(huong, aSign({ deskId, postId, basedOn: 1, words: theWords(`Phút ${minute}`) }), at(minute * 60))
  }
  expect(await db.revision.count({ where: { postId } })).toBe(1)
  expect(await listKeptWords(huong, postId)).toMatchObject([{ words: { title: 'Phút 60' } }])

  await saveDraft(huong, aDraft({ postId, basedOn: 1, title: 'Phút 60', deskId }))
  expect(await db.revision.count({ where: { postId } })).toBe(2)
  expect(await listKeptWords(huong, postId)).toEqual([])
})

test('a sign that a save has overtaken leaves no words behind', async () => {
  const { postId } = await aPost({ by: huong })
  const { deskId } = await begin(huong, postId)
  await saveDraft(huong, aDraft({ postId, basedOn: 1, title: 'Đã lưu', deskId }))
  const late = aSign({ deskId, postId, basedOn: 1, words: theWords('Chưa lưu') })
  expect(await keepWords(huong, late)).toMatchObject({ wordsAt: null, latestNumber: 2 })
  expect(await listKeptWords(huong, postId)).toEqual([])
})

test('the first save of a new post takes its desk along', async () => {
  const { deskId } = await keepNew(huong, 'Tin mới')
  const { postId } = await saveDraft(huong, aDraft({ title: 'Tin mới', deskId }))
  expect(await db.desk.findUnique({ where: { id: deskId } })).toMatchObject({ postId, basedOn: 1, words: null })
  expect(await begin(nam, postId)).toMatchObject({ isWriting: false, writer: { name: 'Nông Thị Hương', isMe: false } })
})

test('the second to open a post looks on, takes over when it wants to, and the first keeps its words', async () => {
  const { postId } = await aPost({ by: huong })
  const first = await begin(huong, postId)
  const second = await begin(nam, postId)
  expect(second).toMatchObject({ isWriting: false, writer: { name: 'Nông Thị Hương', since: at(0) } })

  await keepWords(nam, aSign({ deskId: second.deskId, postId, basedOn: 1, takeOver: true }), at(5))
  const last = aSign({ deskId: first.deskId, postId, basedOn: 1, words: theWords('Chữ cuối của Hương') })
  expect(await keepWords(huong, last, at(6))).toMatchObject({ isWriting: false, writer: { name: 'Trần Văn Nam' } })
  expect(await listKeptWords(huong, postId)).toMatchObject([{ words: { title: 'Chữ cuối của Hương' } }])
  expect(await listKeptWords(nam, postId)).toEqual([])
})

test('a screen that has been silent for a while, or has left, keeps nobody from writing', async () => {
  const { postId } = await aPost({ by: huong })
  const first = await begin(huong, postId)
  const later = await begin(nam, postId, at(50))
  expect(later).toMatchObject({ isWriting: true, others: [] })
  await keepWords(nam, aSign({ deskId: later.deskId, postId, basedOn: 1, leave: true }), at(51))
  expect(await begin(huong, postId, at(52))).toMatchObject({ isWriting: true })
  expect(first.isWriting).toBe(true)
})

test('the same member in another tab is said to be the same', async () => {
  const { postId } = await aPost({ by: huong })
  await begin(huong, postId)
  expect(await begin(huong, postId)).toMatchObject({
    isWriting: false,
    writer: { isMe: true },
    others: [{ isMe: true }],
  })
})

test('two screens that open a post at the same moment do not both write', async () => {
  const { postId } = await aPost({ by: huong })
  const states = await Promise.all([begin(huong, postId), begin(nam, postId)])
  expect(states.map((state) => state.isWriting).sort()).toEqual([false, true])
})

test('nobody keeps, sees or throws away words in another’s name', async () => {
  const { deskId } = await keepNew(huong, 'Của Hương')
  const stolen = aSign({ deskId, words: theWords('Của Nam') })
  await expect(keepWords(nam, stolen)).rejects.toThrow('Hãy đăng nhập lại bằng tài khoản đã viết')
  await expect(throwAwayWords(nam, { deskId })).rejects.toThrow('Hãy để người ấy bỏ')
  expect(await listUnsaved(nam)).toEqual([])
  expect(await listUnsaved(huong)).toMatchObject([{ words: { title: 'Của Hương' } }])
  await throwAwayWords(huong, { deskId })
  expect(await listUnsaved(huong)).toEqual([])
})

test('an author keeps no words in the post of another', async () => {
  const { postId } = await aPost({ by: huong })
  const author = await aMember({ role: 'AUTHOR' })
  await expect(begin(author, postId)).rejects.toThrow('Bài này của người khác')
})

test('a body that no revision could hold is not kept, and says why', () => {
  const body = aBody()
  const read = signOfLifeInput.safeParse({
    ...aSign(),
    words: { ...theWords('x'), body: { ...body, content: [{ type: 'script' }] } },
  })
  expect(read.success).toBe(false)
})

async function begin(actor: Actor, postId: number, now = at(0)) {
  const sign = aSign({ postId, basedOn: 1 })
  return { deskId: sign.deskId, ...(await keepWords(actor, sign, now)) }
}

async function keepNew(actor: Actor, title: string) {
  const sign = aSign({ words: theWords(title) })
  await keepWords(actor, sign, at(0))
  return sign
}
