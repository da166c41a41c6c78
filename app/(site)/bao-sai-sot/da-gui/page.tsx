import { Told } from '@/components/site/told'
import { paths } from '@/lib/paths'
import { unlisted } from '../../describing'
import { Frame } from '../../frame'

export const metadata = unlisted('Đã nhận báo sai sót')

/** Thanks for telling of a mistake. */
export default function ReportedPage() {
  return (
    <Frame address={paths.reported} isPlain>
      <Told title="Đã nhận báo sai sót" isYes>
        <p>
          Cảm ơn ông, bà. Cán bộ của Ban sẽ xem và sửa nếu đúng là sai; bài được sửa có ghi giờ cập nhật. Nếu có để lại
          cách liên hệ, phần ấy được xóa ngay khi việc xong.
        </p>
      </Told>
    </Frame>
  )
}
