import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { officialInput } from '@/lib/officials/input'
import { addOfficial, changeOfficial, placeOfficial, removeOfficial } from '@/lib/officials/introducing'
import { listLeaders, listSpokespeople } from '@/lib/officials/published'
import { aMember } from '@/tests/ground/builders'

function anOfficial(part: Partial<Record<keyof ReturnType<typeof officialInput.parse>, unknown>> = {}) {
  return officialInput.parse({
    name: 'Nông Quốc Thịnh',
    office: 'Trưởng ban',
    biography: 'Quê ở phường Đồng Tâm. Thạc sĩ Luật.',
    duties: 'Phụ trách chung\nCông tác tổ chức',
    phone: '',
    email: '',
    isLeader: true,
    isSpokesperson: false,
    portraitId: null,
    ...part,
  })
}

const leaders = async () => (await listLeaders()).map(({ name }) => name)

test('citizens read the leaders in the order that the newsroom gave them', async () => {
  const editor = await aMember()
  await addOfficial(editor, anOfficial())
  const { id } = await addOfficial(editor, anOfficial({ name: 'Đinh Thị Hà', office: 'Phó Trưởng ban' }))
  await addOfficial(editor, anOfficial({ name: 'Ân Văn Ước', office: 'Phó Trưởng ban' }))
  expect(await leaders()).toEqual(['Nông Quốc Thịnh', 'Đinh Thị Hà', 'Ân Văn Ước'])
  await placeOfficial(editor, { id, position: 0 })
  await placeOfficial(editor, { id, position: 0 })
  expect(await leaders()).toEqual(['Đinh Thị Hà', 'Nông Quốc Thịnh', 'Ân Văn Ước'])
  await removeOfficial(editor, { id })
  expect(await leaders()).toEqual(['Nông Quốc Thịnh', 'Ân Văn Ước'])
})

test('one person may lead and speak for the Board, and stands on both pages', async () => {
  const editor = await aMember()
  await addOfficial(editor, anOfficial())
  await addOfficial(editor, anOfficial({ name: 'Lý Mùi Pham', isSpokesperson: true, phone: '0200 3812 346' }))
  expect((await listSpokespeople()).map(({ name }) => name)).toEqual(['Lý Mùi Pham'])
  expect(await leaders()).toEqual(['Nông Quốc Thịnh', 'Lý Mùi Pham'])
})

test('birth dates, identity numbers and private telephones do not come before citizens', async () => {
  const editor = await aMember()
  const born = addOfficial(editor, anOfficial({ biography: 'Sinh ngày 12/03/1975 tại Đồng Tâm.' }))
  await expect(born).rejects.toMatchObject({ reasons: [{ field: 'biography' }] })
  await expect(born).rejects.toThrow('Chỉ nên ghi năm sinh')
  const called = addOfficial(editor, anOfficial({ duties: 'Tiếp dân\nĐiện thoại di động 0912 345 678' }))
  await expect(called).rejects.toMatchObject({ reasons: [{ field: 'duties' }] })
  await expect(addOfficial(editor, anOfficial({ biography: 'Sinh năm 1975.' }))).resolves.toBeTruthy()
})

test.each([
  [{ isLeader: false }, 'Hãy chọn ít nhất một'],
  [{ isSpokesperson: true }, 'Người phát ngôn cần có điện thoại hoặc thư điện tử'],
  [{ name: ' ' }, 'Hãy ghi họ tên'],
  [{ email: 'không phải thư' }, 'Thư điện tử chưa đúng dạng'],
])('an official with %o is not taken', (part, sentence) => {
  expect(() => anOfficial(part)).toThrow(sentence)
})

test('each change rings the bell and is noted; an author may not; a portrait must be a picture that is there', async () => {
  const editor = await aMember()
  const ring = async () => (await db.bell.findFirstOrThrow()).generation
  const before = await ring()
  const { id } = await addOfficial(editor, anOfficial())
  await changeOfficial(editor, { ...anOfficial({ office: 'Quyền Trưởng ban' }), id })
  await removeOfficial(editor, { id })
  expect(await ring()).toBe(before + 3n)
  expect((await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action)).toEqual([
    'official.added',
    'official.changed',
    'official.removed',
  ])
  await expect(addOfficial(await aMember({ role: 'AUTHOR' }), anOfficial())).rejects.toThrow('chưa được phép')
  await expect(addOfficial(editor, anOfficial({ portraitId: 77 }))).rejects.toThrow('Ảnh chân dung không còn')
  await expect(changeOfficial(editor, { ...anOfficial(), id })).rejects.toThrow('Không còn người này')
})
