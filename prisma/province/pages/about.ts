import type { ProvincePage } from '../types'

/** Who the Board is and where it comes from. */
export const aboutPages: ProvincePage[] = [
  {
    key: 'gioi-thieu',
    title: 'Giới thiệu',
    summary: 'Ban Thi đua – Khen thưởng là ai, làm việc gì và ông, bà tìm đến Ban khi nào.',
    by: 'luu',
    publishedAt: '2026-03-02T08:00:00+07:00',
    updatedAt: '2026-10-05T09:30:00+07:00',
    body: [
      {
        p: 'Ban Thi đua – Khen thưởng tỉnh Bắc Lĩnh thuộc Sở Nội vụ, giúp Ủy ban nhân dân tỉnh lo việc thi đua, khen thưởng trong toàn tỉnh. Ban có mười hai người, làm việc ở phường Đồng Tâm.',
      },
      { h2: 'Ông, bà tìm đến Ban khi nào' },
      {
        ul: [
          'Muốn biết hồ sơ đề nghị khen thưởng của mình, của thôn, của đơn vị đang ở bước nào.',
          'Muốn giới thiệu một người làm việc tốt mà chưa ai biết đến.',
          'Thấy một người được đề nghị khen mà chưa xứng đáng, hoặc thành tích kể chưa đúng.',
          'Cần xác nhận đã được tặng huân chương, huy chương, bằng khen khi giấy tờ thất lạc.',
        ],
      },
      { h2: 'Ban không làm những việc nào' },
      {
        p: 'Ban không thu tiền làm hồ sơ khen thưởng, không bán sách, không mời mua tượng, tranh, biển vinh danh. Ai gọi điện nhân danh Ban để chào bán những thứ ấy đều là mạo danh; xin báo ngay cho Ban.',
      },
    ],
  },
  {
    key: 'chuc-nang-nhiem-vu',
    under: 'gioi-thieu',
    title: 'Chức năng, nhiệm vụ',
    summary: 'Những việc Ban được giao, nói gọn theo quyết định của Ủy ban nhân dân tỉnh.',
    by: 'hien',
    publishedAt: '2026-03-02T08:20:00+07:00',
    body: [
      {
        p: 'Ban tham mưu, giúp Giám đốc Sở Nội vụ và Ủy ban nhân dân tỉnh quản lý nhà nước về thi đua, khen thưởng; đồng thời là Thường trực Hội đồng Thi đua – Khen thưởng tỉnh.',
      },
      { h2: 'Về thi đua' },
      {
        ul: [
          'Soạn kế hoạch phát động các phong trào thi đua hằng năm và theo chuyên đề.',
          'Theo dõi các cụm, khối thi đua; tổ chức chấm điểm, sơ kết, tổng kết.',
          'Tìm và giới thiệu những cách làm hay để nơi khác học theo.',
        ],
      },
      { h2: 'Về khen thưởng' },
      {
        ul: [
          'Nhận và thẩm định hồ sơ đề nghị khen thưởng của các xã, phường, sở, ngành và đơn vị.',
          'Đăng danh sách để lấy ý kiến Nhân dân trước khi Hội đồng họp.',
          'Trình Chủ tịch Ủy ban nhân dân tỉnh khen thưởng, hoặc trình cấp trên theo thẩm quyền.',
          'Cấp phát, đổi, cấp lại hiện vật khen thưởng; quản lý Quỹ thi đua, khen thưởng của tỉnh.',
        ],
      },
      { h2: 'Việc khác' },
      {
        ul: [
          'Tập huấn nghiệp vụ cho cán bộ cơ sở.',
          'Giải quyết kiến nghị, khiếu nại, tố cáo về thi đua, khen thưởng.',
          'Lưu trữ hồ sơ và xác nhận khen thưởng cho người có yêu cầu.',
        ],
      },
    ],
  },
  {
    key: 'co-cau-to-chuc',
    under: 'gioi-thieu',
    title: 'Cơ cấu tổ chức',
    summary: 'Ban có lãnh đạo Ban và hai bộ phận chuyên môn.',
    by: 'hien',
    publishedAt: '2026-03-02T08:40:00+07:00',
    updatedAt: '2026-09-14T15:10:00+07:00',
    body: [
      { p: 'Lãnh đạo Ban gồm Trưởng ban và hai Phó Trưởng ban. Dưới lãnh đạo Ban là hai bộ phận chuyên môn.' },
      {
        table: {
          header: ['Bộ phận', 'Số người', 'Việc chính', 'Điện thoại'],
          rows: [
            ['Lãnh đạo Ban', '3', 'Điều hành chung', '0200 3812 345'],
            ['Bộ phận Nghiệp vụ', '5', 'Thẩm định hồ sơ, phong trào, tập huấn', '0200 3812 346'],
            ['Bộ phận Hành chính – Tổng hợp', '4', 'Văn thư, hiện vật, Quỹ, trang thông tin', '0200 3812 347'],
          ],
        },
      },
      {
        p: 'Ở mỗi xã, phường có một công chức Văn hóa – Xã hội kiêm việc thi đua, khen thưởng. Hồ sơ của thôn, tổ dân phố và của người dân nộp ở đó trước.',
      },
    ],
  },
  {
    key: 'bo-phan-nghiep-vu',
    under: 'co-cau-to-chuc',
    title: 'Bộ phận Nghiệp vụ',
    summary: 'Nơi hồ sơ khen thưởng được đọc, hỏi lại và trình lên.',
    by: 'hien',
    publishedAt: '2026-03-03T09:00:00+07:00',
    body: [
      {
        p: 'Bộ phận Nghiệp vụ có năm người, mỗi người theo dõi một cụm hoặc khối thi đua từ lúc ký giao ước đến lúc tổng kết. Người đọc hồ sơ của ông, bà là người theo dõi cụm của xã, phường mình.',
      },
      { h2: 'Hồ sơ đi qua những bước nào' },
      {
        ol: [
          'Tiếp nhận và kiểm tra đủ giấy tờ, trong hai ngày làm việc.',
          'Đọc báo cáo thành tích, hỏi lại nơi đề nghị khi có chỗ chưa rõ.',
          'Xin ý kiến các cơ quan liên quan và đăng lấy ý kiến Nhân dân khi luật yêu cầu.',
          'Trình Hội đồng, rồi trình Chủ tịch Ủy ban nhân dân tỉnh.',
          'Báo kết quả cho nơi đề nghị, kể cả khi không được khen, có nói rõ vì sao.',
        ],
      },
    ],
  },
  {
    key: 'lich-su-hinh-thanh',
    under: 'gioi-thieu',
    title: 'Lịch sử hình thành',
    summary: 'Từ một tổ ba người sau ngày lập tỉnh đến Ban hôm nay.',
    by: 'luu',
    publishedAt: '2026-03-04T10:00:00+07:00',
    body: [
      {
        p: 'Mùa thu năm 1964, Ủy ban hành chính tỉnh lập Tổ Thi đua gồm ba người, một chiếc xe đạp và một tủ gỗ đựng sổ. Sổ vàng đầu tiên ghi tên bốn mươi hai hợp tác xã làm thủy lợi giỏi; quyển sổ ấy nay bày ở phòng truyền thống.',
      },
      { h2: 'Những mốc chính' },
      {
        table: {
          header: ['Năm', 'Việc'],
          rows: [
            ['1964', 'Lập Tổ Thi đua thuộc Ủy ban hành chính tỉnh'],
            ['1983', 'Đổi thành Ban Thi đua tỉnh'],
            ['2004', 'Thành Ban Thi đua – Khen thưởng, sau khi có Luật Thi đua, khen thưởng'],
            ['2008', 'Về trực thuộc Sở Nội vụ'],
            ['2024', 'Áp dụng Luật Thi đua, khen thưởng năm 2022; hồ sơ nộp qua mạng'],
          ],
        },
      },
      {
        quote: 'Khen đúng một người thì cả bản vui. Khen sai một người thì cả bản buồn.',
      },
      { p: 'Câu ấy do ông Hà Văn Slao, Tổ trưởng đầu tiên, viết ở trang đầu sổ vàng. Ban vẫn giữ làm lời dặn.' },
    ],
  },
]
