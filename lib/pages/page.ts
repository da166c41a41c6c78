import type { PageRole, PostStatus, PublicationKind } from '@/prisma/generated/enums'
import type { Body } from '../body/body'
import type { Files, Pictures } from '../media/media'
import type { Correction } from '../posts/post'

export type { PageRole, PostStatus as PageStatus, PublicationKind }

/** A page by name and address. */
export interface PageName {
  id: number
  slug: string
  title: string
}

/** A page in a list of what stands under another, with what is found there. */
export interface PageInTree extends PageName {
  /** Empty where the title says it all. */
  summary: string
  children: PageInTree[]
}

/** A page as citizens read it: its live revision. */
export interface StandingPage extends PageName {
  summary: string
  body: Body
  pictures: Pictures
  /** The films and files that the body shows or offers. */
  files: Files
  role: PageRole | null
  /** The pages above it, the topmost first; those that citizens cannot read are left out. */
  above: PageName[]
  /** The pages under it, or, where there are none, the pages beside it; empty where it stands alone. */
  around: { under: PageName | null; pages: PageInTree[] }
  /** What was put right, newest first. */
  corrections: Correction[]
  publishedAt: Date
  /** When the words shown went live: "Cập nhật lúc". */
  updatedAt: Date
}

/** The pages to which the house itself leads; what nobody has written yet is absent. */
export type PagesInRoles = Partial<Record<PageRole, PageName>>

/** What is told at the address of a withdrawn page. */
export interface PageWithdrawal {
  title: string
  at: Date
  reason: string
}

/** How many levels the tree has: Giới thiệu, Cơ cấu tổ chức, Phòng Nghiệp vụ. */
export const MOST_LEVELS = 3
