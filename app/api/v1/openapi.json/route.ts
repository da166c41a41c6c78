import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'
import { json } from '../posts/spelling'

export const dynamic = 'force-dynamic'

const text = { type: 'string' }
const maybe = (schema: object) => ({ oneOf: [schema, { type: 'null' }] })
const time = { type: 'string', format: 'date-time' }
const address = { type: 'string', format: 'uri' }

const headline = {
  type: 'object',
  required: [
    'id',
    'slug',
    'url',
    'api_url',
    'title',
    'summary',
    'author',
    'category',
    'published_at',
    'updated_at',
    'image',
  ],
  properties: {
    id: { type: 'integer' },
    slug: text,
    url: address,
    api_url: address,
    title: text,
    summary: text,
    author: maybe(text),
    category: { type: 'object', required: ['slug', 'name'], properties: { slug: text, name: text } },
    published_at: time,
    updated_at: time,
    image: maybe({
      type: 'object',
      required: ['url', 'width', 'height', 'alt'],
      properties: { url: address, width: { type: 'integer' }, height: { type: 'integer' }, alt: text },
    }),
  },
}

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
              schema: { type: 'integer' },
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
    components: {
      schemas: {
        Headline: headline,
        Problem: {
          type: 'object',
          description: 'RFC 9457.',
          required: ['type', 'title', 'status', 'detail'],
          properties: { type: text, title: text, status: { type: 'integer' }, detail: text },
        },
        Post: {
          allOf: [
            { $ref: '#/components/schemas/Headline' },
            {
              type: 'object',
              required: ['source', 'corrections', 'content_html'],
              properties: {
                source: maybe(text),
                corrections: {
                  type: 'array',
                  description: 'Những chỗ đã đính chính, mới nhất trước.',
                  items: { type: 'object', required: ['at', 'text'], properties: { at: time, text } },
                },
                content_html: text,
              },
            },
          ],
        },
      },
    },
  })
}
