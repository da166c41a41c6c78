import { bodyInput } from '@/lib/body/input'
import { db } from '@/lib/db'
import { publishPost } from '@/lib/posts/publishing'
import { saveDraft } from '@/lib/posts/drafting'
import type { Actor } from '@/lib/staff/member'

const SENTENCES = [
  'Phong trào thi đua yêu nước đã lan tỏa đến từng thôn bản, khu phố, cơ quan và trường học trên địa bàn tỉnh Bắc Lĩnh.',
  'Hội đồng Thi đua – Khen thưởng tỉnh ghi nhận nhiều mô hình mới, cách làm hay của các tập thể nhỏ và người lao động trực tiếp.',
  'Các khối, cụm thi đua đăng ký giao ước từ đầu năm, chấm điểm công khai và đề nghị khen thưởng đúng người, đúng việc.',
  'Ông Lò Văn Đức, trưởng bản Nà Hỳ, vận động bà con hiến hơn hai nghìn mét vuông đất để mở rộng đường vào bản.',
  'Tỷ lệ người lao động trực tiếp được khen thưởng tăng so với cùng kỳ, đạt yêu cầu của Luật Thi đua, Khen thưởng.',
]

/**
 * Fills an empty database as the bench needs it: one editor, four categories, so many published articles of ordinary length.
 *
 * @returns the editor, and the articles' ids
 */
export async function fill(count: number): Promise<{ editor: Actor; postIds: number[] }> {
  await db.siteSettings.upsert({
    where: { id: 1 },
    update: {},
    create: {
      agencyName: 'Ban Thi đua – Khen thưởng',
      parentBody: 'Sở Nội vụ tỉnh Bắc Lĩnh',
      province: 'tỉnh Bắc Lĩnh',
      address: 'Số 18 đường Hoa Ban, phường Đồng Tâm',
      phone: '0200 3812 345',
      email: 'bantdkt@baclinh.example',
      responsiblePerson: 'Ông Nông Quốc Thịnh, Trưởng ban',
      parentPortalName: 'Cổng thông tin điện tử tỉnh Bắc Lĩnh',
      parentPortalUrl: 'https://baclinh.example',
    },
  })
  const member = await db.member.create({ data: { email: 'do@baclinh.example', name: 'Người đo', role: 'EDITOR' } })
  const editor: Actor = { id: member.id, name: member.name, email: member.email, role: member.role }
  const names = ['Tin tức – Sự kiện', 'Phong trào thi đua', 'Gương điển hình', 'Thông báo']
  const categories = await Promise.all(
    names.map((name, position) =>
      db.category.create({ data: { slug: `muc-${position + 1}`, name, position, homeBlock: 'STORIES' } }),
    ),
  )

  const postIds: number[] = []
  const first = Date.now() - count * 3_600_000
  for (let i = 0; i < count; i++) {
    const at = new Date(first + i * 3_600_000)
    const draft = { postId: null, basedOn: 0, ...words(i), categoryId: categories[i % categories.length]!.id }
    const { postId, number } = await saveDraft(editor, draft, at)
    await publishPost(editor, { postId, basedOn: number }, at)
    postIds.push(postId)
  }
  await db.$executeRawUnsafe('ANALYZE')
  return { editor, postIds }
}

/** The words of an article: 24 paragraphs under four headings. */
export function words(
  i: number,
  title = `Phong trào thi đua “Bắc Lĩnh chung sức xây dựng nông thôn mới” đợt ${i + 1}`,
) {
  const text = (value: string) => [{ type: 'text', text: value }]
  const blocks = Array.from({ length: 24 }, (_, k) =>
    k % 6 === 0
      ? { type: 'heading', attrs: { level: 2 }, content: text(`Kết quả bước đầu, phần ${k / 6 + 1}`) }
      : {
          type: 'paragraph',
          content: text(`${i + 1}.${k}. ${SENTENCES[(i + k) % 5]} ${SENTENCES[(i + 2 * k + 1) % 5]}`),
        },
  )
  return {
    title,
    summary: SENTENCES[i % 5]!,
    body: bodyInput.parse({ type: 'doc', content: blocks }),
    byline: 'Hoàng Thị Mai',
    source: '',
    tags: [],
  }
}
