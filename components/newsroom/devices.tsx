'use client'

import { useRouter } from 'next/navigation'
import { AskFirst } from '@/components/ui/ask-first'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import { deviceName } from '@/lib/staff/device'
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
      <ul className="lines" role="list" aria-label="Các thiết bị đang đăng nhập">
        {devices.map(({ id, address, userAgent, lastSeenAt }) => (
          <li key={id}>
            <span>
              <b>{deviceName(userAgent)}</b>
              {id === here && ' · thiết bị này'}
              <span className="meta">
                {address} · dùng gần nhất {formatDateTime(lastSeenAt)}
              </span>
            </span>
            {id !== here && (
              <AskFirst
                label="Đăng xuất"
                of={`${deviceName(userAgent)} ở ${address}`}
                title="Đăng xuất thiết bị này?"
                description={`${deviceName(userAgent)}, địa chỉ mạng ${address}. Muốn vào lại ở đó phải có mật khẩu.`}
                act={leaveDevice}
                input={{ signInId: id }}
                onDone={() => router.refresh()}
              />
            )}
          </li>
        ))}
      </ul>
      <AskFirst
        label="Đăng xuất khỏi mọi thiết bị"
        of=""
        danger
        title="Đăng xuất khỏi mọi thiết bị?"
        description="Cả thiết bị này. Nếu có chỗ lạ trong danh sách, hãy đổi mật khẩu trước."
        act={leaveEverywhere}
        input={null}
        onDone={() => window.location.assign(paths.signIn)}
      />
    </>
  )
}
