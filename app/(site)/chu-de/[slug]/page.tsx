import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Collection } from '@/components/site/collection'
import { crumbsData, JsonLd } from '@/components/site/json-ld'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { listWithTag, pageBeforeWithTag } from '@/lib/posts/collections'
import { AFTER } from '@/lib/public-routes'
import { findTag } from '@/lib/tags/published'
import { describe } from '../../describing'
import { Frame } from '../../frame'
import { afterFrom, newerPage, shownOf, type ListQuery } from '../../list-query'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<ListQuery>
}

const tagAt = cache(findTag)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const tag = await tagAt((await params).slug)
  if (!tag) return {}
  const after = afterFrom((await searchParams)[AFTER])
  return describe({
    address: after ? paths.tagAfter(tag.slug, after) : paths.tag(tag.slug),
    ...(await shownOf({ title: `Chủ đề: ${tag.name}`, description: `Các bài về ${tag.name}.` }, after)),
  })
}

/** The posts about one subject, from all categories. */
export default async function TagPage({ params, searchParams }: Props) {
  const { id, slug, name } = (await tagAt((await params).slug)) ?? notFound()
  const after = afterFrom((await searchParams)[AFTER])
  const { items, after: next } = await listWithTag(id, { after })
  if (!items.length && !after) notFound()
  const newer = after
    ? newerPage(await pageBeforeWithTag(after, id), paths.tag(slug), (postId) => paths.tagAfter(slug, postId))
    : null
  return (
    <Frame address={paths.tag(slug)}>
      <JsonLd data={crumbsData([{ href: paths.tag(slug), name }], env().PORTAL_URL)} />
      <Collection
        kind="Chủ đề"
        name={name}
        stories={items}
        newer={newer}
        older={next ? paths.tagAfter(slug, next) : null}
      />
    </Frame>
  )
}
