import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Collection } from '@/components/site/collection'
import { crumbsData, JsonLd } from '@/components/site/json-ld'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { findAuthor, listByAuthor, pageBeforeByAuthor } from '@/lib/posts/collections'
import { AFTER } from '@/lib/public-routes'
import { describe } from '../../describing'
import { Frame } from '../../frame'
import { afterFrom, newerPage, shownOf, type ListQuery } from '../../list-query'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<ListQuery>
}

const authorAt = cache((slug: string) => findAuthor(slug))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params
  const name = await authorAt(slug)
  if (!name) return {}
  const after = afterFrom((await searchParams)[AFTER])
  return describe({
    address: after ? paths.authorAfter(slug, after) : paths.author(slug),
    ...(await shownOf({ title: `Tác giả: ${name}`, description: `Các bài của ${name}.` }, after)),
  })
}

/** The posts that bear one author's name. */
export default async function AuthorPage({ params, searchParams }: Props) {
  const { slug } = await params
  const name = (await authorAt(slug)) ?? notFound()
  const after = afterFrom((await searchParams)[AFTER])
  const { items, after: next } = await listByAuthor(slug, { after })
  const newer = after
    ? newerPage(await pageBeforeByAuthor(after, slug), paths.author(slug), (postId) => paths.authorAfter(slug, postId))
    : null
  return (
    <Frame address={paths.author(slug)}>
      <JsonLd data={crumbsData([{ href: paths.author(slug), name }], env().PORTAL_URL)} />
      <Collection
        kind="Tác giả"
        name={name}
        stories={items}
        newer={newer}
        older={next ? paths.authorAfter(slug, next) : null}
      />
    </Frame>
  )
}
