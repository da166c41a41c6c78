/**
 * Says whether an address may stand in a link: a path or place of this site, or http, https, mailto, tel. What a browser would
 * clean up before opening, such as a tab inside "javascript:", is refused with the rest, and so is what cannot be seen.
 */
export function isSafeHref(href: string): boolean {
  if (/[\s\p{Cc}\p{Cf}\p{Cs}\\]/u.test(href)) return false
  if (/^(\/(?!\/)|#)/.test(href)) return true
  if (/^(mailto|tel):[^\s]+$/i.test(href)) return true
  return /^https?:\/\/[^/]/i.test(href) && URL.canParse(href)
}
