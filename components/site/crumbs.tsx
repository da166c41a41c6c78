import { paths } from '@/lib/paths'

/** The way from the home page to here. */
export function Crumbs({ steps }: { steps: { href: string; name: string }[] }) {
  return (
    <nav className="crumbs" aria-label="Vị trí trang">
      <ol role="list">
        {[{ href: paths.home, name: 'Trang chủ' }, ...steps].map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
