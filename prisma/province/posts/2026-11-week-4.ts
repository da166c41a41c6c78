import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of 19–23 November 2026. */
export const november2026Week4: ProvincePost[] = [
  {
    title: 'Cổng thông tin tạm ngừng để nâng cấp từ 22:00 ngày 05/12 đến 02:00 ngày 06/12/2026',
    summary: 'Trong bốn giờ, trang tin và mục góp ý chưa dùng được. Hồ sơ nộp trực tuyến không bị ảnh hưởng.',
    category: 'thong-bao',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'hien',
    publishedAt: '2026-11-23T08:30:00+07:00',
    body: [
      {
        p: [
          'Cổng Thi đua – Khen thưởng tỉnh Bắc Lĩnh ngừng phục vụ ',
          { b: 'từ 22:00 ngày 05/12/2026 đến 02:00 ngày 06/12/2026' },
          ' để chuyển sang máy chủ mới.',
        ],
      },
      {
        ul: [
          'Chưa dùng được: đọc tin, tra cứu văn bản, gửi góp ý về các trường hợp đề nghị khen thưởng.',
          'Vẫn dùng được: nộp hồ sơ trên hệ thống một cửa của tỉnh.',
          'Việc gấp trong đêm: gọi 0200 3812 345, có người trực.',
        ],
      },
      { p: 'Thời gian nhận góp ý đang mở không rút ngắn vì lần nâng cấp này. Nếu xong sớm, cổng mở lại ngay.' },
    ],
  },
  {
    title: 'Vụ lúa đầu tiên trên nương Khuổi Sao',
    summary:
      'Mười một hộ người Dao chung nhau một con mương dài ba cây số. Tháng này họ gặt vụ đầu và gửi lại thôn bên một nửa số thóc giống.',
    category: 'guong-tap-the',
    byline: 'Lý Mùi Ghển',
    by: 'ghen',
    publishedAt: '2026-11-22T07:15:00+07:00',
    picture: [
      {
        drawing: 'harvest-terraces',
        alt: 'Tranh vẽ ruộng bậc thang lúa chín vàng dưới những dãy núi xanh chàm, ba người đang gặt lúc mặt trời mới lên.',
        caption: 'Sáng gặt đầu tiên ở Khuổi Sao: cả thôn ra ruộng từ lúc núi còn tím.',
        credit: CREDIT,
      },
      {
        drawing: 'mountains-dawn',
        alt: 'Tranh vẽ nhiều lớp núi chìm trong sương sớm, một nếp nhà sàn sáng đèn trên sườn gần nhất.',
        caption: 'Dãy Khau Pùng, nơi con mương bắt đầu từ khe nước thứ ba.',
        credit: CREDIT,
      },
    ],
    body: [
      { figure: 0 },
      {
        p: 'Năm giờ sáng ngày 14 tháng 11, sương còn đọng trên lá thì bà Phùng Mùi Khe đã đứng ở đầu ruộng. Bà năm nay gần bảy mươi, sinh ra ở Khuổi Sao và chưa từng thấy nước chảy qua quả đồi này. “Ngày trước chỉ có ngô với sắn”, bà nói. “Muốn ăn bát cơm phải gùi măng xuống chợ đổi gạo.”',
      },
      {
        p: 'Thôn Khuổi Sao, xã Phiêng Luông, có mười một hộ người Dao ở cao hơn mặt suối gần hai trăm mét. Đất không xấu, chỉ thiếu nước. Mùa xuân năm ngoái, trong buổi họp thôn bàn chuyện đăng ký thi đua, trưởng thôn Đặng Dào Vạng hỏi một câu: “Nếu chỉ được làm một việc trong năm nay thì làm việc gì?” Mười một chủ hộ trả lời giống nhau.',
      },
      { h2: 'Ba cây số đục bằng tay' },
      {
        p: 'Con mương bắt đầu từ khe nước thứ ba trên dãy Khau Pùng, vòng qua hai vách đá rồi mới về tới đầu nương. Máy xúc không lên được. Người trong thôn chia mương thành mười một đoạn, bốc thăm, nhà nào được đoạn đá thì những nhà được đoạn đất sang giúp.',
      },
      {
        p: 'Xã cho mượn hai máy khoan và cử cán bộ thủy lợi lên đo độ dốc bằng ống nước trong. Chị Triệu Mùi Pham ghi công vào một cuốn sổ bìa chàm: ai đến ngày nào, làm đoạn nào, ai ốm thì ghi ốm. Đến ngày nước về, sổ có 1.946 ngày công. Không có cột nào để tính tiền.',
      },
      { figure: 1 },
      { h2: 'Nửa số thóc giống gửi sang Lũng Mò' },
      {
        p: 'Vụ đầu được chừng bốn tấn thóc trên hai héc-ta ruộng mới. So với vùng thấp thì ít. Nhưng trước khi chia phần, thôn họp thêm một buổi nữa và để riêng ba tạ làm giống. Một nửa số đó, họ gùi sang thôn Lũng Mò, nơi bà con người Mông vừa khởi công đoạn mương của mình.',
      },
      {
        quote:
          'Giống lúa này biết chịu rét rồi. Để dành cho mình tất cả thì sang năm chỉ có một quả đồi vàng. Cho đi một nửa thì có hai quả đồi vàng.',
      },
      {
        p: 'Người nói câu ấy là ông Đặng Dào Vạng. Ông không biết chữ nhiều, nhưng nhớ rõ tên từng người đã cầm búa ở vách đá thứ hai.',
      },
      {
        p: [
          'Ủy ban nhân dân xã Phiêng Luông đã lập hồ sơ đề nghị khen tập thể thôn Khuổi Sao. Hồ sơ gồm một bản tóm tắt hai trang và ảnh chụp cuốn sổ ghi công, theo ',
          {
            link: 'cách làm gọn đang áp dụng từ tháng 9',
            href: '/bai-viet/mot-ban-tom-tat-hai-trang-thay-cho-bao-cao-muoi-trang',
          },
          '. Cùng xã này, đêm 19 tháng 11, ',
          {
            link: 'đội xung kích đã đưa 42 người qua lũ',
            href: '/bai-viet/khen-ngay-trong-dem-doi-xung-kich-phieng-luong-dua-42-nguoi-qua-lu',
          },
          '; bảy người trong đội là con em Khuổi Sao.',
        ],
      },
    ],
  },
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
