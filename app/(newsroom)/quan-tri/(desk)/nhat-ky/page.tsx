import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/session'
import { AuditList } from '@/components/newsroom/audit-list'
import { auditFilter } from '@/lib/audit/input'
import { listAudit } from '@/lib/audit/newsroom'
import { paths } from '@/lib/paths'
import { may } from '@/lib/staff/member'

export const metadata: Metadata = { title: 'Nhật ký' }

interface Props {
  searchParams: Promise<{ truoc?: string | string[] }>
}

/** What was done and by whom, for administrators. */
export default async function LogPage({ searchParams }: Props) {
  const actor = await requireActor()
  if (!may(actor, 'read the log')) notFound()
  const filter = auditFilter.parse({ before: (await searchParams).truoc })
  const { items, after } = await listAudit(actor, filter)
  return (
    <>
      <div className="desk-head">
        <h1>Nhật ký</h1>
      </div>
      <AuditList notes={items} />
      <nav className="pages" aria-label="Trang">
        {filter.before ? (
          <a className="button" href={paths.log}>
            ← Về đầu nhật ký
          </a>
        ) : (
          <span />
        )}
        {after !== null && (
          <a className="button" href={`${paths.log}?truoc=${after}`}>
            Cũ hơn →
          </a>
        )}
      </nav>
    </>
  )
}
