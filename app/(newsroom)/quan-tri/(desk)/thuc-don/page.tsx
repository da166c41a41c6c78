import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { HowToMove } from '@/components/newsroom/ordering/drag-line'
import { MenuEditor } from '@/components/newsroom/menu/menu-editor'
import { listEntries, listPlaces } from '@/lib/menu/newsroom'
import { may } from '@/lib/staff/member'
import * as actions from './actions'

export const metadata: Metadata = { title: 'Thực đơn' }

/** The menu of the public site, as editors arrange it. */
export default async function MenuPage() {
  const actor = await requireActor()
  if (!may(actor, 'arrange the menu')) notFound()
  const [entries, places] = await Promise.all([listEntries(actor), listPlaces(actor)])
  return (
    <>
      <div className="desk-head">
        <h1>Thực đơn</h1>
      </div>
      <HowToMove>
        Kéo để đổi chỗ; hoặc đứng ở nút chuyển rồi bấm phím mũi tên: lên, xuống để đổi thứ tự, sang phải để vào dưới mục
        trước, sang trái để ra cấp đầu. Sáu mục đầu đứng trên thanh. Mỗi thay đổi hiện ngay trên mọi trang công khai.
      </HowToMove>
      <MenuEditor entries={entries} places={places} actions={{ ...actions }} />
    </>
  )
}
