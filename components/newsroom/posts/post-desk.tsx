'use client'

import { useMemo } from 'react'
import { blankWords } from '@/components/newsroom/desk/words'
import { WritingDesk } from '@/components/newsroom/desk/writing-desk'
import { emptyBody } from '@/lib/body/text'
import type { MainCategory } from '@/lib/categories/category'
import type { DeskPost } from '@/lib/posts/newsroom'
import type { Ability } from '@/lib/staff/member'
import { Filing } from './filing'
import { openedPost, postPaper, type PostActions } from './post-paper'

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

/** Where a post is written, with what it is filed under beside it. */
export function PostDesk({ post, member, categories, publicPhones, can, actions }: Props) {
  const paper = useMemo(() => postPaper(actions), [actions])
  return (
    <WritingDesk
      paper={paper}
      opened={openedPost(post)}
      blank={blankWords(emptyBody(), member.name)}
      memberId={member.id}
      categories={categories}
      publicPhones={publicPhones}
      may={{
        publish: can.includes('publish a post'),
        withdraw: can.includes('withdraw a post'),
        rename: can.includes('rename a post'),
      }}
      place={({ words, change }) => <Filing words={words} categories={categories} onChange={change} />}
    />
  )
}
