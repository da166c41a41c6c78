import { paths } from '@/lib/paths'
import { ByScript } from './by-script'

interface Props {
  slug: string
  url: string
}

/** Ways to hand an article on: plain links, its address, its code. Nothing of others is loaded; the code only once the box is open. */
export function ShareBox({ slug, url }: Props) {
  return (
    <details className="share">
      <summary className="button">Chia sẻ</summary>
      <div className="share-panel">
        <ul role="list">
          <li>
            <a className="button" href={zalo(url)} target="_blank" rel="noopener nofollow">
              Zalo
            </a>
          </li>
          <li>
            <a className="button" href={facebook(url)} target="_blank" rel="noopener nofollow">
              Facebook
            </a>
          </li>
        </ul>
        <ByScript id="share-app" words="Ứng dụng khác" hidden />
        <div className="field">
          <label htmlFor="share-address">Địa chỉ của bài</label>
          <input id="share-address" readOnly value={url} />
        </div>
        <ByScript id="share-copy" words="Chép địa chỉ" />
        <p className="meta" id="share-said" role="status" />
        <figure>
          <img
            src={paths.articleCode(slug)}
            width={176}
            height={176}
            alt="Mã QR dẫn tới bài này"
            loading="lazy"
            decoding="async"
          />
          <figcaption>Đưa máy ảnh điện thoại vào mã để mở bài.</figcaption>
        </figure>
      </div>
    </details>
  )
}

function facebook(url: string): string {
  return `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: url })}`
}

/** The address that Zalo's own button opens: what is shared stands in it as base64. */
function zalo(url: string): string {
  const shared = Buffer.from(JSON.stringify({ url })).toString('base64')
  return `https://button-share.zalo.me/share_external?${new URLSearchParams({ d: shared, shareType: '0' })}`
}
