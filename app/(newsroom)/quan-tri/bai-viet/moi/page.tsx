import type { Metadata } from 'next'
import { requireActor } from '@/app/session'
import { PostDesk } from '@/components/newsroom/posts/post-desk'
import { categoryTree } from '@/lib/categories/published'
import { siteSettings } from '@/lib/settings/published'
import { abilitiesOf } from '@/lib/staff/member'
import * as actions from '../actions'

export const metadata: Metadata = { title: 'Viết bài mới' }

/** A blank page: its words are kept as they are written, it becomes a post with the first "Lưu". */
export default async function NewPostPage() {
  const actor = await requireActor()
  return (
    <PostDesk
      post={null}
      member={{ id: actor.id, name: actor.name }}
      categories={await categoryTree()}
      publicPhones={[(await siteSettings()).phone]}
      can={abilitiesOf(actor)}
      actions={{ ...actions }}
    />
  )
}
