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

/** Signs come in the order in which they are made, unless a test numbers them otherwise. */
let edits = 0
function aSign(part: Partial<SignOfLifeInput> = {}) {
  return signOfLifeInput.parse({
    deskId: randomUUID(),
    paperId: null,
    basedOn: 0,
    words: null,
    edits: ++edits,
    ...part,
  })
}

/** The words that the actor's screens left in a post, or in new posts, an hour later. */
async function leftBy(actor: Actor, postId: number | null) {
  return (await listKeptWords(actor, { paperId: postId }, at(7200))).kept
}

test('words of a new post are kept before it has ever been saved, and make no post', async () => {
  const sign = aSign({ words: theWords('Lũ quét ở Bản Lầu') })
  const state = await keepWords(huong, sign, at(0))
  expect(state).toMatchObject({ isWriting: true, writer: null, others: [], wordsAt: at(0), latestNumber: 0 })
  expect(await leftBy(huong, null)).toMatchObject([
    { deskId: sign.deskId, paperId: null, basedOn: 0, words: { title: 'Lũ quét ở Bản Lầu' } },
  ])
  expect(await db.post.count({ where: { latest: { title: 'Lũ quét ở Bản Lầu' } } })).toBe(0)
})

test('typing for an hour adds nothing to the history; "Lưu" makes one revision and empties the desk', async () => {
  const { postId } = await aPost({ by: huong, title: 'Bản một' })
  const { deskId } = await begin(huong, postId)
  for (let minute = 1; minute <= 60; minute++) {
    await keepWords(
      huong,
      aSign({ deskId, paperId: postId, basedOn: 1, words: theWords(`Phút ${minute}`) }),
      at(minute * 60),
    )
  }
  expect(await db.revision.count({ where: { postId } })).toBe(1)
  expect(await leftBy(huong, postId)).toMatchObject([{ words: { title: 'Phút 60' } }])

  await saveDraft(huong, aDraft({ postId, basedOn: 1, title: 'Phút 60', desk: { id: deskId, edits } }))
  expect(await db.revision.count({ where: { postId } })).toBe(2)
  expect(await leftBy(huong, postId)).toEqual([])
})

test('a sign that a save has overtaken leaves no words behind', async () => {
  const { postId } = await aPost({ by: huong })
  const { deskId } = await begin(huong, postId)
  const late = aSign({ deskId, paperId: postId, basedOn: 1, words: theWords('Chưa lưu') })
  await saveDraft(huong, aDraft({ postId, basedOn: 1, title: 'Đã lưu', desk: { id: deskId, edits } }))
  expect(await keepWords(huong, late)).toMatchObject({ wordsAt: null, latestNumber: 2 })
  expect(await leftBy(huong, postId)).toEqual([])
})

test('words that are typed while a save is on its way stay kept, whichever arrives first', async () => {
  const { postId } = await aPost({ by: huong })
  const { deskId } = await begin(huong, postId)
  const desk = { id: deskId, edits: edits + 1 }
  await keepWords(
    huong,
    aSign({ deskId, paperId: postId, basedOn: 1, edits: edits + 2, words: theWords('Gõ sau khi bấm Lưu') }),
    at(3),
  )
  await saveDraft(huong, aDraft({ postId, basedOn: 1, title: 'Lúc bấm Lưu', desk }))
  expect(await leftBy(huong, postId)).toMatchObject([{ basedOn: 2, words: { title: 'Gõ sau khi bấm Lưu' } }])
})

test('of two signs the newer one stays, whichever arrives last', async () => {
  const older = aSign({ words: theWords('Gõ trước') })
  const newer = aSign({ deskId: older.deskId, words: theWords('Gõ trước, gõ sau'), leave: true })
  await Promise.all([keepWords(huong, newer), keepWords(huong, older)])
  await keepWords(huong, older)
  expect(await leftBy(huong, null)).toMatchObject([{ words: { title: 'Gõ trước, gõ sau' } }])
})

