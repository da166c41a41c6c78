import { expect, test } from 'vitest'
import { noteSpecialDay } from '@/lib/calendar/arranging'
import { db } from '@/lib/db'
import { announce, changeNotice, withdrawNotice } from '@/lib/notices/announcing'
import { noticeInput } from '@/lib/notices/input'
import { noticesAt } from '@/lib/notices/published'
import { aMember } from '@/tests/ground/builders'

const NOW = new Date('2026-11-25T09:00:00+07:00')
const at = (hour: string) => new Date(`2026-${hour}+07:00`)
const titles = async (now: Date) => (await noticesAt(now)).map(({ title }) => title)

function aNotice(part: Record<string, string> = {}) {
  return noticeInput.parse({
    kind: 'INFORMATION',
    title: 'Lịch tiếp công dân đã đổi',
    text: '',
    link: '',
    shownFrom: '2026-11-26T08:00',
    shownUntil: '2026-11-28T17:00',
    ...part,
  })
}

function aDowntime(part: Record<string, string> = {}) {
  return aNotice({
    kind: 'DOWNTIME',
    title: 'Nâng cấp máy chủ',
    shownFrom: '2026-11-25T09:00',
    shownUntil: '2026-12-06T06:00',
    downFrom: '2026-12-05T22:00',
    downUntil: '2026-12-06T05:00',
    ...part,
  })
}

test('citizens read a notice from its first hour on and no longer at its last', async () => {
  await announce(await aMember(), aNotice(), NOW)
  expect(await titles(at('11-26T07:59:59'))).toEqual([])
  expect(await titles(at('11-26T08:00:00'))).toEqual(['Lịch tiếp công dân đã đổi'])
  expect(await titles(at('11-28T16:59:59'))).toHaveLength(1)
  expect(await titles(at('11-28T17:00:00'))).toEqual([])
})

test('the gravest notice stands first', async () => {
  const editor = await aMember()
  await announce(editor, aNotice({ title: 'Tin' }), NOW)
  await announce(editor, aNotice({ kind: 'WARNING', title: 'Cảnh báo' }), NOW)
  await announce(editor, aDowntime(), NOW)
  expect(await titles(at('11-26T09:00:00'))).toEqual(['Nâng cấp máy chủ', 'Cảnh báo', 'Tin'])
})

test('a downtime that is announced seven working days ahead needs no reason, one day later it does', async () => {
  const editor = await aMember()
  await expect(announce(editor, aDowntime(), NOW)).resolves.toBeTruthy()
  const late = announce(editor, aDowntime({ shownFrom: '2026-11-26T00:00' }), NOW)
  await expect(late).rejects.toMatchObject({ reasons: [{ field: 'urgentReason' }] })
  await expect(late).rejects.toThrow('Mới báo trước 6 ngày làm việc, quy định là 7')
  const urgent = aDowntime({ shownFrom: '2026-11-26T00:00', urgentReason: 'Hỏng ổ đĩa, phải thay ngay.' })
  await expect(announce(editor, urgent, NOW)).resolves.toBeTruthy()
})

test('a holiday in between makes the announcement come too late', async () => {
  const editor = await aMember()
  await noteSpecialDay(editor, { day: '2026-12-01', kind: 'OFF', name: 'Nghỉ hoán đổi' })
  await expect(announce(editor, aDowntime(), NOW)).rejects.toThrow('Mới báo trước 6 ngày làm việc')
  await noteSpecialDay(editor, { day: '2026-11-28', kind: 'WORKING', name: 'Làm bù' })
  await expect(announce(editor, aDowntime(), NOW)).resolves.toBeTruthy()
})

test('nobody backdates an announcement, and what citizens have read already counts from then', async () => {
  const editor = await aMember()
  const backdated = aDowntime({ shownFrom: '2026-11-01T00:00', downFrom: '2026-12-01T22:00' })
  await expect(announce(editor, backdated, NOW)).rejects.toThrow('Mới báo trước 3 ngày làm việc')

  const { id } = await announce(editor, aDowntime(), NOW)
  const threeDaysLater = at('11-28T09:00:00')
  await changeNotice(editor, { ...aDowntime({ text: 'Đọc bài vẫn được.' }), id }, threeDaysLater)
  const sooner = { ...aDowntime({ downFrom: '2026-12-04T22:00' }), id }
  await expect(changeNotice(editor, sooner, threeDaysLater)).rejects.toThrow('Mới báo trước 4 ngày làm việc')
})

test('a notice that is taken off is gone at once, and what was read of it stays in the list of the newsroom', async () => {
  const editor = await aMember()
  const { id: read } = await announce(editor, aNotice(), NOW)
  const { id: unread } = await announce(editor, aNotice({ shownFrom: '2026-11-27T08:00' }), NOW)
  const later = at('11-26T09:00:00')
  await withdrawNotice(editor, { id: read }, later)
  await withdrawNotice(editor, { id: unread }, later)
  expect(await titles(later)).toEqual([])
  expect((await db.notice.findMany()).map(({ id }) => id)).toEqual([read])
  await expect(changeNotice(editor, { ...aNotice(), id: read }, later)).rejects.toThrow('đã thôi hiện')
})

test('each announcement rings the bell and is noted; an author may not announce', async () => {
  const ring = async () => (await db.bell.findFirstOrThrow()).generation
  const before = await ring()
  await announce(await aMember(), aNotice(), NOW)
  expect(await ring()).toBe(before + 1n)
  expect(await db.auditEntry.count({ where: { action: 'notice.announced' } })).toBe(1)
  await expect(announce(await aMember({ role: 'AUTHOR' }), aNotice(), NOW)).rejects.toThrow('chưa được phép')
})

test('an empty form for a downtime hears of everything that is missing at once', () => {
  const empty = { title: '', text: '', link: '', shownFrom: '', shownUntil: '', downFrom: '', downUntil: '' }
  const missing = noticeInput.safeParse({ ...empty, kind: 'DOWNTIME', urgentReason: '' }).error?.issues
  expect(missing?.map(({ path }) => path[0])).toEqual(['title', 'shownFrom', 'shownUntil', 'downFrom', 'downUntil'])
})

test.each([
  [{ shownUntil: '2026-11-26T08:00' }, 'Giờ thôi hiện phải sau'],
  [{ shownFrom: '2026-02-31T08:00' }, 'Hãy chọn ngày giờ bắt đầu hiện'],
  [{ kind: 'DOWNTIME' }, 'Hãy chọn ngày giờ bắt đầu tạm dừng'],
  [{ link: 'javascript:alert(1)' }, 'Địa chỉ phải bắt đầu bằng'],
  [{ link: '//xau.example' }, 'Địa chỉ phải bắt đầu bằng'],
  [{ link: '/\\xau.example' }, 'Địa chỉ phải bắt đầu bằng'],
  [
    { kind: 'DOWNTIME', downFrom: '2026-12-05T22:00', downUntil: '2026-12-06T02:00' },
    'phải còn hiện khi trang bắt đầu',
  ],
  [{ title: '  ' }, 'Hãy ghi một câu ngắn'],
])('a notice with %o is not taken', (part, sentence) => {
  expect(() => aNotice(part as Record<string, string>)).toThrow(sentence)
})
