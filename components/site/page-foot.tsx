import { FIELDS, NO, YES } from '@/lib/feedback/feedback'
import { paths } from '@/lib/paths'
import { Moment } from './time'

interface Props {
  /** The page's path, without query. */
  address: string
  /** When what it shows last changed; absent where that says nothing. */
  updatedAt?: Date | null
}

/** The foot of a page: whether it helped, how old it is, and where to tell of a mistake. */
export function PageFoot({ address, updatedAt }: Props) {
  return (
    <section className="wrap" aria-label="Ý kiến về trang này">
      <div className="page-foot">
        <form className="rate" action={paths.letters.rating} method="post" data-letter="">
          <input type="hidden" name={FIELDS.path} value={address} />
          <span id="rate">Trang này có giúp được ông, bà không?</span>
          <button className="button" name={FIELDS.answer} value={YES} aria-describedby="rate">
            Có
          </button>
          <button className="button" name={FIELDS.answer} value={NO} aria-describedby="rate">
            Chưa
          </button>
        </form>
        <p className="meta">
          {updatedAt && (
            <>
              Trang này cập nhật lúc <Moment at={updatedAt} />
              {' · '}
            </>
          )}
          <a href={paths.reportErrorOn(address)} rel="nofollow">
            Báo sai sót
          </a>
        </p>
      </div>
    </section>
  )
}
