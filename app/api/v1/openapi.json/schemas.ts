/** Words of JSON Schema that the description is made of. */
export const text = { type: 'string' }
export const integer = { type: 'integer' }
export const address = { type: 'string', format: 'uri' }
export const maybe = (schema: object) => ({ oneOf: [schema, { type: 'null' }] })

const time = { type: 'string', format: 'date-time' }

/** A thing of which every part is always there. */
const whole = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})

/** What the open door hands out, by the names under which the description speaks of it. */
export const schemas = {
  Headline: whole({
    id: integer,
    slug: text,
    url: address,
    api_url: address,
    title: text,
    summary: text,
    author: maybe(text),
    category: whole({ slug: text, name: text }),
    published_at: time,
    updated_at: time,
    image: maybe(whole({ url: address, width: integer, height: integer, alt: text })),
  }),
  Post: {
    allOf: [
      { $ref: '#/components/schemas/Headline' },
      whole({
        source: maybe(text),
        corrections: {
          type: 'array',
          description: 'Những chỗ đã đính chính, mới nhất trước.',
          items: whole({ at: time, text }),
        },
        content_html: text,
      }),
    ],
  },
  Change: whole({
    number: { ...integer, description: 'Thay đổi sau có số lớn hơn.' },
    kind: {
      enum: ['published', 'updated', 'withdrawn', 'renamed'],
      description: 'Đăng, cập nhật, gỡ, đổi địa chỉ.',
    },
    at: time,
    post_id: { ...integer, description: 'Mã bài, không đổi khi bài đổi địa chỉ.' },
    api_url: { ...address, description: 'Bài ấy bây giờ; bài đã gỡ trả lời 410.' },
    reason: { ...maybe(text), description: 'Vì sao gỡ.' },
    correction: { ...maybe(text), description: 'Điều đính chính.' },
  }),
  Problem: { description: 'RFC 9457.', ...whole({ type: text, title: text, status: integer, detail: text }) },
}
