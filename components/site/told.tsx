import type { ReactNode } from 'react'
import { paths } from '@/lib/paths'

interface Props {
  title: string
  /** Whether it was taken; public/js/letter.js leaves the form in place where it was not. */
  isYes?: boolean
  children: ReactNode
}

/** What became of something that a reader handed in. Its heart is what a script shows in place of the form. */
export function Told({ title, isYes, children }: Props) {
  return (
    <main id="noi-dung">
      <div className="wrap told">
        <h1>{title}</h1>
        <div className="told-heart" data-told={isYes ? 'yes' : 'no'}>
          {children}
        </div>
        <p>
          <a href={paths.home}>Về trang chủ</a>
        </p>
      </div>
    </main>
  )
}