test('a save whose answer was lost is not refused to the one who saved, nor begins a second post', async () => {
  const desk = { id: randomUUID(), edits: 3 }
  const first = await saveDraft(huong, aDraft({ title: 'Mất điện lúc lưu', desk }))
  expect(await saveDraft(huong, aDraft({ title: 'Mất điện lúc lưu', desk }))).toMatchObject({ ...first, number: 1 })
  const more = aDraft({ title: 'Mất điện lúc lưu, viết thêm', desk: { ...desk, edits: 5 } })
  expect(await saveDraft(huong, more)).toMatchObject({ postId: first.postId, number: 2 })
  const again = { ...more, postId: first.postId, basedOn: 1, note: 'Viết thêm' }
  expect(await saveDraft(huong, again)).toMatchObject({ number: 2 })
  const state = await keepWords(huong, aSign({ deskId: desk.id }))
  expect(state).toMatchObject({ isWriting: true, saved: { paperId: first.postId, number: 2 } })
})

test('what another has saved meanwhile is never overwritten by a screen that sends its save again', async () => {
  const desk = { id: randomUUID(), edits: 1 }
  const { postId } = await saveDraft(huong, aDraft({ title: 'Của Hương', desk }))
  await saveDraft(nam, aDraft({ postId, basedOn: 1, title: 'Của Nam' }))
  const again = aDraft({ title: 'Của Hương, viết thêm', desk: { ...desk, edits: 2 } })
  await expect(saveDraft(huong, again)).rejects.toMatchObject({ kind: 'stale' })
})

test('the first save of a new post takes its desk along', async () => {
  const { deskId } = await keepNew(huong, 'Tin mới')
  const { postId } = await saveDraft(huong, aDraft({ title: 'Tin mới', desk: { id: deskId, edits } }))
  expect(await db.desk.findUnique({ where: { id: deskId } })).toMatchObject({ postId, basedOn: 1, words: null })
  expect(await begin(nam, postId)).toMatchObject({ isWriting: false, writer: { name: 'Nông Thị Hương', isMe: false } })
})

test('the second to open a post looks on, takes over when it wants to, and the first keeps its words', async () => {
  const { postId } = await aPost({ by: huong })
  const first = await begin(huong, postId)
  const second = await begin(nam, postId)
  expect(second).toMatchObject({ isWriting: false, writer: { name: 'Nông Thị Hương', since: at(0) } })

  await keepWords(nam, aSign({ deskId: second.deskId, paperId: postId, basedOn: 1, takeOver: true }), at(5))
  const last = aSign({ deskId: first.deskId, paperId: postId, basedOn: 1, words: theWords('Chữ cuối của Hương') })
  expect(await keepWords(huong, last, at(6))).toMatchObject({ isWriting: false, writer: { name: 'Trần Văn Nam' } })
  expect(await leftBy(huong, postId)).toMatchObject([{ words: { title: 'Chữ cuối của Hương' } }])
  expect(await leftBy(nam, postId)).toEqual([])
})

test('a screen that has been silent for a while, or has left, keeps nobody from writing', async () => {
  const { postId } = await aPost({ by: huong })
  const first = await begin(huong, postId)
  const later = await begin(nam, postId, at(50))
  expect(later).toMatchObject({ isWriting: true, others: [] })
  await keepWords(nam, aSign({ deskId: later.deskId, paperId: postId, basedOn: 1, leave: true }), at(51))
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
  expect(await listUnsaved(nam, 'POST', at(7200))).toEqual([])
  const later = at(7200)
  expect(await listUnsaved(huong, 'POST', later)).toMatchObject([{ deskId, paperId: null, title: 'Của Hương' }])
  await throwAwayWords(huong, { deskId })
  expect(await listUnsaved(huong, 'POST', later)).toEqual([])
})

test('words on a screen that still writes are offered nowhere else; those that are a revision by now, nowhere at all', async () => {
  const { postId } = await aPost({ by: huong, title: 'Đang viết' })
  const { deskId } = await begin(huong, postId)
  await keepWords(huong, aSign({ deskId, paperId: postId, basedOn: 1, words: theWords('Đang gõ') }), at(10))
  expect((await listKeptWords(huong, { paperId: postId }, at(20))).kept).toEqual([])
  expect(await listUnsaved(huong, 'POST', at(60))).toMatchObject([{ title: 'Đang gõ' }])
  await saveDraft(huong, aDraft({ ...theWords('Đang gõ'), postId, basedOn: 1 }))
  expect(await listUnsaved(huong, 'POST', at(60))).toEqual([])
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
  const sign = aSign({ paperId: postId, basedOn: 1 })
  return { deskId: sign.deskId, ...(await keepWords(actor, sign, now)) }
}

async function keepNew(actor: Actor, title: string) {
  const sign = aSign({ words: theWords(title) })
  await keepWords(actor, sign, at(0))
  return sign
}
