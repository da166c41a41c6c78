import type { NoticeInput } from '@/lib/notices/input'

const at = (moment: string) => new Date(`${moment}+07:00`)
const none = { downFrom: null, downUntil: null, urgentReason: '' }

/** What stood over the pages for a while, and what does: a rest that was planned, a warning, a word before the year's end. */
export const notices: (NoticeInput & { announcedAt: string })[] = [
  {
    announcedAt: '2026-10-12T08:00:00+07:00',
    kind: 'DOWNTIME',
    title: 'Cổng tạm dừng đêm 24/10/2026 để thay máy chủ',
    text: 'Trong lúc ấy hồ sơ nộp qua Cổng Dịch vụ công quốc gia vẫn được nhận.',
    link: '',
    shownFrom: at('2026-10-12T08:00:00'),
    shownUntil: at('2026-10-25T02:00:00'),
    downFrom: at('2026-10-24T22:00:00'),
    downUntil: at('2026-10-25T02:00:00'),
    urgentReason: '',
  },
  {
    announcedAt: '2026-11-03T07:30:00+07:00',
    kind: 'WARNING',
    title: 'Có người mạo danh Ban để bán sách, tượng và biển vinh danh',
    text: 'Ban không thu tiền làm hồ sơ khen thưởng và không bán thứ gì. Ai được chào mua, xin báo cho Ban.',
    link: '/kenh-thong-tin',
    shownFrom: at('2026-11-03T07:30:00'),
    shownUntil: at('2026-11-17T17:00:00'),
    ...none,
  },
  {
    announcedAt: '2026-11-20T08:00:00+07:00',
    kind: 'INFORMATION',
    title: 'Hồ sơ khen thưởng tổng kết năm 2026 nhận đến hết ngày 25/12/2026',
    text: '',
    link: '/chuyen-muc/thong-bao',
    shownFrom: at('2026-11-20T08:00:00'),
    shownUntil: at('2026-12-26T00:00:00'),
    ...none,
  },
]
