import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of March to June 2025. */
export const spring2025: ProvincePost[] = [
  {
    title: 'Tiếp nhận hồ sơ khen thưởng trong thời gian sắp xếp tổ chức bộ máy',
    summary: 'Hồ sơ của huyện, xã cũ gửi trước ngày 01/07/2025 vẫn được xét, không phải làm lại theo tên mới.',
    category: 'thong-bao',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'hien',
    publishedAt: '2025-06-30T08:00:00+07:00',
    body: [
      { p: 'Trong thời gian sắp xếp tổ chức bộ máy, Ban Thi đua – Khen thưởng nhận hồ sơ như sau:' },
      {
        ul: [
          'Hồ sơ đã gửi trước ngày 01/07/2025: tiếp tục xét theo tên đơn vị cũ, không phải làm lại.',
          'Hồ sơ đang làm dở: xã, phường mới gửi, kèm một dòng ghi tên đơn vị cũ.',
          'Khen đột xuất: nhận cả ngày nghỉ, qua số máy trực 0200 3812 345.',
        ],
      },
      {
        p: 'Trong tuần đầu tháng 7, mỗi xã, phường có một cán bộ của Ban gọi điện hỏi thăm xem còn hồ sơ nào đang nằm giữa đường.',
      },
    ],
  },
  {
    title: 'Đồi chè Khau Cút và giao ước không thuốc trừ cỏ',
    summary: 'Một trăm hai mươi hộ ký giao ước, đổi thuốc trừ cỏ lấy ngày công nhổ cỏ cho nhau.',
    category: 'phong-trao-thi-dua',
    byline: 'Ma Thị Diệp',
    by: 'diep',
    publishedAt: '2025-06-11T07:20:00+07:00',
    picture: [
      {
        drawing: 'tea-hills',
        alt: 'Tranh vẽ những quả đồi chè xanh xếp vòng quanh, người hái chè đội nón đeo gùi.',
        caption: 'Đồi chè Khau Cút lứa tháng Sáu.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Đúng ngày kỷ niệm Lời kêu gọi thi đua ái quốc 11 tháng 6, một trăm hai mươi hộ trồng chè ở Khau Cút ký một giao ước bốn dòng. Dòng thứ nhất: không dùng thuốc trừ cỏ. Ba dòng còn lại nói cách giúp nhau để làm được dòng thứ nhất.',
      },
      { figure: 0 },
      {
        p: 'Nhổ cỏ bằng tay tốn công gấp bốn. Vì thế các hộ lập mười hai tổ đổi công: sáng nhổ đồi nhà này, chiều sang nhà kia. Xã hỗ trợ máy phát cỏ cho đồi dốc vừa; đồi dốc đứng vẫn phải dùng tay.',
      },
      {
        p: 'Chị Nông Thị Thơi, tổ trưởng tổ 7, nói vụ đầu sản lượng giảm một phần mười, nhưng giá bán tăng một phần ba vì lô nào cũng kiểm ra sạch. “Cái được nhất là ong về lại.”',
      },
      {
        p: 'Ai vi phạm thì sao? Giao ước không ghi hình phạt. Chỉ ghi: nhà nào lỡ dùng thì tự báo, lô chè ấy bán riêng. Hai năm thử ở tổ 7 và tổ 9, có ba lần tự báo.',
      },
      {
        p: 'Tỉnh chọn Khau Cút làm nơi tham quan của phong trào nông nghiệp sạch. Khách đến được mời nhổ cỏ nửa giờ trước khi uống chè.',
      },
    ],
  },
  {
    title: 'Khen cô giáo Nùng Thị Sen đưa học trò qua cầu trong mưa lũ',
    summary: 'Bằng khen đột xuất của Chủ tịch UBND tỉnh trao ngay tại điểm trường, bốn ngày sau trận mưa.',
    category: 'khen-thuong-dot-xuat',
    byline: 'Ma Thị Diệp',
    by: 'diep',
    publishedAt: '2025-05-05T10:30:00+07:00',
    picture: [
      {
        drawing: 'footbridge-rain',
        alt: 'Tranh vẽ cầu treo qua suối lũ trong mưa, cô giáo che ô dắt một em nhỏ, các em khác mặc áo mưa đi theo.',
        caption: 'Cầu treo Nậm Chang chiều mưa 30 tháng 4.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Chiều 30 tháng 4, mưa đầu mùa đổ xuống thượng nguồn suối Nậm Chang. Mười một em nhỏ sang bên kia suối tập văn nghệ chưa kịp về. Cô giáo Nùng Thị Sen, dạy mầm non ở điểm trường gần cầu, nghe tiếng nước khác thường thì bỏ dở bữa cơm chạy ra.',
      },
      { figure: 0 },
      {
        p: 'Cô cho các em cởi dép, nắm dây, đi cách nhau ba tấm ván, mỗi lượt ba em. Cô đi bốn lượt. Em cuối cùng vừa đặt chân lên bờ được chừng mười phút thì nước tràn mặt cầu.',
      },
      {
        p: 'Cô kể lại chuyện ấy rất ngắn. Người kể dài là bác coi cầu Lò Văn Xuân, đứng giữ dây bên này: “Cô ấy hát. Đi qua cái cầu lắc như võng mà cô ấy hát cho bọn trẻ hát theo.”',
      },
      {
        p: 'Ngày 4 tháng 5, đại diện UBND tỉnh lên tận điểm trường trao Bằng khen đột xuất cho cô Sen và bác Xuân. UBND huyện Khau Lĩnh cùng ngày bắt tay thay ván và căng lại cáp cầu.',
      },
      { p: 'Các em tặng cô mười một chiếc dép giấy tô màu. Hôm ấy lũ cuốn mất đúng mười một chiếc dép.' },
    ],
  },
  {
    title: 'Thanh niên Thẳm Mò thắp sáng con đường cuối cùng',
    summary: 'Bốn mươi sáu cột đèn pin mặt trời dựng bằng ngày Chủ nhật của đoàn viên ba xã.',
    category: 'tin-tu-co-so',
    byline: 'Đặng Phúc Lâm',
    source: 'Đoàn Thanh niên huyện Khau Lĩnh',
    by: 'ghen',
    publishedAt: '2025-03-26T08:00:00+07:00',
    picture: [
      {
        drawing: 'mountains-dawn',
        alt: 'Tranh vẽ núi nhiều lớp trong sương sớm, một ngôi nhà sáng đèn ở lưng chừng dốc.',
        caption: 'Thẳm Mò trước lúc mặt trời lên, khi đèn đường vừa tự tắt.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Thẳm Mò là thôn cuối cùng của huyện Khau Lĩnh chưa có đèn đường. Học sinh nội trú về nhà chiều thứ Sáu thường phải đi hai cây số trong tối, tay cầm đuốc nứa.',
      },
      { figure: 0 },
      {
        p: 'Tháng Thanh niên năm nay, đoàn viên ba xã dành bốn Chủ nhật dựng bốn mươi sáu cột đèn dùng pin mặt trời. Cột bằng tre ngâm, chân đổ bê tông, đèn do một hợp tác xã ở thành phố Bắc Lĩnh tặng.',
      },
      {
        p: 'Mỗi cột có một người trông, phần lớn là học sinh. Em Chẩu Thị Mây nhận cột số 31, trước cửa nhà bà Páo mắt kém. “Tối bà ra ngồi dưới đèn thêu khăn”, em khoe.',
      },
      {
        p: 'Tối 23 tháng 3, đèn sáng lần đầu. Cả thôn đi bộ từ đầu đường đến cuối đường rồi quay lại, không để làm gì, chỉ để đi.',
      },
    ],
  },
]
