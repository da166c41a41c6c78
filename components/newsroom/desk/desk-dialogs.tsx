'use client'

import { TextDoctor } from '@/components/newsroom/doctor/text-doctor'
import { lazily } from '@/components/ui/lazily'
import type { MainCategory } from '@/lib/categories/category'
import type { ExaminedText } from '@/lib/proofreading/passages'
import { fetchConflictDialog } from './use-conflict'
import type { Desk } from './use-desk'

const ConflictDialog = lazily(fetchConflictDialog)
const OfferDialog = lazily(() => import('./offer-dialog').then((file) => file.OfferDialog))
const PublishDialog = lazily(() => import('./publish-dialog').then((file) => file.PublishDialog))
const WithdrawDialog = lazily(() => import('./ask-dialogs').then((file) => file.WithdrawDialog))
const RenameDialog = lazily(() => import('./ask-dialogs').then((file) => file.RenameDialog))

interface Props {
  desk: Desk
  categories: MainCategory[]
  isProofreading: boolean
  onProofread: (open: boolean) => void
}

/** Everything that a writing desk asks or shows before its text: each is fetched when it is first needed. */
export function DeskDialogs({ desk, categories, isProofreading, onProofread }: Props) {
  const { paper, writing, conflict, offers, standing, trouble } = desk
  const { words, head, pictures, files, change } = writing
  const { editor, goToPlace } = desk.going
  const media = { pictures, files }

  function mend({ title, summary, body }: ExaminedText): ExaminedText {
    change({ title, summary })
    return { title, summary, body: editor.current?.rewrite(body) ?? body }
  }

  const asked = (what: typeof standing.asking) => ({
    paper,
    open: standing.asking === what,
    onClose: () => standing.setAsking(null),
  })
  return (
    <>
      <TextDoctor
        open={isProofreading}
        onOpen={onProofread}
        text={words}
        onMend={mend}
        vocabulary={paper.actions.vocabulary}
        onGoTo={goToPlace}
      />
      {writing.conflict && (
        <ConflictDialog
          key={writing.conflict.version.number}
          name={paper.name}
          conflict={writing.conflict}
          media={media}
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
          media={media}
          categories={categories}
          onTake={() => offers.shown && void offers.take(offers.shown)}
          onThrowAway={() => offers.throwAway(offers.shown?.deskId ?? '')}
          onClose={() => offers.show(null)}
        />
      )}
      <PublishDialog
        {...asked('publish')}
        isLive={head.status === 'PUBLISHED'}
        hasNewWords={head.hasNewerDraft || writing.hasUnsaved()}
        numbers={standing.numbers}
        trouble={trouble}
        onPublish={standing.publish}
        onGoTo={goToPlace}
      />
      <WithdrawDialog {...asked('withdraw')} onAnswer={standing.withdraw} />
      <RenameDialog {...asked('rename')} slug={head.slug} onAnswer={standing.rename} />
    </>
  )
}
