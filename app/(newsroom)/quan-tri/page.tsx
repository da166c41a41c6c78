import { redirect } from 'next/navigation'
import { requireActor } from '@/app/session'
import { paths } from '@/lib/paths'

/** The newsroom's door leads to the posts. */
export default async function NewsroomPage() {
  await requireActor()
  redirect(paths.deskPosts)
}
