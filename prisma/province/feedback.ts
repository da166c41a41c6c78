/** What readers tapped and remarked under a page; the page is the so-many-newest article, or a path. */
export interface ProvinceRating {
  page: number | string
  at: string
  yes: number
  no: number
  remarks?: { helped: boolean; words: string }[]
}

/** A mistake that a reader told of, and how far the newsroom has come with it. */
export interface ProvinceReport {
  page: number | string
  at: string
  words: string
  name?: string
  contact?: string
  state?: 'IN_HAND' | 'DONE'
}

export const ratings: ProvinceRating[] = [
  {
    page: 0,
    at: '2026-11-24T09:10:00+07:00',
    yes: 14,
    no: 1,
    remarks: [
      { helped: true, words: 'Đọc dễ hiểu. Mẹ tôi nghe máy đọc cũng theo được.' },
      { helped: false, words: 'Muốn biết xã tôi có trong danh sách không mà tìm mãi chưa thấy.' },
    ],
  },
  {
    page: 2,
    at: '2026-11-23T15:40:00+07:00',
    yes: 6,
    no: 4,
    remarks: [{ helped: false, words: 'Bài chưa nói nộp hồ sơ ở đâu, gọi số nào.' }],
  },
  { page: 5, at: '2026-11-20T08:05:00+07:00', yes: 9, no: 0 },
  { page: '/', at: '2026-11-19T20:15:00+07:00', yes: 11, no: 2 },
  {
    page: '/tim-kiem',
    at: '2026-11-18T10:30:00+07:00',
    yes: 3,
    no: 5,
    remarks: [
      { helped: false, words: 'Gõ số quyết định thì không ra, phải gõ tên người mới thấy.' },
      { helped: true, words: 'Gõ không dấu vẫn tìm được, tiện cho điện thoại cũ.' },
    ],
  },
  { page: '/khong-tim-thay', at: '2026-11-12T14:00:00+07:00', yes: 1, no: 3 },
  {
    page: 9,
    at: '2026-10-28T16:20:00+07:00',
    yes: 7,
    no: 1,
    remarks: [{ helped: true, words: 'Ảnh đẹp, có ghi rõ tên bản. Cảm ơn các anh chị.' }],
  },
]

export const reports: ProvinceReport[] = [
  {
    page: 8,
    at: '2026-11-05T08:30:00+07:00',
    words: 'Đoạn cuối ghi nhầm “trung học phổ thông”, trường ấy là trung học cơ sở.',
    state: 'DONE',
  },
  {
    page: 4,
    at: '2026-11-16T19:45:00+07:00',
    words: 'Ảnh thứ nhất chú thích là hội trường tỉnh, nhưng đó là nhà văn hóa xã.',
    name: 'Một cựu chiến binh',
    contact: 'nha-van-hoa@baclinh.example',
    state: 'IN_HAND',
  },
  {
    page: 1,
    at: '2026-11-23T07:50:00+07:00',
    words: 'Chữ “khánh thành” ở đầu bài thiếu dấu sắc.',
  },
  {
    page: '/tin-moi',
    at: '2026-11-24T21:05:00+07:00',
    words: 'Tìm mãi không thấy bài về lễ tuyên dương tháng trước.\nHay bài ấy đã đổi sang mục khác?',
  },
]
