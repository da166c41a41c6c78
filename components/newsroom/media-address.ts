import { paths } from '@/lib/paths'

/** What the address asks the library for, by the names it uses there. */
export interface AskedMedia {
  q?: string
  /** anh, video, tep */
  loai?: string
  /** danh-sach: a list instead of views */
  dang?: string
  /** roi: only what stands nowhere */
  dung?: string
  truoc?: string
}

/** Spells the library's address for what is asked; what is empty is left out. */
export function libraryAddress(asked: AskedMedia): string {
  const query = new URLSearchParams(
    (['q', 'loai', 'dang', 'dung', 'truoc'] as const).flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])),
  )
  return query.size ? `${paths.deskMedia}?${query}` : paths.deskMedia
}
