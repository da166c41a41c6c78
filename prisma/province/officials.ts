import type { OfficialInput } from '@/lib/officials/input'

/** Who answers for the Board, with the drawing that stands for a portrait. */
export const officials: (Omit<OfficialInput, 'portraitId'> & { drawing: string })[] = [
  {
    name: 'Nông Quốc Thịnh',
    office: 'Phó Giám đốc Sở Nội vụ, Trưởng ban',
    biography: [
      'Sinh năm 1971, dân tộc Tày, quê ở phường Đồng Tâm. Cử nhân Luật, cao cấp lý luận chính trị.',
      'Làm việc trong ngành nội vụ từ năm 1995: chuyên viên, Chánh Văn phòng Sở Nội vụ, Trưởng phòng Tổ chức; giữ chức Trưởng ban từ tháng 6 năm 2021.',
    ].join('\n'),
    duties: [
      'Lãnh đạo, điều hành chung công việc của Ban; chịu trách nhiệm trước Giám đốc Sở Nội vụ.',
      'Công tác tổ chức cán bộ, kế hoạch, tài chính, bảo vệ chính trị nội bộ.',
      'Thường trực Hội đồng Thi đua – Khen thưởng tỉnh.',
    ].join('\n'),
    phone: '0200 3812 345',
    email: 'nongquocthinh@baclinh.example',
    isLeader: true,
    isSpokesperson: false,
    drawing: 'portrait-brown',
  },
  {
    name: 'Đinh Thị Hải Yến',
    office: 'Phó Trưởng ban',
    biography: [
      'Sinh năm 1979, quê ở xã Bản Pằng. Thạc sĩ Quản lý công.',
      'Từng là phóng viên Đài Phát thanh – Truyền hình tỉnh, Phó Trưởng phòng Nghiệp vụ; giữ chức Phó Trưởng ban từ tháng 3 năm 2023.',
    ].join('\n'),
    duties: [
      'Phong trào thi đua, tuyên truyền, phát hiện và nhân điển hình tiên tiến.',
      'Trang thông tin của Ban; tiếp nhận và trả lời ý kiến của nhân dân.',
      'Người phát ngôn và cung cấp thông tin cho báo chí.',
    ].join('\n'),
    phone: '0200 3812 347',
    email: 'nguoiphatngon@baclinh.example',
    isLeader: true,
    isSpokesperson: true,
    drawing: 'portrait-indigo',
  },
  {
    name: 'Lý Văn Ún',
    office: 'Phó Trưởng ban',
    biography: [
      'Sinh năm 1976, dân tộc Dao, quê ở xã Nà Lự. Cử nhân Kinh tế.',
      'Nguyên Phó Chủ tịch Ủy ban nhân dân xã Nà Lự; giữ chức Phó Trưởng ban từ tháng 7 năm 2025.',
    ].join('\n'),
    duties: [
      'Thẩm định hồ sơ khen thưởng, tổ chức lấy ý kiến nhân dân trước khi trình.',
      'Cấp phát hiện vật khen thưởng, Quỹ Thi đua, khen thưởng.',
      'Thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo về thi đua, khen thưởng.',
    ].join('\n'),
    phone: '0200 3812 348',
    email: '',
    isLeader: true,
    isSpokesperson: false,
    drawing: 'portrait-green',
  },
]
