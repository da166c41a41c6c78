import type { ProvincePost } from '../types'

const NOMINEES = [
  [
    '1',
    'Nhân dân và cán bộ thôn Khuổi Sao',
    'Xã Phiêng Luông',
    'Ba vụ liền giữ mương chung, không để ruộng nào bỏ hoang.',
  ],
  ['2', 'Trạm Y tế xã Nà Lạn', 'Xã Nà Lạn', 'Hai mươi năm tiêm chủng đủ mũi cho trẻ ở các bản xa.'],
  ['3', 'Ông Bàn Văn Kiệm', 'Giáo viên, xã Nậm Chang', 'Soạn và dạy toán bằng hai thứ tiếng cho học sinh lớp một.'],
  ['4', 'Bà Nùng Thị Sen', 'Giáo viên, xã Thẳm Mò', 'Đưa học trò qua cầu an toàn trong đêm mưa lũ.'],
]

const HOW_TO_ANSWER = [
  'Viết thư tới bantdkt@baclinh.example, hoặc gửi về số 18 đường Hoa Ban, phường Đồng Tâm.',
  'Gọi 0200 3812 345 trong giờ hành chính.',
  'Đến gặp cán bộ một cửa của Ban; không cần viết đơn.',
]

/** What is laid before the people before the Council meets: who is proposed, until when one may answer, and what came of it. */
export const opinions: ProvincePost[] = [
  {
    title: 'Lấy ý kiến nhân dân về hai tập thể, hai cá nhân được đề nghị tặng Huân chương Lao động hạng Ba',
    summary:
      'Ý kiến nhận đến hết ngày 02/12/2026, tròn mười ngày làm việc. Ý kiến của ông, bà chỉ Hội đồng đọc, không đăng.',
    category: 'lay-y-kien-khen-thuong',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'luu',
    publishedAt: '2026-11-18T08:00:00+07:00',
    body: [
      {
        p: [
          'Hội đồng Thi đua – Khen thưởng tỉnh sẽ họp sau ngày 02/12/2026. Trước đó, Ban mong nghe ý kiến của người dân ',
          { b: 'từ ngày 18/11 đến hết ngày 02/12/2026' },
          '.',
        ],
      },
      { h2: 'Ai được đề nghị' },
      { table: { header: ['TT', 'Tập thể, cá nhân', 'Nơi công tác', 'Việc đã làm'], rows: NOMINEES } },
      { h2: 'Gửi ý kiến bằng cách nào' },
      { ul: HOW_TO_ANSWER },
      {
        p: 'Xin nói rõ việc ông, bà biết và nơi có thể hỏi lại. Ban giữ kín tên người gửi, chỉ tổng hợp nội dung để đọc trước Hội đồng.',
      },
    ],
  },
  {
    title: 'Đã nhận 37 ý kiến về các trường hợp đề nghị khen thưởng cấp nhà nước đợt tháng 8',
    summary: 'Ba mươi lăm ý kiến đồng tình; hai ý kiến được xác minh tại chỗ trước khi Hội đồng họp.',
    category: 'lay-y-kien-khen-thuong',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'hien',
    publishedAt: '2026-09-14T10:00:00+07:00',
    body: [
      {
        p: 'Từ ngày 17 đến hết ngày 31 tháng 8, Ban niêm yết ba trường hợp để lấy ý kiến. Có 37 ý kiến gửi về: 21 qua thư điện tử, 9 qua điện thoại, 7 người đến tận nơi.',
      },
      {
        p: 'Hai ý kiến nêu việc chưa đúng như bản tóm tắt thành tích. Tổ xác minh đã về thôn, gặp người làm cùng và sửa lại bản tóm tắt. Hội đồng đọc cả bản trước và bản sau.',
      },
      { p: 'Cảm ơn những người đã bỏ thời gian lên tiếng. Tên người góp ý không được nêu ở bất cứ văn bản nào.' },
    ],
  },
]
