import { paths } from '@/lib/paths'
import { MAX_QUESTION } from '@/lib/search/search'

interface Props {
  /** Of the field, unlike others on the same page. */
  id: string
  /** What was asked; empty for a fresh question. */
  question?: string
  /** True on the page of results, where asking is the main thing to do. */
  isMain?: boolean
}

/** Where one types what one looks for. A plain form: it asks for a page; public/js/find.js proposes titles meanwhile. */
export function FindForm({ id, question = '', isMain }: Props) {
  return (
    <form className="find" action={paths.search} role="search" aria-label={isMain ? 'Tìm trong trang' : 'Toàn trang'}>
      <label className="visually-hidden" htmlFor={id}>
        Từ cần tìm
      </label>
      <input type="search" id={id} name="q" defaultValue={question} maxLength={MAX_QUESTION} enterKeyHint="search" />
      <button className={isMain ? 'button button-main' : 'button'}>Tìm</button>
    </form>
  )
}
