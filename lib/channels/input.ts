import { z } from 'zod'
import { line } from '../vietnamese/line'
import { hrefOf } from './channel'
import { rowId } from '../row-id'

/** An official channel as the newsroom writes it. */
export const channelInput = z
  .object({
    kind: z.enum(['WEBSITE', 'SOCIAL', 'VIDEO', 'EMAIL', 'PHONE', 'OFFICE', 'OTHER']),
    name: line(150).pipe(z.string().min(1, 'Hãy ghi tên kênh.')),
    address: line(300),
    phone: line(50),
  })
  .superRefine(({ kind, address, phone }, context) => {
    const mind = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (!address && !phone) return mind('address', 'Hãy ghi địa chỉ hoặc số điện thoại.')
    const href = hrefOf({ address })
    if (['WEBSITE', 'SOCIAL', 'VIDEO'].includes(kind) && !href?.startsWith('http'))
      mind('address', 'Địa chỉ phải bắt đầu bằng https:// hoặc http://.')
    if (kind === 'EMAIL' && !href?.startsWith('mailto:'))
      mind('address', 'Thư điện tử chưa đúng dạng. Ví dụ: ban@tinh.gov.vn.')
    if (kind === 'PHONE' && !/\d/.test(phone)) mind('phone', 'Hãy ghi số điện thoại.')
  })
export type ChannelInput = z.infer<typeof channelInput>

export const changeChannelInput = channelInput.and(z.object({ id: rowId }))
export type ChangeChannelInput = z.infer<typeof changeChannelInput>
