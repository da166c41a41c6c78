import type { ReactNode } from 'react'
import { paths } from '@/lib/paths'
import { MOST, SEARCH_PAGE, type FindableKind, type Found, type Hit, type Piece } from '@/lib/search/search'
import { findableLabel } from '@/lib/vietnamese/labels'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { Day } from './time'

/** What is asked beside the words; null leaves a thing open. */
export interface Narrowing {
  question: string
  categorySlug: string | null
  year: number | null
  kind: FindableKind | null
  isByDate: boolean
  page: number
}

interface Props {
  found: Found
  asked: Narrowing
  /** The address that asks the same in another way. */
  address: (change: Partial<Narrowing>) => string
}

/** What was found: the ways to narrow it beside it, the best first. */
export function SearchResults({ found, asked, address }: Props) {
  return (
    <div className="finder">
      <Facets found={found} asked={asked} address={address} />
      <div>
        <Count found={found} asked={asked} address={address} />
        <p className="to-facets">
          <a className="button" href="#bo-loc">
            Lọc kết quả
          </a>
        </p>
        <h2 className="visually-hidden">Kết quả</h2>
        <ul role="list">
          {found.hits.map((hit) => (
            <Result key={`${hit.kind} ${hit.subjectId}`} hit={hit} />
          ))}
        </ul>
        <ResultPages found={found} asked={asked} address={address} />
      </div>
    </div>
  )
}

function Count({ found: { total, isMore, isPartial, isForMeant, meant }, asked, address }: Props) {
  const count = isMore ? `Hơn ${formatNumber(MOST)}` : formatNumber(total)
  return (
    <>
      {isForMeant && meant && (
        <p className="note">
          Không thấy bài nào có “{asked.question}”. Dưới đây là kết quả cho{' '}
          <a href={address({ question: meant, page: 1 })}>{meant}</a>.
        </p>
      )}
      {isPartial && <p className="note">Không thấy bài nào khớp hẳn. Dưới đây là những bài gần nhất.</p>}
      <p className="count">
        {count} kết quả cho <b>{isForMeant ? meant : asked.question}</b>.{' '}
        {asked.isByDate ? 'Mới nhất đứng trước.' : 'Gần đúng nhất đứng trước.'}{' '}
        <a href={address({ isByDate: !asked.isByDate, page: 1 })}>
          {asked.isByDate ? 'Xếp theo độ gần đúng' : 'Xếp theo ngày'}
        </a>
        {isMore && ' Thêm một hai từ, hoặc chọn năm, để tìm hẹp hơn.'}
      </p>
    </>
  )
}

function Facets({ found: { years, categories, kinds }, asked, address }: Props) {
  return (
    <div className="facets" id="bo-loc" role="group" aria-label="Lọc kết quả">
      {(kinds.length > 1 || asked.kind) && (
        <Facet title="Loại">
          {kinds.map(({ value, count }) => (
            <FacetLink
              key={value}
              name={findableLabel(value)}
              count={count}
              isOn={asked.kind === value}
              href={address({ kind: asked.kind === value ? null : value, page: 1 })}
            />
          ))}
        </Facet>
      )}
      <Facet title="Năm">
        {years.map(({ value, count }) => (
          <FacetLink
            key={value}
            name={String(value)}
            count={count}
            isOn={asked.year === value}
            href={address({ year: asked.year === value ? null : value, page: 1 })}
          />
        ))}
      </Facet>
      <Facet title="Chuyên mục">
        {categories.map(({ value: { id, slug, name }, count }) => (
          <FacetLink
            key={id}
            name={name}
            count={count}
            isOn={asked.categorySlug === slug}
            href={address({ categorySlug: asked.categorySlug === slug ? null : slug, page: 1 })}
          />
        ))}
      </Facet>
    </div>
  )
}

function Facet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details open>
      <summary>{title}</summary>
      <ul role="list">{children}</ul>
    </details>
  )
}

function FacetLink({ name, count, isOn, href }: { name: string; count: number | null; isOn: boolean; href: string }) {
  return (
    <li>
      <a className="check" href={href} aria-current={isOn ? 'true' : undefined} rel="nofollow">
        <span>
          {name}
          {isOn && <span className="visually-hidden"> (bấm để bỏ lọc)</span>}
        </span>
        {count !== null && <span>{formatNumber(count)}</span>}
      </a>
    </li>
  )
}

function Result({ hit: { kind, slug, title, passage, category, publishedAt } }: { hit: Hit }) {
  return (
    <li className="result">
      <h3>
        <a href={kind === 'page' ? paths.page(slug) : paths.article(slug)}>
          <Pieces pieces={title} />
        </a>
      </h3>
      <p>
        <Pieces pieces={passage} />
      </p>
      <p className="meta">
        {kind === 'page' ? findableLabel(kind) : category && `${category.name} · `}
        {kind !== 'page' && <Day at={publishedAt} />}
      </p>
    </li>
  )
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}

function ResultPages({ found: { total }, asked: { page }, address }: Props) {
  const isLast = page * SEARCH_PAGE >= total
  if (page === 1 && isLast) return null
  return (
    <nav className="pages" aria-label="Trang">
      {page > 1 ? (
        <a className="button" href={address({ page: page - 1 })}>
          ← Kết quả trước
        </a>
      ) : (
        <span />
      )}
      {!isLast && (
        <a className="button" href={address({ page: page + 1 })}>
          Kết quả tiếp theo →
        </a>
      )}
    </nav>
  )
}
