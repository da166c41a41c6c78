import type { DeskKind } from '@/prisma/generated/enums'
import type { Tx } from '../db'
import type { Ability, Actor } from '../staff/member'

/** A text that lies on a desk, as the desk needs to know it. */
export interface HeldPaper {
  id: number
  slug: string
  latest: { number: number }
}

/**
 * What the desk must know of a noun whose words it keeps. Everything else (screens, unsaved words, who writes and who looks on) is the
 * same for all of them. See docs/decisions/011-working-copies.md.
 */
export interface Paper {
  kind: DeskKind
  /** What one must be able to do to have such a text on one's desk. */
  ability: Ability
  /**
   * Takes hold of a text for the rest of the transaction.
   *
   * @throws {Refusal} when it is gone, or the actor may not edit it
   */
  hold: (tx: Tx, actor: Actor, id: number) => Promise<HeldPaper>
}

/** The column of a desk that names the text of a kind. */
export function columnOf(kind: DeskKind): 'postId' | 'pageId' {
  return kind === 'POST' ? 'postId' : 'pageId'
}

/** The number of the text on a desk; null while it has never been saved. */
export function paperIdOf(desk: { kind: DeskKind; postId: number | null; pageId: number | null }): number | null {
  return desk[columnOf(desk.kind)]
}
