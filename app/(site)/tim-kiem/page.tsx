import type { Metadata } from 'next'
import { FindForm } from '@/components/site/find-form'
import { SearchResults, type Narrowing } from '@/components/site/search-results'
import { paths } from '@/lib/paths'
import { BY_DATE, KINDS, searchInput, SEARCH_PARAMETERS } from '@/lib/search/input'
import { search } from '@/lib/search/published'
import { unlisted } from '../describing'
import { Frame } from '../frame'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { question } = searchInput.parse(await searchParams)
  return unlisted(
    question ? `“${question}” – Tìm kiếm` : 'Tìm kiếm',
    'Tìm trong tin tức, thông báo và các trang của cổng.',
  )
}

/** What citizens look for and what was found; without a question only the field to type it in. */
export default async function SearchPage({ searchParams }: Props) {
  const input = searchInput.parse(await searchParams)
  const found = await search(input)
  const asked: Narrowing = {
    question: input.question,
    categorySlug: input.categorySlug ?? null,
    year: input.year ?? null,
    kind: input.kind ?? null,
    isByDate: input.order === 'date',
    page: input.page,
  }
  return (
    <Frame address={paths.search}>
      <main id="noi-dung">
        <div className="wrap">
          <div className="find-page">
            <h1>Tìm kiếm</h1>
            <FindForm id="q" question={asked.question} isMain />
            <p className="hint">Gõ có dấu hoặc không dấu đều được. Đặt trong “ngoặc kép” để tìm đúng cụm từ.</p>
          </div>
          {found && found.total > 0 && (
            <SearchResults found={found} asked={asked} address={(change) => addressOf({ ...asked, ...change })} />
          )}
          {found?.total === 0 && <Nothing asked={asked} />}
          {!found && asked.question && (
            <p className="empty">Câu hỏi chưa có chữ hoặc số nào để tìm. Gõ một hai từ, ví dụ “bằng khen”.</p>
          )}
        </div>
      </main>
    </Frame>
  )
}

function Nothing({ asked }: { asked: Narrowing }) {
  const isNarrowed = asked.year !== null || asked.kind !== null || asked.categorySlug !== null || asked.page > 1
  return (
    <div className="empty">
      <h2>Không thấy bài nào khớp với “{asked.question}”</h2>
      <p>Thử bớt từ, hoặc gõ cách khác, ví dụ tên xã, tên phong trào, số của văn bản.</p>
      <p>
        {isNarrowed ? (
          <a href={addressOf({ ...asked, year: null, kind: null, categorySlug: null, page: 1 })}>Tìm lại không lọc</a>
        ) : (
          <a href={paths.news}>Xem tin mới nhất</a>
        )}
      </p>
    </div>
  )
}

/** The one spelling of a question's address: parameters in their order, what is left open left out. */
function addressOf({ question, categorySlug, year, kind, isByDate, page }: Narrowing): string {
  const said: [string, string | null][] = [
    [SEARCH_PARAMETERS.question, question],
    [SEARCH_PARAMETERS.category, categorySlug],
    [SEARCH_PARAMETERS.year, year === null ? null : String(year)],
    [SEARCH_PARAMETERS.kind, kind && KINDS[kind]],
    [SEARCH_PARAMETERS.order, isByDate ? BY_DATE : null],
    [SEARCH_PARAMETERS.page, page > 1 ? String(page) : null],
  ]
  const query = new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return `${paths.search}?${query}`
}
