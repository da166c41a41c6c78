import type { ProvincePost } from '../types'

/** Posts of 2020 and 2021: old enough to be kept for reference, under the name that the Board bore then. */
export const autumn2021: ProvincePost[] = [
  {
    title: 'Bắc Khê khen 18 tổ giữ chốt dọc đường biên',
    summary: 'Mười tám tổ thay nhau thức qua 214 đêm; Bằng khen ghi tên từng người, kể cả người nấu cơm.',
    category: 'khen-thuong-dot-xuat',
    byline: 'Nông Hiển',
    by: 'hien',
    publishedAt: '2021-10-14T09:00:00+07:00',
    body: [
      {
        p: 'Sáng 14 tháng 10, Chủ tịch Ủy ban nhân dân tỉnh Bắc Khê tặng Bằng khen cho mười tám tổ giữ chốt dọc đường biên. Các tổ dựng lán từ tháng Ba, chia ba ca, thức qua 214 đêm.',
      },
      {
        p: 'Tờ trình không viết “tập thể tổ chốt”. Mỗi Bằng khen ghi đủ tên người trong tổ: dân quân, công an viên, cô giáo nghỉ hè, và ông Lò Văn Phảo, bảy mươi mốt tuổi, người nấu cơm đêm.',
      },
      { quote: 'Không có nồi cháo của ông Phảo thì chốt số 9 bỏ cuộc từ tháng Năm.' },
      { p: 'Tiền thưởng của mười tám tổ góp lại thành quỹ mua chăn cho các chốt mùa rét.' },
    ],
  },
  {
    title: 'Hướng dẫn cũ: nộp báo cáo thành tích bằng bản giấy, ba bộ',
    summary: 'Cách nộp áp dụng đến hết năm 2022, giữ lại để đối chiếu hồ sơ của những năm ấy.',
    category: 'nghiep-vu',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2020-08-20T14:00:00+07:00',
    body: [
      {
        p: 'Mỗi hồ sơ gồm ba bộ giấy: một bộ gửi Ban, một bộ lưu ở đơn vị, một bộ trả lại người được đề nghị. Báo cáo đóng dấu giáp lai, không ghim lẫn với hồ sơ năm trước.',
      },
      { ul: ['Nhận hồ sơ: sáng thứ Ba và sáng thứ Năm.', 'Trả lời: trong hai mươi ngày, bằng giấy báo gửi bưu điện.'] },
      { p: 'Hồ sơ thiếu một chữ ký thì trả cả ba bộ. Đơn vị nên đọc lại hai lần trước khi gửi.' },
    ],
  },
]
