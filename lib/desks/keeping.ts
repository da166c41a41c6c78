import { Prisma, type Desk } from '@/prisma/generated/client'
import { db, type Tx } from '../db'
import { pagePaper } from '../pages/on-desk'
import type { Screen } from '../posts/input'
import { postPaper } from '../posts/on-desk'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { LEFT_MS, type DeskState } from './desk'
import type { PageSignInput, SignOfLifeInput } from './input'
import { columnOf, paperIdOf, type Paper } from './paper'

/** A screen without unsaved words is forgotten after this time, in milliseconds. Words are kept until they are saved or thrown away. */
const FORGOTTEN_MS = 86_400_000

/**
 * Hears the sign of life of a screen on which a post lies and keeps its unsaved words, which never reach the history. The first screen
 * of a post writes; the others look on until it has left or one of them takes over. Words that come too late, after newer ones or
 * after a save, overwrite nothing.
 *
 * @param now - the hour to judge by
 * @throws {Refusal} when the actor may not edit the post, it is gone, or the screen was another member's
 */
export async function keepWords(actor: Actor, sign: SignOfLifeInput, now = new Date()): Promise<DeskState> {
  return hear(postPaper, actor, sign, now)
}

/**
 * The same for a screen on which a page lies.
 *
 * @throws {Refusal} as keepWords
 */
export async function keepPageWords(actor: Actor, sign: PageSignInput, now = new Date()): Promise<DeskState> {
  return hear(pagePaper, actor, sign, now)
}

async function hear(paper: Paper, actor: Actor, sign: AnySign, now: Date): Promise<DeskState> {
  assertMay(actor, paper.ability)
  return db.$transaction(async (tx) => {
    const before = await hold(tx, sign.deskId)
    if (before && before.memberId !== actor.id) {
      refuse('Chữ trên màn hình này do người khác viết. Hãy đăng nhập lại bằng tài khoản đã viết.', 'deskId')
    }
    if (before && before.kind !== paper.kind)
      refuse('Màn hình này đang mở một văn bản khác. Hãy tải lại trang.', 'deskId')
    const paperId = sign.paperId ?? (before && paperIdOf(before))
    const held = paperId === null ? null : await paper.hold(tx, actor, paperId)

    const others = held ? await desksOf(tx, paper, held.id, sign.deskId) : []
    const writer = others.find((desk) => desk.isWriting) ?? null
    const isWriting = !sign.leave && mayWrite(sign, before, writer, now)
    if (isWriting && writer) await tx.desk.update({ where: { id: writer.id }, data: { isWriting: false } })

    const desk = await writeDown(tx, paper, actor, { ...sign, paperId }, before, isWriting, now)
    return {
      isWriting,
      writer: isWriting || !writer || isLeft(writer, now) ? null : nameOf(writer, actor),
      others: others.filter((other) => !isLeft(other, now)).map((other) => nameOf(other, actor)),
      wordsAt: desk.wordsAt,
      latestNumber: held?.latest.number ?? 0,
      saved: held && { paperId: held.id, number: desk.basedOn, slug: held.slug },
    }
  })
}

/** What kind of words they are only the schema of the door needs to know. */
type AnySign = Omit<SignOfLifeInput, 'words'> & { words: object | null }

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
  paperId: number | null
  basedOn: number
  note?: string
}

/**
 * Holds a screen for the saver's transaction and tells what its words stand on: its own newest save, where the answer to it was lost
 * on the way, else what the screen says. So a save that is sent again begins no second post, meets no stranger in itself and needs
 * no second note.
 */
export async function holdDesk(
  tx: Tx,
  actor: Actor,
  { kind }: Paper,
  { id, edits }: Screen,
  said: Footing,
): Promise<Footing> {
  const desk = await hold(tx, id)
  const paperId = desk && paperIdOf(desk)
  if (desk?.memberId !== actor.id || desk.kind !== kind) return said
  if (said.paperId !== null && said.paperId !== paperId) return said
  const isAgain = desk.basedOn > said.basedOn && desk.edits === edits
  return { paperId, basedOn: Math.max(said.basedOn, desk.basedOn), note: isAgain ? undefined : said.note }
}

/**
 * Notes in the saver's transaction what a screen has saved. Its unsaved words go, unless newer ones have come meanwhile. The screen of
 * a new text is written down even where it was unknown, so that the text is not begun twice.
 */
export async function noteSave(
  tx: Tx,
  actor: Actor,
  { kind }: Paper,
  { id, edits }: Screen,
  { paperId, number }: { paperId: number; number: number },
): Promise<void> {
  const before = await tx.desk.findUnique({ where: { id } })
  const saved = { [columnOf(kind)]: paperId, basedOn: number }
  if (!before) {
    if (number === 1) await tx.desk.create({ data: { ...saved, kind, edits, id, memberId: actor.id, isWriting: true } })
  } else if (before.memberId === actor.id && before.kind === kind) {
    const data = before.edits > edits ? saved : { ...saved, edits, words: Prisma.DbNull, wordsAt: null }
    await tx.desk.update({ where: { id }, data })
  }
}

/** What one screen sends is heard one after another, even before the screen is known. */
async function hold(tx: Tx, deskId: string): Promise<Desk | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${deskId}, 0))`
  return tx.desk.findUnique({ where: { id: deskId } })
}

type OtherDesk = Desk & { member: { id: number; name: string } }

async function desksOf(tx: Tx, { kind }: Paper, paperId: number, except: string): Promise<OtherDesk[]> {
  return tx.desk.findMany({
    where: { kind, [columnOf(kind)]: paperId, NOT: { id: except } },
    include: { member: { select: { id: true, name: true } } },
    orderBy: [{ isWriting: 'desc' }, { openedAt: 'asc' }],
  })
}

/** Who writes goes on; who comes anew writes where nobody does; who looks on writes only by taking over. */
function mayWrite(sign: AnySign, before: Desk | null, writer: Desk | null, now: Date): boolean {
  if (sign.takeOver || before?.isWriting) return true
  return !before && (!writer || isLeft(writer, now))
}

async function writeDown(
  tx: Tx,
  { kind }: Paper,
  actor: Actor,
  { deskId: id, paperId, basedOn: said, edits, words, leave }: AnySign,
  before: Desk | null,
  isWriting: boolean,
  now: Date,
): Promise<Desk> {
  const isNew = words !== null && edits > (before?.edits ?? -1)
  const kept = isNew ? { words: words as unknown as Prisma.InputJsonValue, wordsAt: now, edits } : {}
  const basedOn = Math.max(said, before?.basedOn ?? 0)
  const seenAt = leave ? new Date(now.getTime() - LEFT_MS) : now
  const data = { [columnOf(kind)]: paperId, basedOn, isWriting, seenAt, ...kept }
  if (before) return tx.desk.update({ where: { id }, data })
  const forgotten = new Date(now.getTime() - FORGOTTEN_MS)
  await tx.desk.deleteMany({ where: { wordsAt: null, seenAt: { lt: forgotten } } })
  return tx.desk.create({ data: { ...data, kind, id, memberId: actor.id, openedAt: now } })
}

function isLeft(desk: Desk, now: Date): boolean {
  return now.getTime() - desk.seenAt.getTime() >= LEFT_MS
}

function nameOf({ member, openedAt }: OtherDesk, actor: Actor) {
  return { name: member.name, isMe: member.id === actor.id, since: openedAt }
}
