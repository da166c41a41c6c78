import type { KeptWords } from '@/lib/desks/desk'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'

/** Says that there are unsaved words from another time, and leads to them. */
export function OfferNote({ offers, onShow }: { offers: KeptWords[]; onShow: (offer: KeptWords) => void }) {
  if (!offers.length) return null
  return (
    <section className="note" aria-label="Chữ chưa lưu">
      <strong>Có chữ chưa lưu từ lần viết trước.</strong>
      <ul className="offers" role="list">
        {offers.map((offer) => (
          <li key={offer.deskId}>
            <span>
              {offer.words.title || 'Chưa có tiêu đề'} ·{' '}
              <time dateTime={isoInVietnam(offer.wordsAt)}>{formatDateTime(offer.wordsAt)}</time>
            </span>
            <button type="button" className="button" onClick={() => onShow(offer)}>
              Xem khác biệt
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
