import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of March to June 2026. */
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
]
