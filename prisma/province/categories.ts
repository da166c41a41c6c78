import type { ProvinceCategory } from './types'

/** The sections of the site in the order of the menu, two levels deep. */
export const categories: ProvinceCategory[] = [
  {
    slug: 'tin-tuc-su-kien',
    name: 'Tin tức – Sự kiện',
    description: 'Hội nghị, lễ trao tặng và những việc Ban đang làm cùng các cụm, khối thi đua trong tỉnh.',
    homeBlock: 'STORIES',
    children: [
      {
        slug: 'hoat-dong-cua-ban',
        name: 'Hoạt động của Ban',
        description: 'Các cuộc họp, buổi làm việc và lễ trao tặng do Ban tổ chức.',
      },
      {
        slug: 'tin-tu-co-so',
        name: 'Tin từ cơ sở',
        description: 'Chuyện ở thôn, tổ dân phố, xã và phường, do cán bộ cơ sở gửi về.',
      },
    ],
  },
  {
    slug: 'thong-bao',
    name: 'Thông báo',
    description: 'Lịch tiếp nhận hồ sơ, lịch tập huấn, lịch tiếp công dân và các việc cần biết trước.',
    homeBlock: 'NOTICES',
  },
  {
    slug: 'chi-dao-dieu-hanh',
    name: 'Chỉ đạo điều hành',
    description: 'Ý kiến chỉ đạo và kết luận về công tác thi đua, khen thưởng trong tỉnh.',
    homeBlock: 'HEADLINES',
  },
  {
    slug: 'phong-trao-thi-dua',
    name: 'Phong trào thi đua',
    description: 'Các phong trào đang chạy, cách làm hay và kết quả nhìn thấy được.',
    homeBlock: 'STORIES',
    children: [
      {
        slug: 'xay-dung-nong-thon-moi',
        name: 'Xây dựng nông thôn mới',
        description: 'Đường, nước, nhà cửa và nếp sống ở thôn bản.',
      },
      {
        slug: 'chuyen-doi-so',
        name: 'Chuyển đổi số',
        description: 'Người dân và cán bộ học cách làm việc mới trên máy.',
      },
      {
        slug: 'cum-khoi-thi-dua',
        name: 'Cụm, khối thi đua',
        description: 'Giao ước, chấm điểm và việc chung của các cụm, khối.',
      },
    ],
  },
  {
    slug: 'guong-dien-hinh-tien-tien',
    name: 'Gương điển hình tiên tiến',
    description: 'Những người và những tập thể làm việc tốt, kể lại đúng như họ làm.',
    homeBlock: 'STORIES',
    children: [
      { slug: 'guong-tap-the', name: 'Tập thể', description: 'Thôn, tổ, đội, trạm, trường cùng nhau làm nên việc.' },
      { slug: 'guong-ca-nhan', name: 'Cá nhân', description: 'Người nông dân, thầy giáo, y sĩ, nghệ nhân, người thợ.' },
    ],
  },
  {
    slug: 'khen-thuong',
    name: 'Khen thưởng',
    description: 'Ai được khen, vì việc gì, và lễ trao diễn ra thế nào.',
    homeBlock: 'STORIES',
    children: [
      {
        slug: 'khen-thuong-dot-xuat',
        name: 'Khen thưởng đột xuất',
        description: 'Khen kịp thời những việc làm dũng cảm, những thành tích bất ngờ.',
      },
      {
        slug: 'khen-thuong-cong-trang',
        name: 'Khen thưởng theo công trạng',
        description: 'Khen kết quả của một năm, một chặng công tác.',
      },
      {
        slug: 'khen-thuong-cong-hien',
        name: 'Khen thưởng quá trình cống hiến',
        description: 'Ghi nhận những người đã gắn bó nhiều năm với việc chung.',
      },
    ],
  },
  {
    slug: 'lay-y-kien-khen-thuong',
    name: 'Lấy ý kiến khen thưởng',
    description: 'Ai đang được đề nghị khen, ông, bà gửi ý kiến đến hết ngày nào, và kết quả lấy ý kiến.',
    homeBlock: 'NOTICES',
  },
  {
    slug: 'danh-sach-khen-thuong',
    name: 'Danh sách khen thưởng',
    description: 'Tên tập thể, cá nhân được khen theo từng quyết định, kèm tệp danh sách.',
    homeBlock: 'NONE',
  },
  {
    slug: 'van-ban',
    name: 'Văn bản',
    description: 'Hướng dẫn, kế hoạch, thông báo do Ban ban hành: ý chính đọc được trên điện thoại, kèm tệp toàn văn.',
    homeBlock: 'HEADLINES',
  },
  {
    slug: 'cai-cach-hanh-chinh',
    name: 'Cải cách hành chính',
    description: 'Bớt giấy tờ, bớt đi lại, rõ việc và rõ người chịu trách nhiệm.',
    homeBlock: 'HEADLINES',
  },
  {
    slug: 'nghiep-vu',
    name: 'Nghiệp vụ',
    description: 'Cách viết hồ sơ, cách bình xét, trả lời những câu cán bộ cơ sở hay hỏi.',
    homeBlock: 'HEADLINES',
  },
]
