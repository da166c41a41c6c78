import type { ReactNode } from 'react'

interface Props {
  id: string
  title: string
  /** Where all of it stands. */
  more?: string
  children: ReactNode
}

/** A part of a page under its rule, with at most one way on. */
export function Section({ id, title, more, children }: Props) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {more && (
          <a className="more" href={more}>
            Xem tất cả<span className="visually-hidden">{` trong mục ${title}`}</span>
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
