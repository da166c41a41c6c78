import type {
  ChannelKind,
  HomeBlock,
  LinkPlace,
  NoticeKind,
  PageRole,
  PostStatus,
  PublicationKind,
  Role,
  SpecialDayKind,
} from '@/prisma/generated/enums'
import type { FindableKind } from '../search/search'
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

const noticeKinds: Record<NoticeKind, string> = {
  INFORMATION: 'Thông báo',
  WARNING: 'Cảnh báo',
  DOWNTIME: 'Tạm dừng hoạt động',
}

const specialDays: Record<SpecialDayKind, string> = { OFF: 'Ngày nghỉ', WORKING: 'Ngày làm bù' }

const channelKinds: Record<ChannelKind, string> = {
  WEBSITE: 'Trang thông tin điện tử',
  SOCIAL: 'Mạng xã hội',
  VIDEO: 'Kênh video',
  EMAIL: 'Thư điện tử',
  PHONE: 'Điện thoại',
  OFFICE: 'Trụ sở, nơi tiếp công dân',
  OTHER: 'Kênh khác',
}

const linkPlaces: Record<LinkPlace, string> = { SIDE: 'Cạnh tin mới ở trang chủ', FOOT: 'Chân mọi trang' }

const pageRoles: Record<PageRole, string> = { CONTACT: 'Trang liên hệ', PRIVACY: 'Trang bảo vệ dữ liệu cá nhân' }

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

const findables: Record<FindableKind, string> = { post: 'Tin bài', page: 'Trang giới thiệu' }

/** "Tin bài": what kind of thing was found. */
export function findableLabel(kind: FindableKind): string {
  return findables[kind]
}

/** "Cảnh báo": what a notice over the pages is. */
export function noticeKindLabel(kind: NoticeKind): string {
  return noticeKinds[kind]
}

/** "Ngày làm bù": how a day differs from the week. */
export function specialDayLabel(kind: SpecialDayKind): string {
  return specialDays[kind]
}

/** "Mạng xã hội": what an official channel is. */
export function channelKindLabel(kind: ChannelKind): string {
  return channelKinds[kind]
}

/** "Chân mọi trang": where a block of links stands. */
export function linkPlaceLabel(place: LinkPlace): string {
  return linkPlaces[place]
}

/** "Trang liên hệ" */
export function pageRoleLabel(role: PageRole): string {
  return pageRoles[role]
}

/** "PDF, 1,4 MB": what a reader fetches, before fetching it. */
export function fileLabel({ format, bytes }: { format: string; bytes: number }): string {
  return `${format.toUpperCase()}, ${formatBytes(bytes)}`
}

/** "Ảnh: Hoàng Lưu"; a credit that says itself what it is of stays: "Tranh minh họa: Hoàng Lưu". */
export function creditLabel(credit: string): string {
  return credit.includes(':') ? credit : `Ảnh: ${credit}`
}
