import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of 22–23 November 2026. */
export const november22to23: ProvincePost[] = [
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
]
