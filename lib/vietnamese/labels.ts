import type { HomeBlock, PostStatus, PublicationKind, Role } from '@/prisma/generated/enums'
import { formatDate } from './dates'
import { formatBytes } from './numbers'

const statuses: Record<PostStatus, string> = { DRAFT: 'Bản nháp', PUBLISHED: 'Đã xuất bản', WITHDRAWN: 'Đã gỡ' }

const roles: Record<Role, string> = { AUTHOR: 'Người viết', EDITOR: 'Biên tập viên', ADMINISTRATOR: 'Quản trị viên' }

const publications: Record<PublicationKind, string> = {
  PUBLISHED: 'Xuất bản',
  UPDATED: 'Cập nhật',
  WITHDRAWN: 'Gỡ bài',
  RENAMED: 'Đổi địa chỉ',
}

const homeBlocks: Record<HomeBlock, string> = {
  NONE: 'Không hiện ở trang chủ',
  STORIES: 'Tin có ảnh',
  HEADLINES: 'Danh sách tiêu đề',
  NOTICES: 'Thông báo, đứng cạnh tin mới',
}

/** "Đã xuất bản" */
export function statusLabel(status: PostStatus): string {
  return statuses[status]
}

/** "Biên tập viên" */
export function roleLabel(role: Role): string {
  return roles[role]
}

/** "Cập nhật": what was done to what citizens see. */
export function publicationLabel(kind: PublicationKind): string {
  return publications[kind]
}

/** "Đính chính ngày 23/11/2026": over what a published change put right. */
export function correctionLabel({ at }: { at: Date }): string {
  return `Đính chính ngày ${formatDate(at)}`
}

/** "Danh sách tiêu đề": how the home page shows a category. */
export function homeBlockLabel(block: HomeBlock): string {
  return homeBlocks[block]
}

/** "PDF, 1,4 MB": what a reader fetches, before fetching it. */
export function fileLabel({ format, bytes }: { format: string; bytes: number }): string {
  return `${format.toUpperCase()}, ${formatBytes(bytes)}`
}
