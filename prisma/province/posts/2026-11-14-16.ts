import type { ProvincePost } from '../types'

const CREDIT = 'Tranh minh họa: Ban Thi đua – Khen thưởng'

/** Posts of 14–16 November 2026. */
export const november14to16: ProvincePost[] = [
  {
    title: 'Tập huấn nghiệp vụ thi đua, khen thưởng cho cán bộ cấp xã, đợt 2',
    summary:
      'Hai lớp, mỗi lớp một ngày, học trên hồ sơ thật đã xóa tên. Đăng ký qua thư điện tử đến hết ngày 27/11/2026.',
    category: 'thong-bao',
    byline: 'Phòng Nghiệp vụ',
    by: 'hien',
    publishedAt: '2026-11-16T08:45:00+07:00',
    body: [
      {
        p: 'Ban Thi đua – Khen thưởng mở đợt tập huấn thứ hai trong năm cho công chức văn hóa – xã hội và người giữ sổ thi đua ở xã, phường.',
      },
      {
        table: {
          header: ['Lớp', 'Ngày', 'Địa điểm', 'Dành cho'],
          rows: [
            ['1', '02/12/2026', 'Hội trường xã Nà Lạn', 'Cụm 2, Cụm 3'],
            ['2', '04/12/2026', 'Hội trường Sở Nội vụ', 'Cụm 1, Cụm 4'],
          ],
        },
      },
      { h2: 'Nội dung' },
      {
        ol: [
          'Viết bản tóm tắt thành tích hai trang.',
          'Phát hiện và đề nghị khen người trực tiếp lao động.',
          'Gửi và theo dõi hồ sơ trên hệ thống một cửa.',
          'Giữ kín thông tin cá nhân của người được đề nghị.',
        ],
      },
      {
        p: 'Mỗi lớp nhận bốn mươi người. Học viên mang theo máy tính và một hồ sơ đang vướng để cùng gỡ. Đăng ký qua bantdkt@baclinh.example đến hết ngày 27/11/2026.',
      },
    ],
    newerDraft: {
      note: 'Chờ xã Nậm Chang xác nhận hội trường',
      title: 'Tập huấn nghiệp vụ thi đua, khen thưởng cho cán bộ cấp xã, đợt 2: thêm một lớp ở Nậm Chang',
      body: [
        {
          p: 'Số người đăng ký nhiều hơn chỗ ngồi, nên Ban mở thêm một lớp ngay tại xã Nậm Chang, gần các xã vùng cao.',
        },
        {
          table: {
            header: ['Lớp', 'Ngày', 'Địa điểm', 'Dành cho'],
            rows: [
              ['1', '02/12/2026', 'Hội trường xã Nà Lạn', 'Cụm 2, Cụm 3'],
              ['2', '04/12/2026', 'Hội trường Sở Nội vụ', 'Cụm 1, Cụm 4'],
              ['3', '09/12/2026', 'Nhà văn hóa xã Nậm Chang', 'Các xã đường xa'],
            ],
          },
        },
        { h2: 'Nội dung' },
        {
          ol: [
            'Viết bản tóm tắt thành tích hai trang.',
            'Phát hiện và đề nghị khen người trực tiếp lao động.',
            'Gửi và theo dõi hồ sơ trên hệ thống một cửa.',
            'Giữ kín thông tin cá nhân của người được đề nghị.',
          ],
        },
        { p: 'Chờ xã Nậm Chang xác nhận hội trường trước khi đăng.' },
      ],
    },
  },
  {
    title: 'Chủ tịch UBND tỉnh: hồ sơ khen người trực tiếp lao động phải xong trong bảy ngày',
    summary: 'Bảy ngày tính từ khi xã gửi đủ giấy tờ. Chậm ở khâu nào, khâu ấy phải trả lời bằng văn bản.',
    category: 'chi-dao-dieu-hanh',
    byline: 'Hoàng Lưu',
    by: 'luu',
    publishedAt: '2026-11-15T16:30:00+07:00',
    body: [
      {
        p: 'Làm việc với Sở Nội vụ ngày 13 tháng 11, Chủ tịch UBND tỉnh nêu một con số: trong mười tháng đầu năm, hồ sơ khen nông dân, công nhân, giáo viên điểm trường đi từ xã lên đến quyết định mất trung bình 31 ngày; hồ sơ khen lãnh đạo quản lý mất 19 ngày. “Phải làm ngược lại”, Chủ tịch nói.',
      },
      { p: 'Yêu cầu cụ thể:' },
      {
        ul: [
          'Hồ sơ khen người trực tiếp lao động thuộc thẩm quyền của tỉnh được xử lý trong bảy ngày làm việc, tính từ khi xã gửi đủ giấy tờ.',
          'Thiếu giấy tờ thì báo một lần, báo đủ, trong ngày.',
          'Khâu nào để chậm thì trả lời bằng văn bản cho xã và cho người được đề nghị.',
          'Mỗi tháng công bố thời gian xử lý trung bình trên cổng này.',
        ],
      },
      {
        p: 'Ban Thi đua – Khen thưởng được giao bố trí người nhận riêng nhóm hồ sơ này và áp dụng từ ngày 01/12/2026. Con số của tháng đầu tiên sẽ được công bố đầu tháng 01/2027.',
      },
      {
        p: [
          'Chỉ đạo này nối tiếp ',
          {
            link: 'kết luận phiên họp quý IV của Hội đồng',
            href: '/bai-viet/ket-luan-phien-hop-quy-iv-cua-hoi-dong-thi-dua-khen-thuong-tinh',
          },
          ' về bớt giấy tờ trong hồ sơ.',
        ],
      },
    ],
  },
  {
    title: 'Vườn thuốc nam của y sĩ Nông Văn Sòi',
    summary: 'Bảy mươi tám loài cây, một cuốn sổ tay và cánh cổng không bao giờ khóa.',
    category: 'guong-ca-nhan',
    byline: 'Ma Thị Diệp',
    by: 'diep',
    publishedAt: '2026-11-14T07:20:00+07:00',
    picture: [
      {
        drawing: 'herb-garden',
        alt: 'Tranh vẽ khu vườn nhiều luống cây thuốc, cổng tre mở, một người áo trắng cầm sổ đứng giữa lối đi, phía sau là nhà sàn.',
        caption: 'Lối vào vườn thuốc của ông Sòi. Cổng tre có then cài nhưng chưa ai thấy ông cài.',
        credit: CREDIT,
      },
    ],
    body: [
      {
        p: 'Cổng vườn nhà ông Nông Văn Sòi ở thôn Nà Coóc làm bằng tre, có then nhưng không khóa. Ai đau bụng, ho, bong gân giữa đêm cứ vào hái, sáng ra nhắn một tiếng. Ông chỉ xin một điều: hái lá thì đừng nhổ gốc.',
      },
      { figure: 0 },
      {
        p: 'Ông Sòi làm y sĩ Trạm Y tế xã ba mươi mốt năm. Những ngày đi bộ vào thôn tiêm phòng, ông để ý các cụ dùng cây gì, chữa bệnh gì, rồi xin một nhánh mang về trồng. Nghỉ hưu năm 2019, ông có bốn mươi loài. Nay là bảy mươi tám.',
      },
      { h2: 'Cuốn sổ chép hai cột' },
      {
        p: 'Cuốn sổ tay của ông chia hai cột. Cột trái ghi tên cây bằng tiếng Tày, tiếng Dao, tiếng Kinh và cách các cụ dùng. Cột phải ghi điều ông biết từ nghề y: cây nào có độc, ai không được uống, lúc nào phải ra trạm chứ đừng chờ lá. Cột phải nhiều chỗ gạch chân hai lần.',
      },
      {
        quote:
          'Cây thuốc tốt nhất trong vườn này là cái điện thoại gọi Trạm Y tế. Sốt cao, khó thở, rắn cắn thì gọi trước đã.',
      },
      {
        p: 'Mỗi tháng hai buổi, học sinh trường xã sang vườn học. Các em đeo biển tên cho cây, vẽ lại lá, và thay ông tưới những luống ở xa. Đã có ba em thi vào trường y.',
      },
      {
        p: [
          'Trạm Y tế xã Nà Lạn, nơi ông từng làm việc, vừa được ghi tên trên ',
          { i: 'Bảng ghi công' },
          ' của tỉnh tháng này. Ông Sòi bảo phần của ông trong đó “bằng một luống ngải cứu”.',
        ],
      },
    ],
  },
]
