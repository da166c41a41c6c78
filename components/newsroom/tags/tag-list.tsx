'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import type { DeskTag } from '@/lib/tags/newsroom'
import { tagsCalled } from '@/lib/tags/tag'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { MergeDialog } from './merge-dialog'
import { RenameDialog } from './rename-dialog'

type Act = (input: unknown) => Promise<Answer<unknown>>

interface Props {
  tags: DeskTag[]
  actions: { rename: Act; merge: Act; remove: Act }
}

/** More lines than these nobody reads through: a name leads to the others. */
const SHOWN = 100

/** The tags by name, with a field that finds one, each line with its ways to another name, into another tag and out. */
export function TagList({ tags, actions }: Props) {
  const [typed, setTyped] = useState('')
  const [renamed, setRenamed] = useState<DeskTag | null>(null)
  const [merged, setMerged] = useState<DeskTag | null>(null)
  const [news, setNews] = useState('')
  const router = useRouter()
  const found = tagsCalled(typed, tags)

  function done(said: string) {
    setRenamed(null)
    setMerged(null)
    setNews(said)
    router.refresh()
  }

  if (tags.length === 0) return <p className="empty-box">Chưa có chủ đề nào: chưa bài nào xuất bản có chủ đề.</p>
  return (
    <>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <div className="filters">
        <input
          type="search"
          aria-label="Tìm chủ đề"
          placeholder="Tìm chủ đề, có dấu hay không dấu"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="meta" role="status">
          {typed.trim() ? `Thấy ${formatNumber(found.length)} trên ` : ''}
          {formatNumber(tags.length)} chủ đề
        </p>
      </div>
      {found.length === 0 && <p className="empty-box">Không có chủ đề nào tên như vậy. Thử gõ ít chữ hơn.</p>}
      <ul className="lines" role="list" aria-label="Chủ đề theo tên">
        {found.slice(0, SHOWN).map((tag) => (
          <li key={tag.id}>
            <Line
              tag={tag}
              remove={actions.remove}
              onRename={() => setRenamed(tag)}
              onMerge={tags.length > 1 ? () => setMerged(tag) : undefined}
              onRemoved={() => done(`Đã xóa chủ đề ${tag.name}.`)}
            />
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className="meta">Còn {formatNumber(found.length - SHOWN)} chủ đề nữa: gõ một phần tên để thấy.</p>
      )}
      {renamed && (
        <RenameDialog
          tag={renamed}
          act={actions.rename}
          onClose={() => setRenamed(null)}
          onSaved={() => done(`Đã đổi tên chủ đề ${renamed.name}.`)}
        />
      )}
      {merged && (
        <MergeDialog
          tag={merged}
          others={tags.filter(({ id }) => id !== merged.id)}
          act={actions.merge}
          onClose={() => setMerged(null)}
          onMerged={(into) => done(`Đã gộp ${merged.name} vào ${into.name}.`)}
        />
      )}
    </>
  )
}

interface LineProps {
  tag: DeskTag
  remove: Act
  onRename: () => void
  /** Undefined where there is no other tag. */
  onMerge?: () => void
  onRemoved: () => void
}

function Line({ tag, remove, onRename, onMerge, onRemoved }: LineProps) {
  const { id, name, slug, livePosts, formerSlugs } = tag
  const facts = [
    livePosts ? `${formatNumber(livePosts)} bài` : 'chưa có bài đang đăng',
    formerSlugs.length > 0 && `địa chỉ cũ: ${formerSlugs.map((former) => paths.tag(former)).join(', ')}`,
  ]
  return (
    <div className="line-row">
      <span>
        {livePosts ? (
          <a href={paths.tag(slug)}>
            <b>{name}</b>
          </a>
        ) : (
          <b>{name}</b>
        )}
        <span className="meta">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="actions">
        <button type="button" className="button" onClick={onRename}>
          Đổi tên<span className="visually-hidden"> {name}</span>
        </button>
        {onMerge && (
          <button type="button" className="button" onClick={onMerge}>
            Gộp<span className="visually-hidden"> {name}</span>
          </button>
        )}
        <AskFirst
          label="Xóa"
          of={name}
          danger
          title={`Xóa chủ đề ${name}?`}
          description={<Removal tag={tag} />}
          act={remove}
          input={{ id }}
          onDone={onRemoved}
        />
      </span>
    </div>
  )
}

/** What becomes of posts and addresses. */
function Removal({ tag: { slug, livePosts, formerSlugs } }: { tag: DeskTag }) {
  const posts = livePosts ? `${formatNumber(livePosts)} bài thôi đứng dưới chủ đề này, chữ trong bài không đổi. ` : ''
  const addresses = formerSlugs.length ? `${paths.tag(slug)} và các địa chỉ cũ` : `Địa chỉ ${paths.tag(slug)}`
  return (
    <>
      {posts}
      {addresses} sẽ báo không có trang. Bài nào còn ghi chủ đề này, khi được xuất bản lại, sẽ đưa chủ đề trở lại. Muốn
      địa chỉ vẫn dẫn người đọc tới nơi khác thì hãy gộp vào một chủ đề khác.
    </>
  )
}
