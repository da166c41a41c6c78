import pLimit from 'p-limit'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { ratingInput, remarkInput } from '@/lib/feedback/input'
import { listFigures, listRatedMonths, listRemarks } from '@/lib/feedback/newsroom'
import { addRemark, ratePage, removeRemark } from '@/lib/feedback/rating'
import { paths } from '@/lib/paths'
import { renamePost } from '@/lib/posts/addressing'
import { aMember } from '@/tests/ground/builders'
import { aPublishedPost } from '@/tests/ground/posts'

const reader = { address: '203.0.113.7' }
const tap = (path: string, answer: 'co' | 'chua' = 'co') => ratingInput.parse({ trang: path, 'tra-loi': answer })
const remark = (ratingId: string, words: string) => remarkInput.parse({ phieu: ratingId, 'loi-nhan': words })

beforeEach(async () => {
  await db.rating.deleteMany()
  await db.letterCount.deleteMany()
  await db.dailySalt.deleteMany()
})

test('editors see by page and month how it was judged, also after the post got another address', async () => {
  const editor = await aMember()
  const post = await aPublishedPost({ title: 'Đường lên bản Nà Lạn thông xe' })
  const may = new Date('2026-05-20T03:00:00Z')
  await ratePage(reader, tap(paths.article(post.slug)), may)
  await ratePage(reader, tap(`${paths.article(post.slug)}?tu=zalo#cuoi`, 'chua'), may)
  await renamePost(editor, { postId: post.postId, slug: 'duong-na-lan-thong-xe' })
  await ratePage(reader, tap('/bai-viet/duong-na-lan-thong-xe'), may)
  await ratePage(reader, tap('/tin-moi', 'chua'), new Date('2026-06-01T03:00:00Z'))

  expect(await listRatedMonths(editor)).toEqual(['2026-06', '2026-05'])
  expect(await listFigures(editor, '2026-05')).toEqual([
    {
      place: { path: '/bai-viet/duong-na-lan-thong-xe', title: 'Đường lên bản Nà Lạn thông xe' },
      yes: 2,
      no: 1,
      remarks: 0,
    },
  ])
  expect(await listFigures(editor, '2026-06')).toMatchObject([{ place: { path: '/tin-moi', title: 'Tin mới' }, no: 1 }])
})

test('nothing that is kept says who answered: neither the address nor the hour', async () => {
  await ratePage(reader, tap('/tin-moi'), new Date('2026-05-20T03:00:00Z'))
  const [rating] = await db.rating.findMany()
  expect(Object.keys(rating!).sort()).toEqual(['day', 'helped', 'id', 'path', 'postId', 'remark'])
  expect(rating!.day.toISOString()).toBe('2026-05-20T00:00:00.000Z')
  expect(JSON.stringify(await db.letterCount.findMany())).not.toContain('203.0.113')
})

test('a remark is given once, on the same day, and read by editors without a name', async () => {
  const editor = await aMember()
  const now = new Date('2026-05-20T16:30:00Z')
  const { ratingId } = await ratePage(reader, tap('/tin-moi', 'chua'), now)
  await addRemark(reader, remark(ratingId, '  Chữ   nhỏ quá,\u202e bà con đọc khó.  '), now)
  await expect(addRemark(reader, remark(ratingId, 'Lần nữa'), now)).rejects.toThrow('đã gửi rồi')
  const late = await ratePage(reader, tap('/tin-moi'), now)
  const tomorrow = new Date(now.getTime() + 3_600_000)
  await expect(addRemark(reader, remark(late.ratingId, 'Hôm sau'), tomorrow)).rejects.toThrow()
  expect(await listRemarks(editor, '2026-05')).toEqual([
    expect.objectContaining({ remark: 'Chữ   nhỏ quá, bà con đọc khó.', helped: false }),
  ])
  expect(await listRemarks(editor, '2026-05', '/')).toEqual([])

  await removeRemark(editor, { ratingId })
  expect(await listRemarks(editor, '2026-05')).toEqual([])
  expect(await listFigures(editor, '2026-05')).toMatchObject([{ yes: 1, no: 1, remarks: 0 }])
})

test('an address where nothing stands is not judged, and a machine in the trap is thanked and forgotten', async () => {
  await expect(ratePage(reader, tap('/bai-viet/khong-co'))).rejects.toThrow('không còn')
  const { ratingId } = await ratePage(reader, { ...tap('/tin-moi'), isTrapped: true })
  expect(ratingId).toMatch(/^[0-9a-f-]{36}$/)
  expect(await db.rating.count()).toBe(0)
})

test('one network cannot flood the figures, however many come at the same moment; its neighbour still can speak', async () => {
  const now = new Date()
  await ratePage(reader, tap('/tin-moi'), now)
  // As if a school of 260 had tapped before.
  await db.$executeRaw`INSERT INTO letter_count (key, at) SELECT key, at FROM letter_count, generate_series(1, 259)`
  const limit = pLimit(6)
  const flood = await Promise.allSettled(
    Array.from({ length: 60 }, () => limit(() => ratePage(reader, tap('/tin-moi'), now))),
  )
  expect(flood.filter(({ status }) => status === 'fulfilled')).toHaveLength(40)
  expect(await db.rating.count()).toBe(41)
  await ratePage({ address: '203.0.113.8' }, tap('/tin-moi'), now)
  await ratePage(reader, tap('/tin-moi'), new Date(now.getTime() + 3_700_000))
})

test('when the day is over its salt is gone and old counts are swept', async () => {
  await ratePage(reader, tap('/tin-moi'), new Date('2026-05-20T03:00:00Z'))
  const [before] = await db.dailySalt.findMany()
  await ratePage(reader, tap('/tin-moi'), new Date('2026-05-22T03:00:00Z'))
  const after = await db.dailySalt.findMany()
  expect(after).toHaveLength(1)
  expect(after[0]!.salt).not.toBe(before!.salt)
  expect(await db.letterCount.count()).toBe(2)
})

test('authors read neither figures nor remarks', async () => {
  const author = await aMember({ role: 'AUTHOR' })
  for (const asked of [listRatedMonths(author), listFigures(author, '2026-05'), listRemarks(author, '2026-05')]) {
    await expect(asked).rejects.toThrow('chưa được phép')
  }
})
