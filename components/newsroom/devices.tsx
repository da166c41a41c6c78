'use client'

import { useRouter } from 'next/navigation'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import type { Device } from '@/lib/staff/newsroom'
import { formatDateTime } from '@/lib/vietnamese/dates'

interface Props {
  devices: Device[]
  /** The sign-in of this very browser. */
  here: string
  leaveDevice: (input: unknown) => Promise<Answer<void>>
  leaveEverywhere: (input: unknown) => Promise<Answer<void>>
}

/** Where one is signed in, and how to end it. */
export function Devices({ devices, here, leaveDevice, leaveEverywhere }: Props) {
  const router = useRouter()
  return (
    <>
      <ul className="lines" role="list">
        {devices.map(({ id, address, userAgent, lastSeenAt }) => (
          <li key={id}>
            <span>
              <b>{id === here ? 'Thiết bị này' : browserOf(userAgent)}</b>
              <span className="meta">
                {address} · dùng gần nhất {formatDateTime(new Date(lastSeenAt))}
              </span>
            </span>
            {id !== here && (
              <button
                type="button"
                className="button"
                aria-label={`Đăng xuất ${browserOf(userAgent)} ở ${address}`}
                onClick={() => void leaveDevice({ signInId: id }).then(() => router.refresh())}
              >
                Đăng xuất
              </button>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-danger"
        onClick={() => void leaveEverywhere(null).then(() => window.location.assign(paths.signIn))}
      >
        Đăng xuất khỏi mọi thiết bị
      </button>
    </>
  )
}

/** "Chrome, Windows": enough to know one's own again. */
function browserOf(userAgent: string): string {
  const browser = /(Edg|CocCoc|coc_coc|Firefox|Chrome|Safari)/.exec(userAgent)?.[1]
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(userAgent)?.[1]
  const name = { Edg: 'Edge', coc_coc: 'Cốc Cốc', CocCoc: 'Cốc Cốc' }[browser ?? ''] ?? browser
  return [name, system].filter(Boolean).join(', ') || 'Thiết bị khác'
}
