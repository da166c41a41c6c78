import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of 12–13 November 2026. */
export const november12to13: ProvincePost[] = [
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
]
