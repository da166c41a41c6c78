import type { HomeBlock, PostStatus, PublicationKind, Role } from '@/prisma/generated/enums'
import type { FindableKind } from '../search/search'
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

/** "Danh sách tiêu đề": how the home page shows a category. */
export function homeBlockLabel(block: HomeBlock): string {
  return homeBlocks[block]
}

const findables: Record<FindableKind, string> = { post: 'Tin bài', page: 'Trang giới thiệu' }

/** "Tin bài": what kind of thing was found. */
export function findableLabel(kind: FindableKind): string {
  return findables[kind]
}

/** "PDF, 1,4 MB": what a reader fetches, before fetching it. */
export function fileLabel({ format, bytes }: { format: string; bytes: number }): string {
  return `${format.toUpperCase()}, ${formatBytes(bytes)}`
}
