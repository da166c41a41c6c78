import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of January to June 2026. */
export const spring2026: ProvincePost[] = [
  {
    title: 'Nghệ nhân Hoàng Thị Ưởng và lớp Then bên cửa sổ',
    summary: 'Ba mươi sáu khúc hát Then cổ được ghi lại và dạy cho ba lớp học trò ở xã Bản Pjàng.',
    category: 'guong-ca-nhan',
    byline: 'Lý Mùi Ghển',
    by: 'ghen',
    publishedAt: '2026-06-11T07:00:00+07:00',
    picture: [
      {
        drawing: 'lute',
        alt: 'Tranh vẽ cây đàn tính dựng bên cửa sổ nhà sàn, trăng tròn trên dãy núi.',
        caption: 'Cây đàn tính của bà Ưởng, bầu đàn làm từ quả bầu trồng sau nhà.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Lớp học của bà Hoàng Thị Ưởng không có bảng. Có một cái cửa sổ nhìn ra núi, tám chiếc chiếu và bảy cây đàn tính. Cây thứ tám, bà nhường cho học trò mới, còn mình gõ nhịp bằng quạt.',
      },
      { figure: 0 },
      {
        p: 'Bà học Then từ bà ngoại khi chưa biết chữ. Ba mươi sáu khúc nằm trong trí nhớ suốt sáu mươi năm. Năm 2019, sau một trận ốm, bà quên mất một đoạn trong khúc gọi mùa và nằm khóc cả đêm. Sáng hôm sau bà gọi cháu gái mang điện thoại sang ghi âm.',
      },
      {
        p: 'Hai bà cháu ghi mất ba năm. Mỗi khúc có ba bản: tiếng hát, lời Tày, và lời Việt để người chưa hiểu tiếng cũng biết khúc hát nói gì. Cán bộ văn hóa xã giúp đánh máy, bà nghe đọc lại từng câu.',
      },
      { h2: 'Ba lớp học trò' },
      {
        ul: [
          'Lớp chiều thứ Tư: học sinh tiểu học, học nhịp trước, học lời sau.',
          'Lớp tối thứ Sáu: thanh niên, có bốn bạn người Dao và người Kinh.',
          'Lớp sáng Chủ nhật: các bà, các cô, học để ru cháu.',
        ],
      },
      {
        p: 'Bà không thu học phí. Học trò mang theo gì thì mang, thường là rau. Ai thuộc hết một khúc, bà ghi tên người ấy vào cuối bản chép khúc đó, “để sau này biết ai giữ đoạn nào”.',
      },
      {
        p: 'Xã Bản Pjàng đề nghị khen bà ở hình thức cao hơn cấp tỉnh. Khi đọc bản tóm tắt cho bà nghe, cán bộ xã hỏi có cần sửa không. Bà bảo thêm tên cháu gái vào.',
      },
    ],
  },
  {
    title: 'Đường bê tông Cốc Mười: mỗi nhà góp một trăm ngày công',
    summary: 'Bốn cây số dốc, ba mươi hai hộ, và một quy ước: nhà nào neo người thì cả xóm làm thay.',
    category: 'xay-dung-nong-thon-moi',
    byline: 'Nông Hiển',
    by: 'hien',
    publishedAt: '2026-05-22T10:00:00+07:00',
    picture: [
      {
        drawing: 'new-road',
        alt: 'Tranh vẽ con đường bê tông mới uốn lên đồi tới xóm nhỏ, bà con đang xúc cát và đẩy xe hoàn thiện mép đường.',
        caption: 'Khúc cua cuối cùng lên Cốc Mười.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Đường lên Cốc Mười, xã Nà Lạn, dài bốn cây số, dốc đến mức xe máy phải có người đẩy. Tháng Giêng, ba mươi hai hộ ký giao ước: Nhà nước lo xi măng và kỹ thuật, dân lo cát sỏi và công.',
      },
      { figure: 0 },
      {
        p: 'Mỗi hộ một trăm ngày công. Nhà chị Vừ Thị Mua chỉ có hai mẹ con thì cả xóm làm thay, chị nấu cơm cho tổ đổ bê tông. Ba mươi mốt hộ tự dịch bờ rào, sáu hộ hiến thêm đất ruộng.',
      },
      { p: 'Đến ngày 20 tháng 5, ba cây rưỡi đã xong. Đoạn cuối chờ hết đợt mưa.' },
    ],
    updated: {
      at: '2026-06-19T09:40:00+07:00',
      note: 'Đường đã thông, thêm đoạn kết',
      body: [
        {
          p: 'Đường lên Cốc Mười, xã Nà Lạn, dài bốn cây số, dốc đến mức xe máy phải có người đẩy. Tháng Giêng, ba mươi hai hộ ký giao ước: Nhà nước lo xi măng và kỹ thuật, dân lo cát sỏi và công.',
        },
        { figure: 0 },
        {
          p: 'Mỗi hộ một trăm ngày công. Nhà chị Vừ Thị Mua chỉ có hai mẹ con thì cả xóm làm thay, chị nấu cơm cho tổ đổ bê tông. Ba mươi mốt hộ tự dịch bờ rào, sáu hộ hiến thêm đất ruộng.',
        },
        { h2: 'Thông đường ngày 16 tháng 6' },
        {
          p: [
            'Đoạn cuối được đổ xong ngày ',
            { b: '16/06/2026' },
            '. Chuyến xe đầu tiên lên xóm chở sách của điểm trường và một chiếc tủ lạnh cho cửa hàng nhỏ đầu dốc. Chuyến thứ hai đưa cụ Vừ Chá Páo, chín mươi tuổi, đi khám mắt ở trạm xá.',
          ],
        },
        {
          p: 'Riêng đoạn dốc nhà ông Mông Văn Ké, dài tám mươi mét, nền còn yếu, xóm để lại làm sau mùa mưa và đã ghi lên bảng tin xã.',
        },
        { p: 'Tổng số công đóng góp là 3.270 ngày. Sổ công để ở nhà trưởng thôn, ai cũng mở xem được.' },
      ],
    },
  },
  {
    title: 'Lịch tiếp công dân quý II năm 2026 tại trụ sở Ban',
    summary: 'Tiếp công dân vào sáng thứ Ba hằng tuần, tại phòng 102, trụ sở Ban.',
    category: 'thong-bao',
    byline: 'Văn phòng Ban',
    by: 'hien',
    publishedAt: '2026-04-15T08:00:00+07:00',
    body: [
      {
        p: 'Trong quý II năm 2026, Ban Thi đua – Khen thưởng tiếp công dân từ 8 giờ đến 11 giờ 30 sáng thứ Ba hằng tuần.',
      },
      {
        table: {
          header: ['Tháng', 'Các ngày tiếp'],
          rows: [
            ['4', '21, 28'],
            ['5', '05, 12, 19, 26'],
            ['6', '02, 09, 16, 23, 30'],
          ],
        },
      },
      { p: 'Ông, bà mang theo giấy tờ liên quan nếu có. Không có giấy tờ vẫn được tiếp.' },
    ],
    withdrawn: {
      at: '2026-05-04T14:00:00+07:00',
      reason: 'Đã có lịch mới: từ ngày 05/05/2026, Ban tiếp công dân cả sáng thứ Ba và sáng thứ Năm.',
    },
  },
  {
    title: 'Chợ phiên Nậm Chang bỏ túi ni lông sau bốn phiên',
    summary: 'Lá dong, giỏ tre và một quầy cho mượn làn. Người bán bớt tiền mua túi, người mua quen dần.',
    category: 'xay-dung-nong-thon-moi',
    byline: 'Ma Thị Diệp',
    by: 'diep',
    publishedAt: '2026-03-27T07:45:00+07:00',
    picture: [
      {
        drawing: 'market',
        alt: 'Tranh vẽ chợ phiên vùng cao với rất nhiều chiếc ô nhiều màu, người bán ngồi bên rổ rau quả, phía xa là núi.',
        caption: 'Phiên thứ tư ở chợ Nậm Chang, không còn túi ni lông ở dãy rau.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Phiên đầu tiên, cả chợ cười. Ai lại đi chợ mà phải mang làn từ nhà như thời bà nội. Phiên thứ hai, quầy “mượn làn” của chi hội phụ nữ hết veo sáu mươi chiếc trước chín giờ. Phiên thứ tư, dãy rau không còn túi ni lông.',
      },
      { figure: 0 },
      {
        p: 'Cách làm của xã Nậm Chang đi từ chỗ dễ. Hàng thịt trước đây vốn gói lá dong, nay quay lại. Hàng gạo dùng bao của khách. Khó nhất là hàng chua và hàng bún, chị em nghĩ ra cặp lồng đặt cọc năm nghìn đồng.',
      },
      {
        p: 'Bà Sầm Thị Khít bán rau tính: mỗi phiên bớt được hai mươi nghìn tiền túi. “Bằng ba mớ rau đấy”, bà nói rồi tặng khách thêm nắm hành.',
      },
      {
        p: 'Ban quản lý chợ cân rác sau mỗi phiên: 212 cân, 140 cân, 96 cân, 51 cân. Bốn con số viết phấn ở cổng, cạnh tên các dãy hàng. Không có phạt. Dãy nào ít rác nhất thì phiên sau được chọn chỗ trước.',
      },
      {
        p: 'Ba chợ khác trong tỉnh đã gửi người sang xem. Xã đề nghị khen tập thể tiểu thương dãy rau, những người thử đầu tiên.',
      },
    ],
  },
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
