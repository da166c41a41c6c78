import type { Metadata } from 'next'
import { currentSession, requireActor } from '@/app/session'
import { Devices } from '@/components/newsroom/devices'
import { PasswordForm } from '@/components/newsroom/password-form'
import { listSignIns } from '@/lib/staff/newsroom'
import { changePassword, leaveDevice, leaveEverywhere } from '../../account-actions'

export const metadata: Metadata = { title: 'Tài khoản' }

/** One's own account: the password, and where one is signed in. */
export default async function AccountPage() {
  const actor = await requireActor()
  const session = await currentSession()
  return (
    <>
      <div className="desk-head">
        <h1>Tài khoản của {actor.name}</h1>
      </div>
      <div className="two-forms">
        <section aria-labelledby="mat-khau">
          <h2 id="mat-khau">Đổi mật khẩu</h2>
          <PasswordForm change={changePassword} next={null} />
        </section>
        <section aria-labelledby="thiet-bi">
          <h2 id="thiet-bi">Đang đăng nhập ở</h2>
          <Devices
            devices={await listSignIns(actor)}
            here={session?.signInId ?? ''}
            leaveDevice={leaveDevice}
            leaveEverywhere={leaveEverywhere}
          />
        </section>
      </div>
    </>
  )
}
