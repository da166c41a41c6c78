'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import type { Answer } from '@/lib/refusal'
import type { Colleague } from '@/lib/staff/newsroom'
import { formatDate, formatDateTime } from '@/lib/vietnamese/dates'
import { roleLabel } from '@/lib/vietnamese/labels'
import { MemberDialog } from './member-dialog'
import { OneTimePassword } from './one-time-password'

type Act<T = void> = (input: unknown) => Promise<Answer<T>>

interface Actions {
  change: Act
  reset: Act<{ password: string }>
  close: Act
  reopen: Act
}

/** Everybody with an account: role, last use, new password, closing. */
export function MemberList({ members, actions }: { members: Colleague[]; actions: Actions }) {
  return (
    <ul className="lines" role="list" aria-label="Danh sách cán bộ">
      {members.map((member) => (
        <MemberLine key={member.id} member={member} actions={actions} />
      ))}
    </ul>
  )
}

function MemberLine({ member, actions }: { member: Colleague; actions: Actions }) {
  const router = useRouter()
  const [isEdited, setEdited] = useState(false)
  const [password, setPassword] = useState('')
  const { id: memberId, name, email, role, leftAt, lastSeenAt } = member
  const ask = { of: `của ${name}`, input: { memberId }, onDone: () => router.refresh() }

  return (
    <li>
      <span>
        <b>{name}</b> · {roleLabel(role)}
        <span className="meta">
          {email} · {lastSeenAt ? `dùng gần nhất ${formatDateTime(lastSeenAt)}` : 'chưa đăng nhập lần nào'}
          {leftAt && ` · đã đóng ngày ${formatDate(leftAt)}`}
        </span>
      </span>
      <span className="actions">
        {leftAt ? (
          <AskFirst
            {...ask}
            label="Mở lại tài khoản"
            title={`Mở lại tài khoản của ${name}?`}
            description="Người này lại đăng nhập được bằng mật khẩu đã có. Nếu quên, hãy cấp mật khẩu một lần."
            act={actions.reopen}
          />
        ) : (
          <>
            <button type="button" className="button" onClick={() => setEdited(true)}>
              Sửa<span className="visually-hidden"> tài khoản của {name}</span>
            </button>
            <AskFirst
              {...ask}
              label="Cấp mật khẩu một lần"
              title={`Cấp mật khẩu một lần cho ${name}?`}
              description="Mật khẩu đang dùng hết hiệu lực ngay, và mọi thiết bị của người này bị đăng xuất."
              act={actions.reset}
              onDone={(value) => {
                setPassword(value.password)
                router.refresh()
              }}
            />
            <AskFirst
              {...ask}
              label="Đóng tài khoản"
              danger
              title={`Đóng tài khoản của ${name}?`}
              description="Mọi thiết bị của người này bị đăng xuất ngay. Bài đã viết và tên người viết vẫn giữ nguyên; tài khoản có thể mở lại."
              act={actions.close}
            />
          </>
        )}
      </span>
      {password && <OneTimePassword name={name} password={password} />}
      {isEdited && (
        <MemberDialog
          member={member}
          change={actions.change}
          onClose={() => setEdited(false)}
          onSaved={() => {
            setEdited(false)
            router.refresh()
          }}
        />
      )}
    </li>
  )
}
