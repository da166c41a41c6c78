/** An entry of the menu as citizens see it. */
export interface MenuEntry {
  id: number
  name: string
  /** An address of ours, or one elsewhere. */
  href: string
  /** What is found there, in a sentence; empty where nobody has said. */
  description: string
  /** The entries under it; empty on the second level. */
  children: MenuEntry[]
}

/** Where an entry leads. */
export type MenuTarget =
  | { kind: 'category'; categoryId: number }
  | { kind: 'page'; pageId: number }
  | { kind: 'section'; section: string }
  | { kind: 'link'; url: string }

/** More entries than these are no menu any more, and every public page carries them. */
export const MOST_ENTRIES = 60

/** Says whether an address is part of what an entry opens: itself, or one of those under it. */
export function leadsTo(entry: MenuEntry, href: string | undefined): boolean {
  return href !== undefined && (entry.href === href || entry.children.some((child) => child.href === href))
}

/** Says whether an entry leads away from this site. */
export function isElsewhere({ href }: Pick<MenuEntry, 'href'>): boolean {
  return !href.startsWith('/')
}
