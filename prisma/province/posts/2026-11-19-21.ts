import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of 19–21 November 2026. */
export const november19to21: ProvincePost[] = [
  {
    title: 'Khen ngay trong đêm: đội xung kích Phiêng Luông đưa 42 người qua lũ',
    summary:
      'Chủ tịch UBND tỉnh tặng Bằng khen đột xuất cho bốn cá nhân và một tập thể, quyết định ký sau trận lũ chín giờ.',
    category: 'khen-thuong-dot-xuat',
    byline: 'Ma Thị Diệp',
    by: 'diep',
    publishedAt: '2026-11-21T06:40:00+07:00',
    picture: [
      {
        drawing: 'flood-night',
        alt: 'Tranh vẽ đêm mưa lũ: hai người mặc áo phao chèo thuyền gỗ chở bà con, đèn bão sáng giữa những mái nhà ngập nước.',
        caption: 'Chuyến thuyền thứ tư rời thôn Nà Tông lúc gần nửa đêm.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Mưa lớn trái mùa đêm 19 tháng 11 làm suối Phiêng Luông dâng nhanh, thôn Nà Tông bị chia cắt từ khoảng tám giờ tối. Đội xung kích của xã có mười bốn người, hai chiếc thuyền gỗ và ba cuộn dây thừng.',
      },
      { figure: 0 },
      {
        p: 'Đến hai giờ sáng, đội đã đưa 42 người sang nhà văn hóa thôn trên: mười sáu cụ già, mười chín trẻ em, một sản phụ và sáu người ở lại dọn đồ sau cùng. Không ai bị thương. Sản phụ sinh một bé gái ở Trạm Y tế xã lúc rạng sáng, mẹ con đều khỏe.',
      },
      { h2: 'Quyết định ký sau chín giờ' },
      {
        p: 'Năm giờ sáng ngày 20, Chủ tịch UBND xã gọi về đường dây trực của Ban Thi đua – Khen thưởng và đọc danh sách qua điện thoại. Cán bộ trực ghi lại, xã xác nhận bằng văn bản điện tử có ký số. Mười một giờ trưa, Chủ tịch UBND tỉnh ký quyết định tặng Bằng khen đột xuất, chín giờ sau khi người cuối cùng lên bờ.',
      },
      {
        p: [
          'Được tặng Bằng khen có ',
          { b: 'Đội xung kích phòng, chống thiên tai xã Phiêng Luông' },
          ' và bốn cá nhân:',
        ],
      },
      {
        ul: [
          'Anh Lường Văn Phấn, đội trưởng, chèo cả sáu chuyến.',
          'Anh Giàng A Sử, bơi qua dòng chính buộc đầu dây thứ nhất.',
          'Chị Hoàng Thị Diên, y tá thôn, đi cùng sản phụ.',
          'Em Đặng Phụ Quyên, đoàn viên, soi đèn và đếm người từng chuyến.',
        ],
      },
      {
        p: '“Chúng tôi đếm đi đếm lại, sợ thiếu một người”, em Quyên kể. Em ghi tên từng người lên cánh tay áo mưa bằng bút dạ vì giấy đã ướt hết.',
      },
      {
        p: 'Tại buổi trao chiều 20 tháng 11, đại diện UBND tỉnh nói ngắn: khen kịp thời không phải để nhanh hơn nơi khác, mà để người vừa làm việc tốt biết rằng cả tỉnh đã nhìn thấy. Ban sẽ bổ sung phần hồ sơ còn lại; người được khen không phải viết thêm giấy tờ nào.',
      },
    ],
  },
  {
    title: 'Cụm thi đua số 3 chấm điểm chéo, lần đầu người dân được dự',
    summary: 'Các xã trong cụm mở cửa buổi chấm điểm. Người dân hỏi, tổ chấm điểm trả lời ngay tại chỗ.',
    category: 'cum-khoi-thi-dua',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2026-11-20T15:20:00+07:00',
    picture: [
      {
        drawing: 'meeting-hall',
        alt: 'Tranh vẽ hội trường gỗ đông kín người nhìn từ hàng ghế sau, trên bục có người đang phát biểu.',
        caption: 'Buổi chấm điểm chéo ở hội trường xã Nà Lạn: bảy hàng ghế cuối dành cho bà con.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Ngày 18 và 19 tháng 11, sáu xã của Cụm thi đua số 3 chấm điểm chéo năm 2026. Khác mọi năm, cửa hội trường để ngỏ. Trên bảng tin trước đó một tuần, xã nào cũng dán lịch chấm và mời người dân đến dự.',
      },
      { figure: 0 },
      {
        p: 'Ở Nà Lạn có 74 người đến. Ông Mông Văn Ké, thôn Cốc Mười, hỏi thẳng: “Xã tự chấm điểm tối đa về đường thôn, vậy đoạn dốc nhà tôi năm nay đã đổ bê tông chưa?” Chưa. Tổ chấm điểm mở sổ, trừ hai điểm ngay tại chỗ và ghi hẹn ngày làm.',
      },
      { p: 'Kết quả chấm chéo của sáu xã:' },
      {
        table: {
          header: ['Xã', 'Tự chấm', 'Chấm chéo', 'Câu hỏi của người dân'],
          rows: [
            ['Nà Lạn', '94', '91,5', '12'],
            ['Phiêng Luông', '92', '92', '9'],
            ['Bản Pjàng', '95', '93', '15'],
            ['Nậm Chang', '90', '88', '7'],
            ['Pác Lìn', '93', '92,5', '6'],
            ['Khau Cút', '91', '90', '11'],
          ],
        },
      },
      {
        p: 'Trong sáu mươi câu hỏi, bốn mươi ba câu được trả lời ngay, mười bảy câu ghi hẹn. Câu hẹn và người chịu trách nhiệm được dán lại ở bảng tin xã.',
      },
      {
        p: 'Bà Lục Thị Nhình, cụm trưởng năm nay, nhận xét rằng điểm thấp đi một chút nhưng không xã nào phản đối. “Trước đây mình chấm cho nhau nghe. Bây giờ chấm cho dân nghe, tự nhiên ai cũng cẩn thận.” Cụm đề nghị các cụm khác cùng làm từ năm 2027.',
      },
    ],
  },
  {
    title: 'Lịch tiếp nhận hồ sơ khen thưởng tổng kết năm 2026',
    summary:
      'Ban nhận hồ sơ theo từng nhóm đơn vị từ ngày 01/12/2026. Hồ sơ gửi qua hệ thống một cửa, không cần bản giấy.',
    category: 'thong-bao',
    byline: 'Phòng Nghiệp vụ',
    by: 'hien',
    publishedAt: '2026-11-19T09:00:00+07:00',
    body: [
      {
        p: 'Để các đơn vị không phải chờ nhau, Ban Thi đua – Khen thưởng chia lịch tiếp nhận hồ sơ tổng kết năm 2026 thành bốn đợt.',
      },
      {
        table: {
          header: ['Đợt', 'Đơn vị', 'Nhận hồ sơ'],
          rows: [
            ['1', 'Các xã, phường Cụm 1 và Cụm 2', '01/12 – 04/12/2026'],
            ['2', 'Các xã, phường Cụm 3 và Cụm 4', '07/12 – 11/12/2026'],
            ['3', 'Sở, ban, ngành; các khối thi đua', '14/12 – 18/12/2026'],
            ['4', 'Doanh nghiệp, hợp tác xã, hội', '21/12 – 24/12/2026'],
          ],
        },
      },
      {
        p: 'Đơn vị chưa kịp đợt của mình thì gửi ở đợt sau, chỉ cần báo trước một dòng qua thư điện tử. Người phụ trách từng cụm, khối trả lời trong giờ làm việc.',
      },
    ],
    updated: {
      at: '2026-11-20T10:05:00+07:00',
      note: 'Sửa ngày cuối đợt 4; thêm hai xã vùng lũ và thành phần hồ sơ',
      correction: 'Bản đăng ngày 19/11/2026 ghi đợt 4 nhận hồ sơ đến ngày 24/12/2026. Ngày đúng là 25/12/2026.',
      body: [
        {
          p: 'Để các đơn vị không phải chờ nhau, Ban Thi đua – Khen thưởng chia lịch tiếp nhận hồ sơ tổng kết năm 2026 thành bốn đợt.',
        },
        {
          table: {
            header: ['Đợt', 'Đơn vị', 'Nhận hồ sơ'],
            rows: [
              ['1', 'Các xã, phường Cụm 1 và Cụm 2', '01/12 – 04/12/2026'],
              ['2', 'Các xã, phường Cụm 3 và Cụm 4', '07/12 – 11/12/2026'],
              ['3', 'Sở, ban, ngành; các khối thi đua', '14/12 – 18/12/2026'],
              ['4', 'Doanh nghiệp, hợp tác xã, hội', '21/12 – 25/12/2026'],
            ],
          },
        },
        {
          p: [
            'Riêng xã ',
            { b: 'Phiêng Luông' },
            ' và xã ',
            { b: 'Nậm Chang' },
            ' đang khắc phục hậu quả mưa lũ: gửi lúc nào thuận tiện, đến hết ngày 25/12/2026.',
          ],
        },
        { h2: 'Hồ sơ gồm những gì' },
        {
          ol: [
            'Tờ trình của đơn vị, kèm danh sách đề nghị.',
            'Biên bản họp bình xét.',
            'Bản tóm tắt thành tích, không quá hai trang cho mỗi trường hợp.',
          ],
        },
        {
          file: {
            title: 'Mẫu danh sách đề nghị khen thưởng năm 2026',
            fileName: 'Mẫu danh sách đề nghị khen thưởng 2026.xlsx',
            sheet: 'Danh sách đề nghị',
            rows: [
              ['TT', 'Họ tên, tên tập thể', 'Chức vụ, nơi công tác', 'Danh hiệu, hình thức đề nghị', 'Việc đã làm'],
              ['1', '', '', '', ''],
              ['2', '', '', '', ''],
              ['3', '', '', '', ''],
            ],
          },
        },
        {
          p: [
            'Cách gửi xem ở bài ',
            {
              link: 'Bốn bước nộp hồ sơ khen thưởng không cần bản giấy',
              href: '/bai-viet/bon-buoc-nop-ho-so-khen-thuong-khong-can-ban-giay',
            },
            '. Đơn vị chưa kịp đợt của mình thì gửi ở đợt sau, chỉ cần báo trước một dòng qua thư điện tử.',
          ],
        },
      ],
    },
  },
]
