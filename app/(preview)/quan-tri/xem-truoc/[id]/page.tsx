import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { ArticleView } from '@/components/site/article-view'
import { previewInput } from '@/lib/posts/input'
import { findPreview } from '@/lib/posts/newsroom'
import { besides, listNewest } from '@/lib/posts/published'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ ban?: string | string[] }>
}

/** A post's latest revision, or the one that is named, exactly as citizens would read it. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const asked = previewInput.safeParse({ postId: (await params).id, number: (await searchParams).ban ?? null })
  const { postId, number } = asked.success ? asked.data : notFound()
  const article = (await findPreview(actor, postId, number)) ?? notFound()
  return (
    <>
      <aside className="wrap" aria-label="Bản xem trước">
        <p className="note note-care">
          <strong>Bản xem trước</strong>{' '}
          {number
            ? `Đây là bản lưu ${number}, trình bày như trên trang công khai.`
            : 'Đây là bản lưu mới nhất, người dân chưa thấy cho đến khi bấm xuất bản.'}
        </p>
      </aside>
      <ArticleView article={article} newest={besides(await listNewest(), article.postId)} />
    </>
  )
}
