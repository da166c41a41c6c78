import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { ArticleView } from '@/components/site/article-view'
import { postInput } from '@/lib/posts/input'
import { findPreview } from '@/lib/posts/newsroom'
import { listNewest } from '@/lib/posts/published'

interface Props {
  params: Promise<{ id: string }>
}

/** How many titles stand beside an article. */
const NEWEST = 10

/** A post's latest revision, exactly as citizens would read it. */
export default async function PreviewPage({ params }: Props) {
  const actor = await requireActor()
  const asked = postInput.safeParse({ postId: Number((await params).id) })
  const article = (asked.success && (await findPreview(actor, asked.data.postId))) || notFound()
  return (
    <>
      <div className="wrap">
        <p className="note note-care">
          <strong>Bản xem trước</strong> Đây là bản lưu mới nhất, người dân chưa thấy cho đến khi bấm xuất bản.
        </p>
      </div>
      <ArticleView article={article} newest={await listNewest(NEWEST, article.postId)} />
    </>
  )
}
