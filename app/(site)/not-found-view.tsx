import { Lost } from '@/components/site/lost'
import { paths } from '@/lib/paths'
import { askMenu, askSettings } from './asking'
import { Frame } from './frame'

/** Says that nothing stands here and where people go. */
export async function NotFoundView() {
  const [settings, menu] = await Promise.all([askSettings(), askMenu()])
  return (
    <Frame address={paths.notFound} isPlain>
      <Lost title="Không có trang ở địa chỉ này" menu={menu} settings={settings}>
        <p>Có thể địa chỉ gõ thiếu, hoặc trang đã chuyển sang tên mới. Ông, bà thử đi từ một trong các mục dưới đây.</p>
      </Lost>
    </Frame>
  )
}
