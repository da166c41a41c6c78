import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'
import { json } from '../posts/spelling'
import { address, integer, maybe, schemas, text } from './schemas'

export const dynamic = 'force-dynamic'

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
const answers = (description: string, schema: object) => ({
  200: { description, content: { 'application/json': { schema } } },
  304: { description: 'Không có gì đổi từ lần hỏi trước (If-None-Match, If-Modified-Since).' },
  404: refused('Không có gì ở địa chỉ này.'),
  default: refused('Chưa trả lời được; “detail” nói vì sao.'),
})

/** Describes the open door to the programs of other portals (OpenAPI 3.1). */
export async function GET(): Promise<Response> {
  const settings = await siteSettings()
  return json({
    openapi: '3.1.0',
    info: {
      title: `${fullName(settings)}: bài viết`,
      version: '1.0.0',
      description: `Đọc tự do, không cần khóa. Ghi rõ nguồn “${fullName(settings)}” khi dùng lại.`,
      contact: { url: env().PORTAL_URL + paths.home, ...(settings.email && { email: settings.email }) },
    },
    servers: [{ url: env().PORTAL_URL }],
    paths: {
      [paths.apiPosts]: {
        get: {
          operationId: 'listPosts',
          summary: 'Các bài đang đăng, mới nhất trước',
          parameters: [
            {
              name: 'before',
              in: 'query',
              schema: integer,
              description: 'Mã bài mà trang bắt đầu ngay sau đó; lấy từ “next”.',
            },
            { name: 'category', in: 'query', schema: text, description: 'Phần cuối địa chỉ của một chuyên mục.' },
          ],
          responses: answers('Một trang của danh sách.', {
            type: 'object',
            required: ['posts', 'next'],
            properties: {
              posts: { type: 'array', items: { $ref: '#/components/schemas/Headline' } },
              next: maybe(address),
            },
          }),
        },
      },
      [paths.apiChanges]: {
        get: {
          operationId: 'listChanges',
          summary: 'Những gì đã đổi: bài đăng, cập nhật, gỡ, đổi địa chỉ, cũ trước mới sau',
          description: 'Nơi đăng lại hỏi ở đây đều đặn, mỗi lần ở địa chỉ “next” của lần trước.',
          parameters: [
            { name: 'after', in: 'query', schema: integer, description: 'Số của thay đổi đã biết sau cùng.' },
          ],
          responses: answers('Những thay đổi sau số ấy, nhiều nhất 200.', {
            type: 'object',
            required: ['changes', 'next'],
            properties: { changes: { type: 'array', items: { $ref: '#/components/schemas/Change' } }, next: address },
          }),
        },
      },
      [paths.apiPost('{slug}')]: {
        get: {
          operationId: 'readPost',
          summary: 'Một bài, toàn văn',
          parameters: [{ name: 'slug', in: 'path', required: true, schema: text }],
          responses: {
            ...answers('Bài viết.', { $ref: '#/components/schemas/Post' }),
            308: { description: 'Bài đã đổi địa chỉ; “Location” nói địa chỉ mới.' },
            410: refused('Bài đã được gỡ; “detail” nói ngày và lý do. Nơi đăng lại cũng nên gỡ.'),
          },
        },
      },
    },
    components: { schemas },
  })
}
