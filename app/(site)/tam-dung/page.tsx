import type { Metadata } from 'next'
import { Lost } from '@/components/site/lost'
import { menu } from '@/lib/categories/published'
import { siteSettings } from '@/lib/settings/published'

export const metadata: Metadata = { title: 'Trang đang bận', robots: { index: false } }

/** The page for times of trouble; drawn while all is well and kept by the front desk. */
export default async function BusyPage() {
  const [settings, categories] = await Promise.all([siteSettings(), menu()])
  return (
    <Lost title="Trang đang bận" menu={categories} settings={settings}>
      <p>Xin thử lại sau một phút. Những trang ông, bà đã xem gần đây vẫn mở được.</p>
    </Lost>
  )
}
