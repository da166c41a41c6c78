'use client'

import { useMemo, useState } from 'react'
import { blankWords } from '@/components/newsroom/desk/words'
import { WritingDesk } from '@/components/newsroom/desk/writing-desk'
import { emptyBody } from '@/lib/body/text'
import type { DeskPage } from '@/lib/pages/newsroom'
import { openedPage, pagePaper, type PageActions } from './page-paper'
import { PlaceInTree, type PlaceOption } from './place-in-tree'

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

/** Where a page is written, with its place in the tree beside it. Who may edit pages may do everything to them. */
export function PageDesk({ page, parentId, places, memberId, publicPhones, actions }: Props) {
  const [under, setUnder] = useState(parentId)
  const paper = useMemo(() => pagePaper(actions, under), [actions, under])
  return (
    <WritingDesk
      paper={paper}
      opened={openedPage(page)}
      blank={blankWords(emptyBody(), '')}
      memberId={memberId}
      publicPhones={publicPhones}
      may={{ publish: true, withdraw: true, rename: true }}
      place={(writing) => (
        <PlaceInTree role={page?.role ?? null} {...{ writing, places, under, actions }} onMoved={setUnder} />
      )}
    />
  )
}
