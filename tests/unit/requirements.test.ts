import { expect, test } from 'vitest'
import type { Body } from '@/lib/body/body'
import { missingForPage } from '@/lib/pages/requirements'
import { isFileName, missingForPublication } from '@/lib/posts/requirements'

const text: Body = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bà con gặt lúa.' }] }],
}

function withFigure(alt: string, decorative = false): Body {
  const attrs = { mediaId: 1, alt, decorative, credit: '', lead: false }
  return { type: 'doc', content: [...text.content, { type: 'figure', attrs, content: [] }] }
}

test('a blank sheet is told everything it lacks at once', () => {
  const blank = { title: '', summary: '', categoryId: null, body: { type: 'doc' as const, content: [] } }
  expect(missingForPublication(blank).map((reason) => reason.field)).toEqual(['title', 'summary', 'body', 'categoryId'])
})

test('a finished text lacks nothing', () => {
  const done = { title: 'Vụ gặt', summary: 'Đã gặt.', categoryId: 1, body: withFigure('Lúa chín trên sườn đồi') }
  expect(missingForPublication(done)).toEqual([])
})

test.each([
  ['', false, 'Ảnh 1 chưa có mô tả. Viết trong ảnh có gì, hoặc chọn “Ảnh trang trí”.'],
  ['   ', false, 'Ảnh 1 chưa có mô tả. Viết trong ảnh có gì, hoặc chọn “Ảnh trang trí”.'],
  ['DSC_0412.jpg', false, 'Mô tả của ảnh 1 là tên tệp. Hãy viết trong ảnh có gì.'],
  ['', true, undefined],
])('a picture described as %j (decorative: %s) is told %j', (alt, decorative, message) => {
  const missing = missingForPublication({ title: 'a', summary: 'b', categoryId: 1, body: withFigure(alt, decorative) })
  expect(missing[0]?.message).toBe(message)
})

test('an empty box of a paste keeps a text from going out, and is told once for all of them', () => {
  const box = { type: 'missingPicture' as const, attrs: { alt: '' } }
  const body: Body = { type: 'doc', content: [...text.content, box, box] }
  expect(missingForPublication({ title: 'a', summary: 'b', categoryId: 1, body })).toEqual([
    { field: 'missingPicture-1', message: 'Còn 2 ô ảnh trống. Chọn ảnh cho từng ô, hoặc bấm “Bỏ ô này”.' },
  ])
  expect(missingForPage({ title: 'a', body })).toHaveLength(1)
})

test('file names are known from descriptions', () => {
  const names = ['IMG_2310', 'DSC 0412', 'z4821903.jpeg', 'anh-1.JPG', '20231125_0930', 'IMG_2034', 'DSC 0123']
  const ofPrograms = ['Untitled-1', 'untitled', 'unnamed (2)', 'Screenshot 2026-11-25 093012', 'clip_image001']
  const ofTelephones = [
    'z1234567890_abcdef',
    'IMG_20261125_093012',
    'IMG-20261125-WA0003',
    'PXL_20261125_0930123.MP',
    'FB_IMG_1700000000000',
  ]
  for (const name of [...names, ...ofPrograms, ...ofTelephones, '3f2504e0-4f89-11d3-9a0c-0305e82c3301'])
    expect([name, isFileName(name)]).toEqual([name, true])
  const words = [
    'Lúa chín',
    'Ảnh chụp chung 23 cá nhân',
    'Năm 2023, hội nghị tại Bắc Giang',
    'Năm 2025',
    'Chụp lúc 9 giờ',
  ]
  for (const alt of [
    ...words,
    'Image of a terrace',
    'Zalo của Ban',
    'Tấm ảnh chưa đặt tên của bà Mây',
    'Capture the flag',
  ])
    expect([alt, isFileName(alt)]).toEqual([alt, false])
})
