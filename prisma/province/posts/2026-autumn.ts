import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of July to October 2026. */
export const autumn2026: ProvincePost[] = [
  {
    title: 'Bốn bước nộp hồ sơ khen thưởng không cần bản giấy',
    summary: 'Chụp bằng điện thoại cũng được, miễn đọc rõ. Mỗi hồ sơ có một mã để theo dõi.',
    category: 'cai-cach-hanh-chinh',
    byline: 'Nông Hiển',
    by: 'hien',
    publishedAt: '2026-10-12T09:15:00+07:00',
    body: [
      {
        p: 'Từ tháng 10, xã, phường và các đơn vị gửi hồ sơ khen thưởng hoàn toàn trên hệ thống một cửa. Bài này tả từng bước, theo đúng những chỗ các xã đã hỏi trong ba tuần chạy thử.',
      },
      { h2: 'Bốn bước' },
      {
        ol: [
          'Vào hệ thống một cửa bằng tài khoản của đơn vị, chọn “Đề nghị khen thưởng”.',
          'Điền tên tập thể hoặc cá nhân, chọn hình thức đề nghị. Chưa chắc chọn hình thức nào thì chọn “Nhờ Ban xem giúp”.',
          'Đính kèm biên bản họp và bản tóm tắt hai trang. Tệp chụp bằng điện thoại được nhận nếu đọc rõ.',
          'Ký số, gửi, ghi lại mã hồ sơ gồm tám ký tự.',
        ],
      },
      { h2: 'Ba câu hay hỏi' },
      { h3: 'Có phải gửi thêm bản giấy không?' },
      { p: 'Không. Bản giấy gửi kèm sẽ được trả lại cùng chuyến công văn, để khỏi có hai bản khác nhau.' },
      { h3: 'Mạng yếu, gửi giữa chừng bị dừng thì sao?' },
      { p: 'Hệ thống giữ bản nháp mười lăm ngày. Mở lại bằng đúng tài khoản ấy là gửi tiếp.' },
      { h3: 'Theo dõi ở đâu?' },
      {
        p: [
          'Gõ mã hồ sơ vào ô tra cứu. Mỗi lần hồ sơ sang khâu khác, đơn vị nhận một tin nhắn ghi rõ ',
          { b: 'tên người đang giữ' },
          ' và ngày hẹn.',
        ],
      },
    ],
  },
  {
    title: 'Một bản tóm tắt hai trang thay cho báo cáo mười trang',
    summary: 'Sau ba tháng thử ở mười hai xã, thời gian làm một hồ sơ giảm từ sáu ngày xuống còn một ngày rưỡi.',
    category: 'cai-cach-hanh-chinh',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2026-09-18T15:00:00+07:00',
    body: [
      {
        p: 'Mười trang báo cáo thành tích thường có tám trang giống nhau. Đó là kết luận khi Ban đọc lại hai trăm hồ sơ cũ. Phần làm người đọc dừng lại luôn ngắn: một việc cụ thể, một con số, một câu kể của người trong cuộc.',
      },
      { p: 'Từ tháng 6, mười hai xã thử viết hồ sơ bằng bản tóm tắt hai trang gồm bốn ô:' },
      {
        ol: [
          'Người này hoặc tập thể này đã làm việc gì?',
          'Việc ấy thay đổi điều gì, cho ai, đo bằng gì?',
          'Khó nhất là chỗ nào, đã vượt qua ra sao?',
          'Ai có thể làm chứng?',
        ],
      },
      {
        p: 'Ô thứ tư là ô được quan tâm nhất. Người làm chứng không cần chức vụ; chỉ cần nhìn thấy. Ở xã Pác Lìn, một em học sinh lớp tám đứng tên làm chứng cho bác bảo vệ.',
      },
      {
        table: {
          header: ['', 'Trước', 'Sau'],
          rows: [
            ['Số trang trung bình', '11', '2'],
            ['Thời gian làm một hồ sơ', '6 ngày', '1,5 ngày'],
            ['Hồ sơ phải trả lại', '38%', '9%'],
            ['Tỷ lệ người trực tiếp lao động', '41%', '63%'],
          ],
        },
      },
      { p: 'Từ ngày 01/10/2026, cách làm này áp dụng cho toàn tỉnh. Đơn vị đã viết theo mẫu cũ không phải viết lại.' },
    ],
  },
  {
    title: 'Thầy Bàn Văn Kiệm và những bài toán kể bằng hai thứ tiếng',
    summary: 'Sáng kiến sách toán song ngữ Dao – Việt đang dùng tại 27 điểm trường, bắt đầu từ một giờ học im lặng.',
    category: 'guong-ca-nhan',
    byline: 'Lý Mùi Ghển',
    by: 'ghen',
    publishedAt: '2026-09-04T07:00:00+07:00',
    picture: [
      {
        drawing: 'classroom',
        alt: 'Tranh vẽ lớp học vùng cao nhìn từ cuối lớp, thầy giáo chỉ lên bảng có hình tam giác, hình tròn và hình hộp.',
        caption: 'Giờ toán ở điểm trường Khuổi Sao.',
        credit: CREDIT,
      },
      {
        drawing: 'bicycles',
        alt: 'Tranh vẽ dãy xe đạp dựng dọc hàng rào tre trước ngôi trường mái đỏ lúc sáng sớm.',
        caption: 'Ngày tựu trường: xe đạp của các anh chị lớp lớn đưa em tới lớp.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Năm đầu đứng lớp ở điểm trường Khuổi Sao, thầy Bàn Văn Kiệm ra một bài toán: mẹ đi chợ bán ba con gà, mỗi con hai cân. Cả lớp im. Thầy tưởng các em không biết nhân. Đến khi thầy kể lại bằng tiếng Dao, mười bốn cánh tay giơ lên.',
      },
      { figure: 0 },
      {
        p: '“Hóa ra các em không dốt toán, các em chưa nghe ra câu chuyện”, thầy nói. Từ hôm ấy, mỗi tối thầy viết một bài toán hai thứ tiếng, bên trái tiếng Dao, bên phải tiếng Việt, ở giữa là hình vẽ.',
      },
      {
        p: 'Bài toán của thầy lấy từ trong bản: chia thịt ngày cấp sắc, đo vải thêu khăn, tính số bước từ nhà tới nương. Các cụ trong thôn đọc sửa từng chữ. Có bài bị trả lại vì “người Dao không ai chia thịt kiểu ấy”.',
      },
      { figure: 1 },
      { h2: 'Từ một cuốn vở thành một tập sách' },
      {
        p: 'Sau bốn năm, cuốn vở thành tập sách ba trăm bài. Ngành giáo dục tổ chức đọc duyệt, in thử, rồi đưa về 27 điểm trường. Thầy cô người Kinh, người Tày cũng dùng được nhờ phần phiên âm thầy viết thêm.',
      },
      {
        p: 'Các em học song ngữ đến hết lớp ba thì chuyển dần sang tiếng Việt. So với trước, số em phải học lại lớp hai giảm từ chín xuống còn một trong toàn cụm.',
      },
      {
        p: 'Tháng này thầy Kiệm bắt tay vào tập thứ hai, và nhờ thầy cô người Mông, người Nùng viết bản của dân tộc mình. Tên thầy đứng sau cùng ở bìa, dưới tên mười một cụ già và mười bốn học trò năm ấy.',
      },
    ],
  },
  {
    title: 'Hai mươi năm không lỡ mũi tiêm ở Trạm Y tế xã Nà Lạn',
    summary: 'Bảy người, một chiếc xe máy và một hòm lạnh đi tới từng thôn, kể cả mùa lũ.',
    category: 'guong-tap-the',
    byline: 'Ma Thị Diệp',
    by: 'diep',
    publishedAt: '2026-08-14T07:30:00+07:00',
    picture: [
      {
        drawing: 'health-station',
        alt: 'Tranh vẽ trạm y tế xã mái xanh trong sương sớm, các bà mẹ bế con ngồi chờ, xe máy chở hòm lạnh đỗ trước sân.',
        caption: 'Sáng tiêm chủng ở Trạm Y tế xã Nà Lạn.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Trên tường Trạm Y tế xã Nà Lạn treo một tấm lịch vẽ tay. Mỗi đứa trẻ trong xã là một ô, tiêm đủ thì tô xanh. Hai mươi năm, hai mươi tấm lịch, không ô nào bỏ trống.',
      },
      { figure: 0 },
      {
        p: 'Trạm có bảy người. Trưởng trạm là bác sĩ Hoàng Thị Bươm, về đây khi xã chưa có đường ô tô. Chiếc xe máy chở hòm lạnh đã thay ba lần; lần nào thay, anh em cũng giữ lại cái biển gỗ ghi “Ưu tiên cho tôi đi trước, trẻ đang chờ”.',
      },
      { h2: 'Mùa lũ năm 2024' },
      {
        p: 'Tháng 9 năm ấy, cầu treo Cốc Mười đứt. Bên kia suối có mười một cháu đến lịch tiêm. Hai cán bộ trạm đi vòng đường núi bảy tiếng, hòm lạnh buộc trước ngực. Đến nơi, bà con đã gom trẻ về một nhà, nhóm sẵn bếp.',
      },
      {
        p: '“Không phải chúng tôi giỏi”, bác sĩ Bươm nói. “Là vì trưởng thôn nào cũng thuộc lịch tiêm như thuộc ngày chợ phiên.”',
      },
      {
        p: 'Trạm còn ghi lại lý do của từng lần suýt lỡ: đường sạt, trẻ sốt, nhà đi nương xa, bố mẹ đi làm ăn. Danh sách ấy giúp đổi giờ tiêm sang chiều muộn và mở điểm tiêm lưu động ở nương vào mùa gặt.',
      },
      {
        p: 'Tập thể trạm được đề nghị tặng Huân chương Lao động hạng Ba. Khi được hỏi muốn gì thêm, cả bảy người cùng trả lời: một chiếc hòm lạnh mới.',
      },
    ],
  },
  {
    title: 'Mỗi chiều thứ Bảy, loa thôn đọc tên người làm việc tốt',
    summary: 'Mười phút, năm cái tên, không đọc báo cáo. Cách làm từ xã Khau Cút đã lan ra bốn mươi thôn.',
    category: 'phong-trao-thi-dua',
    byline: 'Vy Thị Lụa',
    source: 'Trang thông tin xã Khau Cút',
    by: 'diep',
    publishedAt: '2026-07-20T08:20:00+07:00',
    picture: [
      {
        drawing: 'loudspeaker',
        alt: 'Tranh vẽ cột loa truyền thanh trên đồi lúc hoàng hôn, dưới thung lũng nhà đã lên đèn.',
        caption: 'Cột loa ở đồi Khau Cút, năm giờ chiều thứ Bảy.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Năm giờ chiều thứ Bảy, loa ở đồi Khau Cút cất tiếng bằng hai thứ tiếng Nùng và Việt. Không nhạc hiệu dài, không đọc báo cáo. Chị Vy Thị Lụa chào bà con rồi đọc năm cái tên.',
      },
      { figure: 0 },
      {
        p: 'Tuần này là anh Lý A Chứ, vớt được hai con trâu của hàng xóm khi nước lên. Là mấy em lớp sáu quét sân nhà văn hóa mà không ai bảo. Là bà Nông Thị Ẻn, tám mươi tuổi, góp mười bó củi cho nhà có tang.',
      },
      {
        p: 'Ai cũng có thể giới thiệu: bỏ giấy vào hòm thư gỗ ở đầu chợ, nhắn tin, hoặc nói với người giữ sổ. Ban phát thanh ba người gặp lại để hỏi cho chắc, và xin phép trước khi đọc. Có người xin đừng đọc, thì thôi.',
      },
      {
        p: 'Sau một năm, sổ có 268 việc. Đến kỳ xét khen cuối năm, xã không phải đi tìm điển hình nữa, chỉ mở sổ ra. Bốn mươi thôn ở năm xã khác đã xin học theo.',
      },
    ],
  },
]
