import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { PageTree } from '@/components/newsroom/pages/page-tree'
import { UnsavedNote } from '@/components/newsroom/unsaved-note'
import { listUnsaved } from '@/lib/desks/newsroom'
import { listDeskPages, type DeskPageLine } from '@/lib/pages/newsroom'
import { paths } from '@/lib/paths'
import { may } from '@/lib/staff/member'
import { move } from '../../trang/actions'

export const metadata: Metadata = { title: 'Các trang' }

/** The pages that stand, as a tree. */
export default async function PagesPage() {
  const actor = await requireActor()
  if (!may(actor, 'edit pages')) notFound()
  const [pages, unsaved] = await Promise.all([listDeskPages(actor), listUnsaved(actor, 'PAGE')])
  return (
    <>
      <div className="desk-head">
        <h1>Các trang</h1>
        <div className="actions">
          <a className="button button-main" href={paths.newPage}>
            Viết trang mới
          </a>
        </div>
      </div>
      <UnsavedNote of="trang" unsaved={unsaved} memberId={actor.id} />
      {!hasPrivacyRule(pages) && (
        <p className="note note-care">
          <strong>Chưa có trang bảo vệ dữ liệu cá nhân đang đăng.</strong> Luật 91/2025 yêu cầu người dân đọc được trước
          khi điền biểu mẫu. Viết một trang, xuất bản, rồi chọn vai trò ấy cho trang.
        </p>
      )}
      {pages.length > 0 ? (
        <PageTree pages={pages} move={move} />
      ) : (
        <div className="empty-box">
          <p>Chưa có trang nào. Thường bắt đầu bằng Giới thiệu, Liên hệ và Bảo vệ dữ liệu cá nhân.</p>
        </div>
      )}
    </>
  )
}

function hasPrivacyRule(pages: DeskPageLine[]): boolean {
  return pages.some(
    ({ role, status, children }) => (role === 'PRIVACY' && status === 'PUBLISHED') || hasPrivacyRule(children),
  )
}
