import type { ProvincePage } from '../types'

/** How the Board is reached, and what it does with what people tell it. */
export const servingPages: ProvincePage[] = [
  {
    key: 'thu-tuc-hanh-chinh',
    title: 'Thủ tục hành chính',
    summary: 'Các thủ tục về khen thưởng do Ban tiếp nhận và nơi nộp hồ sơ qua mạng.',
    by: 'hien',
    publishedAt: '2026-03-09T14:00:00+07:00',
    updatedAt: '2026-11-02T08:15:00+07:00',
    body: [
      {
        p: [
          'Hồ sơ nộp qua ',
          { link: 'Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn' },
          ', hoặc nộp tại Trung tâm Phục vụ hành chính công của xã, phường. Không phải nộp lệ phí.',
        ],
      },
      {
        table: {
          header: ['Thủ tục', 'Ai đề nghị', 'Cơ quan quyết định'],
          rows: [
            [
              'Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
              'Xã, phường, sở, ngành, đơn vị',
              'Chủ tịch Ủy ban nhân dân tỉnh',
            ],
            [
              'Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh',
              'Xã, phường, sở, ngành, đơn vị',
              'Chủ tịch Ủy ban nhân dân tỉnh',
            ],
            [
              'Tặng danh hiệu Tập thể lao động xuất sắc',
              'Xã, phường, sở, ngành, đơn vị',
              'Chủ tịch Ủy ban nhân dân tỉnh',
            ],
            ['Tặng Cờ thi đua của Ủy ban nhân dân tỉnh', 'Cụm, khối thi đua', 'Chủ tịch Ủy ban nhân dân tỉnh'],
            ['Khen thưởng đột xuất', 'Nơi biết việc làm ấy sớm nhất', 'Chủ tịch Ủy ban nhân dân tỉnh'],
            [
              'Xác nhận khen thưởng; đổi, cấp lại hiện vật',
              'Người được khen hoặc thân nhân',
              'Ban Thi đua – Khen thưởng',
            ],
          ],
        },
      },
      { h2: 'Trước khi nộp' },
      {
        ul: [
          'Báo cáo thành tích viết việc đã làm và kết quả thấy được; một đến hai trang là đủ.',
          'Không ghi số căn cước, ngày sinh, số điện thoại riêng vào báo cáo đăng lấy ý kiến.',
          'Chưa rõ thì gọi Bộ phận Nghiệp vụ trước, đỡ phải sửa nhiều lần.',
        ],
      },
    ],
  },
  {
    key: 'hoi-dap',
    title: 'Hỏi – đáp',
    summary: 'Những điều bà con và các đơn vị hay hỏi Ban nhất, kèm câu trả lời ngắn.',
    by: 'hien',
    publishedAt: '2026-03-16T09:00:00+07:00',
    updatedAt: '2026-11-09T10:20:00+07:00',
    body: [
      { h2: 'Người ngoài cơ quan nhà nước có được khen không?' },
      { p: 'Có. Người làm nương, người buôn bán, học sinh đều được; xã, phường nơi việc tốt diễn ra làm hồ sơ thay.' },
      { h2: 'Mất Bằng khen thì làm thế nào?' },
      {
        p: 'Gửi đơn xác nhận qua Cổng Dịch vụ công quốc gia hoặc tới Ban. Ban tìm trong sổ vàng và cấp giấy xác nhận trong mười ngày làm việc.',
      },
      { h2: 'Hồ sơ của tôi đang ở bước nào?' },
      { p: 'Gọi Bộ phận Nghiệp vụ, đọc tên đơn vị và ngày nộp. Ban trả lời ngay trong cuộc gọi.' },
      { h2: 'Thấy thành tích kể chưa đúng thì nói với ai?' },
      {
        p: 'Viết thư, gọi điện hoặc bấm “Báo sai sót” ở cuối bài. Ban giữ kín tên người báo và xem lại trước khi trình.',
      },
    ],
  },
  {
    key: 'lich-cong-tac',
    title: 'Lịch công tác',
    summary: 'Các buổi họp, buổi làm việc và buổi tiếp dân của lãnh đạo Ban.',
    by: 'luu',
    publishedAt: '2026-11-20T16:00:00+07:00',
    body: [
      { h2: 'Tuần từ 23/11/2026 đến 27/11/2026' },
      {
        table: {
          header: ['Ngày', 'Việc', 'Người chủ trì'],
          rows: [
            ['Thứ Hai, 23/11', 'Giao ban; rà hồ sơ đợt 3', 'Trưởng ban'],
            ['Thứ Ba, 24/11', 'Làm việc với cụm thi đua số 2 tại Phiêng Luông', 'Phó Trưởng ban'],
            ['Thứ Tư, 25/11', 'Tập huấn viết tóm tắt thành tích cho cán bộ xã, phường', 'Bộ phận Nghiệp vụ'],
            ['Thứ Năm, 26/11', 'Sáng tiếp công dân tại phòng 102; chiều họp tổ giúp việc Hội đồng', 'Trưởng ban'],
            ['Thứ Sáu, 27/11', 'Kiểm tra kho hiện vật khen thưởng', 'Phó Trưởng ban'],
          ],
        },
      },
      { p: 'Lịch tuần sau đăng vào chiều thứ Sáu. Buổi nào đổi giờ, Ban ghi ngay ở đây.' },
    ],
  },
  {
    key: 'lien-he',
    role: 'CONTACT',
    title: 'Liên hệ',
    summary: 'Địa chỉ, điện thoại, giờ làm việc và lịch tiếp công dân của Ban.',
    by: 'luu',
    publishedAt: '2026-03-02T09:00:00+07:00',
    body: [
      { h2: 'Giờ làm việc' },
      {
        table: {
          header: ['Ngày', 'Buổi sáng', 'Buổi chiều'],
          rows: [
            ['Thứ Hai đến thứ Sáu', '7 giờ 30 – 11 giờ 30', '13 giờ 30 – 17 giờ'],
            ['Thứ Bảy, Chủ nhật, ngày lễ', 'Nghỉ', 'Nghỉ'],
          ],
        },
      },
      { h2: 'Tiếp công dân' },
      {
        p: 'Lãnh đạo Ban tiếp công dân vào sáng thứ Năm hằng tuần tại phòng 102. Ông, bà không cần hẹn trước; nếu mang theo hồ sơ thì nên gọi điện để Ban tìm sẵn giấy tờ.',
      },
      { h2: 'Đường đến' },
      {
        p: 'Xe buýt số 3 dừng trước cổng. Cổng phụ ở ngõ 20 có lối đi cho xe lăn; bấm chuông ở cửa, bảo vệ ra đón. Người nói tiếng Tày, tiếng Mông hay tiếng Dao có cán bộ tiếp bằng tiếng của mình.',
      },
    ],
  },
  {
    key: 'bao-ve-du-lieu-ca-nhan',
    role: 'PRIVACY',
    title: 'Bảo vệ dữ liệu cá nhân',
    summary: 'Ban giữ những gì ông, bà gửi cho Ban, giữ để làm gì, giữ bao lâu, và ông, bà có quyền gì.',
    by: 'luu',
    publishedAt: '2026-03-02T09:30:00+07:00',
    updatedAt: '2026-10-12T10:00:00+07:00',
    body: [
      {
        p: 'Quy định này theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP. Ông, bà đọc trước khi gửi cho Ban bất cứ điều gì qua trang này.',
      },
      { h2: 'Khi ông, bà chỉ đọc trang' },
      {
        p: 'Trang không đặt cookie để theo dõi người đọc, không dùng công cụ đếm của bên thứ ba, không hỏi tên. Cỡ chữ và độ tương phản ông, bà chọn chỉ được nhớ trên máy của ông, bà.',
      },
      { h2: 'Khi ông, bà gửi ý kiến' },
      {
        ul: [
          'Ban giữ đúng những chữ ông, bà viết, ngày giờ gửi và trang đang đọc.',
          'Chỉ cán bộ được giao mới đọc được. Ý kiến không được đăng lên.',
          'Ông, bà không phải ghi tên. Nếu ghi số điện thoại hay thư điện tử, Ban chỉ dùng để trả lời.',
          'Xin đừng ghi số căn cước, ngày sinh, nơi ở của mình hay của người khác.',
        ],
      },
      { h2: 'Tên người trong bài viết' },
      {
        p: 'Bài về người được khen chỉ nêu tên, nơi làm việc hoặc thôn, bản và việc đã làm. Ban không đăng số căn cước, ngày sinh, địa chỉ nhà và số điện thoại riêng. Ảnh chụp trẻ em được đăng khi cha mẹ đồng ý.',
      },
      { h2: 'Quyền của ông, bà' },
      {
        ul: [
          'Hỏi Ban đang giữ gì về mình, và xin một bản.',
          'Yêu cầu sửa chỗ sai, hoặc xóa khi không còn lý do để giữ.',
          'Rút lại sự đồng ý bất cứ lúc nào.',
          'Khiếu nại khi thấy Ban làm chưa đúng.',
        ],
      },
      {
        p: 'Gửi yêu cầu bằng thư, thư điện tử hoặc đến trực tiếp. Ban trả lời trong mười ngày làm việc.',
      },
    ],
  },
  {
    key: 'quy-che-thong-tin-cu',
    under: 'gioi-thieu',
    title: 'Quy chế cung cấp thông tin năm 2020',
    summary: '',
    by: 'hien',
    publishedAt: '2026-03-05T09:00:00+07:00',
    withdrawn: {
      at: '2026-07-01T08:00:00+07:00',
      reason: 'quy chế đã hết hiệu lực từ ngày 01/07/2026; việc cung cấp thông tin nay theo trang Liên hệ.',
    },
    body: [{ p: 'Quy chế quy định việc cung cấp thông tin của Ban cho báo chí và người dân.' }],
  },
]
