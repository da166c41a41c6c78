import { beforeEach, expect, test } from 'vitest'
import { POST as rate } from '@/app/gop-y/danh-gia/route'
import { POST as remark } from '@/app/gop-y/loi-nhan/route'
import { POST as report } from '@/app/gop-y/sai-sot/route'
import { db } from '@/lib/db'

const POST = { rate, remark, report }

beforeEach(async () => {
  await db.errorReport.deleteMany()
  await db.rating.deleteMany()
  await db.letterCount.deleteMany()
})

async function send(
  door: keyof typeof POST,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<[number, string | null]> {
  const body = new URLSearchParams(form).toString()
  const all = { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length), ...headers }
  const request = new Request('http://localhost:3000/gop-y/x', { method: 'POST', body, headers: all })
  const answer = await POST[door](request)
  return [answer.status, answer.headers.get('location')]
}

test('a tap leads to thanks with its number, the remark to thanks again', async () => {
  const [status, location] = await send('rate', { trang: '/tin-moi', 'tra-loi': 'chua' })
  expect(status).toBe(303)
  const ratingId = location!.replace('/gop-y/da-nhan?phieu=', '')
  expect(await send('remark', { phieu: ratingId, 'loi-nhan': 'Khó tìm số điện thoại' })).toEqual([303, '/gop-y/cam-on'])
  expect(await db.rating.findMany()).toMatchObject([{ id: ratingId, helped: false, remark: 'Khó tìm số điện thoại' }])
})

test('a page of another site cannot speak for whoever reads it', async () => {
  for (const foreign of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'none', origin: 'https://ke-gian.example' },
  ]) {
    expect(await send('report', { 'noi-dung': 'Quảng cáo' }, foreign as Record<string, string>)).toEqual([403, null])
  }
  expect(await db.errorReport.count()).toBe(0)
})

test('a text browser, which names no origin, is heard; what it names as its page must be one of ours', async () => {
  const silent = { 'sec-fetch-site': '', host: 'cong.example' }
  const from = (referer: string) => send('report', { 'noi-dung': 'Sai tên xã' }, { ...silent, referer })
  expect(await from('http://cong.example/bao-sai-sot')).toEqual([303, '/bao-sai-sot/da-gui'])
  expect(await from('https://ke-gian.example/bao-sai-sot')).toEqual([403, null])
})

test('what is not taken leads to a page that says why', async () => {
  const why = async (form: Record<string, string>) => (await send('report', form))[1]
  expect(await why({ 'noi-dung': '  ' })).toBe('/gop-y/chua-nhan?vi=trong')
  expect(await why({ 'noi-dung': 'a'.repeat(2001) })).toBe('/gop-y/chua-nhan?vi=dai')
  expect(await why({ 'noi-dung': 'Sai', ten: 'Mỷ' })).toBe('/gop-y/chua-nhan?vi=dong-y')
  expect(await why({})).toBe('/gop-y/chua-nhan?vi=khac')
  for (let count = 0; count < 20; count++) expect(await why({ 'noi-dung': 'Sai' })).toBe('/bao-sai-sot/da-gui')
  expect(await why({ 'noi-dung': 'Sai' })).toBe('/gop-y/chua-nhan?vi=nhieu')
})

test('a parcel is not a letter', async () => {
  expect(await send('report', { 'noi-dung': 'Sai' }, { 'content-length': String(9_000_000) })).toEqual([413, null])
  expect(await send('report', { 'noi-dung': 'Sai' }, { 'content-length': '' })).toEqual([413, null])
})
