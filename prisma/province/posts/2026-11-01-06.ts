import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of 1–6 November 2026. */
export const november1to6: ProvincePost[] = [
  {
    title: 'Rà soát các danh hiệu trùng lặp sau khi sắp xếp đơn vị hành chính',
    summary: 'Thôn ghép, xã ghép thì danh hiệu cũ ghi thế nào. Các xã gửi danh sách trước ngày 15/12/2026.',
    category: 'chi-dao-dieu-hanh',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'hien',
    publishedAt: '2026-11-06T09:30:00+07:00',
    body: [
      {
        p: 'Sau khi sắp xếp đơn vị hành chính, nhiều xã đang giữ hai, ba danh hiệu cùng loại của các đơn vị cũ. UBND tỉnh giao Ban Thi đua – Khen thưởng cùng các xã, phường rà soát một lần cho xong.',
      },
      { h2: 'Nguyên tắc' },
      {
        ul: [
          'Danh hiệu đã trao là của tập thể đã làm nên nó: giữ nguyên tên cũ, năm cũ, ghi trong sổ truyền thống.',
          'Đơn vị mới không cộng dồn danh hiệu của đơn vị cũ để xét khen.',
          'Thôn ghép từ nhiều thôn thì treo đủ các bằng công nhận ở nhà văn hóa chung.',
        ],
      },
      {
        p: 'Xã, phường gửi danh sách theo mẫu một trang trước ngày 15/12/2026. Chỗ nào chưa rõ thì ghi “chưa rõ”, Ban sẽ tra trong kho lưu trữ và trả lời.',
      },
      {
        p: 'Khi tìm tên cũ, cán bộ có thể nhờ chính những người giữ sổ lâu năm. Ở nhiều thôn, trí nhớ của các bác đầy đủ hơn tủ hồ sơ.',
      },
    ],
  },
  {
    title: 'Trao Kỷ niệm chương cho 54 cán bộ cơ sở giữ sổ thi đua',
    summary: 'Người cao tuổi nhất tám mươi ba tuổi, ba mươi năm giữ sổ thi đua của thôn Nà Coóc.',
    category: 'khen-thuong-cong-hien',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2026-11-05T16:45:00+07:00',
    picture: [
      {
        drawing: 'ledger',
        alt: 'Tranh vẽ cuốn sổ mở trên bàn gỗ, cây bút, chén trà và một dải thổ cẩm bên cạnh.',
        caption: 'Cuốn sổ thứ mười một của ông Ma Doãn Páo, mở ở trang tháng 10.',
        credit: CREDIT,
      },
      {
        drawing: 'meeting-hall',
        alt: 'Tranh vẽ hội trường đông người, hàng ghế gỗ hướng lên bục phát biểu.',
        caption: 'Lễ trao ở hội trường Sở Nội vụ sáng 5 tháng 11.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Sáng 5 tháng 11, tại hội trường Sở Nội vụ, năm mươi tư người giữ sổ thi đua ở thôn, tổ dân phố nhận Kỷ niệm chương. Phần lớn lần đầu bước lên một cái bục.',
      },
      { figure: 0 },
      {
        p: 'Ông Ma Doãn Páo, tám mươi ba tuổi, mang theo cuốn sổ thứ mười một. Ba mươi năm, ông ghi việc tốt của thôn Nà Coóc mỗi tối Chủ nhật: ai hiến đất làm đường, ai giúp nhà neo đơn gặt lúa, đứa trẻ nào nhặt được ví trả lại. “Mình không ghi thì việc tốt nó bay mất”, ông nói.',
      },
      {
        p: 'Nhờ những cuốn sổ ấy, khi tỉnh tìm lại người có công mở con đường cũ vào Nà Coóc năm 1998, chỉ mất một buổi chiều là có đủ tên hai mươi sáu người.',
      },
      { figure: 1 },
      { quote: 'Thi đua là yêu nước, yêu nước thì phải thi đua. Và những người thi đua là những người yêu nước nhất.' },
      {
        p: 'Lời của Chủ tịch Hồ Chí Minh được ông Páo chép ở trang đầu cả mười một cuốn. Trưởng ban Nông Quốc Thịnh xin phép ông chụp lại trang ấy để in vào sổ mới, phát cho người giữ sổ các thôn trong dịp Tết.',
      },
      {
        p: 'Trong năm mươi tư người có hai mươi chín phụ nữ, mười bảy người Tày, mười bốn người Dao, chín người Nùng, tám người Mông và sáu người Kinh. Người trẻ nhất là chị Sùng Thị Chía, ba mươi hai tuổi, nhận sổ từ mẹ chồng.',
      },
    ],
  },
  {
    title: 'Phân công phụ trách các cụm, khối thi đua năm 2027',
    summary: 'Mỗi cụm, khối có một người của Ban theo dõi và một người thay khi vắng.',
    category: 'chi-dao-dieu-hanh',
    byline: 'Phòng Nghiệp vụ',
    by: 'hien',
    publishedAt: '2026-11-02T10:00:00+07:00',
    body: [
      {
        p: 'Để xã, phường và các ngành biết hỏi ai, Ban công bố phân công phụ trách cụm, khối thi đua năm 2027. Phân công có hiệu lực từ ngày 01/01/2027.',
      },
      {
        table: {
          header: ['Cụm, khối', 'Số đơn vị', 'Phụ trách', 'Thay khi vắng'],
          rows: [
            ['Cụm 1: phường và vùng ven', '7', 'Nông Văn Hiển', 'Hoàng Thị Lưu'],
            ['Cụm 2: dọc sông Lĩnh', '8', 'Hoàng Thị Lưu', 'Ma Thị Diệp'],
            ['Cụm 3: vùng cao phía đông', '6', 'Lý Mùi Ghển', 'Nông Văn Hiển'],
            ['Cụm 4: vùng cao phía tây', '7', 'Ma Thị Diệp', 'Lý Mùi Ghển'],
            ['Khối sở, ban, ngành', '18', 'Nông Văn Hiển', 'Hoàng Thị Lưu'],
            ['Khối doanh nghiệp', '22', 'Ma Thị Diệp', 'Hoàng Thị Lưu'],
          ],
        },
      },
      {
        p: 'Liên hệ qua số máy chung 0200 3812 345 hoặc thư bantdkt@baclinh.example. Ban trả lời thư trong ngày làm việc kế tiếp.',
      },
    ],
  },
  {
    title: 'Công trình nước sạch mang tên phong trào về đích sớm hai tháng',
    summary: 'Chín thôn vùng cao xã Phiêng Luông có nước tại nhà trước Tết.',
    category: 'xay-dung-nong-thon-moi',
    byline: 'Giàng Thị Mỷ',
    source: 'Trang thông tin xã Phiêng Luông',
    by: 'ghen',
    publishedAt: '2026-11-01T08:00:00+07:00',
    picture: [
      {
        drawing: 'bamboo-pipes',
        alt: 'Tranh vẽ máng tre dẫn nước từ sườn núi chảy xuống bể gỗ, một người mẹ và đứa trẻ xách xô đứng bên.',
        caption: 'Máng tre cũ ở thôn Lũng Mò được giữ lại bên vòi nước mới.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Ngày 30 tháng 10, nước chảy ở vòi nhà chị Hạng Thị Dở, hộ cuối cùng trong kế hoạch. Công trình nước sạch Phiêng Luông, dự tính xong cuối tháng 12, về đích sớm hai tháng. 486 hộ ở chín thôn không còn phải gùi nước.',
      },
      { figure: 0 },
      {
        p: 'Sớm được là nhờ cách chia việc. Nhà thầu làm bể đầu nguồn và tuyến ống chính. Đoạn từ ống chính về từng nhà, mỗi thôn tự đào rãnh theo giao ước thi đua, thôn nào xong trước thì sang giúp thôn sau. Tổng cộng bà con góp 5.200 ngày công.',
      },
      {
        p: 'Thôn Lũng Mò giữ lại một đoạn máng tre cũ cạnh vòi nước mới. “Để lũ trẻ biết nước ngày trước đi đường nào”, trưởng thôn bảo.',
      },
      { h2: 'Giữ nước cho lâu' },
      {
        ul: [
          'Mỗi thôn cử hai người trông bể, có sổ ghi ngày rửa lọc.',
          'Mỗi hộ góp một phần nhỏ hằng tháng vào quỹ sửa ống, công khai trên bảng tin.',
          'Rừng đầu nguồn do chín thôn cùng tuần, mỗi tuần một thôn.',
        ],
      },
      {
        p: 'Người dân đặt tên công trình theo phong trào: “Chung một dòng nước”. Cùng xã này, thôn Khuổi Sao đang chờ gặt vụ lúa đầu trên ruộng mới có nước.',
      },
    ],
  },
]
