/**
 * Says whether a request comes from a page of the portal itself. A Server Action compares origins by itself, a route handler must:
 * another site's page would act with the cookie of whoever reads it.
 */
export function isFromOurPages(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}
