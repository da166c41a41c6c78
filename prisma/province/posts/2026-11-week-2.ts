import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of 9–13 November 2026. */
export const november2026Week2: ProvincePost[] = [
  {
    title: 'Một năm thi đua qua năm bức tranh',
    summary:
      'Con đường lên Cốc Mười, giờ toán ở Khuổi Sao, buổi tiêm đầu xuân: năm việc của năm, mỗi việc một bức tranh.',
    category: 'tin-tu-co-so',
    byline: 'Lý Mùi Ghển',
    by: 'ghen',
    publishedAt: '2026-11-12T15:20:00+07:00',
    picture: [
      {
        drawing: 'new-road',
        alt: 'Tranh vẽ con đường bê tông mới uốn lên đồi tới xóm nhỏ, bà con đang xúc cát và đẩy xe.',
        caption: 'Tháng 3: khúc cua cuối cùng lên Cốc Mười đổ xong bê tông.',
        credit: CREDIT,
      },
      {
        drawing: 'market',
        alt: 'Tranh vẽ chợ phiên vùng cao với nhiều chiếc ô đủ màu, người bán ngồi bên rổ rau quả.',
        caption: 'Tháng 4: dãy rau chợ Nậm Chang bỏ túi ni lông.',
        credit: CREDIT,
      },
      {
        drawing: 'classroom',
        alt: 'Tranh vẽ lớp học nhìn từ cuối lớp, thầy giáo chỉ lên bảng có hình tam giác và hình tròn.',
        caption: 'Tháng 9: giờ toán ở điểm trường Khuổi Sao.',
        credit: CREDIT,
      },
      {
        drawing: 'health-station',
        alt: 'Tranh vẽ trạm y tế xã mái xanh trong sương sớm, các bà mẹ bế con ngồi chờ.',
        caption: 'Tháng 9: buổi tiêm chủng ở trạm y tế xã.',
        credit: CREDIT,
      },
      {
        drawing: 'bicycles',
        alt: 'Tranh vẽ dãy xe đạp dựng dọc hàng rào tre trước ngôi trường mái đỏ lúc sáng sớm.',
        caption: 'Ngày tựu trường: xe đạp của các anh chị lớp lớn đưa em tới lớp.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Trước ngày họp tổng kết, Ban chọn năm việc của năm và nhờ người vẽ lại. Không việc nào lớn; việc nào cũng có người nhớ ngày bắt đầu.',
      },
      { gallery: [0, 1, 2, 3, 4] },
      {
        film: {
          title: 'Năm bức tranh của một năm thi đua, mỗi tranh ba giây, không có tiếng',
          fileName: 'nam-buc-tranh.mp4',
          caption: 'Năm bức tranh nối thành đoạn phim mười lăm giây, chiếu ở sảnh trụ sở Ban.',
          credit: 'Ban Thi đua – Khen thưởng',
          pictures: [0, 1, 2, 3, 4],
        },
      },
      {
        p: 'Bộ tranh treo ở sảnh trụ sở Ban đến hết tháng 12. Đơn vị nào có tranh, ảnh của mình thì gửi về, Ban treo tiếp bên cạnh.',
      },
    ],
  },
  {
    title: 'Hội nghị sơ kết chuyên đề “Chuyển đổi số từ bếp lửa”',
    summary: 'Hai trăm đại biểu xem trình diễn cách đọc hóa đơn điện bằng giọng nói tiếng Tày.',
    category: 'chuyen-doi-so',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2026-11-13T16:00:00+07:00',
    picture: [
      {
        drawing: 'hearth',
        alt: 'Tranh vẽ bà con ngồi quanh bếp lửa trong nhà sàn lúc tối, một người cầm điện thoại sáng màn hình.',
        caption: 'Một buổi học ở thôn Nà Coóc: thầy giáo là cô cháu lớp mười một.',
        credit: CREDIT,
      },
      {
        drawing: 'stilt-house-dusk',
        alt: 'Tranh vẽ nhà sàn sáng đèn soi bóng xuống ao lúc trời vừa tối.',
        caption: 'Lớp học mở lúc cơm nước xong, ở nhà nào có sóng tốt nhất.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Chuyên đề thi đua “Chuyển đổi số từ bếp lửa” bắt đầu từ một nhận xét đơn giản: buổi tối bà con ngồi quanh bếp, và nhà nào cũng có ít nhất một người trẻ biết dùng điện thoại. Sáng 13 tháng 11, tỉnh tổ chức sơ kết sau một năm.',
      },
      { figure: 0 },
      {
        p: 'Phần được vỗ tay lâu nhất là màn trình diễn của bà Lương Thị Pền, tổ công nghệ thôn Nà Coóc. Bà đưa điện thoại lên trước hóa đơn tiền điện, máy đọc to số tiền và ngày nộp bằng tiếng Tày. Cả hội trường im phăng phắc để nghe lại lần hai.',
      },
      { h2: 'Một năm, ba con số' },
      {
        ul: [
          '1.312 buổi học bên bếp, trung bình sáu người một buổi.',
          '9.480 người trên năm mươi tuổi tự gọi được cho con cháu bằng hình ảnh.',
          '27 điểm mất sóng được bà con đánh dấu trên bản đồ; nhà mạng đã xử lý 16 điểm.',
        ],
      },
      { figure: 1 },
      {
        p: 'Không phải việc gì cũng xuôi. Mười lăm thôn chưa có buổi học nào vì thiếu sóng hoặc thiếu người dạy. Có nơi học xong rồi quên vì không dùng đến. Báo cáo của Ban ghi rõ tên các thôn ấy và người sẽ xuống làm cùng trong quý I năm 2027.',
      },
      {
        p: 'Hội nghị thống nhất thêm một tiêu chí: buổi học chỉ được tính khi người học tự làm được một việc của mình, như xem lịch tiêm của cháu hay gửi góp ý cho xã.',
      },
      {
        p: 'Ba mươi tổ công nghệ cộng đồng và mười hai cá nhân được biểu dương. Người trẻ nhất mười lăm tuổi, dạy bà ngoại gửi ảnh nương ngô cho bố đi làm xa.',
      },
    ],
  },
  {
    title: 'Ba cái tên mới trên Bảng ghi công tháng 11 năm 2026',
    summary: 'Một trạm y tế, một nghệ nhân và một thầy giáo. Mỗi người, mỗi nơi một việc làm bền bỉ nhiều năm.',
    category: 'khen-thuong-cong-trang',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'luu',
    publishedAt: '2026-11-12T08:00:00+07:00',
    body: [
      {
        p: 'Tháng 11 năm 2026, Bảng ghi công của tỉnh có thêm ba cái tên. Cả ba hồ sơ đều đi từ cơ sở lên, do xã phát hiện và viết.',
      },
      {
        ul: [
          'Trạm Y tế xã Nà Lạn: Huân chương Lao động hạng Ba.',
          'Nghệ nhân Hoàng Thị Ưởng, xã Bản Pjàng: Bằng khen của Thủ tướng Chính phủ.',
          'Thầy giáo Bàn Văn Kiệm, xã Phiêng Luông: Chiến sĩ thi đua toàn quốc.',
        ],
      },
      {
        p: [
          'Chuyện của từng người đã kể trên trang này: ',
          {
            link: 'hai mươi năm không lỡ mũi tiêm',
            href: '/bai-viet/hai-muoi-nam-khong-lo-mui-tiem-o-tram-y-te-xa-na-lan',
          },
          ', ',
          { link: 'lớp Then bên cửa sổ', href: '/bai-viet/nghe-nhan-hoang-thi-uong-va-lop-then-ben-cua-so' },
          ' và ',
          {
            link: 'những bài toán kể bằng hai thứ tiếng',
            href: '/bai-viet/thay-ban-van-kiem-va-nhung-bai-toan-ke-bang-hai-thu-tieng',
          },
          '.',
        ],
      },
      {
        p: 'Lễ trao tổ chức tại nơi mỗi người làm việc, vào ngày thuận tiện cho họ. Thầy Kiệm xin chọn một buổi sáng có tiết toán.',
      },
    ],
  },
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
