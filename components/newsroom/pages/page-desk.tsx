'use client'

import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { AskDialog } from '@/components/newsroom/desk/ask-dialogs'
import { useSaveKey } from '@/components/newsroom/desk/use-save-key'
import { BodyEditor, type BodyEditorHandle } from '@/components/newsroom/editor/body-editor'
import type { DeskPage } from '@/lib/pages/newsroom'
import { missingForPage } from '@/lib/pages/requirements'
import { paths } from '@/lib/paths'
import type { PageActions } from './page-actions'
import { PageBar } from './page-bar'
import { PageNotices, type PageNews } from './page-notices'
import { PagePanel, type PlaceOption } from './page-panel'
import { usePageWriting } from './use-page-writing'

interface Props {
  /** Null for a new page. */
  page: DeskPage | null
  /** The page under which a new page begins; null for the first level. */
  parentId: number | null
  /** The pages under which it may stand, in the order of the tree. */
  places: PlaceOption[]
  actions: PageActions
}

/** Where a page is written: the page itself, the line over it and the panel beside it. */
export function PageDesk({ page, parentId, places, actions }: Props) {
  const writing = usePageWriting(page, parentId, actions)
  const { words, head, setHead, keeping, change } = writing
  const [pictures, setPictures] = useState(page?.pictures ?? {})
  const [asking, setAsking] = useState<'withdraw' | 'rename' | null>(null)
  const [news, setNews] = useState<PageNews | null>(null)
  /** Another version is shown by a fresh editor: its undo history must not lead back into the other's words. */
  const [sheet, setSheet] = useState({ key: 0, body: words.body })
  const editor = useRef<BodyEditorHandle>(null)
  const missing = useMemo(() => missingForPage(words), [words])

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
    if (saved && tab) tab.location.href = paths.previewPage(saved.pageId)
    else tab?.close()
  }

  async function withdraw(reason: string) {
    const answer = await writing.ask(() => actions.withdraw({ pageId: head.pageId ?? 0, reason }))
    if (answer.ok) {
      setHead((before) => ({ ...before, status: 'WITHDRAWN' }))
      setNews('withdrawn')
    }
    return answer
  }

  async function rename(slug: string) {
    const answer = await writing.ask(() => actions.rename({ pageId: head.pageId ?? 0, slug }))
    if (answer.ok) {
      setHead((before) => ({ ...before, slug }))
      setNews('renamed')
    }
    return answer
  }

  /** A page that exists moves at once, to the end of its new level; a new one begins there. */
  async function place(under: number | null) {
    const { pageId } = head
    const answer = pageId && (await writing.ask(() => actions.move({ pageId, parentId: under, position: 10_000 })))
    if (answer && !answer.ok) return
    setHead((before) => ({ ...before, parentId: under }))
    if (answer) setNews('moved')
  }

  async function giveRole(role: typeof head.role) {
    const answer = await writing.ask(() => actions.giveRole({ pageId: head.pageId ?? 0, role }))
    if (!answer.ok) return
    setHead((before) => ({ ...before, role }))
    setNews('given role')
  }

  async function decide(choice: 'mine' | 'theirs') {
    const version = await writing.decide(choice)
    if (version) setSheet(({ key }) => ({ key: key + 1, body: version.body }))
  }

  function goTo(field: string) {
    const [, type, count] = /^(figure|video|attachment|missingPicture)-(\d+)$/.exec(field) ?? []
    if (type) editor.current?.goToMedia(type, Number(count) - 1)
    else if (field === 'body') editor.current?.focus()
    else document.getElementById(field)?.focus()
  }

  return (
    <>
      <a className="skip" href="#noi-dung">
        Bỏ qua đến nội dung trang
      </a>
      <header className="write-bar">
        <PageBar
          head={head}
          keeping={keeping}
          onSave={() => (setNews(null), void writing.save())}
          onPreview={preview}
          onPublish={publish}
        />
      </header>
      <div className="write-desk">
        <main className="write" id="noi-dung">
          <h1 className="visually-hidden">{page ? 'Sửa trang' : 'Viết trang mới'}</h1>
          <PageNotices
            head={head}
            news={news}
            trouble={keeping.kind === 'trouble' ? keeping.reasons : []}
            theirs={writing.theirs}
            onDecide={(choice) => void decide(choice)}
            onGoTo={goTo}
          />
          <div className="sheet-of-paper">
            <PageHeadFields words={words} onChange={change} />
            <BodyEditor
              key={sheet.key}
              ref={editor}
              initial={sheet.body}
              pictures={pictures}
              onChange={(body) => change({ body })}
              onPicture={(picture) => setPictures((before) => ({ ...before, [picture.mediaId]: picture }))}
              ariaLabel="Nội dung trang"
            />
          </div>
        </main>
        <PagePanel
          page={page}
          head={head}
          missing={missing}
          places={places}
          onGoTo={goTo}
          onPlace={(under) => void place(under)}
          onRole={(role) => void giveRole(role)}
          onRename={() => setAsking('rename')}
          onWithdraw={() => setAsking('withdraw')}
        />
      </div>
      <AskDialog
        open={asking === 'withdraw'}
        onClose={() => setAsking(null)}
        onAnswer={withdraw}
        title="Gỡ trang khỏi cổng công khai"
        description="Người dân mở địa chỉ của trang sẽ thấy ngày gỡ và câu dưới đây. Trang vẫn còn trong tòa soạn, các trang bên dưới vẫn đứng."
        label="Lý do gỡ trang"
        hint="Ví dụ: đã có quy chế mới thay thế."
        action="Gỡ trang"
        danger
      />
      <AskDialog
        open={asking === 'rename'}
        onClose={() => setAsking(null)}
        onAnswer={rename}
        title="Đổi địa chỉ của trang"
        description="Ai mở địa chỉ cũ sẽ được đưa sang địa chỉ mới."
        label={`Phần cuối của địa chỉ, sau ${paths.page('')}`}
        hint="Chữ thường không dấu, chữ số và gạch nối."
        initial={head.slug}
        action="Đổi địa chỉ"
      />
    </>
  )
}

interface FieldsProps {
  words: { title: string; summary: string }
  onChange: (part: { title?: string; summary?: string }) => void
}

const never = () => () => undefined

/** Title and summary, written where they will be read; not before the desk is awake, which would drop what was typed until then. */
function PageHeadFields({ words, onChange }: FieldsProps) {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <>
      <label className="visually-hidden" htmlFor="title">
        Tiêu đề
      </label>
      <textarea
        className="paper-title"
        id="title"
        rows={1}
        placeholder="Tiêu đề"
        value={words.title}
        readOnly={!isAwake}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <label className="visually-hidden" htmlFor="summary">
        Tóm tắt
      </label>
      <textarea
        className="paper-sapo"
        id="summary"
        rows={2}
        placeholder="Tóm tắt: một câu nói trang này có gì. Có thể bỏ trống."
        value={words.summary}
        readOnly={!isAwake}
        onChange={(event) => onChange({ summary: event.target.value })}
      />
    </>
  )
}
