import { Told } from '@/components/site/told'
import { paths } from '@/lib/paths'
import { unlisted } from '../../describing'
import { Frame } from '../../frame'

export const metadata = unlisted('Đã nhận lời nhắn')

/** Thanks for a private remark. */
export default function RemarkedPage() {
  return (
    <Frame address={paths.remarked} isPlain>
      <Told title="Đã nhận lời nhắn" isYes>
        <p>Cảm ơn ông, bà. Lời nhắn chỉ cán bộ của Ban đọc để làm trang tốt hơn.</p>
      </Told>
    </Frame>
  )
}
