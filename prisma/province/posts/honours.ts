import type { ProvincePost } from '../types'

const FLOOD = [
  ['TT', 'Tập thể, cá nhân', 'Nơi công tác', 'Việc đã làm'],
  ['1', 'Đội xung kích xã Phiêng Luông', 'Xã Phiêng Luông', 'Đưa 42 người qua lũ trong một đêm'],
  ['2', 'Tổ trực trạm bơm Pác Lìn', 'Xã Nà Lạn', 'Giữ trạm bơm chạy suốt bốn ngày'],
  ['3', 'Ông Đặng Vạn Tài', 'Trưởng thôn Khau Cút', 'Sơ tán xong mười một hộ trước giờ sạt lở'],
  ['4', 'Bà Hà Thị Bưởi', 'Chi hội Phụ nữ bản Nà Sla', 'Nấu cơm, giữ trẻ cho người đi cứu hộ'],
]

const LABOUR = [
  ['TT', 'Tập thể', 'Nơi công tác', 'Danh hiệu'],
  ['1', 'Bộ phận một cửa phường Đồng Tâm', 'Phường Đồng Tâm', 'Tập thể lao động xuất sắc'],
  ['2', 'Trường Tiểu học Nậm Chang', 'Xã Nậm Chang', 'Tập thể lao động xuất sắc'],
  ['3', 'Tổ vận hành hồ chứa Thẳm Mò', 'Xã Thẳm Mò', 'Tập thể lao động tiên tiến'],
]

/** Who has been honoured, by decision; never more of a person than the name and the place of work. */
export const honours: ProvincePost[] = [
  {
    title: 'Danh sách tập thể, cá nhân nhận Bằng khen trong đợt mưa lũ tháng 9',
    summary: 'Hai tập thể, hai cá nhân theo Quyết định số 1904/QĐ-UBND ngày 06/10/2026 của Chủ tịch UBND tỉnh.',
    category: 'danh-sach-khen-thuong',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'luu',
    publishedAt: '2026-10-07T08:30:00+07:00',
    body: [
      { p: 'Bằng khen được trao tại nơi ở, trong buổi họp thôn, trước ngày 20/10/2026.' },
      { table: { header: FLOOD[0]!, rows: FLOOD.slice(1) } },
      {
        file: {
          title: 'Danh sách kèm Quyết định số 1904/QĐ-UBND',
          fileName: 'danh-sach-1904-QD-UBND.xlsx',
          sheet: 'Danh sách',
          rows: FLOOD,
        },
      },
    ],
  },
  {
    title: 'Danh sách tập thể đạt danh hiệu thi đua năm 2025',
    summary: 'Ba tập thể theo Quyết định số 212/QĐ-UBND ngày 05/02/2026.',
    category: 'danh-sach-khen-thuong',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'hien',
    publishedAt: '2026-02-06T09:00:00+07:00',
    body: [
      { table: { header: LABOUR[0]!, rows: LABOUR.slice(1) } },
      {
        file: {
          title: 'Danh sách kèm Quyết định số 212/QĐ-UBND',
          fileName: 'danh-sach-212-QD-UBND.xlsx',
          sheet: 'Danh sách',
          rows: LABOUR,
        },
      },
    ],
  },
]
