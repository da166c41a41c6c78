'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { BodyEditor, type BodyEditorHandle } from '@/components/newsroom/editor/body-editor'
import { emptyBody } from '@/lib/body/text'
import type { MainCategory } from '@/lib/categories/category'
import { paths } from '@/lib/paths'
import type { DeskPost } from '@/lib/posts/newsroom'
import { missingForPublication } from '@/lib/posts/requirements'
import type { Reason } from '@/lib/refusal'
import type { Ability } from '@/lib/staff/member'
import { RenameDialog, WithdrawDialog } from './ask-dialogs'
import { ConflictDialog } from './conflict-dialog'
import { Panel } from './panel'
import { useWriting, wordsOf, blankWords, type DeskActions } from './use-writing'
import { WriteBar } from './write-bar'

interface Props {
  /** Null for a new post. */
  post: DeskPost | null
  /** The author's name that a new post starts with. */
  byline: string
  categories: MainCategory[]
  can: Ability[]
  actions: DeskActions
}

/** Where a post is written: the page itself, the line over it and the panel beside it. */
export function WritingDesk({ post, byline, categories, can, actions }: Props) {
  const [initial] = useState(() => (post ? wordsOf(post.version) : blankWords(emptyBody(), byline)))
  const writing = useWriting(post, actions, initial)
  const { words, head, saveState, change } = writing
  const [pictures, setPictures] = useState(post?.pictures ?? {})
  const [asking, setAsking] = useState<'withdraw' | 'rename' | null>(null)
  const [news, setNews] = useState<'published' | 'withdrawn' | 'renamed' | null>(null)
  /** Another version is shown by a fresh editor: its undo history must not lead back into the other's words. */
  const [sheet, setSheet] = useState({ key: 0, body: initial.body })
  const editor = useRef<BodyEditorHandle>(null)
  const missing = useMemo(() => missingForPublication(words), [words])

  useSaveKey(writing.save)

  async function publish() {
    setNews(null)
    if (missing.length) return goTo(missing[0]?.field ?? 'title')
    if (await writing.publish()) setNews('published')
  }

  /** The tab is opened at once, while the click still allows it, and filled when the words are kept. */
  async function preview() {
    const tab = window.open('about:blank', '_blank')
    const saved = await writing.settle()
    if (saved && tab) tab.location.href = paths.previewPost(saved.postId)
    else tab?.close()
  }

  async function withdraw(reason: string) {
    const postId = head.postId ?? 0
    const answer = await writing.ask(() => actions.withdraw({ postId, reason }))
    if (answer.ok) {
      writing.setHead((before) => ({ ...before, status: 'WITHDRAWN', hasNewerDraft: false }))
      setNews('withdrawn')
    }
    return answer
  }

  async function rename(slug: string) {
    const answer = await writing.ask(() => actions.rename({ postId: head.postId ?? 0, slug }))
    if (answer.ok) {
      writing.setHead((before) => ({ ...before, slug }))
      setNews('renamed')
    }
    return answer
  }

  async function takeTheirs() {
    const version = await writing.takeTheirs()
    if (version) setSheet(({ key }) => ({ key: key + 1, body: version.body }))
  }

  function goTo(field: string) {
    const figure = /^figure-(\d+)$/.exec(field)
    if (figure) editor.current?.goToFigure(Number(figure[1]) - 1)
    else if (field === 'body') editor.current?.focus()
    else document.getElementById(field)?.focus()
  }

  const mayWithdraw = can.includes('withdraw a post') && head.status === 'PUBLISHED'
  const mayRename = can.includes('rename a post') && head.wasPublished

  return (
    <>
      <a className="skip" href="#noi-dung">
        Bỏ qua đến bài viết
      </a>
      <header className="write-bar">
        <WriteBar
          head={head}
          saveState={saveState}
          mayPublish={can.includes('publish a post')}
          onSave={() => (setNews(null), void writing.save())}
          onPreview={preview}
          onPublish={publish}
        />
      </header>
      <div className="write-desk">
        <main className="write" id="noi-dung">
          <h1 className="visually-hidden">{post ? 'Sửa bài viết' : 'Viết bài mới'}</h1>
          <Notices
            head={head}
            news={news}
            trouble={saveState.kind === 'trouble' ? saveState.reasons : []}
            onGoTo={goTo}
          />
          <div className="sheet-of-paper">
            <label className="visually-hidden" htmlFor="title">
              Tiêu đề
            </label>
            <textarea
              className="paper-title"
              id="title"
              rows={1}
              placeholder="Tiêu đề"
              value={words.title}
              onChange={(event) => change({ title: event.target.value })}
            />
            <label className="visually-hidden" htmlFor="summary">
              Tóm tắt
            </label>
            <textarea
              className="paper-sapo"
              id="summary"
              rows={2}
              placeholder="Tóm tắt: một hai câu nói việc gì, ở đâu, ai được lợi"
              value={words.summary}
              onChange={(event) => change({ summary: event.target.value })}
            />
            <BodyEditor
              key={sheet.key}
              ref={editor}
              initial={sheet.body}
              pictures={pictures}
              onChange={(body) => change({ body })}
              onPicture={(picture) => setPictures((before) => ({ ...before, [picture.mediaId]: picture }))}
              ariaLabel="Nội dung bài viết"
            />
          </div>
        </main>
        <Panel
          post={post}
          head={head}
          words={words}
          missing={missing}
          categories={categories}
          onChange={change}
          onGoTo={goTo}
          onRename={mayRename ? () => setAsking('rename') : null}
          onWithdraw={mayWithdraw ? () => setAsking('withdraw') : null}
        />
      </div>
      <ConflictDialog
        conflict={writing.conflict}
        mine={words}
        pictures={pictures}
        onKeepMine={writing.keepMine}
        onTakeTheirs={takeTheirs}
        onClose={() => writing.setConflict(null)}
      />
      <WithdrawDialog open={asking === 'withdraw'} onClose={() => setAsking(null)} onAnswer={withdraw} />
      <RenameDialog slug={head.slug} open={asking === 'rename'} onClose={() => setAsking(null)} onAnswer={rename} />
    </>
  )
}

interface NoticesProps {
  head: { slug: string; status: string }
  news: 'published' | 'withdrawn' | 'renamed' | null
  trouble: Reason[]
  onGoTo: (field: string) => void
}

/** What just happened, said once over the text: a refusal with its reasons, or where the post now stands. */
function Notices({ head, news, trouble, onGoTo }: NoticesProps) {
  return (
    <div aria-live="polite">
      {trouble.length > 0 && (
        <div className="note note-bad">
          <strong>Chưa làm được việc này.</strong>
          {trouble.map(({ message, field }) => (
            <p key={message}>
              {message}
              {field && (
                <>
                  {' '}
                  <a href={`#${field}`} onClick={(event) => (event.preventDefault(), onGoTo(field))}>
                    Đến chỗ đó
                  </a>
                </>
              )}
            </p>
          ))}
        </div>
      )}
      {news === 'withdrawn' && <p className="note note-good">Đã gỡ bài khỏi trang công khai.</p>}
      {(news === 'published' || news === 'renamed') && (
        <p className="note note-good">
          {news === 'published' ? 'Bài đang ở trên trang công khai.' : 'Đã đổi địa chỉ.'}{' '}
          <a href={paths.article(head.slug)} target="_blank" rel="noopener">
            Mở bài ở thẻ mới
          </a>
        </p>
      )}
    </div>
  )
}

/** Ctrl+S saves, as everywhere people write. */
function useSaveKey(save: () => Promise<unknown>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void save()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [save])
}
