import { z } from 'zod'
import { line } from '../vietnamese/line'
import { MOST_LINKS } from './link-block'
import { rowId } from '../row-id'

/** The links of a block in their order; also what the database keeps of them. */
export const linksInput = z
  .array(
    z.object({
      name: line(150).pipe(z.string().min(1, 'Hãy ghi tên ở mỗi liên kết, hoặc bỏ dòng ấy.')),
      url: line(500).pipe(
        z.url({ protocol: /^https?$/, error: 'Địa chỉ mỗi liên kết phải bắt đầu bằng https:// hoặc http://.' }),
      ),
    }),
  )
  .min(1, 'Hãy thêm ít nhất một liên kết.')
  .max(MOST_LINKS, `Một khối có nhiều nhất ${MOST_LINKS} liên kết. Hãy tách thành hai khối.`)

/** A block of links as the newsroom writes it. */
export const linkBlockInput = z.object({
  title: line(80).pipe(z.string().min(1, 'Hãy ghi tên khối.')),
  place: z.enum(['SIDE', 'FOOT']),
  links: linksInput,
})
export type LinkBlockInput = z.infer<typeof linkBlockInput>

export const changeLinkBlockInput = linkBlockInput.extend({ id: rowId })
export type ChangeLinkBlockInput = z.infer<typeof changeLinkBlockInput>
