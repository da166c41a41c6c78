import type { ProvincePost } from '../types'

const INVENTIONS = [
  'HƯỚNG DẪN về bình xét sáng kiến làm căn cứ khen thưởng',
  '1. Sáng kiến là cách làm mới đã dùng được ở nơi làm việc, không phải ý định sẽ làm.',
  '2. Người đề nghị viết không quá hai trang: trước đây làm thế nào, nay làm thế nào, đỡ được gì, ai làm theo được.',
  '3. Hội đồng sáng kiến cấp cơ sở đến xem việc thật trước khi bỏ phiếu; biên bản ghi điều đã nhìn thấy.',
  '4. Sáng kiến của người trực tiếp lao động được xét trước. Không yêu cầu bìa cứng, không yêu cầu in màu.',
  '5. Kết quả được niêm yết ở nơi làm việc năm ngày làm việc trước khi công nhận.',
]

const TRAINING = [
  'KẾ HOẠCH bồi dưỡng nghiệp vụ cho người làm công tác thi đua ở cấp xã',
  '1. Mỗi xã, phường cử một người; người mới nhận việc được ưu tiên.',
  '2. Học hai ngày, bằng hồ sơ thật đã bỏ tên: đọc, sửa, bình xét thử.',
  '3. Ai ở xa được ở lại nhà khách của tỉnh; chi phí do ngân sách tỉnh bảo đảm.',
  '4. Hết khóa, mỗi người mang về một bản tóm tắt hai trang do chính mình viết lại.',
]

/** What the Board issues to be followed, each with its words to read on a phone and its file to keep. */
export const documents: ProvincePost[] = [
  {
    title: 'Hướng dẫn số 118/HD-BTĐKT về bình xét sáng kiến',
    summary: 'Thế nào là sáng kiến, viết bao nhiêu là đủ, ai xem và niêm yết ở đâu trước khi công nhận.',
    category: 'van-ban',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'luu',
    publishedAt: '2026-10-20T09:00:00+07:00',
    body: [
      {
        table: {
          header: ['Thông tin', 'Nội dung'],
          rows: [
            ['Số, ký hiệu', '118/HD-BTĐKT'],
            ['Ngày ban hành', '19/10/2026'],
            ['Cơ quan ban hành', 'Ban Thi đua – Khen thưởng tỉnh Bắc Lĩnh'],
            ['Người ký', 'Nông Quốc Thịnh, Trưởng ban'],
            ['Hiệu lực', 'Từ ngày ký; thay Hướng dẫn số 54/HD-BTĐKT ngày 14/03/2022'],
          ],
        },
      },
      { h2: 'Những điểm chính' },
      { ol: INVENTIONS.slice(1).map((line) => line.replace(/^\d+\. /, '')) },
      {
        file: {
          title: 'Toàn văn Hướng dẫn số 118/HD-BTĐKT',
          fileName: '118-HD-BTDKT.docx',
          paragraphs: INVENTIONS,
        },
      },
    ],
  },
  {
    title: 'Kế hoạch số 96/KH-BTĐKT về bồi dưỡng người làm công tác thi đua ở cấp xã',
    summary: 'Ai được cử đi, học gì trong hai ngày, ăn ở ra sao và mang gì về.',
    category: 'van-ban',
    byline: 'Ban Thi đua – Khen thưởng',
    by: 'hien',
    publishedAt: '2026-08-06T15:00:00+07:00',
    body: [
      {
        table: {
          header: ['Thông tin', 'Nội dung'],
          rows: [
            ['Số, ký hiệu', '96/KH-BTĐKT'],
            ['Ngày ban hành', '05/08/2026'],
            ['Cơ quan ban hành', 'Ban Thi đua – Khen thưởng tỉnh Bắc Lĩnh'],
            ['Người ký', 'Đinh Thị Hải Yến, Phó Trưởng ban'],
            ['Hiệu lực', 'Từ ngày ký đến hết năm 2026'],
          ],
        },
      },
      { h2: 'Những điểm chính' },
      { ol: TRAINING.slice(1).map((line) => line.replace(/^\d+\. /, '')) },
      {
        file: { title: 'Toàn văn Kế hoạch số 96/KH-BTĐKT', fileName: '96-KH-BTDKT.docx', paragraphs: TRAINING },
      },
    ],
  },
]
