import type { ReportState } from '@/prisma/generated/enums'

/** The names of the fields in the public forms. The last one is a trap: people do not see it, machines fill it in. */
export const FIELDS = {
  path: 'trang',
  answer: 'tra-loi',
  rating: 'phieu',
  remark: 'loi-nhan',
  words: 'noi-dung',
  name: 'ten',
  contact: 'lien-he',
  consent: 'dong-y',
  trap: 'dia-chi-web',
} as const

/** The two answers under a page. */
export const YES = 'co'
export const NO = 'chua'

export type { ReportState }

/** Somebody outside who hands something in: known by nothing but the network address, which is never kept. */
export interface Visitor {
  address: string
}

/** A page of the public site, as the newsroom speaks of it. */
export interface Place {
  /** Its path, without query; empty where a reader named none. */
  path: string
  /** What the page is called; null where it has no title of its own, or is gone. */
  title: string | null
}

/** A mistake that a reader has found, as the newsroom handles it. */
export interface ReportCase {
  id: number
  place: Place
  /** The post to mend; null for other pages. */
  postId: number | null
  words: string
  /** Empty where the reader left none, or when it was removed. */
  name: string
  contact: string
  at: Date
  state: ReportState
  /** Who took it in hand or finished it; null while it is new. */
  handledBy: string | null
  handledAt: Date | null
}

/** How a page was judged in a month. */
export interface PageFigures {
  place: Place
  yes: number
  no: number
  remarks: number
}

/** What a reader remarked under a page, without a name. */
export interface Remark {
  ratingId: string
  place: Place
  helped: boolean
  remark: string
  day: Date
}

/** The longest remark and the longest report, in characters. */
export const MAX_REMARK = 500
export const MAX_REPORT = 2000
