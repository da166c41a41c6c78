import { paths } from '../paths'

/** A part of the site that is neither a category nor a page. */
export interface Section {
  name: string
  href: string
  /** What is found there, in a sentence. */
  description: string
}

/**
 * The parts of the site that the house itself brings. One line here offers a part to the menu's editors and puts it into the site
 * map and the sitemap; the key is what the menu keeps, and stays.
 */
const sections = {
  'tin-moi': { name: 'Tin mới', href: paths.news, description: 'Tất cả bài viết, mới nhất đứng trước.' },
  'luu-tru': { name: 'Lưu trữ', href: paths.archive, description: 'Bài viết theo năm và tháng đăng.' },
  'tim-kiem': { name: 'Tìm kiếm', href: paths.search, description: 'Tìm trong bài viết và các trang.' },
  'lanh-dao': {
    name: 'Lãnh đạo',
    href: paths.leaders,
    description: 'Họ tên, chức vụ, tiểu sử ngắn và nhiệm vụ được phân công.',
  },
  'nguoi-phat-ngon': {
    name: 'Người phát ngôn',
    href: paths.spokespeople,
    description: 'Người phát ngôn và cung cấp thông tin cho báo chí.',
  },
  'kenh-thong-tin': {
    name: 'Kênh thông tin chính thức',
    href: paths.channels,
    description: 'Trang thông tin, mạng xã hội, điện thoại và thư điện tử chính thức của Ban.',
  },
  'thu-vien': {
    name: 'Thư viện ảnh',
    href: paths.library,
    description: 'Ảnh trong các bài đã đăng, với chú thích và bài viết.',
  },
  'thu-vien-video': {
    name: 'Thư viện video',
    href: paths.films,
    description: 'Video trong các bài đã đăng, với chú thích và bài viết.',
  },
  'so-do-trang': { name: 'Sơ đồ trang', href: paths.siteMap, description: 'Mọi mục của trang này trên một trang.' },
} satisfies Record<string, Section>

/** Lists the parts with their keys, in the order of the site map. */
export function allSections(): (Section & { key: string })[] {
  return Object.entries(sections).map(([key, section]) => ({ key, ...section }))
}

/**
 * Finds a part by the key that the menu keeps.
 *
 * @returns null for a key that this release does not know
 */
export function sectionOf(key: string): Section | null {
  return Object.hasOwn(sections, key) ? sections[key as keyof typeof sections] : null
}
