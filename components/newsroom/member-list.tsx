'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Refusals } from '@/components/ui/refusals'
import type { Answer, Reason } from '@/lib/refusal'
import type { Colleague } from '@/lib/staff/newsroom'
import { formatDate, formatDateTime } from '@/lib/vietnamese/dates'
import { OneTimePassword, RoleOptions } from './hire-form'

type Act<T = void> = (input: unknown) => Promise<Answer<T>>

interface Actions {
  change: Act
  reset: Act<{ memberId: number; password: string }>
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
  const [reasons, setReasons] = useState<Reason[]>([])
  const [password, setPassword] = useState('')
  const { id: memberId, name, email, role, leftAt, lastSeenAt } = member

  async function act<T>(deed: Act<T>, input: unknown = { memberId }): Promise<T | null> {
    const answer = await deed(input)
    setReasons(answer.ok ? [] : answer.reasons)
    if (!answer.ok) return null
    router.refresh()
    return answer.value
  }

  return (
    <li>
      <span>
        <b>{name}</b>
        <span className="meta">
          {email} · {lastSeenAt ? `dùng gần nhất ${formatDateTime(lastSeenAt)}` : 'chưa đăng nhập lần nào'}
          {leftAt && ` · đã đóng ngày ${formatDate(leftAt)}`}
        </span>
        <Refusals reasons={reasons} />
        {password && <OneTimePassword name={name} password={password} />}
      </span>
      <span className="actions">
        {!leftAt && (
          <select
            aria-label={`Vai trò của ${name}`}
            value={role}
            onChange={(event) => void act(actions.change, { memberId, name, role: event.target.value })}
          >
            <RoleOptions />
          </select>
        )}
        {!leftAt && (
          <button
            type="button"
            className="button"
            onClick={() => void act(actions.reset).then((value) => value && setPassword(value.password))}
          >
            Cấp mật khẩu một lần<span className="visually-hidden"> cho {name}</span>
          </button>
        )}
        <button
          type="button"
          className={leftAt ? 'button' : 'button button-danger'}
          onClick={() => void act(leftAt ? actions.reopen : actions.close)}
        >
          {leftAt ? 'Mở lại tài khoản' : 'Đóng tài khoản'}
          <span className="visually-hidden"> của {name}</span>
        </button>
      </span>
    </li>
  )
}
