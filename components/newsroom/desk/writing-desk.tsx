'use client'

import { useMemo, useState } from 'react'
import { TextDoctor } from '@/components/newsroom/doctor/text-doctor'
import { BodyEditor } from '@/components/newsroom/editor/body-editor'
import { lazily } from '@/components/ui/lazily'
import { emptyBody } from '@/lib/body/text'
import type { MainCategory } from '@/lib/categories/category'
import { paths } from '@/lib/paths'
import type { DeskPost } from '@/lib/posts/newsroom'
import { missingForPublication } from '@/lib/posts/requirements'
import { findPersonalNumbers, type PersonalNumber } from '@/lib/proofreading/personal-numbers'
import type { Ability } from '@/lib/staff/member'
import { Checks } from './checks'
import { LineNote } from './line-note'
import { Notices } from './notices'
import { OfferNote } from './offer-note'
import { Panel } from './panel'
import { PaperHead } from './paper-head'
import { openedPost, postPaper, type PostActions } from './post-paper'
import { Past } from './past'
import { Presence } from './presence'
import { fetchConflictDialog, useConflict } from './use-conflict'
import { useDropDraft } from './use-drop-draft'
import { useGoing } from './use-going'
import { useNote } from './use-note'
import { useOffers } from './use-offers'
import { usePresence } from './use-presence'
import { useSaveKey } from './use-save-key'
import { useStanding } from './use-standing'
import { useWriting } from './use-writing'
import { blankWords, wordsOf } from './words'
import { WriteBar } from './write-bar'

const ConflictDialog = lazily(fetchConflictDialog)
const OfferDialog = lazily(() => import('./offer-dialog').then((file) => file.OfferDialog))
const PublishDialog = lazily(() => import('./publish-dialog').then((file) => file.PublishDialog))
const WithdrawDialog = lazily(() => import('./ask-dialogs').then((file) => file.WithdrawDialog))
const RenameDialog = lazily(() => import('./ask-dialogs').then((file) => file.RenameDialog))

interface Props {
  /** Null for a new post. */
  post: DeskPost | null
  /** Who writes; a new post starts with the name as its author's. */
  member: { id: number; name: string }
  categories: MainCategory[]
  /** Telephone numbers that are meant to be known: the Board's own. */
  publicPhones: string[]
  can: Ability[]
  actions: PostActions
}

/** Where a post is written: the page itself, the line over it and the panel beside it. */
export function WritingDesk({ post, member, categories, publicPhones, can, actions }: Props) {
  const [initial] = useState(() => (post ? wordsOf(post.version) : blankWords(emptyBody(), member.name)))
  const { note, setNote, paper } = useNote(useMemo(() => postPaper(actions), [actions]))
  const writing = useWriting(paper, openedPost(post), initial, member.id)
  const { words, sheet, head, lineState, pictures, files, change } = writing
  const conflict = useConflict(writing)
  const { isWriting, ...presence } = usePresence(writing)
  const offers = useOffers(writing)
  const standing = useStanding(writing)
  const dropDraft = useDropDraft(writing, actions.dropDraft)
  const { editor, goTo, goToPlace } = useGoing()
  const [isProofreading, setProofreading] = useState(false)
  const [numbers, setNumbers] = useState<PersonalNumber[]>([])

  useSaveKey(() => isWriting && void writing.save())

  /** Words that can go out as they are go out at once; what only a person can say is asked first. */
  function publish() {
    const [missing] = missingForPublication(words)
    if (missing) return goTo(missing.field ?? 'title')
    const found = findPersonalNumbers(words, { publicPhones })
    setNumbers(found)
    if (found.length || head.status === 'PUBLISHED') standing.setAsking('publish')
    else void standing.publish()
  }

  /** The tab is opened at once, while the click still allows it, and filled when the words are kept. */
  async function preview() {
    const tab = window.open('about:blank', '_blank')
    const saved = await writing.settle()
    if (saved && tab) tab.location.href = paths.previewPost(saved.paperId)
    else tab?.close()
  }

  const trouble = [...writing.trouble, ...lineState.reasons]
  const mayWithdraw = can.includes('withdraw a post') && head.status === 'PUBLISHED'
  const mayRename = can.includes('rename a post') && head.wasPublished

  return (
    <>
      <a className="skip" href="#noi-dung">
        Bỏ qua đến bài viết
      </a>
      <header className="write-bar">
        <WriteBar
          paper={paper}
          head={head}
          line={lineState}
          isSaving={writing.isSaving}
          mayWrite={isWriting}
          mayPublish={can.includes('publish a post')}
          onSave={() => (standing.setNews(null), void writing.save())}
          onPreview={preview}
          onPublish={publish}
        />
      </header>
      <div className="write-desk">
        <main className="write" id="noi-dung">
          <h1 className="visually-hidden">{post ? 'Sửa bài viết' : 'Viết bài mới'}</h1>
          <Notices slug={head.slug} news={standing.news} trouble={trouble} onGoTo={goTo} />
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
              hint="Tóm tắt: một hai câu nói việc gì, ở đâu, ai được lợi"
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
              ariaLabel="Nội dung bài viết"
            />
          </div>
        </main>
        <fieldset className="as-is" disabled={!isWriting}>
          <Panel
            head={head}
            words={words}
            categories={categories}
            checks={
              <Checks
                words={words}
                publicPhones={publicPhones}
                missingIn={missingForPublication}
                done="Có đủ tiêu đề, tóm tắt, chuyên mục và mô tả ảnh"
                onGoTo={goTo}
                onGoToPlace={goToPlace}
              />
            }
            past={
              <Past
                post={post}
                head={head}
                note={note}
                onNote={setNote}
                dropDraft={head.hasNewerDraft && (post?.mayEdit ?? true) ? dropDraft : null}
              />
            }
            onChange={change}
            onRename={mayRename ? () => standing.setAsking('rename') : null}
            onWithdraw={mayWithdraw ? () => standing.setAsking('withdraw') : null}
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
          categories={categories}
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
          categories={categories}
          onTake={() => offers.shown && void offers.take(offers.shown)}
          onThrowAway={() => offers.throwAway(offers.shown?.deskId ?? '')}
          onClose={() => offers.show(null)}
        />
      )}
      <PublishDialog
        open={standing.asking === 'publish'}
        onClose={() => standing.setAsking(null)}
        isLive={head.status === 'PUBLISHED'}
        hasNewWords={head.hasNewerDraft || writing.hasUnsaved()}
        numbers={numbers}
        trouble={trouble}
        onPublish={standing.publish}
        onGoTo={goToPlace}
      />
      <WithdrawDialog
        open={standing.asking === 'withdraw'}
        onClose={() => standing.setAsking(null)}
        onAnswer={standing.withdraw}
      />
      <RenameDialog
        slug={head.slug}
        open={standing.asking === 'rename'}
        onClose={() => standing.setAsking(null)}
        onAnswer={standing.rename}
      />
    </>
  )
}
