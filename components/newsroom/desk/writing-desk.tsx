'use client'

import { useState, type ReactNode } from 'react'
import { BodyEditor } from '@/components/newsroom/editor/body-editor'
import type { MainCategory } from '@/lib/categories/category'
import { Checks } from './checks'
import { DeskDialogs } from './desk-dialogs'
import { LineNote } from './line-note'
import { Notices } from './notices'
import { OfferNote } from './offer-note'
import { Panel } from './panel'
import { capital } from './paper'
import { PaperHead } from './paper-head'
import { Past } from './past'
import { Presence } from './presence'
import { useDesk, type Opening } from './use-desk'
import type { Writing } from './use-writing'
import { WriteBar } from './write-bar'

interface Props extends Opening {
  /** What a text may be filed under; none where its kind is not filed. */
  categories?: MainCategory[]
  may: { publish: boolean; withdraw: boolean; rename: boolean }
  /** What stands beside the text for its kind alone: where it belongs. */
  place: (writing: Writing) => ReactNode
}

/** Where a text is written, be it a post or a page: the text itself, the line over it and the panel beside it. */
export function WritingDesk({ categories = [], may, place, ...opening }: Props) {
  const { opened, publicPhones } = opening
  const desk = useDesk(opening)
  const { paper, writing, presence, offers, standing, mayEdit, isWriting } = desk
  const { words, sheet, head, lineState, pictures, change } = writing
  const { editor, goTo, goToPlace } = desk.going
  const { name, said } = paper
  const [isProofreading, setProofreading] = useState(false)

  return (
    <>
      <a className="skip" href="#noi-dung">
        Bỏ qua đến nội dung {name}
      </a>
      <header className="write-bar">
        <WriteBar
          paper={paper}
          head={head}
          line={writing.line}
          isSaving={writing.isSaving}
          mayWrite={isWriting}
          mayPublish={may.publish}
          onSave={desk.save}
          onPreview={desk.preview}
          onPublish={standing.beginPublishing}
        />
      </header>
      <div className="write-desk">
        <main className="write" id="noi-dung">
          <h1 className="visually-hidden">{opened ? `Sửa ${name}` : `Viết ${name} mới`}</h1>
          <Notices paper={paper} slug={head.slug} news={standing.news} trouble={desk.trouble} onGoTo={goTo} />
          {!mayEdit && (
            <p className="note note-care">
              {capital(name)} này của người khác: ở đây chỉ xem. Hãy nhờ biên tập viên của Ban sửa giúp.
            </p>
          )}
          <LineNote line={lineState.line} />
          <Presence name={name} hasUnsaved={writing.hasUnsaved()} {...presence} />
          {isWriting && <OfferNote offers={offers.offers} onShow={offers.show} />}
          <div className="sheet-of-paper">
            <PaperHead words={words} readOnly={!isWriting} hint={said.summary} onChange={change} />
            <BodyEditor
              key={sheet.key}
              ref={editor}
              initial={sheet.body}
              pictures={pictures}
              readOnly={!isWriting}
              onChange={(body) => change({ body })}
              onPicture={(picture) => writing.addMedia({ [picture.mediaId]: picture })}
              onProofread={() => setProofreading(true)}
              ariaLabel={said.body}
            />
          </div>
        </main>
        <fieldset className="as-is" disabled={!isWriting}>
          <Panel
            paper={paper}
            head={head}
            checks={<Checks {...{ paper, words, publicPhones }} onGoTo={goTo} onGoToPlace={goToPlace} />}
            place={place(writing)}
            past={
              <Past {...{ paper, opened, head }} note={desk.note} onNote={desk.setNote} onDropDraft={desk.dropDraft} />
            }
            onRename={may.rename && head.wasPublished ? () => standing.setAsking('rename') : null}
            onWithdraw={may.withdraw && head.status === 'PUBLISHED' ? () => standing.setAsking('withdraw') : null}
          />
        </fieldset>
      </div>
      <DeskDialogs {...{ desk, categories, isProofreading }} onProofread={setProofreading} />
    </>
  )
}
