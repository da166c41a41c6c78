import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of 9–11 November 2026. */
export const november9to11: ProvincePost[] = [
  {
    title: 'Kết luận phiên họp quý IV của Hội đồng Thi đua – Khen thưởng tỉnh',
    summary: 'Bốn kết luận chính về hồ sơ, thời gian, cụm thi đua và công khai ý kiến người dân.',
    category: 'chi-dao-dieu-hanh',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'luu',
    publishedAt: '2026-11-11T17:15:00+07:00',
    body: [
      { p: 'Sau phiên họp ngày 10 tháng 11, Hội đồng Thi đua – Khen thưởng tỉnh thống nhất bốn nội dung:' },
      {
        ol: [
          'Bỏ hai loại giấy tờ trùng nhau trong hồ sơ khen thưởng cấp tỉnh, áp dụng ngay với hồ sơ tổng kết năm 2026.',
          'Ưu tiên người trực tiếp lao động; mỗi đơn vị tự nêu tỷ lệ và lý do nếu thấp.',
          'Cụm, khối thi đua mời người dân dự ít nhất một buổi chấm điểm trong năm 2027.',
          'Kết quả tổng hợp ý kiến góp ý được đọc trước Hội đồng, không nêu tên người góp ý.',
        ],
      },
      { p: 'Sở Nội vụ, Ban Thi đua – Khen thưởng theo dõi, báo cáo việc thực hiện tại phiên họp quý I năm 2027.' },
      {
        p: [
          'Diễn biến phiên họp xem bài ',
          {
            link: 'Phiên họp quý IV của Hội đồng: bớt hai loại giấy tờ trong hồ sơ khen thưởng',
            href: '/bai-viet/phien-hop-quy-iv-cua-hoi-dong-bot-hai-loai-giay-to-trong-ho-so-khen-thuong',
          },
          '.',
        ],
      },
    ],
  },
  {
    title: 'Phiên họp quý IV của Hội đồng: bớt hai loại giấy tờ trong hồ sơ khen thưởng',
    summary:
      'Bản xác nhận nơi cư trú và báo cáo bản in không còn nằm trong hồ sơ cấp tỉnh. Cán bộ một cửa tự tra cứu thay người dân.',
    category: 'cai-cach-hanh-chinh',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2026-11-10T17:40:00+07:00',
    picture: [
      {
        drawing: 'service-desk',
        alt: 'Tranh vẽ hai người dân đứng trước bàn làm việc của cán bộ một cửa, bên cửa sổ nhìn ra núi.',
        caption: 'Ở bàn một cửa phường Đồng Tâm, người dân chỉ còn mang theo một bản tóm tắt.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Chiều 10 tháng 11, Hội đồng Thi đua – Khen thưởng tỉnh họp phiên quý IV. Mở đầu không phải là báo cáo mà là một chồng giấy: toàn bộ hồ sơ khen một cô giáo mầm non, cân được bảy lạng.',
      },
      { figure: 0 },
      {
        p: 'Tổ rà soát của Ban đặt từng tờ lên bàn và hỏi hai câu: tờ này ai đọc, và nếu không có nó thì quyết định có khác đi không? Với bản xác nhận nơi cư trú và báo cáo thành tích bản in, câu trả lời đều là không.',
      },
      {
        p: [
          'Hội đồng thống nhất ',
          { b: 'bỏ hai loại giấy tờ ấy' },
          ' trong hồ sơ thuộc thẩm quyền của tỉnh. Việc đối chiếu thông tin do cán bộ một cửa tự tra cứu trên hệ thống có sẵn.',
        ],
      },
      { h2: 'Còn lại gì' },
      { ul: ['Tờ trình kèm danh sách.', 'Biên bản họp bình xét.', 'Bản tóm tắt thành tích hai trang.'] },
      {
        p: 'Một thành viên Hội đồng lo hồ sơ gọn quá sẽ khó so sánh. Ý kiến được giải bằng cách thử: mười hồ sơ cũ được rút gọn rồi đưa cho những người chưa từng đọc. Chín trên mười trường hợp, kết quả xét không đổi; trường hợp thứ mười phải hỏi thêm một cuộc điện thoại.',
      },
      {
        p: [
          'Toàn văn bốn kết luận xem ở mục ',
          {
            link: 'Chỉ đạo điều hành',
            href: '/bai-viet/ket-luan-phien-hop-quy-iv-cua-hoi-dong-thi-dua-khen-thuong-tinh',
          },
          '.',
        ],
      },
    ],
  },
  {
    title: 'Người thợ mộc đóng bàn ghế cho bốn mươi lớp học',
    summary: 'Gỗ xin từ nhà sàn dỡ bỏ, công thợ không lấy tiền, mỗi chiếc bàn khắc tên một cây rừng.',
    category: 'guong-ca-nhan',
    byline: 'Lý Mùi Ghển',
    by: 'ghen',
    publishedAt: '2026-11-10T07:10:00+07:00',
    picture: [
      {
        drawing: 'carpenter',
        alt: 'Tranh vẽ người thợ mộc bào gỗ bên cửa sổ, vỏ bào rơi trên sàn, cạnh đó là chiếc bàn học khắc hình cây.',
        caption: 'Xưởng của ông Lục Văn Tài: mỗi mặt bàn khắc một tán cây.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Xưởng mộc của ông Lục Văn Tài nằm dưới gầm sàn, thôn Pác Lìn. Ông bào gỗ vào buổi sáng, buổi chiều chở bàn đi. Bảy năm nay, ông đóng bàn ghế cho bốn mươi lớp học ở các điểm trường lẻ.',
      },
      { figure: 0 },
      {
        p: 'Chuyện bắt đầu khi ông đi sửa mái cho một điểm trường và thấy học trò kê vở lên ghế nhựa. Hôm ấy ông về dỡ bộ ván cũ của nhà mình, đóng bốn chiếc bàn. Nhà hàng xóm dỡ sàn làm nhà xây cũng gọi ông sang lấy gỗ.',
      },
      {
        p: 'Gỗ nhà sàn cũ là gỗ tốt, khói bếp hun mấy chục năm, mọt không ăn. Ông chỉ cần công cưa, công bào và ít đinh. Tiền đinh do thầy cô góp. Công thì ông không tính.',
      },
      { h2: 'Học trò gọi bàn bằng tên cây' },
      {
        p: 'Góc mỗi mặt bàn, ông khắc một tên cây rừng: nghiến, lát, trám, sau sau, dẻ. Học trò không nói “bàn số ba” mà nói “bàn cây trám”. Cô giáo điểm trường Lũng Mò cho các em đi tìm đúng cái cây mang tên bàn mình, ép lá vào vở.',
      },
      {
        p: '“Tôi học hết lớp bốn”, ông Tài nói. “Bàn tôi ngồi ngày ấy là tấm ván kê trên hai hòn đá. Giờ tôi đóng cái bàn mà ngày ấy tôi muốn có.”',
      },
      {
        p: [
          'Bàn của ông cũng có ở điểm trường Khuổi Sao, nơi thầy ',
          { link: 'Bàn Văn Kiệm', href: '/bai-viet/thay-ban-van-kiem-va-nhung-bai-toan-ke-bang-hai-thu-tieng' },
          ' dạy toán bằng hai thứ tiếng.',
        ],
      },
    ],
  },
  {
    title: 'Ban làm việc với sáu doanh nghiệp về khen thưởng người lao động trực tiếp',
    summary: 'Doanh nghiệp đề nghị bỏ hai loại giấy tờ trùng nhau trong hồ sơ. Ban trả lời trong tháng 12.',
    category: 'hoat-dong-cua-ban',
    byline: 'Ma Thị Diệp',
    by: 'diep',
    publishedAt: '2026-11-09T15:30:00+07:00',
    body: [
      {
        p: 'Ngày 9 tháng 11, Ban Thi đua – Khen thưởng gặp sáu doanh nghiệp chè, gỗ, may và vận tải. Câu hỏi của buổi gặp là vì sao trong hai năm, sáu nơi có hơn hai nghìn công nhân mà chỉ đề nghị khen mười một người.',
      },
      {
        p: 'Các doanh nghiệp trả lời thẳng. Người tổ trưởng chuyền may giỏi nhất không biết viết báo cáo thành tích. Phòng nhân sự có một người, hồ sơ khen đến đúng lúc làm lương. Có giấy tờ phải xin hai lần ở hai nơi.',
      },
      { p: 'Ba việc được thống nhất ngay:' },
      {
        ol: [
          'Cán bộ của Ban xuống xưởng nghe kể và viết giúp bản tóm tắt, người được đề nghị đọc lại và ký.',
          'Quản đốc giới thiệu bằng tin nhắn, không cần công văn.',
          'Doanh nghiệp dưới một trăm người gửi hồ sơ chung qua hội của mình.',
        ],
      },
      {
        p: 'Riêng đề nghị bỏ thêm hai loại giấy tờ về thuế và bảo hiểm, Ban phải hỏi các cơ quan liên quan và sẽ trả lời trong tháng 12.',
      },
      {
        p: 'Chị Vi Thị Lả, công nhân lò sấy chè có mười lăm năm nghề, là người đầu tiên được viết giúp. Bản tóm tắt của chị dài một trang rưỡi, trong đó có câu: “Mẻ nào tôi sấy, khách không trả lại.”',
      },
    ],
  },
]
