import type { LinkPlace } from '@/prisma/generated/enums'

export type { LinkPlace }

/** A way to another house. */
export interface Link {
  name: string
  url: string
}

/** Links to other houses under one title. */
export interface LinkBlock {
  id: number
  title: string
  place: LinkPlace
  links: Link[]
}

/** More links than these are no block any more. */
export const MOST_LINKS = 20
