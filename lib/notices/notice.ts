import type { NoticeKind } from '@/prisma/generated/enums'

export type { NoticeKind }

/** A sentence over every public page between two hours. */
export interface Notice {
  id: number
  kind: NoticeKind
  title: string
  /** Empty where the title says it all. */
  text: string
  /** Where one reads on: a path of this site or a web address; empty for none. */
  link: string
  shownFrom: Date
  shownUntil: Date
  /** When the site rests; null for the other kinds. */
  down: { from: Date; until: Date } | null
}

/** How a notice stands at an hour. */
export type NoticeState = 'waiting' | 'showing' | 'over'

/** Says how a notice stands at an hour: it shows from its first moment on and no longer at its last. */
export function stateAt(now: Date, { shownFrom, shownUntil }: Pick<Notice, 'shownFrom' | 'shownUntil'>): NoticeState {
  if (now < shownFrom) return 'waiting'
  return now < shownUntil ? 'showing' : 'over'
}
