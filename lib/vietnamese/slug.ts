import { fold } from './fold'

/** The longest slug, in characters: room for every real title, and a bound for addresses. */
export const MAX_SLUG = 160

/** What a slug looks like: folded words joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Spells a title as the last part of an address: "Đi chợ" → "di-cho". Cut at a word where it would grow too long.
 *
 * @returns empty where the title holds no letter and no digit
 */
export function slugOf(title: string): string {
  const whole = fold(title).replaceAll(' ', '-')
  if (whole.length <= MAX_SLUG) return whole
  const cut = whole.slice(0, MAX_SLUG + 1).replace(/-[^-]*$/, '')
  return cut.slice(0, MAX_SLUG)
}
