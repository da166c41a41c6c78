import type { Picture } from '../media/media'

/** Somebody who answers for the agency before citizens: a leader, a spokesperson, or both. */
export interface Official {
  id: number
  name: string
  /** Chức vụ: "Trưởng ban". */
  office: string
  /** A few sentences, a paragraph to a line; empty where none is written. */
  biography: string
  /** What they answer for, one duty to a line; empty where none is written. */
  duties: string
  /** The office's telephone and e-mail; empty where none is given out. */
  phone: string
  email: string
  isLeader: boolean
  isSpokesperson: boolean
  portrait: Picture | null
}

/** Splits a text that is written one thing to a line. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean)
}

/** The name by which a leader's part of the page is linked to. */
export function anchorOf({ id }: Pick<Official, 'id'>): string {
  return `lanh-dao-${id}`
}
