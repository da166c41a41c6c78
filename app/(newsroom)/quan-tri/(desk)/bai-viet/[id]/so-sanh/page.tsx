import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dropDraft, restore } from '@/app/(newsroom)/quan-tri/bai-viet/actions'
import { requireActor } from '@/app/session'
import { ComparedSavesView } from '@/components/newsroom/history/compared-saves'
import { comparisonInput } from '@/lib/history/input'
import { findComparison } from '@/lib/posts/history'
import { postInput } from '@/lib/posts/input'

export const metadata: Metadata = { title: 'So sánh hai bản lưu' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Any two saves of a post laid upon each other, the older one first whichever is named first. */
export default async function ComparisonPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { tu, den, kieu } = await searchParams
  const post = postInput.safeParse({ postId: Number((await params).id) })
  const asked = comparisonInput.safeParse({ from: tu, to: den })
  if (!post.success || !asked.success) notFound()
  const compared = (await findComparison(actor, post.data.postId, asked.data)) ?? notFound()
  return <ComparedSavesView compared={compared} asked={kieu} actions={{ restore, dropDraft }} />
}
