import { createHash } from 'node:crypto'
import { finish, type Copy } from './finishing'
import { publicHeaders } from './headers'

/** The page that is drawn in peace and handed out when nothing else can be. */
export const BUSY_ADDRESS = '/tam-dung'

/** When somebody who was asked to wait may come again, in seconds. */
export const RETRY_AFTER = ['retry-after', '60']

/**
 * Makes the calm page of last resort: it needs no database, no Next and no other file, so that it can always be handed out.
 *
 * @param secure - whether the portal's public address is https
 */
export function makeLastResort(secure: boolean): Promise<Copy> {
  const styleHash = createHash('sha256').update(STYLE).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'`
  const work = {
    address: BUSY_ADDRESS,
    status: 503,
    type: 'text/html; charset=utf-8',
    body: Buffer.from(PAGE),
    generation: null,
  }
  return finish(work, publicHeaders(secure, policy), { cacheControl: 'no-store' })
}

/** The dress of the last resort: the indigo cloth, the gold thread, the ink of the site. */
const STYLE = `
:root { color-scheme: light dark; --cloth: #1b2150; --thread: #e3b04b; --page: #ffffff; --ink: #15193a; --link: #2a3a9c }
@media (prefers-color-scheme: dark) { :root { --cloth: #161b42; --page: #0e1127; --ink: #e9ebf7; --link: #aab7ff } }
body { margin: 0; background: var(--page); color: var(--ink); border-top: 4.5rem solid var(--cloth); font: 1.125rem/1.7 system-ui, sans-serif }
main { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem; box-shadow: 0 -4px var(--thread) }
h1 { font: 700 1.75rem/1.24 "Noto Serif", Georgia, serif }
a { color: var(--link) }
`

const PAGE = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Trang đang bận</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Trang đang bận. Xin thử lại sau một phút.</h1>
<p>Trang ông, bà cần xem chưa mở được lúc này. Nội dung không mất; trang sẽ trở lại khi máy chủ làm việc bình thường.</p>
<p><a href="/">Về trang chủ</a></p>
</main>
</body>
</html>
`
