import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of August to December 2025. */
export const autumn2025: ProvincePost[] = [
  {
    title: 'Gia hạn góp ý dự thảo thang điểm thi đua năm 2026',
    summary: 'Nhận thêm góp ý đến hết ngày 05/01/2026, vì nhiều xã muốn hỏi ý kiến bà con trong buổi họp cuối năm.',
    category: 'thong-bao',
    byline: 'Phòng Nghiệp vụ',
    by: 'hien',
    publishedAt: '2025-12-19T09:00:00+07:00',
    body: [
      {
        p: 'Dự thảo thang điểm thi đua năm 2026 đã nhận 143 ý kiến. Chín xã đề nghị thêm thời gian để đọc dự thảo trong buổi họp thôn cuối năm. Ban đồng ý.',
      },
      {
        ul: [
          'Nhận góp ý: đến hết ngày 05/01/2026.',
          'Gửi về: bantdkt@baclinh.example, hoặc viết tay gửi qua xã.',
          'Trả lời: bảng tổng hợp ý kiến nào tiếp thu, ý kiến nào chưa và vì sao, đăng trên cổng này.',
        ],
      },
      {
        p: 'Ba điểm được góp ý nhiều nhất là cách tính điểm khen đột xuất, điểm thưởng cho xã vùng cao, và có nên trừ điểm vì báo cáo muộn.',
      },
    ],
  },
  {
    title: 'Cuốn nhật ký rừng của ông Đặng Kim Pú',
    summary: 'Hai mươi hai năm, một người Dao ở Thẳm Mò ghi tên từng cây quế ông trồng và từng người đến xin giống.',
    category: 'guong-ca-nhan',
    byline: 'Lý Mùi Ghển',
    by: 'ghen',
    publishedAt: '2025-12-03T07:15:00+07:00',
    picture: [
      {
        drawing: 'cinnamon-wood',
        alt: 'Tranh vẽ rừng quế trong nắng xiên, hai người gùi cây giống đi lên, dưới gốc là những cây con.',
        caption: 'Lối vào rừng quế Thẳm Mò ngày giao cây giống.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Trang đầu cuốn nhật ký rừng của ông Đặng Kim Pú viết ngày 3 tháng 12 năm 2003: “Trồng mười hai cây. Chết bốn.” Trang mới nhất, viết sáng nay: “Giao cho nhà Chìu Sành tám trăm cây. Dặn che nắng.”',
      },
      { figure: 0 },
      {
        p: 'Hai mươi hai năm, đồi trọc Thẳm Mò thành rừng. Riêng nhà ông có chín héc-ta; cả thôn có hơn một trăm. Giống quế đều từ vườn ươm dưới gốc đa nhà ông mà ra.',
      },
      {
        p: 'Ông không bán giống. Ai xin thì ghi tên vào sổ, ba năm sau trả lại cho người khác đúng số cây mình đã xin. Cuốn sổ có 214 cái tên ở bốn xã. Người không trả, ông cũng ghi, nhưng ghi thêm lý do: mất mùa, nhà có việc, trâu ăn.',
      },
      { h2: 'Rừng dạy cách đợi' },
      {
        p: 'Quế mười lăm năm mới cho vỏ dày. Ông Pú dặn người trẻ trồng xen gừng, nghệ để có cái ăn trước mắt, chừa lại một phần ba cây không bóc để giữ đất. Nhà nào bóc trắng đồi, ông sang tận nơi, không trách, chỉ ngồi uống nước và chỉ cái khe bắt đầu lở.',
      },
      {
        p: 'Kiểm lâm xã nhờ ông dạy hai lớp cho đội bảo vệ rừng. Bài đầu tiên là đi thật chậm và nghe. “Rừng khỏe thì có tiếng”, ông bảo.',
      },
    ],
  },
  {
    title: 'Tổ phụ nữ Nà Sla dệt lại 24 mẫu thổ cẩm',
    summary: 'Từ những mảnh vải cũ trong đáy hòm, mười bốn chị em đếm từng sợi để vẽ lại hoa văn.',
    category: 'guong-tap-the',
    byline: 'Ma Thị Diệp',
    by: 'diep',
    publishedAt: '2025-11-14T07:30:00+07:00',
    picture: [
      {
        drawing: 'loom',
        alt: 'Tranh vẽ khung cửi gỗ với tấm thổ cẩm chàm dệt sao tám cánh và hình thoi, con thoi gỗ đặt trên sợi.',
        caption: 'Mẫu sao tám cánh, mẫu thứ nhất được dệt lại.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Mẫu sao tám cánh nằm trên mảnh địu đã sờn, xếp trong đáy hòm của bà nội chị Long Thị Vạn. Mất mười một buổi tối, hai người thay nhau soi đèn đếm sợi, một người đếm, một người chấm lên giấy kẻ ô.',
      },
      { figure: 0 },
      {
        p: 'Tổ dệt Nà Sla có mười bốn chị em người Tày và người Nùng. Họ đi từng nhà xin xem vải cũ, hứa không mượn về, chỉ đếm tại chỗ. Sau ba năm được 24 mẫu: sao, quả trám, chân chim, lưng rùa, sóng nước.',
      },
      {
        p: 'Mỗi mẫu có tên người giữ mảnh vải gốc, tên người đếm, tên người dệt tấm đầu tiên. Khi bán được một tấm, tổ gửi phần nhỏ cho nhà có mảnh vải gốc.',
      },
      {
        p: 'Có một mẫu không ai gọi được tên. Tổ treo nó ở nhà văn hóa, ai nhớ thì viết vào tờ giấy bên cạnh. Đến nay có bảy cái tên khác nhau.',
      },
      { h2: 'Dạy trong giờ ra chơi' },
      {
        p: 'Trường trung học cơ sở xã đặt hai khung cửi ở hành lang. Giờ ra chơi, học trò ngồi dệt vài đường. Tấm vải chung của cả trường hiện dài bốn mét, có chỗ lỗi, các cô để nguyên.',
      },
      {
        p: 'Hội Liên hiệp Phụ nữ tỉnh và Ban đã chọn mẫu sao tám cánh làm đường viền cho bìa sổ thi đua phát về các thôn.',
      },
    ],
  },
  {
    title: 'Sáu mươi ba mái nhà xong trước mùa rét',
    summary: 'Phong trào xóa nhà tạm ở bốn xã vùng cao hoàn thành trước khi gió mùa về.',
    category: 'phong-trao-thi-dua',
    byline: 'Nông Hiển',
    by: 'hien',
    publishedAt: '2025-10-17T15:10:00+07:00',
    picture: [
      {
        drawing: 'stilt-house-dusk',
        alt: 'Tranh vẽ nếp nhà sàn sáng đèn lúc chập tối, ánh đèn soi xuống mặt ao.',
        caption: 'Nhà của vợ chồng anh Lầu A Dơ ở thôn Lũng Mò, buổi tối đầu tiên.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Tối 16 tháng 10, nhà anh Lầu A Dơ ở thôn Lũng Mò bật điện lần đầu. Đó là mái nhà thứ sáu mươi ba, cũng là nhà cuối trong danh sách của bốn xã vùng cao.',
      },
      { figure: 0 },
      {
        p: 'Danh sách ấy do thôn lập, đọc công khai ba lần. Lần thứ hai có hai hộ xin rút, nhường cho nhà khó hơn. Một hộ được thêm vào vì người già trong nhà ngại không dám nói.',
      },
      {
        p: 'Đơn vị bộ đội, công an xã, giáo viên và thợ các thôn chia thành chín đội, thi xem đội nào làm chắc nhất chứ không phải nhanh nhất. Người chấm là các cụ thợ cả đã nghỉ nghề. Đội thắng là đội có cái cầu thang không kêu.',
      },
      {
        ul: [
          '63 nhà, trong đó 41 nhà sàn gỗ và 22 nhà trệt.',
          '7.400 ngày công giúp nhau.',
          'Gỗ cũ dùng lại được hơn một nửa.',
        ],
      },
      {
        p: 'Hai mươi tập thể, cá nhân được khen đột xuất ngay tại thôn. Không có sân khấu; bằng được trao bên bếp lửa của ngôi nhà mới nhất.',
      },
    ],
  },
  {
    title: 'Năm lỗi thường gặp khi viết tóm tắt thành tích',
    summary: 'Rút ra từ hai trăm hồ sơ. Mỗi lỗi có một cách sửa trong một dòng.',
    category: 'nghiep-vu',
    byline: 'Phòng Nghiệp vụ',
    by: 'luu',
    publishedAt: '2025-09-12T09:30:00+07:00',
    body: [
      {
        p: 'Hồ sơ hay bị trả lại không vì việc làm nhỏ, mà vì người đọc không hình dung ra việc ấy. Dưới đây là năm lỗi gặp nhiều nhất trong hai trăm hồ sơ của nửa đầu năm.',
      },
      { h2: 'Lỗi và cách sửa' },
      {
        ol: [
          'Toàn tính từ: “tích cực, gương mẫu, nhiệt tình”. Thay bằng một việc đã làm.',
          'Số liệu không có mốc: “tăng 30%”. Ghi rõ từ bao nhiêu lên bao nhiêu.',
          'Công của tập thể ghi hết cho một người. Viết ai làm phần nào.',
          'Chép chức trách thay cho thành tích. Việc được giao ai cũng làm; hãy kể chỗ làm hơn.',
          'Kể quá nhiều thông tin riêng. Không ghi số định danh, ngày sinh, địa chỉ nhà, số điện thoại cá nhân vào phần đăng công khai.',
        ],
      },
      { h2: 'Một ví dụ' },
      {
        p: [
          'Trước khi sửa: ',
          { i: 'Bà luôn nêu cao tinh thần trách nhiệm, có nhiều đóng góp cho công tác khuyến học.' },
        ],
      },
      {
        p: [
          'Sau khi sửa: ',
          {
            i: 'Sáu năm nay, mỗi tối thứ Hai bà mở cửa nhà cho mười hai cháu ngồi học vì nhà các cháu chưa có điện. Chín cháu đã lên cấp ba.',
          },
        ],
      },
      { p: 'Câu sau không có tính từ nào, nhưng người đọc biết vì sao bà được khen.' },
    ],
  },
  {
    title: 'Sau sắp xếp: các cụm thi đua mới gọi tên và chia việc thế nào',
    summary: 'Hai mươi tám xã, phường chia thành bốn cụm theo dòng sông và dãy núi, không theo địa giới huyện cũ.',
    category: 'cum-khoi-thi-dua',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2025-08-15T10:20:00+07:00',
    body: [
      {
        p: 'Từ khi không còn cấp huyện, tám cụm thi đua cũ cũng thôi. Tỉnh có 28 xã, phường mới và câu hỏi đầu tiên là ai thi đua với ai.',
      },
      {
        p: 'Ban lấy ý kiến cả 28 nơi. Đa số muốn ở cùng những xã có đường đi giống mình, ruộng giống mình. Vì vậy bốn cụm được chia theo sông và núi:',
      },
      {
        table: {
          header: ['Cụm', 'Vùng', 'Số xã, phường', 'Cụm trưởng năm đầu'],
          rows: [
            ['1', 'Phường và vùng ven', '7', 'Phường Đồng Tâm'],
            ['2', 'Dọc sông Lĩnh', '8', 'Xã Hợp Lĩnh'],
            ['3', 'Vùng cao phía đông', '6', 'Xã Nà Lạn'],
            ['4', 'Vùng cao phía tây', '7', 'Xã Tả Pình'],
          ],
        },
      },
      { h2: 'Việc chung của mỗi cụm' },
      { ul: ['Một giao ước không quá một trang.', 'Một việc giúp nhau thấy được trong năm.', 'Một buổi chấm chéo.'] },
      {
        p: 'Sổ truyền thống và bằng công nhận của các huyện cũ được bàn giao về kho lưu trữ tỉnh, có biên bản và ảnh chụp từng trang, để sau này ai cần vẫn tìm thấy.',
      },
    ],
  },
]
