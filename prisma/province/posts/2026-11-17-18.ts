import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of 17–18 November 2026. */
export const november17to18: ProvincePost[] = [
  {
    title: '“Thôn không rác”: 118 thôn ký giao ước trong tuần đầu',
    summary: 'Mỗi thôn tự chọn ba việc làm được trong chín mươi ngày và ghi lên bảng ở nhà văn hóa.',
    category: 'xay-dung-nong-thon-moi',
    byline: 'Bàn Thị Chạn',
    source: 'Trang thông tin xã Bản Pjàng',
    by: 'diep',
    publishedAt: '2026-11-18T14:10:00+07:00',
    picture: [
      {
        drawing: 'culture-house',
        alt: 'Tranh vẽ nhà văn hóa thôn mái ngói đỏ, bà con đứng đọc bảng tin bên sân.',
        caption: 'Bảng giao ước của thôn Nà Sla, treo ở chỗ ai đi qua cũng đọc được.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Phong trào “Thôn không rác” bắt đầu ngày 10 tháng 11. Sau bảy ngày, 118 trong số 640 thôn, tổ dân phố của tỉnh đã ký giao ước. Không có mẫu chung. Mỗi thôn họp, chọn ba việc, ghi tên người lo từng việc.',
      },
      { figure: 0 },
      {
        p: 'Thôn Nà Sla chọn: mỗi nhà một hố ủ lá; chợ phiên không túi ni lông; mười hai vỏ chai thuốc cỏ sót lại trên nương phải gom hết trước Tết. Chị chi hội trưởng phụ nữ đi đếm vỏ chai từ trước, nên con số mười hai là con số thật.',
      },
      {
        p: 'Tổ dân phố số 5, phường Đồng Tâm, lại chọn việc khác: xóa điểm đổ trộm ở chân cầu. Họ đặt bốn chậu hoa và một cái ghế. “Chỗ có người ngồi thì không ai đổ rác”, bác tổ trưởng giải thích.',
      },
      {
        file: {
          title: 'Áp phích “Thôn không rác”, khổ A3 nằm, để in và treo ở nhà văn hóa',
          fileName: 'ap-phich-thon-khong-rac.pdf',
          poster: 0,
        },
      },
      { h2: 'Chấm bằng mắt, không chấm bằng báo cáo' },
      {
        p: 'Sau chín mươi ngày, thôn bên cạnh sang xem và đánh dấu đạt hay chưa đạt lên chính tấm bảng ấy. Thôn nào đạt cả ba việc được xét khen ở cấp xã; cách làm hay được kể lại trên trang này.',
      },
      {
        p: [
          'Ban không yêu cầu báo cáo định kỳ. Thôn muốn học kinh nghiệm có thể đọc lại chuyện ',
          { link: 'chợ phiên Nậm Chang', href: '/bai-viet/cho-phien-nam-chang-bo-tui-ni-long-sau-bon-phien' },
          ' hồi tháng 3.',
        ],
      },
    ],
  },
  {
    title: 'Chị Triệu Thị Mấy và ba trăm gốc vạn thọ nhuộm vải',
    summary: 'Từ một luống hoa sau nhà, tổ phụ nữ Bản Pjàng giữ được nghề nhuộm đã vắng hai mươi năm.',
    category: 'guong-ca-nhan',
    byline: 'Lý Mùi Ghển',
    by: 'ghen',
    publishedAt: '2026-11-17T07:00:00+07:00',
    picture: [
      {
        drawing: 'dye-yard',
        alt: 'Tranh vẽ những tấm vải nhuộm vàng và chàm phơi trên sào tre, phía trước là luống hoa vạn thọ, hai người phụ nữ đang nhuộm vải.',
        caption: 'Sân nhà chị Mấy ngày phơi vải: vàng của vạn thọ, xanh của chàm.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Chị Triệu Thị Mấy ở thôn Bản Pjàng kể rằng hồi nhỏ chị chỉ được nhìn bà nhuộm vải chứ không được sờ vào chum. Bà mất, chum úp xuống, vải mua ngoài chợ vừa rẻ vừa sặc sỡ. Hai mươi năm, cả thôn không còn ai nhuộm.',
      },
      { figure: 0 },
      {
        p: 'Năm 2023, con gái chị cần một chiếc váy mặc ngày hội trường. Chị nhổ nắm vạn thọ trồng sau nhà cho vui, đun thử với phèn chua. Nước đầu ra màu đất. Nước thứ bảy mới ra màu vàng như chị nhớ.',
      },
      {
        p: 'Chị đi hỏi năm cụ bà trong xã, mỗi cụ nhớ một đoạn: cụ nhớ giờ hái hoa, cụ nhớ tro bếp loại nào, cụ nhớ phơi trong bóng chứ không phơi nắng. Ghép lại thành một tờ giấy, chị dán trên cột nhà.',
      },
      { h2: 'Ba trăm gốc và mười chín người' },
      {
        p: 'Bây giờ sau nhà chị có ba trăm gốc vạn thọ, quanh bờ rào là chàm và củ nâu. Tổ nhuộm có mười chín chị em, người trẻ nhất mười bảy tuổi. Mỗi tháng tổ bán chừng sáu chục tấm vải, tiền chia theo sổ, trích một phần mua gạo cho ba cụ neo đơn trong thôn.',
      },
      {
        p: 'Hỏi chị có giữ bí quyết không, chị lấy tờ giấy trên cột xuống đưa cho xem. Đã có bốn thôn đến chép. “Giấu đi thì lại mất như lần trước”, chị bảo.',
      },
      {
        p: [
          'Hội Liên hiệp Phụ nữ xã đã đề nghị khen chị Mấy trong phong trào giữ nghề truyền thống. Vải của tổ cũng là sợi đầu vào cho ',
          { link: 'nhóm dệt Nà Sla', href: '/bai-viet/to-phu-nu-na-sla-det-lai-24-mau-tho-cam' },
          ' ở cuối xã.',
        ],
      },
    ],
  },
]
