'use client'

import { OrderedList, type ListActions } from '../ordered-list'
import type { Official } from '@/lib/officials/official'
import { OfficialDialog } from './official-dialog'

/** Leaders and spokespeople in the order of the page. */
export function OfficialList({ officials, actions }: { officials: Official[]; actions: ListActions }) {
  return (
    <OrderedList
      things={officials}
      label="Lãnh đạo và người phát ngôn theo thứ tự của trang"
      empty="Chưa giới thiệu ai. Thêm người đứng đầu Ban trước."
      addLabel="Thêm người"
      nameOf={({ name }) => name}
      factsOf={({ office, isLeader, isSpokesperson, portrait }) => [
        office,
        isLeader ? 'lãnh đạo' : '',
        isSpokesperson ? 'người phát ngôn' : '',
        portrait ? '' : 'chưa có ảnh',
      ]}
      removal="Người này thôi hiện ở trang Lãnh đạo và trang Người phát ngôn. Ảnh vẫn còn trong kho."
      actions={actions}
      dialog={OfficialDialog}
    />
  )
}
