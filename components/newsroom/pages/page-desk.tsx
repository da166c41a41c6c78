'use client'

import { useMemo, useState } from 'react'
import { Checks } from '@/components/newsroom/desk/checks'
import { LineNote } from '@/components/newsroom/desk/line-note'
import { OfferNote } from '@/components/newsroom/desk/offer-note'
import { PaperHead } from '@/components/newsroom/desk/paper-head'
import { Presence } from '@/components/newsroom/desk/presence'
import { fetchConflictDialog, useConflict } from '@/components/newsroom/desk/use-conflict'
import { useGoing } from '@/components/newsroom/desk/use-going'
import { useOffers } from '@/components/newsroom/desk/use-offers'
import { usePresence } from '@/components/newsroom/desk/use-presence'
import { useSaveKey } from '@/components/newsroom/desk/use-save-key'
import { useStanding } from '@/components/newsroom/desk/use-standing'
import { useWriting } from '@/components/newsroom/desk/use-writing'
import { blankWords, wordsOf } from '@/components/newsroom/desk/words'
import { WriteBar } from '@/components/newsroom/desk/write-bar'
import { TextDoctor } from '@/components/newsroom/doctor/text-doctor'
import { BodyEditor } from '@/components/newsroom/editor/body-editor'
import { lazily } from '@/components/ui/lazily'
import { emptyBody } from '@/lib/body/text'
import type { DeskPage } from '@/lib/pages/newsroom'
import { missingForPage } from '@/lib/pages/requirements'
import { paths } from '@/lib/paths'
import type { PageActions } from './page-actions'
import { PageNotices } from './page-notices'
import { PagePanel, type PlaceOption } from './page-panel'
import { openedPage, pagePaper } from './page-paper'
import { usePagePlace } from './use-page-place'

const ConflictDialog = lazily(fetchConflictDialog)
const OfferDialog = lazily(() => import('@/components/newsroom/desk/offer-dialog').then((file) => file.OfferDialog))
const AskDialog = lazily(() => import('@/components/newsroom/desk/ask-dialogs').then((file) => file.AskDialog))

interface Props {
  /** Null for a new page. */
  page: DeskPage | null
  /** The page under which a new page begins; null for the first level. */
  parentId: number | null
  /** The pages under which it may stand, in the order of the tree. */
  places: PlaceOption[]
  memberId: number
  /** Telephone numbers that are meant to be known: the Board's own. */
  publicPhones: string[]
  actions: PageActions
}

