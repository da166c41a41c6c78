/**
 * Says whether a request comes from a page of the portal itself. A Server Action compares origins by itself, a route handler must:
 * another site's page would act with the cookie of whoever reads it.
 */
export function isFromOurPages(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin !== null && isOurs(origin, request)
}

/**
 * As isFromOurPages, for letters, with which no cookie counts: text browsers and phones of old name no origin, and are heard unless
 * the page they name as the one they come from is another site's. Today's browsers always say from where a form is handed in.
 */
export function isFromOurReaders(request: Request): boolean {
  const { headers } = request
  if (headers.get('sec-fetch-site') || headers.has('origin')) return isFromOurPages(request)
  const page = headers.get('referer')
  return page === null || isOurs(page, request)
}

function isOurs(address: string, request: Request): boolean {
  return URL.canParse(address) && new URL(address).host === request.headers.get('host')
}
