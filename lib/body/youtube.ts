/** YouTube's name for a film: eleven letters, digits, dashes. */
export const YOUTUBE_ID = /^[\w-]{11}$/

const HOSTS = new Set(['youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtube-nocookie.com'])

/**
 * Reads which film a link of YouTube means: a page to watch, a short, a live broadcast, an embedded film or a short address; a time
 * or a list in it is left out.
 *
 * @returns null where it is no link to one film of YouTube
 */
export function youtubeIdOf(link: string): string | null {
  const text = link.trim()
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return null
  const { hostname, pathname, searchParams, username, port } = new URL(whole)
  if (username || port) return null
  const host = hostname.replace(/^www\./, '')
  const id = host === 'youtu.be' ? pathname.slice(1).replace(/\/$/, '') : idOnYoutube(host, pathname, searchParams)
  return id && YOUTUBE_ID.test(id) ? id : null
}

/** The page of a film at YouTube, for those who open it there. */
export function youtubePage(youtubeId: string): string {
  return `https://www.youtube.com/watch?v=${youtubeId}`
}

function idOnYoutube(host: string, path: string, parameters: URLSearchParams): string | null {
  if (!HOSTS.has(host)) return null
  if (path === '/watch') return parameters.get('v')
  return /^\/(?:shorts|embed|live|v)\/([^/]+)\/?$/.exec(path)?.[1] ?? null
}
