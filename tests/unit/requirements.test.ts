import { expect, test } from 'vitest'
import type { Body } from '@/lib/body/body'
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

test('file names are known from descriptions', () => {
  for (const name of ['IMG_2310', 'DSC 0412', 'z4821903.jpeg', 'anh-1.JPG', '20231125_0930'])
    expect(isFileName(name)).toBe(true)
  for (const alt of ['Lúa chín', 'Ảnh chụp chung 23 cá nhân', 'Năm 2023, hội nghị tại Bắc Giang'])
    expect(isFileName(alt)).toBe(false)
})
