import type { Metadata } from 'next'
import { requireActor } from '@/app/session'
import { PostFilters, PostTabs } from '@/components/newsroom/post-filters'
import { PostTable } from '@/components/newsroom/post-table'
import { UnsavedNote } from '@/components/newsroom/unsaved-note'
import { OpenWord } from '@/components/newsroom/word/open-word'
import { categoryTree } from '@/lib/categories/published'
import { listUnsaved } from '@/lib/desks/newsroom'
import { paths } from '@/lib/paths'
import { postFilter } from '@/lib/posts/input'
import { countDeskPosts, listDeskPosts, listWriters } from '@/lib/posts/newsroom'

export const metadata: Metadata = { title: 'Bài viết' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The newsroom's list of posts, latest save first. */
export default async function PostsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const asked = onlyFirst(await searchParams)
  const filter = postFilter.parse({
    status: asked['trang-thai'],
    categoryId: asked['chuyen-muc'],
    writerId: asked['nguoi-viet'],
    from: asked['tu'],
    until: asked['den'],
    search: asked['q'],
    before: asked['truoc'],
  })
  const [posts, counts, categories, writers, unsaved] = await Promise.all([
    listDeskPosts(actor, filter),
    countDeskPosts(actor),
    categoryTree(),
    listWriters(actor),
    listUnsaved(actor),
  ])
  return (
    <>
      <div className="desk-head">
        <h1>Bài viết</h1>
        <div className="actions">
          <OpenWord />
          <a className="button button-main" href={paths.newPost}>
            Viết bài mới
          </a>
        </div>
      </div>
      <UnsavedNote of="bài" unsaved={unsaved} memberId={actor.id} />
      <PostTabs asked={asked} counts={counts} />
      <PostFilters asked={asked} categories={categories} writers={writers} />
      <PostTable asked={asked} posts={posts} />
    </>
  )
}

/** An address may name a thing twice; the first word counts. */
function onlyFirst(all: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]))
}
