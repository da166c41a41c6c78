import type { Picture } from '@/lib/media/media'
import { anchorOf, linesOf, type Official } from '@/lib/officials/official'
import { paths } from '@/lib/paths'
import { telephone } from './site-foot'

interface Props {
  official: Official
  /** True where biography and duties stand on the page of the leaders. */
  isBrief?: boolean
}

/** A leader or a spokesperson: who it is, how they came here, what they answer for, and how the office is reached. */
export function OfficialView({ official, isBrief }: Props) {
  const { name, office, biography, duties, portrait } = official
  const id = anchorOf(official)
  return (
    <section className={portrait ? 'person' : 'person person-bare'} aria-labelledby={id}>
      {portrait && <Portrait portrait={portrait} name={name} />}
      <div>
        <h2 id={id}>{name}</h2>
        <p className="meta">{office}</p>
        <Reached official={official} />
        {isBrief ? (
          <p>
            <a href={`${paths.leaders}#${id}`}>Tiểu sử và nhiệm vụ của {name}</a>
          </p>
        ) : (
          <>
            {linesOf(biography).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {duties && (
              <>
                <h3>Nhiệm vụ được phân công</h3>
                <ul>
                  {linesOf(duties).map((duty) => (
                    <li key={duty}>{duty}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </section>
  )
}

function Reached({ official: { phone, email } }: { official: Official }) {
  if (!phone && !email) return null
  return (
    <p className="reached">
      {phone && (
        <span>
          Điện thoại: <a href={telephone(phone)}>{phone}</a>
        </span>
      )}{' '}
      {email && (
        <span>
          Thư: <a href={`mailto:${email}`}>{email}</a>
        </span>
      )}
    </p>
  )
}

function Portrait({ portrait: { sources, width, height }, name }: { portrait: Picture; name: string }) {
  const fit = sources.filter((source) => source.width <= 640)
  return (
    <img
      src={(fit[0] ?? sources[0])?.url}
      srcSet={fit.map((source) => `${source.url} ${source.width}w`).join(', ') || undefined}
      sizes="(min-width:48rem) 12rem, 7rem"
      width={width}
      height={height}
      alt={`Chân dung ${name}`}
      decoding="async"
    />
  )
}
