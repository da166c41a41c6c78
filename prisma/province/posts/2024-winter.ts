import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of December 2024 to February 2025. */
export const winter2024: ProvincePost[] = [
  {
    title: 'Phát động thi đua năm 2025: ít khẩu hiệu, nhiều việc cụ thể',
    summary: 'Mỗi cơ quan, mỗi xã chọn không quá ba việc, ghi rõ người làm và ngày xong.',
    category: 'chi-dao-dieu-hanh',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2025-02-14T16:00:00+07:00',
    body: [
      {
        p: 'Phát động thi đua năm 2025, Chủ tịch UBND tỉnh yêu cầu các cấp, các ngành chọn việc trước, đặt tên phong trào sau.',
      },
      {
        ol: [
          'Mỗi đơn vị đăng ký không quá ba việc; mỗi việc có người chịu trách nhiệm và ngày hoàn thành.',
          'Không tổ chức lễ phát động riêng nếu không có việc làm ngay sau lễ.',
          'Kết quả báo bằng ảnh chụp trước, sau và số liệu, không quá một trang.',
          'Sáu tháng một lần, đơn vị tự bỏ việc nào thấy không còn cần.',
        ],
      },
      { p: 'Ban Thi đua – Khen thưởng tổng hợp danh sách việc đăng ký, công bố để người dân cùng theo dõi.' },
      {
        p: [
          'Giao ước của các huyện, thành phố xem ở bài ',
          {
            link: 'Hội nghị giao ước thi đua các huyện, thành phố năm 2025',
            href: '/bai-viet/hoi-nghi-giao-uoc-thi-dua-cac-huyen-thanh-pho-nam-2025',
          },
          '.',
        ],
      },
    ],
  },
  {
    title: 'Ngô treo gác bếp và quỹ giống chung của thôn Pác Lìn',
    summary: 'Mỗi mùa, năm mươi hai hộ góp mười bắp đẹp nhất. Mất mùa nhà nào thì mở quỹ cho nhà ấy.',
    category: 'guong-tap-the',
    byline: 'Lý Mùi Ghển',
    by: 'ghen',
    publishedAt: '2025-01-10T07:00:00+07:00',
    picture: [
      {
        drawing: 'maize-drying',
        alt: 'Tranh vẽ những chùm ngô vàng treo thành hàng trên vách gỗ, bà cụ ngồi tẽ ngô bên rổ.',
        caption: 'Nhà giữ quỹ giống ở thôn Pác Lìn sau mùa bẻ ngô.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Gác bếp nhà bà Nông Thị Slao ở thôn Pác Lìn treo năm trăm hai mươi bắp ngô, không bắp nào của riêng bà. Đó là quỹ giống chung. Mỗi mùa, năm mươi hai hộ góp mỗi hộ mười bắp đẹp nhất, buộc túm, treo đúng hàng của mình.',
      },
      { figure: 0 },
      {
        p: 'Quỹ có từ năm 2011, sau vụ rét làm chết cả nương mạ lẫn nương ngô. Năm ấy thôn phải mua giống lạ, lên cao mà không có hạt. Các cụ bàn nhau: phải giữ lấy giống của mình, và giữ chung thì chắc hơn giữ riêng.',
      },
      {
        p: 'Mười bốn năm, quỹ mở chín lần. Lần nhiều nhất là sau cơn bão tháng 9 năm 2024, mười bảy hộ được nhận giống trồng lại trong mười ngày. Ai nhận một bắp, mùa sau trả một bắp; không có lãi.',
      },
      { h2: 'Bốn giống ngô cũ' },
      {
        ul: [
          'Ngô nếp trắng, gói bánh ngày rằm.',
          'Ngô tẻ vàng, chịu hạn, làm mèn mén.',
          'Ngô tím, chỉ còn ba nhà trồng.',
          'Ngô răng ngựa lùn, đứng được gió.',
        ],
      },
      {
        p: 'Bà Slao giữ chìa khóa gác bếp nhưng không bao giờ khóa. Bà bảo khói là khóa: mọt không vào được, mà người thôn này thì không ai lấy.',
      },
    ],
  },
  {
    title: 'Hội nghị giao ước thi đua các huyện, thành phố năm 2025',
    summary: 'Tám huyện, thành phố ký giao ước; mỗi nơi nhận giúp một nơi khác một việc cụ thể.',
    category: 'tin-tuc-su-kien',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2024-12-16T16:30:00+07:00',
    picture: [
      {
        drawing: 'meeting-hall',
        alt: 'Tranh vẽ toàn cảnh hội trường có bục phát biểu, bàn chủ tọa và các hàng ghế kín người.',
        caption: 'Toàn cảnh hội nghị ngày 16 tháng 12 năm 2024.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Ngày 16 tháng 12, tại thành phố Bắc Lĩnh, tám huyện, thành phố trong tỉnh ký giao ước thi đua năm 2025. Hội nghị cũng nhìn lại năm 2024, năm bão lũ lấy đi nhiều thứ và để lại nhiều gương người giúp người.',
      },
      { figure: 0 },
      {
        p: 'Giao ước năm nay có một mục mới: mỗi nơi nhận giúp một nơi khác một việc cụ thể. Thành phố Bắc Lĩnh nhận sửa ba điểm trường cho huyện Khau Lĩnh. Huyện Hợp Lĩnh cử mười thợ máy lên giúp huyện Tả Pình chữa máy gặt. Huyện Khau Lĩnh tặng lại hai tấn ngô giống.',
      },
      {
        p: 'Các đại biểu dành một phút tưởng nhớ những người đã mất trong cơn bão tháng 9, trong đó có hai cán bộ thôn gặp nạn khi đi báo từng nhà chạy lũ.',
      },
      {
        p: 'Nhân dịp này, 31 tập thể và 67 cá nhân được tặng Bằng khen vì thành tích trong phòng, chống và khắc phục hậu quả thiên tai. Hơn hai phần ba là người dân, dân quân, giáo viên và nhân viên y tế cơ sở.',
      },
      {
        p: 'Kết thúc hội nghị, các đoàn không chụp ảnh chung trên sân khấu mà ra sân, xếp hàng chuyền sách vở lên xe cho học sinh vùng lũ.',
      },
    ],
  },
]
