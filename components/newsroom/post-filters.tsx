import type { MainCategory } from '@/lib/categories/category'
import { paths } from '@/lib/paths'
import type { PostStatus } from '@/lib/posts/post'
import { statusLabel } from '@/lib/vietnamese/labels'
import { formatNumber } from '@/lib/vietnamese/numbers'

/** What the address asks the list for, by the names it uses there. */
export type Asked = Record<string, string | undefined>

/** Beyond this the tabs say "hơn 999"; the list counts no further. */
const COUNTED = 999

interface TabsProps {
  asked: Asked
  counts: Record<PostStatus | 'ALL', number>
}

/** The states as tabs, each with how many posts stand in it; the other filters stay as they are. */
export function PostTabs({ asked, counts }: TabsProps) {
  const tabs = [
    { status: undefined, label: 'Tất cả', count: counts.ALL },
    ...(['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const).map((status) => ({
      status,
      label: statusLabel(status),
      count: counts[status],
    })),
  ]
  return (
    <nav aria-label="Lọc theo trạng thái">
      <ul className="tabs" role="list">
        {tabs.map(({ status, label, count }) => (
          <li key={label}>
            <a
              href={listAddress({ ...asked, 'trang-thai': status, truoc: undefined })}
              aria-current={asked['trang-thai'] === status ? 'page' : undefined}
            >
              {label} ({count > COUNTED ? `hơn ${COUNTED}` : formatNumber(count)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface FiltersProps {
  asked: Asked
  categories: MainCategory[]
  writers: { id: number; name: string }[]
}

/** Search by title and the other filters, as a plain form. */
export function PostFilters({ asked, categories, writers }: FiltersProps) {
  return (
    <form className="filters post-filters" role="search" action={paths.deskPosts} key={JSON.stringify(asked)}>
      {asked['trang-thai'] && <input type="hidden" name="trang-thai" value={asked['trang-thai']} />}
      <input
        type="search"
        name="q"
        aria-label="Tìm theo tiêu đề"
        placeholder="Tìm theo tiêu đề, có dấu hay không dấu"
        defaultValue={asked.q}
      />
      <select name="chuyen-muc" aria-label="Chuyên mục" defaultValue={asked['chuyen-muc'] ?? ''}>
        <option value="">Mọi chuyên mục</option>
        <CategoryOptions categories={categories} />
      </select>
      <select name="nguoi-viet" aria-label="Người viết" defaultValue={asked['nguoi-viet'] ?? ''}>
        <option value="">Mọi người viết</option>
        {writers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label className="date-filter">
        Sửa từ ngày
        <input type="date" name="tu" defaultValue={asked.tu} />
      </label>
      <label className="date-filter">
        đến ngày
        <input type="date" name="den" defaultValue={asked.den} />
      </label>
      <button className="button">Lọc</button>
    </form>
  )
}

/** Main categories with their subcategories indented, for a select. */
export function CategoryOptions({ categories }: { categories: MainCategory[] }) {
  return categories.flatMap(({ id, name, children }) => [
    <option key={id} value={id}>
      {name}
    </option>,
    ...children.map((child) => (
      <option key={child.id} value={child.id}>
        {'\u00a0\u00a0\u00a0'}
        {child.name}
      </option>
    )),
  ])
}

/** The list's address with what is asked of it; empty values are left out. */
export function listAddress(asked: Asked): string {
  const query = new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => !!entry[1]))
  return query.size ? `${paths.deskPosts}?${query}` : paths.deskPosts
}
