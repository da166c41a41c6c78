import type { Link } from '@/lib/links/link-block'

/** Ways to other houses, a line each. */
export function LinkList({ links }: { links: Link[] }) {
  return (
    <ul className="entries" role="list">
      {links.map(({ name, url }) => (
        <li className="entry" key={url}>
          <a href={url}>
            <span className="entry-title">{name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
