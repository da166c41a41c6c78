import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { CategoryList } from '@/components/newsroom/category-list'
import { listCategories } from '@/lib/categories/newsroom'
import { may } from '@/lib/staff/member'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Chuyên mục' }

/** The categories of the site, as editors arrange them. */
export default async function CategoriesPage() {
  const actor = await requireActor()
  if (!may(actor, 'arrange categories')) notFound()
  return (
    <>
      <div className="desk-head">
        <h1>Chuyên mục</h1>
      </div>
      <p className="hint">
        Thứ tự ở đây là thứ tự các khối trên trang chủ. Chuyên mục mới được ghi thêm vào cuối thực đơn. Mỗi thay đổi
        hiện ngay trên trang công khai.
      </p>
      <CategoryList categories={await listCategories(actor)} actions={{ ...actions }} />
    </>
  )
}
