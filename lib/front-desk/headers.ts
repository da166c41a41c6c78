/** Header names and values in turn, as `writeHead` takes them fastest. */
export type HeaderList = string[]

const PUBLIC_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ')

/**
 * Lists what every answer to a citizen carries for the safety of the one who reads it.
 *
 * @param secure - whether the portal's public address is https
 * @param policy - the Content-Security-Policy, where the page needs another than the public one
 */
export function publicHeaders(secure: boolean, policy = PUBLIC_POLICY): HeaderList {
  return [...safetyHeaders(secure), 'content-security-policy', policy]
}

/** Where films of YouTube are played that a reader has started: its door without advertising cookies. */
const FILM_DOOR = 'https://www.youtube-nocookie.com'

/**
 * Opens the policy of a page, as much as is needed: one with a film of YouTube may show YouTube's player once the reader presses
 * play. Every other page frames nothing.
 *
 * @param html - the page as it goes out
 */
export function headersFor(html: string, headers: HeaderList): HeaderList {
  if (!html.includes(' data-youtube="')) return headers
  const place = headers.indexOf('content-security-policy') + 1
  return headers.map((value, index) => (place > 0 && index === place ? `${value}; frame-src ${FILM_DOOR}` : value))
}

/** What a stored file may do if somebody opens it by itself: show itself, and nothing more. */
const MEDIA_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "media-src 'self'",
  // The browser's own frame around a picture or a film is styled in place.
  "style-src 'unsafe-inline'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ')

/** Lists what every file that staff uploaded carries: whatever hides in it, it runs nothing and reaches nothing. */
export function mediaHeaders(secure: boolean): HeaderList {
  return publicHeaders(secure, MEDIA_POLICY)
}

/** Lists what every answer of the newsroom and of `/api` carries: seen by staff alone, kept by nobody, indexed by nobody. */
export function newsroomHeaders(secure: boolean, policy: string): HeaderList {
  return [
    ...safetyHeaders(secure),
    ...['content-security-policy', policy],
    ...['cache-control', 'no-store'],
    ...['x-robots-tag', 'noindex, nofollow'],
  ]
}

/**
 * Spells the newsroom's policy: its scripts carry the nonce of the one answer. Tables and alignment in the editor write style
 * attributes, hence `style-src-attr`.
 */
export function newsroomPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')
}

function safetyHeaders(secure: boolean): HeaderList {
  return [
    ...['x-content-type-options', 'nosniff'],
    ...['referrer-policy', 'strict-origin-when-cross-origin'],
    ...['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
    ...['cross-origin-opener-policy', 'same-origin'],
    ...['x-frame-options', 'DENY'],
    ...(secure ? ['strict-transport-security', 'max-age=31536000'] : []),
  ]
}
