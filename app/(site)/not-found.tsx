import { Lost } from '@/components/site/lost'
import { menu } from '@/lib/categories/published'
import { siteSettings } from '@/lib/settings/published'

/** What Next shows where a page finds nothing, in `npm run dev`. */
export default function NotFound() {
  return <NotFoundView />
}

/** Says that nothing stands here and where people go. */
export async function NotFoundView() {
  const [settings, categories] = await Promise.all([siteSettings(), menu()])
  return (
    <Lost title="Không có trang ở địa chỉ này" menu={categories} settings={settings}>
      <p>Có thể địa chỉ gõ thiếu, hoặc trang đã chuyển sang tên mới. Ông, bà thử đi từ một trong các mục dưới đây.</p>
    </Lost>
  )
}
