import { Prisma, type Desk } from '@/prisma/generated/client'
import { db, type Tx } from '../db'
import { assertMayEdit, holdPost } from '../posts/holding'
import type { DraftInput } from '../posts/input'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { LEFT_MS, type DeskState } from './desk'
import type { SignOfLifeInput } from './input'

/** A screen without unsaved words is forgotten after this time, in milliseconds. Words are kept until they are saved or thrown away. */
const FORGOTTEN_MS = 86_400_000

/**
 * Hears a screen's sign of life and keeps its unsaved words, which never reach the history. The first screen of a post writes;
 * the others look on until it has left or one of them takes over. Words that come too late, after newer ones or after a save,
 * overwrite nothing.
 *
 * @param now - the hour to judge by
 * @throws {Refusal} when the actor may not edit the post, it is gone, or the screen was another member's
 */
export async function keepWords(actor: Actor, sign: SignOfLifeInput, now = new Date()): Promise<DeskState> {
  assertMay(actor, 'write posts')
  return db.$transaction(async (tx) => {
    const before = await hold(tx, sign.deskId)
    if (before && before.memberId !== actor.id) {
      refuse('Chữ trên màn hình này do người khác viết. Hãy đăng nhập lại bằng tài khoản đã viết.', 'deskId')
    }
    const postId = sign.postId ?? before?.postId ?? null
    const post = postId === null ? null : await holdPost(tx, postId, null)
    if (post) assertMayEdit(actor, post)

    const others = post ? await desksOf(tx, post.id, sign.deskId) : []
    const writer = others.find((desk) => desk.isWriting) ?? null
    const isWriting = !sign.leave && mayWrite(sign, before, writer, now)
    if (isWriting && writer) await tx.desk.update({ where: { id: writer.id }, data: { isWriting: false } })

    const desk = await writeDown(tx, actor, { ...sign, postId }, before, isWriting, now)
    return {
      isWriting,
      writer: isWriting || !writer || isLeft(writer, now) ? null : nameOf(writer, actor),
      others: others.filter((other) => !isLeft(other, now)).map((other) => nameOf(other, actor)),
      wordsAt: desk.wordsAt,
      latestNumber: post?.latest.number ?? 0,
      saved: post && { postId: post.id, number: desk.basedOn, slug: post.slug },
    }
  })
}

/**
 * Throws away the words that a screen of the actor's left unsaved. Nothing happens where there are none.
 *
 * @throws {Refusal} when they are another member's
 */
export async function throwAwayWords(actor: Actor, { deskId }: { deskId: string }): Promise<void> {
  const desk = await db.desk.findUnique({ where: { id: deskId } })
  if (desk && desk.memberId !== actor.id) refuse('Chữ này do người khác viết. Hãy để người ấy bỏ.')
  await db.desk.updateMany({ where: { id: deskId, memberId: actor.id }, data: { words: Prisma.DbNull, wordsAt: null } })
}

/** Where a screen's words belong, the revision they stand on, and why they are saved. */
interface Footing {
  postId: number | null
  basedOn: number
  note?: string
}

/**
 * Holds a screen for the saver's transaction and tells what its words stand on: its own newest save, where the answer to it was lost
 * on the way, else what the screen says. So a save that is sent again begins no second post, meets no stranger in itself and needs
 * no second note.
 */
export async function holdDesk(tx: Tx, actor: Actor, { id, edits }: SavedDesk, said: Footing): Promise<Footing> {
  const desk = await hold(tx, id)
  if (desk?.memberId !== actor.id || (said.postId !== null && said.postId !== desk.postId)) return said
  const isAgain = desk.basedOn > said.basedOn && desk.edits === edits
  return {
    postId: desk.postId,
    basedOn: Math.max(said.basedOn, desk.basedOn),
    note: isAgain ? undefined : said.note,
  }
}

/** A screen, and how often the saved words had been changed there. */
type SavedDesk = NonNullable<DraftInput['desk']>

/**
 * Notes in the saver's transaction what a screen has saved. Its unsaved words go, unless newer ones have come meanwhile. The screen of
 * a new post is written down even where it was unknown, so that the post is not begun twice.
 */
export async function noteSave(
  tx: Tx,
  actor: Actor,
  { id, edits }: SavedDesk,
  { postId, number }: { postId: number; number: number },
): Promise<void> {
  const before = await tx.desk.findUnique({ where: { id } })
  const saved = { postId, basedOn: number, edits }
  if (!before) {
    if (number === 1) await tx.desk.create({ data: { ...saved, id, memberId: actor.id, isWriting: true } })
  } else if (before.memberId === actor.id) {
    const isNewer = before.edits > edits
    const data = isNewer ? { postId, basedOn: number } : { ...saved, words: Prisma.DbNull, wordsAt: null }
    await tx.desk.update({ where: { id }, data })
  }
}

/** What one screen sends is heard one after another, even before the screen is known. */
async function hold(tx: Tx, deskId: string): Promise<Desk | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${deskId}, 0))`
  return tx.desk.findUnique({ where: { id: deskId } })
}

type OtherDesk = Desk & { member: { id: number; name: string } }

async function desksOf(tx: Tx, postId: number, except: string): Promise<OtherDesk[]> {
  return tx.desk.findMany({
    where: { postId, NOT: { id: except } },
    include: { member: { select: { id: true, name: true } } },
    orderBy: [{ isWriting: 'desc' }, { openedAt: 'asc' }],
  })
}

/** Who writes goes on; who comes anew writes where nobody does; who looks on writes only by taking over. */
function mayWrite(sign: SignOfLifeInput, before: Desk | null, writer: Desk | null, now: Date): boolean {
  if (sign.takeOver || before?.isWriting) return true
  return !before && (!writer || isLeft(writer, now))
}

async function writeDown(
  tx: Tx,
  actor: Actor,
  { deskId: id, postId, basedOn: said, edits, words, leave }: SignOfLifeInput,
  before: Desk | null,
  isWriting: boolean,
  now: Date,
): Promise<Desk> {
  const isNew = words !== null && edits > (before?.edits ?? -1)
  const kept = isNew ? { words: words as unknown as Prisma.InputJsonValue, wordsAt: now, edits } : {}
  const basedOn = Math.max(said, before?.basedOn ?? 0)
  const seenAt = leave ? new Date(now.getTime() - LEFT_MS) : now
  const data = { postId, basedOn, isWriting, seenAt, ...kept }
  if (before) return tx.desk.update({ where: { id }, data })
  const forgotten = new Date(now.getTime() - FORGOTTEN_MS)
  await tx.desk.deleteMany({ where: { wordsAt: null, seenAt: { lt: forgotten } } })
  return tx.desk.create({ data: { ...data, id, memberId: actor.id, openedAt: now } })
}

function isLeft(desk: Desk, now: Date): boolean {
  return now.getTime() - desk.seenAt.getTime() >= LEFT_MS
}

function nameOf({ member, openedAt }: OtherDesk, actor: Actor) {
  return { name: member.name, isMe: member.id === actor.id, since: openedAt }
}
