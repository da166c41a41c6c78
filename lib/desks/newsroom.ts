import type { Prisma } from '@/prisma/generated/client'
import type { DeskKind } from '@/prisma/generated/enums'
import { mediaIdsOf } from '../body/text'
import { db } from '../db'
import { filesOf, picturesOf } from '../media/published'
import { pageWordsInput } from '../pages/input'
import { isSamePageWords } from '../pages/same-words'
import { wordsInput, type Words } from '../posts/input'
import { isSameWords } from '../posts/same-words'
import type { Actor } from '../staff/member'
import { LEFT_MS, type KeptInPaper, type KeptWords, type Unsaved } from './desk'
import { columnOf, paperIdOf } from './paper'

/** More than this nobody looks through. */
const MOST = 20

/** Names a text; null for new ones that were never saved. */
interface Asked {
  paperId: number | null
}

/**
 * Finds the words that the actor's own screens left unsaved in a post, newest first, so that the desk can offer them. What stands on
 * a screen that still writes is left out: there it is at home.
 */
export async function listKeptWords(actor: Actor, asked: Asked, now = new Date()): Promise<KeptInPaper> {
  return listKept(actor, 'POST', asked, now)
}

/** The same of a page. */
export async function listKeptPageWords(actor: Actor, asked: Asked, now = new Date()): Promise<KeptInPaper> {
  return listKept(actor, 'PAGE', asked, now)
}

/** Finds all words that the actor's own screens left unsaved in posts, or in pages, newest first: for the notice over the list. */
export async function listUnsaved(actor: Actor, kind: DeskKind = 'POST', now = new Date()): Promise<Unsaved[]> {
  const kept = await keptBy({ memberId: actor.id, kind }, now)
  return kept.map(({ deskId, paperId, words: { title }, wordsAt }) => ({ deskId, paperId, title, wordsAt }))
}

async function listKept(actor: Actor, kind: DeskKind, { paperId }: Asked, now: Date): Promise<KeptInPaper> {
  const kept = await keptBy({ memberId: actor.id, kind, [columnOf(kind)]: paperId }, now)
  const mediaIds = [...new Set(kept.flatMap(({ words }) => mediaIdsOf(words.body)))]
  const [pictures, files] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds)])
  return { kept, pictures, files }
}

const withLatest = {
  post: { select: { latest: true } },
  page: { select: { latest: true } },
} satisfies Prisma.DeskInclude

async function keptBy(where: Prisma.DeskWhereInput, now: Date): Promise<KeptWords[]> {
  const open: Prisma.DeskWhereInput = { isWriting: true, seenAt: { gt: new Date(now.getTime() - LEFT_MS) } }
  const desks = await db.desk.findMany({
    where: { ...where, NOT: [{ wordsAt: null }, open] },
    orderBy: { wordsAt: 'desc' },
    take: MOST,
    include: withLatest,
  })
  return desks.flatMap((desk) => {
    const words = desk.kind === 'POST' ? unsavedInPost(desk) : unsavedInPage(desk)
    const { id: deskId, basedOn, wordsAt } = desk
    return words && wordsAt ? [{ deskId, paperId: paperIdOf(desk), basedOn, words, wordsAt }] : []
  })
}

type DeskWithLatest = Prisma.DeskGetPayload<{ include: typeof withLatest }>

/** @returns null where a save holds these very words, or they cannot be read */
function unsavedInPost({ words, post }: DeskWithLatest): Words | null {
  const read = wordsInput.safeParse(words)
  return read.success && !(post?.latest && isSameWords(read.data, post.latest)) ? read.data : null
}

function unsavedInPage({ words, page }: DeskWithLatest): Words | null {
  const read = pageWordsInput.safeParse(words)
  if (!read.success || (page?.latest && isSamePageWords(read.data, page.latest))) return null
  return { ...read.data, categoryId: null, byline: '', source: '', tags: [] }
}
