import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of January and February 2026. */
export const winter2026: ProvincePost[] = [
  {
    title: 'Tết đến sớm ở khu tái định cư Phiêng Luông',
    summary: 'Ba mươi chín gia đình rời vùng sạt lở đón năm mới dưới mái nhà sàn dựng lại từ chính gỗ nhà cũ.',
    category: 'tin-tu-co-so',
    byline: 'Lý Mùi Ghển',
    by: 'ghen',
    publishedAt: '2026-02-12T07:00:00+07:00',
    picture: [
      {
        drawing: 'peach-spring',
        alt: 'Tranh vẽ cành đào nở hoa trước nếp nhà sàn trong sương xuân, hai mẹ con đi bên sân.',
        caption: 'Cành đào bà con đánh từ vườn cũ về trồng trước sân mới.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Hai mươi lăm tháng Chạp, bếp nào ở khu tái định cư Phiêng Luông cũng đỏ lửa. Ba mươi chín gia đình người Tày và người Dao chuyển về đây trước mùa mưa năm ngoái, bỏ lại quả đồi có vết nứt dài hai trăm mét.',
      },
      { figure: 0 },
      {
        p: 'Bà con không xin nhà xây sẵn. Họ xin mặt bằng, nước, điện, rồi dỡ nhà cũ mang theo từng cột. Năm tổ thợ mộc trong xã ký giao ước mỗi tháng dựng tám nếp. Nhà cuối cùng lên nóc ngày 2 tháng 2.',
      },
      {
        p: 'Cây đào trước sân nhà ông Chu Văn Sắm cũng là cây cũ. Ông đánh cả bầu, hai mươi người khiêng vòng ba cái dốc. “Người về được thì cây cũng về được”, ông bảo. Sáng nay đào nở.',
      },
      {
        p: 'Chiều 11 tháng 2, đoàn công tác của Ban cùng xã đến chúc Tết và trao Giấy khen của Chủ tịch UBND xã cho năm tổ thợ. Buổi trao ngắn, vì ai cũng còn nồi bánh chưng đang sôi.',
      },
      {
        p: 'Khu mới có lớp mẫu giáo, điểm tiêm chủng và một bảng tin bằng gỗ. Dòng đầu tiên trên bảng là lịch trực tuần rừng ngày Tết.',
      },
    ],
  },
  {
    title: 'Tổng kết công tác thi đua, khen thưởng năm 2025: thêm người trực tiếp lao động, bớt hồ sơ giấy',
    summary: 'Hội nghị dành một nửa thời gian cho bảy người kể chuyện của mình.',
    category: 'hoat-dong-cua-ban',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2026-01-20T16:20:00+07:00',
    picture: [
      {
        drawing: 'meeting-hall',
        alt: 'Tranh vẽ hội trường gỗ nhìn từ phía sau, người dự hội nghị ngồi kín các hàng ghế.',
        caption: 'Hội nghị tổng kết ngày 20 tháng 1 tại hội trường tỉnh.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Ngày 20 tháng 1, tỉnh tổng kết công tác thi đua, khen thưởng năm 2025, năm đầu tiên các xã, phường làm việc theo mô hình chính quyền hai cấp. Báo cáo đọc mười hai phút. Thời gian còn lại dành cho bảy người kể chuyện của mình.',
      },
      { figure: 0 },
      {
        p: 'Một bác lái đò, một cô nuôi dạy trẻ, một công nhân vệ sinh, hai nông dân, một trung úy công an xã và một em học sinh lần lượt lên bục. Em học sinh kể chuyện dạy ông nội đọc biển số nhà.',
      },
      {
        table: {
          header: ['Chỉ số', 'Năm 2024', 'Năm 2025'],
          rows: [
            ['Trường hợp được khen cấp tỉnh', '1.106', '1.048'],
            ['Trong đó người trực tiếp lao động', '43%', '58%'],
            ['Khen đột xuất', '37', '81'],
            ['Hồ sơ nộp trực tuyến', '22%', '64%'],
          ],
        },
      },
      {
        p: 'Phần hạn chế được nêu bằng tên: bảy xã chưa có hồ sơ nào khen nông dân; hai phong trào phát động xong không có việc cụ thể; cổng thông tin có ngày chậm cập nhật.',
      },
      { h2: 'Ba việc của năm 2026' },
      {
        ol: [
          'Rút ngắn hồ sơ, bắt đầu từ bản tóm tắt thành tích.',
          'Khen kịp thời, nhất là trong thiên tai.',
          'Mời người dân cùng chấm và góp ý.',
        ],
      },
      { p: 'Kết thúc hội nghị, tám tập thể và hai mươi sáu cá nhân nhận Bằng khen của Chủ tịch UBND tỉnh.' },
    ],
  },
]
