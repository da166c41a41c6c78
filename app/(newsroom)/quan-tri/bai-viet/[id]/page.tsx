import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { PostDesk } from '@/components/newsroom/posts/post-desk'
import { categoryTree } from '@/lib/categories/published'
import { postInput } from '@/lib/posts/input'
import { findDeskPost } from '@/lib/posts/newsroom'
import { siteSettings } from '@/lib/settings/published'
import { abilitiesOf } from '@/lib/staff/member'
import * as actions from '../actions'

export const metadata: Metadata = { title: 'Soạn bài viết' }

interface Props {
  params: Promise<{ id: string }>
}

/** The writing desk of one post, at its latest revision. */
export default async function EditPostPage({ params }: Props) {
  const actor = await requireActor()
  const asked = postInput.safeParse({ postId: Number((await params).id) })
  const post = (asked.success && (await findDeskPost(actor, asked.data.postId))) || notFound()
  return (
    <PostDesk
      post={post}
      member={{ id: actor.id, name: actor.name }}
      categories={await categoryTree()}
      publicPhones={[(await siteSettings()).phone]}
      can={abilitiesOf(actor)}
      actions={{ ...actions }}
    />
  )
}
