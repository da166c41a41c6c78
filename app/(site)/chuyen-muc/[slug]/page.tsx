import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Crumbs } from '@/components/site/crumbs'
import { crumbsData, JsonLd } from '@/components/site/json-ld'
import { ByMonth, Pages } from '@/components/site/list-pages'
import { FrontStory } from '@/components/site/stories'
import type { PlacedCategory } from '@/lib/categories/category'
import { findCategory } from '@/lib/categories/published'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { listInCategory, pageBeforeInCategories } from '@/lib/posts/published'
import { AFTER } from '@/lib/public-routes'
import { describe } from '../../describing'
import { Frame } from '../../frame'
import { afterFrom, newerPage, shownOf, type ListQuery } from '../../list-query'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<ListQuery>
}

const categoryAt = cache(findCategory)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const category = await categoryAt((await params).slug)
  if (!category) return {}
  const after = afterFrom((await searchParams)[AFTER])
  const { slug, name, description, parent } = category
  const title = parent ? `${name} – ${parent.name}` : name
  return describe({
    address: after ? paths.categoryAfter(slug, after) : paths.category(slug),
    ...(await shownOf({ title, description }, after)),
    category,
  })
}

/** A category: its newest post on top of the first page, then the months. */
export default async function CategoryPage({ params, searchParams }: Props) {
  const category = (await categoryAt((await params).slug)) ?? notFound()
  const { slug, name, parent, children } = category
  const after = afterFrom((await searchParams)[AFTER])
  const { items, after: next } = await listInCategory(category, { after })
  const newer = after ? await newerThan(after, category) : null
  const front = !after && items[0]?.lead ? items[0] : null
  const steps = parent ? [{ href: paths.category(parent.slug), name: parent.name }] : []
  return (
    <Frame address={paths.category(slug)} current={paths.category(parent?.slug ?? slug)}>
      <main id="noi-dung">
        <JsonLd data={crumbsData([...steps, { href: paths.category(slug), name }], env().PORTAL_URL)} />
        <div className="wrap">
          <Crumbs steps={steps} />
          <Head category={category} />
          {items.length === 0 && (
            <p className="empty">{after ? 'Không còn bài nào cũ hơn.' : 'Chuyên mục này chưa có bài.'}</p>
          )}
          {front && <FrontStory story={front} isSecond />}
          <ByMonth stories={front ? items.slice(1) : items} under={children.length > 0 ? 'category' : undefined} />
          <Pages newer={newer} older={next ? paths.categoryAfter(slug, next) : null} />
        </div>
      </main>
    </Frame>
  )
}

function Head({ category: { name, description, children } }: { category: PlacedCategory }) {
  return (
    <div className="page-head">
      <h1>{name}</h1>
      {description && <p>{description}</p>}
      {children.length > 0 && (
        <ul className="chips" role="list">
          {children.map((child) => (
            <li key={child.id}>
              <a href={paths.category(child.slug)}>{child.name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

async function newerThan(after: number, { id, slug, children }: PlacedCategory): Promise<string> {
  const ids = [id, ...children.map((child) => child.id)]
  return newerPage(await pageBeforeInCategories(after, ids), paths.category(slug), (postId) =>
    paths.categoryAfter(slug, postId),
  )
}