/** Where a page is written: the desk of posts, with the page's place in the tree beside it. */
export function PageDesk({ page, parentId, places, memberId, publicPhones, actions }: Props) {
  const [opened] = useState(() => openedPage(page))
  const [initial] = useState(() => (opened ? wordsOf(opened.version) : blankWords(emptyBody(), '')))
  const [beginsUnder, setBeginsUnder] = useState(parentId)
  const paper = useMemo(() => pagePaper(actions, beginsUnder), [actions, beginsUnder])
  const writing = useWriting(paper, opened, initial, memberId)
  const { words, sheet, head, lineState, pictures, files, change } = writing
  const conflict = useConflict(writing)
  const { isWriting, ...presence } = usePresence(writing)
  const offers = useOffers(writing)
  const standing = useStanding(writing)
  const place = usePagePlace(writing, actions, { page, parentId: beginsUnder, onBegin: setBeginsUnder })
  const { editor, goTo, goToPlace } = useGoing()
  const [isProofreading, setProofreading] = useState(false)

  useSaveKey(() => isWriting && void writing.save())

  function publish() {
    const [missing] = missingForPage(words)
    if (missing) return goTo(missing.field ?? 'title')
    place.setNews(null)
    void standing.publish()
  }

  /** The tab is opened at once, while the click still allows it, and filled when the words are kept. */
  async function preview() {
    const tab = window.open('about:blank', '_blank')
    const saved = await writing.settle()
    if (saved && tab) tab.location.href = paths.previewPage(saved.paperId)
    else tab?.close()
  }

  return (
    <>
      <a className="skip" href="#noi-dung">
        Bỏ qua đến nội dung trang
      </a>
      <header className="write-bar">
        <WriteBar
          paper={paper}
          head={head}
          line={lineState}
          isSaving={writing.isSaving}
          mayWrite={isWriting}
          mayPublish
          onSave={() => (standing.setNews(null), place.setNews(null), void writing.save())}
          onPreview={preview}
          onPublish={publish}
        />
      </header>
      <div className="write-desk">
        <main className="write" id="noi-dung">
          <h1 className="visually-hidden">{page ? 'Sửa trang' : 'Viết trang mới'}</h1>
          <PageNotices
            head={head}
            news={place.news ?? standing.news}
            trouble={[...writing.trouble, ...lineState.reasons, ...place.trouble]}
            onGoTo={goTo}
          />
          <LineNote line={lineState.line} />
          <Presence
            name={paper.name}
            desk={presence.desk}
            hasLostIt={presence.hasLostIt}
            hasUnsaved={writing.hasUnsaved()}
            onTakeOver={presence.takeOver}
          />
          {isWriting && <OfferNote offers={offers.offers} onShow={offers.show} />}
          <div className="sheet-of-paper">
            <PaperHead
              words={words}
              readOnly={!isWriting}
              hint="Tóm tắt: một câu nói trang này có gì. Có thể bỏ trống."
              onChange={change}
            />
            <BodyEditor
              key={sheet.key}
              ref={editor}
              initial={sheet.body}
              pictures={pictures}
              readOnly={!isWriting}
              onChange={(body) => change({ body })}
              onPicture={(picture) => writing.addMedia({ [picture.mediaId]: picture })}
              onProofread={() => setProofreading(true)}
              ariaLabel="Nội dung trang"
            />
          </div>
        </main>
        <fieldset className="as-is" disabled={!isWriting}>
          <PagePanel
            page={page}
            head={head}
            place={place}
            places={places}
            checks={
              <Checks
                words={words}
                publicPhones={publicPhones}
                missingIn={missingForPage}
                done="Có đủ tiêu đề, nội dung và mô tả ảnh"
                onGoTo={goTo}
                onGoToPlace={goToPlace}
              />
            }
            onRename={() => standing.setAsking('rename')}
            onWithdraw={() => standing.setAsking('withdraw')}
          />
        </fieldset>
      </div>
      <TextDoctor
        open={isProofreading}
        onOpen={setProofreading}
        text={words}
        onMend={({ title, summary, body }) => (change({ title, summary }), editor.current?.rewrite(body))}
        vocabulary={actions.vocabulary}
        onGoTo={goToPlace}
      />
      {writing.conflict && (
        <ConflictDialog
          key={writing.conflict.version.number}
          name={paper.name}
          conflict={writing.conflict}
          media={{ pictures, files }}
          categories={[]}
          onChoose={conflict.settle}
          onClose={conflict.close}
        />
      )}
      {offers.shown && (
        <OfferDialog
          key={offers.shown.deskId}
          name={paper.name}
          offer={offers.shown}
          words={words}
          media={{ pictures, files }}
          categories={[]}
          onTake={() => offers.shown && void offers.take(offers.shown)}
          onThrowAway={() => offers.throwAway(offers.shown?.deskId ?? '')}
          onClose={() => offers.show(null)}
        />
      )}
      <AskDialog
        open={standing.asking === 'withdraw'}
        onClose={() => standing.setAsking(null)}
        onAnswer={standing.withdraw}
        title="Gỡ trang khỏi cổng công khai"
        description="Người dân mở địa chỉ của trang sẽ thấy ngày gỡ và câu dưới đây. Trang vẫn còn trong tòa soạn, các trang bên dưới vẫn đứng."
        label="Lý do gỡ trang"
        hint="Ví dụ: đã có quy chế mới thay thế."
        action="Gỡ trang"
        danger
      />
      <AskDialog
        open={standing.asking === 'rename'}
        onClose={() => standing.setAsking(null)}
        onAnswer={standing.rename}
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
